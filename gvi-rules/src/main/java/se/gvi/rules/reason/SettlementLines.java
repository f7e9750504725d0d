// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/** The lines of what would settle a tree. */
final class SettlementLines {

    private static final Text HEADING = Text.of("What would settle it:", "Vad som skulle avgöra det:");
    private static final Text IF = Text.of("if ", "om ");
    private static final Text AND = Text.of(" and ", " och ");
    private static final Text IS_MET = Text.of(" is met", " är uppfyllt");
    private static final Text IS_NOT_MET = Text.of(" is not met", " inte är uppfyllt");
    private static final Text MORE = Text.of("There may be further ways.", "Det kan finnas fler sätt.");

    private final Settlements settlements;
    private final Language language;
    private final ImmutableSetMultimap<String, Question> byCriterion;

    SettlementLines(Settlements settlements, Language language) {
        this.settlements = settlements;
        this.language = language;
        this.byCriterion = settlements.settlements().stream()
                .flatMap(settlement -> settlement.answers().stream())
                .map(SettlingAnswer::question)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(Question::criterion, question -> question));
    }

    List<String> lines() {
        Stream<String> heading = settlements.settlements().isEmpty() ? Stream.of() : Stream.of(HEADING.in(language));
        Stream<String> more = settlements.complete() ? Stream.of() : Stream.of(MORE.in(language));
        return Stream.of(heading, settlements.settlements().stream().flatMap(this::lines), more)
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> lines(Settlement settlement) {
        String conditions = settlement.answers().stream()
                .map(this::condition)
                .collect(Collectors.joining(AND.in(language), IF.in(language), ""));
        String hanging = "  " + ReasonText.hanging(language) + "- ";
        return Stream.concat(
                Stream.of("  " + ReasonText.column(settlement.outcome(), language) + conditions),
                settlement.answers().stream()
                        .flatMap(answer -> answer.missing().stream())
                        .distinct()
                        .map(fact -> (hanging + ReasonText.missing(fact, language)).stripTrailing()));
    }

    private String condition(SettlingAnswer answer) {
        return name(answer.question()) + (answer.answer() == Truth.MET ? IS_MET : IS_NOT_MET).in(language);
    }

    /** The criterion; with the subject and the arguments too if it is asked in more than one way. */
    private String name(Question question) {
        if (byCriterion.get(question.criterion()).size() == 1) {
            return question.criterion();
        }
        return Stream.concat(
                        Stream.of(question.subject().label()),
                        question.arguments().stream().map(Argument::label))
                .map(text -> ReasonText.words(text, language))
                .collect(Collectors.joining(", ", question.criterion() + " (", ")"));
    }
}
