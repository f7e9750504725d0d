// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.scenario;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import se.gvi.model.finding.Text;
import se.gvi.simulation.city.CityParameter;
import se.gvi.simulation.city.CityParameters;
import se.gvi.simulation.evidence.Figure;
import se.gvi.simulation.evidence.Origin;
import se.gvi.simulation.strategy.Deterrence;
import se.gvi.simulation.strategy.Odds;
import se.gvi.simulation.strategy.Strategy;

/**
 * A number of a scenario that can be turned: of the city, of the odds, of what the message does, or of the pace of the
 * strategy. A number that was turned is assumed, whatever it was before.
 */
public final class Lever {

    /** The largest pace of a strategy in months. */
    private static final int MOST_MONTHS = 1_200;

    private static final double LEAST_MONTHS = 0.01;
    private static final int MOST_PEOPLE = 100_000;
    private static final Text TURNED = Text.of("set by the scenario", "satt av scenariot");
    private static final Map<String, Lever> ALL = all();

    private final String name;
    private final Text label;
    private final double low;
    private final double high;
    private final boolean whole;
    private final ToDoubleFunction<Scenario> value;
    private final Function<Scenario, Optional<Origin>> origin;
    private final BiConsumer<Turning, Double> turn;

    private Lever(
            String name,
            Text label,
            double low,
            double high,
            boolean whole,
            ToDoubleFunction<Scenario> value,
            Function<Scenario, Optional<Origin>> origin,
            BiConsumer<Turning, Double> turn) {
        this.name = name;
        this.label = label;
        this.low = low;
        this.high = high;
        this.whole = whole;
        this.value = value;
        this.origin = origin;
        this.turn = turn;
    }

    /** A scenario whose numbers are being turned. The city is made last, when all its numbers are there. */
    private static final class Turning {

        private final Scenario scenario;
        private final CityParameters.Builder city;
        private boolean otherCity;
        private Strategy strategy;

        Turning(Scenario scenario) {
            this.scenario = scenario;
            this.city = scenario.city().toBuilder();
            this.strategy = scenario.strategy();
        }

        Scenario turned() {
            return new Scenario(otherCity ? city.build() : scenario.city(), scenario.start(), strategy);
        }
    }

    /**
     * Returns all levers.
     *
     * @return an immutable list: the city's in the order of {@link CityParameter}, then the odds', then those of the
     *     effects, then those of the pace
     */
    public static List<Lever> values() {
        return List.copyOf(ALL.values());
    }

    /**
     * Returns a lever.
     *
     * @param name its name
     * @return the lever
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Lever of(String name) {
        Lever lever = ALL.get(name);
        if (lever == null) {
            throw new IllegalArgumentException(
                    "There is no lever \"" + name + "\". Use one of " + String.join(", ", ALL.keySet()) + ".");
        }
        return lever;
    }

    /**
     * Turns some numbers of a scenario, all at once: what contradicts each other on the way does not matter.
     *
     * @param scenario the scenario
     * @param values the new values
     * @return the scenario with them
     * @throws IllegalArgumentException if a number cannot have its value, or two contradict each other
     */
    public static Scenario turn(Scenario scenario, Map<Lever, Double> values) {
        Turning turning = new Turning(scenario);
        values.forEach((lever, value) -> {
            lever.require(value);
            lever.turn.accept(turning, value);
        });
        return turning.turned();
    }

    private static Map<String, Lever> all() {
        List<Lever> levers = new ArrayList<>();
        for (CityParameter parameter : CityParameter.values()) {
            levers.add(new Lever(
                    parameter.name().toLowerCase(Locale.ROOT),
                    parameter.label(),
                    parameter.low(),
                    parameter.high(),
                    parameter.whole(),
                    scenario -> scenario.city().value(parameter),
                    scenario -> Optional.of(scenario.city().of(parameter).origin()),
                    (turning, value) -> {
                        turning.city.set(parameter, value, Origin.ASSUMED, TURNED);
                        turning.otherCity = true;
                    }));
        }
        levers.add(odds("odds_obliged", Odds::obliged, Odds::withObliged));
        levers.add(odds("odds_voluntary", Odds::voluntary, Odds::withVoluntary));
        levers.add(odds("odds_talk_held", Odds::talkHeld, Odds::withTalkHeld));
        levers.add(odds("odds_promise_kept", Odds::promiseKept, Odds::withPromiseKept));
        levers.add(odds("odds_support_taken", Odds::supportTaken, Odds::withSupportTaken));
        levers.add(effect("effect_told", Deterrence::told, Deterrence::withTold));
        levers.add(effect("effect_group", Deterrence::group, Deterrence::withGroup));
        levers.add(effect("effect_by_others", Deterrence::byOthers, Deterrence::withByOthers));
        levers.add(effect("effect_focus", Deterrence::focus, Deterrence::withFocus));
        levers.add(effect("effect_support", Deterrence::support, Deterrence::withSupport));
        levers.add(effect(
                "support_months", LEAST_MONTHS, MOST_MONTHS, Deterrence::supportMonths, Deterrence::withSupportMonths));
        levers.add(effect("left_when_broken", Deterrence::leftWhenBroken, Deterrence::withLeftWhenBroken));
        levers.add(effect("half_life", LEAST_MONTHS, MOST_MONTHS, Deterrence::halfLife, Deterrence::withHalfLife));
        levers.add(effect("displaced", Deterrence::displaced, Deterrence::withDisplaced));
        levers.add(pace(
                "call_in_every",
                Text.of("months from one call-in to the next, 0 for none", "månader mellan samtal i grupp, 0 för inga"),
                MOST_MONTHS,
                Strategy::callInEvery,
                Strategy::withCallInEvery));
        levers.add(pace(
                "call_in_after",
                Text.of(
                        "days within which people are called in after a shooting, 0 for none",
                        "dagar inom vilka personer kallas till samtal i grupp efter en skjutning, 0 för inga"),
                MOST_MONTHS,
                Strategy::callInAfter,
                Strategy::withCallInAfter));
        levers.add(pace(
                "talks_every",
                Text.of(
                        "months from one round of visits to the next, 0 for none",
                        "månader mellan omgångar av besök, 0 för inga"),
                MOST_MONTHS,
                Strategy::talksEvery,
                (strategy, to) -> strategy.withTalks(to, strategy.talksAtMost())));
        levers.add(pace(
                "talks_at_most",
                Text.of("people visited in a round at most", "personer som besöks i en omgång som mest"),
                MOST_PEOPLE,
                Strategy::talksAtMost,
                (strategy, to) -> strategy.withTalks(strategy.talksEvery(), to)));
        levers.add(pace(
                "talks_after",
                Text.of(
                        "days within which people are visited after a shooting, 0 for none",
                        "dagar inom vilka personer besöks efter en skjutning, 0 för inga"),
                MOST_MONTHS,
                Strategy::talksAfter,
                (strategy, to) -> strategy.withTalksAfter(to, strategy.talksAtMost())));
        return levers.stream().collect(ImmutableMap.toImmutableMap(Lever::name, Function.identity()));
    }

    private static Lever odds(String name, Function<Odds, Figure> get, BiFunction<Odds, Figure, Odds> with) {
        return figure(
                name,
                get.apply(Odds.assumed()).meaning(),
                0,
                1,
                scenario -> get.apply(scenario.strategy().odds()),
                (strategy, figure) -> strategy.withOdds(with.apply(strategy.odds(), figure)));
    }

    private static Lever effect(
            String name, Function<Deterrence, Figure> get, BiFunction<Deterrence, Figure, Deterrence> with) {
        return effect(name, 0, 1, get, with);
    }

    private static Lever effect(
            String name,
            double low,
            double high,
            Function<Deterrence, Figure> get,
            BiFunction<Deterrence, Figure, Deterrence> with) {
        return figure(
                name,
                get.apply(Deterrence.assumed()).meaning(),
                low,
                high,
                scenario -> get.apply(scenario.strategy().deterrence()),
                (strategy, figure) -> strategy.withDeterrence(with.apply(strategy.deterrence(), figure)));
    }

    private static Lever figure(
            String name,
            Text meaning,
            double low,
            double high,
            Function<Scenario, Figure> get,
            BiFunction<Strategy, Figure, Strategy> with) {
        return new Lever(
                name,
                meaning,
                low,
                high,
                false,
                scenario -> get.apply(scenario).value(),
                scenario -> Optional.of(get.apply(scenario).origin()),
                (turning, value) -> turning.strategy = with.apply(
                        turning.strategy, new Figure(name, meaning, List.of(value), Origin.ASSUMED, TURNED)));
    }

    private static Lever pace(
            String name,
            Text label,
            int high,
            ToDoubleFunction<Strategy> get,
            BiFunction<Strategy, Integer, Strategy> with) {
        return new Lever(
                name,
                label,
                0,
                high,
                true,
                scenario -> get.applyAsDouble(scenario.strategy()),
                scenario -> Optional.empty(),
                (turning, value) -> turning.strategy = with.apply(turning.strategy, value.intValue()));
    }

    /**
     * Returns its name.
     *
     * @return lower case with underscores, as it stands in designs and tables, such as {@code branching_ratio}
     */
    public String name() {
        return name;
    }

    /**
     * Returns what it turns.
     *
     * @return a few words
     */
    public Text label() {
        return label;
    }

    /**
     * Returns the smallest value.
     *
     * @return the bound, inclusive
     */
    public double low() {
        return low;
    }

    /**
     * Returns the largest value.
     *
     * @return the bound, inclusive
     */
    public double high() {
        return high;
    }

    /**
     * Tells whether it counts something.
     *
     * @return true if its values are whole numbers
     */
    public boolean whole() {
        return whole;
    }

    /**
     * Returns how it stands.
     *
     * @param scenario the scenario
     * @return its value there
     */
    public double in(Scenario scenario) {
        return value.applyAsDouble(scenario);
    }

    /**
     * Returns where its value is from.
     *
     * @param scenario the scenario
     * @return how the value there came about, or empty for a pace, which is chosen
     */
    public Optional<Origin> origin(Scenario scenario) {
        return origin.apply(scenario);
    }

    /**
     * Writes a value as it stands in designs and tables.
     *
     * @param number the value
     * @return the shortest decimal number that is this one, without an exponent
     */
    public static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private void require(double number) {
        if (!(number >= low && number <= high) || (whole && number != StrictMath.rint(number))) {
            throw new IllegalArgumentException("The lever " + name + " is turned to " + number + ". Give a "
                    + (whole ? "whole number" : "number") + " from " + plain(low) + " to " + plain(high) + ".");
        }
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
