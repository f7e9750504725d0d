// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * A trial as it was registered: where and when it starts, and by what outcome it is to be judged, before any data are
 * there. One month more or less can move a result from one side of a limit to the other; so the start is fixed first.
 * Another start is possible only as a {@link #sensitivity(YearMonth)} analysis, which says of itself that it is one and
 * never supports an effect.
 *
 * <pre>{@code
 * Trial trial = Trial.registered(
 *                 YearMonth.of(2026, 9), Text.of("shootings", "skjutningar"), "Alby", LocalDate.of(2026, 6, 1))
 *         .lookingFor(0.7);
 * Evaluation evaluation = trial.evaluate(TrialData.of(shootingsInAlby).comparedWith(shootingsInBerg));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Trial {

    private final YearMonth registeredStart;
    private final YearMonth start;
    private final Text outcome;
    private final String place;
    private final LocalDate registeredOn;
    private final OptionalDouble leastEffect;
    private final List<String> watched;
    private final Optional<YearMonth> end;

    private Trial(
            YearMonth registeredStart,
            YearMonth start,
            Text outcome,
            String place,
            LocalDate registeredOn,
            OptionalDouble leastEffect,
            List<String> watched,
            Optional<YearMonth> end) {
        this.registeredStart = registeredStart;
        this.start = start;
        this.outcome = outcome;
        this.place = place;
        this.registeredOn = registeredOn;
        this.leastEffect = leastEffect;
        this.watched = watched;
        this.end = end;
    }

    /**
     * Registers a trial.
     *
     * @param start the first month in which it works
     * @param outcome what is counted, in the plural and in lower case, such as "shootings"
     * @param place the place whose counts judge it
     * @param on the day of registration
     * @return the trial, which looks for any fall
     */
    public static Trial registered(YearMonth start, Text outcome, String place, LocalDate on) {
        return new Trial(
                Objects.requireNonNull(start, "start"),
                start,
                Objects.requireNonNull(outcome, "outcome"),
                Objects.requireNonNull(place, "place"),
                Objects.requireNonNull(on, "on"),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns the trial with the least effect that is worth its cost. Data that leave out such an effect do not support
     * it, even if they hold a smaller one; data that could hardly have shown it cannot tell.
     *
     * @param ratio the largest ratio of the rate after to the rate before that is worth it, between 0 and 1: 0.7 for a
     *     fall by three tenths
     * @return the trial
     * @throws IllegalArgumentException if the ratio is not between 0 and 1
     */
    public Trial lookingFor(double ratio) {
        if (!(ratio > 0 && ratio < 1)) {
            throw new IllegalArgumentException(
                    "The least effect is " + ratio + ". Give a ratio between 0 and 1, such as 0.7.");
        }
        return new Trial(registeredStart, start, outcome, place, registeredOn, OptionalDouble.of(ratio), watched, end);
    }

    /**
     * Returns the trial with what is to be watched beside it: where what it stops might go instead.
     *
     * @param beside a neighbouring place, or another crime in the same place, by the name that its series will bear as
     *     their place, such as "Alby Södra" or "Alby, explosions"
     * @return the trial
     * @throws IllegalArgumentException if a name occurs twice or is the trial's place
     */
    public Trial watching(String... beside) {
        List<String> names = List.of(beside);
        Set<String> seen = new HashSet<>(Set.of(place));
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(
                        name.equals(place)
                                ? "The trial is of " + place + " itself. Name what lies beside it."
                                : "What is watched beside the trial has " + name + " twice. Leave one out.");
            }
        }
        return new Trial(registeredStart, start, outcome, place, registeredOn, leastEffect, names, end);
    }

    /**
     * Returns the trial with an end. What is counted from then on does not judge its effect, but tells whether what it
     * stopped came back later.
     *
     * @param after the first month in which it no longer works
     * @return the trial
     * @throws IllegalArgumentException if that is not after the registered start
     */
    public Trial endingBefore(YearMonth after) {
        if (!after.isAfter(registeredStart)) {
            throw new IllegalArgumentException("The trial starts in " + registeredStart + " and is over in " + after
                    + ". Give the first month in which it no longer works.");
        }
        return new Trial(
                registeredStart, start, outcome, place, registeredOn, leastEffect, watched, Optional.of(after));
    }

    /**
     * Returns the trial with another start, to see how much depends on it.
     *
     * @param other the other start
     * @return the trial, marked: its evaluations never support an effect
     */
    public Trial sensitivity(YearMonth other) {
        return new Trial(
                registeredStart,
                Objects.requireNonNull(other, "other"),
                outcome,
                place,
                registeredOn,
                leastEffect,
                watched,
                end);
    }

    /**
     * Judges the trial by data.
     *
     * @param data the data
     * @return the evaluation
     * @throws IllegalArgumentException if the data are not those of the trial's place, or no period begins before the
     *     start, or none from it on and before its end
     */
    public Evaluation evaluate(TrialData data) {
        return Evaluator.evaluate(this, data);
    }

    /**
     * Returns the first month in which the trial works.
     *
     * @return the start; another than {@link #registeredStart()} if {@link #isSensitivity()}
     */
    public YearMonth start() {
        return start;
    }

    /**
     * Returns the start that was registered.
     *
     * @return the registered start
     */
    public YearMonth registeredStart() {
        return registeredStart;
    }

    /**
     * Returns whether the start is another than the registered one.
     *
     * @return whether it is
     */
    public boolean isSensitivity() {
        return !start.equals(registeredStart);
    }

    /**
     * Returns what is counted.
     *
     * @return the outcome
     */
    public Text outcome() {
        return outcome;
    }

    /**
     * Returns the place whose counts judge the trial.
     *
     * @return the place
     */
    public String place() {
        return place;
    }

    /**
     * Returns the day of registration.
     *
     * @return the day
     */
    public LocalDate registeredOn() {
        return registeredOn;
    }

    /**
     * Returns the least effect that is worth the trial's cost.
     *
     * @return the ratio; empty if any fall is looked for
     */
    public OptionalDouble leastEffect() {
        return leastEffect;
    }

    /**
     * Returns what is watched beside the trial, as it was named at registration.
     *
     * @return an immutable list, perhaps empty
     */
    public List<String> watched() {
        return watched;
    }

    /**
     * Returns the first month in which the trial no longer works.
     *
     * @return the month; empty if it goes on
     */
    public Optional<YearMonth> end() {
        return end;
    }
}
