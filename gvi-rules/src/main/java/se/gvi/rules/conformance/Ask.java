// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.document.Fields;
import se.gvi.rules.reason.Answer;

/** A kind of question that a case can ask. The member of {@code ask} that tells the kind has its name. */
interface Ask {

    /** Every kind there is; a further one is added here. */
    ImmutableMap<String, Ask> KINDS = ImmutableMap.of(
            "criterion", new AskCriterion(),
            "eligibility", new AskEligibility(),
            "risk", new AskRisk(),
            "assessment", new AskAssessment());

    /** The kind of a question. */
    static Ask of(Fields ask) {
        List<String> kinds = KINDS.keySet().stream()
                .filter(kind -> ask.node().member(kind).isPresent())
                .toList();
        if (kinds.size() != 1) {
            throw new IllegalArgumentException("ask has " + kinds.size() + " of the members "
                    + String.join(", ", KINDS.keySet()) + ", which say what is asked. Give exactly one of them.");
        }
        return KINDS.get(kinds.get(0));
    }

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
