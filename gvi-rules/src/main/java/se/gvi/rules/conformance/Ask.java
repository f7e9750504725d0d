// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.reason.Answer;

/** A kind of question that a case can ask. The member of {@code ask} that tells the kind has its name. */
interface Ask {

    /** All groups at once. */
    String EVERY_GROUP = "EVERY_GROUP";

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

    /** The individual that a member of the question names. */
    static IndividualId individual(Asked asked, String member) {
        IndividualId individual = new IndividualId(asked.fields().text(member));
        if (asked.situation().individual(individual).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no individual \"" + individual.value() + "\". Ask about one that is given.");
        }
        return individual;
    }

    /** What is asked of every group at once has this word as its member of the question. */
    static void requireEveryGroup(Asked asked, String member) {
        String whose = asked.fields().text(member);
        if (!whose.equals(EVERY_GROUP)) {
            throw new IllegalArgumentException(member + " is \"" + whose + "\". Write " + EVERY_GROUP + ".");
        }
    }
}
