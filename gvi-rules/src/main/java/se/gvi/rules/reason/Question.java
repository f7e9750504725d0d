// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;

/**
 * What was asked: which criterion, of whom, with which arguments. Two equal questions have the same answer, wherever in
 * a tree they stand.
 *
 * @param criterion the criterion's id in the catalogue, for instance {@code supervision.live}
 * @param arguments the values that the policy gave it, in order
 * @param subject the record it was asked about
 * @param wording the question as a statement, for instance "under probation or parole"; a place in braces takes the
 *     argument of that name
 */
public record Question(
        @JsonProperty(value = "criterion", required = true) String criterion,
        @JsonProperty(value = "arguments", required = true) List<Argument> arguments,
        @JsonProperty(value = "subject", required = true) RecordRef subject,
        @JsonProperty(value = "wording", required = true) Text wording) {

    /**
     * A question.
     *
     * @param criterion the criterion's id in the catalogue
     * @param arguments the values that the policy gave it, in order
     * @param subject the record it was asked about
     * @param wording the question as a statement, with places for arguments
     * @throws IllegalArgumentException if the criterion is blank or two arguments have the same name
     */
    public Question {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(wording, "wording");
        arguments = List.copyOf(arguments);
        if (criterion.isBlank()) {
            throw new IllegalArgumentException("The criterion of a question about "
                    + subject.label().en() + " is blank. Give the id it has in the catalogue.");
        }
        Set<String> names = new HashSet<>();
        for (Argument argument : arguments) {
            if (!names.add(argument.name())) {
                throw new IllegalArgumentException("The question " + criterion + " has the argument " + argument.name()
                        + " twice. Give each argument once.");
            }
        }
    }

    /**
     * Returns the wording with every argument and its basis: in its place, or else at the end.
     *
     * @return for instance "suspected of a shooting within 365 days (local: steering group 2025)"
     */
    public Text text() {
        return Text.of(text(Language.ENGLISH), text(Language.SWEDISH));
    }

    private String text(Language language) {
        Map<String, Text> labels = arguments.stream().collect(Collectors.toMap(Argument::name, Argument::label));
        String filled = wording.with(labels).in(language);
        return arguments.stream()
                .filter(argument -> !hasPlaceFor(argument, language))
                .map(argument -> ", " + argument.label().in(language))
                .collect(Collectors.joining("", filled, ""));
    }

    private boolean hasPlaceFor(Argument argument, Language language) {
        return !wording.with(Map.of(argument.name(), "")).in(language).equals(wording.in(language));
    }
}
