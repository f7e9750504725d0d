// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.rules.reason.Answer;

/** A kind of question that a case can ask. The member of {@code ask} that tells the kind has its name. */
interface Ask {

    /** The answer, part by part, as values of a document. A case may expect any of the parts. */
    Map<String, Object> answer(Asked asked);

    /** The parts of the answer that every case must expect. */
    List<String> required();

    /** What is expected of parts that a case says nothing of. */
    default Map<String, Object> unlessSaid() {
        return Map.of();
    }

    /** The ids of the records that answers rest on, each once. */
    static List<String> restsOn(Stream<Answer> answers) {
        return answers.flatMap(answer -> answer.evidence().stream())
                .map(evidence -> evidence.record().id())
                .distinct()
                .toList();
    }
}
