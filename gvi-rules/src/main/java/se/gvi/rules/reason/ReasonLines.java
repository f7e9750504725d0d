// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * The lines of one reason in a tree.
 *
 * @param language the language
 * @param indent the blanks before it
 * @param prefix what stands before its own words: a title, or its points
 * @param criterionWidth the length of the longest criterion beside it
 */
record ReasonLines(Language language, String indent, String prefix, int criterionWidth)
        implements Reason.Visitor<List<String>> {

    @Override
    public List<String> answer(Answer reason) {
        Question question = reason.question();
        String hanging = indent + ReasonText.hanging(language) + "- ";
        return Stream.of(
                        Stream.of(head(
                                reason,
                                Strings.padEnd(question.criterion(), criterionWidth, ' ') + "  "
                                        + ReasonText.words(question.text(), language))),
                        reason.evidence().stream()
                                .map(evidence -> hanging + ReasonText.words(evidence.label(), language)),
                        reason.missing().stream().map(fact -> hanging + ReasonText.missing(fact, language)))
                .flatMap(lines -> lines)
                .map(String::stripTrailing)
                .toList();
    }

    @Override
    public List<String> allOf(AllOf reason) {
        return composition(reason, Text.of("all of the following", "alla av följande"));
    }

    @Override
    public List<String> anyOf(AnyOf reason) {
        return composition(reason, Text.of("any of the following", "något av följande"));
    }

    @Override
    public List<String> atLeast(AtLeast reason) {
        int needed = reason.needed();
        Text number = reason.shown() == null
                ? Text.of("at least " + needed, "minst " + needed)
                : reason.shown().label();
        int size = reason.reasons().size();
        return composition(
                reason, Text.of(number.en() + " of the following " + size, number.sv() + " av följande " + size));
    }

    @Override
    public List<String> points(Points reason) {
        Text threshold = reason.shown().label();
        String heading = ReasonText.words(
                Text.of(
                        threshold.en() + "; " + reason.reached() + " reached, " + reason.open() + " more possible",
                        threshold.sv() + "; " + reason.reached() + " uppnådda, " + reason.open() + " till möjliga"),
                language);
        return Stream.concat(
                        Stream.of(head(reason, heading)),
                        reason.weighted().stream()
                                .flatMap(part -> part
                                        .reason()
                                        .accept(deeper(
                                                reason,
                                                ReasonText.words(part.shown().label(), language) + ": "))
                                        .stream()))
                .toList();
    }

    @Override
    public List<String> not(Not reason) {
        return composition(reason, Text.of("not the following", "inte följande"));
    }

    @Override
    public List<String> titled(Titled reason) {
        String title = ReasonText.words(reason.title(), language) + ": ";
        return reason.reason().accept(new ReasonLines(language, indent, prefix + title, criterionWidth));
    }

    private List<String> composition(Reason reason, Text heading) {
        ReasonLines below = deeper(reason, "");
        return Stream.concat(
                        Stream.of(head(reason, ReasonText.words(heading, language))),
                        reason.parts().stream().flatMap(part -> part.accept(below).stream()))
                .toList();
    }

    private String head(Reason reason, String words) {
        return indent + ReasonText.column(reason.truth(), language) + prefix + words;
    }

    private ReasonLines deeper(Reason parent, String partPrefix) {
        int widest = parent.parts().stream()
                .filter(Answer.class::isInstance)
                .flatMap(Reason::answers)
                .mapToInt(answer -> answer.question().criterion().length())
                .max()
                .orElse(0);
        return new ReasonLines(language, indent + "  ", partPrefix, widest);
    }
}
