// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Why something is met, not met or unknown: an {@link Answer} from the records, or a composition of further reasons. A
 * composition stores no truth of its own; it follows from its parts each time it is asked for.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = AllOf.class, name = "allOf"),
    @JsonSubTypes.Type(value = AnyOf.class, name = "anyOf"),
    @JsonSubTypes.Type(value = AtLeast.class, name = "atLeast"),
    @JsonSubTypes.Type(value = Points.class, name = "points"),
    @JsonSubTypes.Type(value = Not.class, name = "not"),
    @JsonSubTypes.Type(value = Titled.class, name = "titled")
})
public sealed interface Reason permits Answer, AllOf, AnyOf, AtLeast, Points, Not, Titled {

    /**
     * Returns what follows from the answers in this tree. A document shows it but does not decide it: it is computed
     * anew when the document is read.
     *
     * @return the truth
     */
    @JsonProperty("truth")
    default Truth truth() {
        return truthIf(Map.of());
    }

    /**
     * Returns what would follow if unknown questions had these answers. Answers that are known stay as they are.
     *
     * @param supposed answers by question; a question that is not among them stays unknown
     * @return the truth
     */
    Truth truthIf(Map<Question, Truth> supposed);

    /**
     * Returns the reasons that this one is directly composed of, in order.
     *
     * @return the parts, empty for an answer
     */
    List<Reason> parts();

    /**
     * Returns all answers in this tree, from first to last.
     *
     * @return the answers, with repetitions if a question stands in several places
     */
    default Stream<Answer> answers() {
        return parts().stream().flatMap(Reason::answers);
    }

    /**
     * Calls the visitor's method for this kind of reason.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for every kind of reason, so that none is forgotten.
     *
     * @param <R> what the methods return
     */
    interface Visitor<R> {

        /**
         * For an answer.
         *
         * @param reason the answer
         * @return whatever the visitor makes of it
         */
        R answer(Answer reason);

        /**
         * For reasons that must all be met.
         *
         * @param reason the composition
         * @return whatever the visitor makes of it
         */
        R allOf(AllOf reason);

        /**
         * For reasons of which one must be met.
         *
         * @param reason the composition
         * @return whatever the visitor makes of it
         */
        R anyOf(AnyOf reason);

        /**
         * For reasons of which some number must be met.
         *
         * @param reason the composition
         * @return whatever the visitor makes of it
         */
        R atLeast(AtLeast reason);

        /**
         * For reasons that give points.
         *
         * @param reason the composition
         * @return whatever the visitor makes of it
         */
        R points(Points reason);

        /**
         * For the opposite of a reason.
         *
         * @param reason the opposite
         * @return whatever the visitor makes of it
         */
        R not(Not reason);

        /**
         * For a reason under a title.
         *
         * @param reason the title and the reason
         * @return whatever the visitor makes of it
         */
        R titled(Titled reason);
    }
}
