// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.List;
import java.util.Locale;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;

/**
 * A question as one provision sees it.
 *
 * @param question the question
 * @param citation the provision with the act that gave it its wording
 * @param duties what came of the duties, for a provision that follows them
 */
record Asked(DisclosureQuestion question, String citation, List<GroundAnswer> duties) {

    private static final Text WHETHER = Text.of("whether ", "om ");

    /** What the question itself tells, known without any fact. */
    Answer known(String criterion, Text wording, boolean met) {
        return Answer.known(asks(criterion, wording, List.of()), met, List.of());
    }

    Answer unknown(String criterion, Text wording, Text missing) {
        return Answer.unknown(asks(criterion, wording, List.of()), List.of(), List.of(missing(missing)));
    }

    /** What was stated of a fact. */
    Answer fact(DisclosureFact fact) {
        Question asked = asks(name(fact), fact.label(), List.of());
        return switch (question.fact(fact)) {
            case MET -> Answer.known(asked, true, List.of());
            case NOT_MET -> Answer.known(asked, false, List.of());
            case UNKNOWN ->
                Answer.unknown(
                        asked, List.of(), List.of(missing(Labels.around(WHETHER.en(), WHETHER.sv(), fact.label()))));
        };
    }

    /** How a number stands to a limit that the provision sets. */
    Answer number(DisclosureNumber number, NumberCondition condition) {
        Question asked = asks(
                name(number) + "-" + condition.name(),
                Text.of(
                        number.label().en() + ": " + condition.words().en() + " {limit}",
                        number.label().sv() + ": " + condition.words().sv() + " {limit}"),
                List.of(new Argument("limit", number.of(condition.limit()), Basis.published(Text.same(citation)))));
        Integer value = question.numbers().get(number);
        return value == null
                ? Answer.unknown(asked, List.of(), List.of(missing(number.label())))
                : Answer.known(asked, condition.holds(value), List.of());
    }

    private MissingFact missing(Text what) {
        return new MissingFact(RecordRef.to(question.about()), what);
    }

    private Question asks(String criterion, Text wording, List<Argument> arguments) {
        return new Question(criterion, arguments, RecordRef.to(question.about()), wording);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Reason reason(Condition condition) {
        return condition.reason(this);
    }
}
