// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import se.gvi.simulation.chance.Chance;

/** What is held back in some groups and done by others instead. */
final class DisplacementProperties {

    private static final int GROUPS = 6;
    private static final int DAYS = 700;

    /** Nobody dies or is away, so that nothing is lost but what is held back. */
    private static ViolenceProcess process() {
        ViolenceParameters parameters =
                ViolenceParameters.assumed().withContagion(0.5, 0.8).withOutcomes(0.4, 0);
        return new ViolenceProcess(
                Networks.groups(GROUPS, 3, 0.01).feud(Networks.feud(0, 1)).build(),
                parameters,
                LocalDate.of(2020, 1, 1));
    }

    private static Restraint restraint(Set<Integer> held, double left, double displaced) {
        return new Restraint() {
            @Override
            public double left(int group, double day) {
                return held.contains(group) ? left : 1;
            }

            @Override
            public double displaced() {
                return displaced;
            }
        };
    }

    @Property(tries = 100)
    void if_everything_is_displaced_as_much_happens_at_the_same_times(
            @ForAll long seed,
            @ForAll @Size(max = 3) Set<@IntRange(min = 0, max = GROUPS - 1) Integer> held,
            @ForAll @DoubleRange(min = 0, max = 1) double left) {
        List<ViolentEvent> without = process().run(Chance.of(seed), DAYS);
        List<ViolentEvent> moved = process().run(Chance.of(seed), DAYS, restraint(held, left, 1));
        assertThat(moved)
                .extracting(ViolentEvent::time, ViolentEvent::type, ViolentEvent::trigger)
                .isEqualTo(without.stream()
                        .map(event -> org.assertj.core.groups.Tuple.tuple(event.time(), event.type(), event.trigger()))
                        .toList());
        if (left == 0) {
            assertThat(moved).noneMatch(event -> held.contains(event.offenderGroup()));
        }
        assertThat(moved).noneMatch(event -> event.offenderGroup() == event.victimGroup());
    }

    @Property(tries = 100)
    void the_more_is_displaced_the_more_happens_and_nothing_that_happened_without_displacement_is_lost(
            @ForAll long seed,
            @ForAll @Size(max = 3) Set<@IntRange(min = 0, max = GROUPS - 1) Integer> held,
            @ForAll @DoubleRange(min = 0, max = 1) double less,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        List<Double> few = times(seed, restraint(held, 0.3, Math.min(less, more)));
        List<Double> many = times(seed, restraint(held, 0.3, Math.max(less, more)));
        assertThat(many).hasSizeGreaterThanOrEqualTo(few.size());
        assertThat(times(seed, restraint(held, 0.3, 0)))
                .isEqualTo(times(seed, (group, day) -> held.contains(group) ? 0.3 : 1));
    }

    private static List<Double> times(long seed, Restraint restraint) {
        return process().run(Chance.of(seed), DAYS, restraint).stream()
                .map(ViolentEvent::time)
                .toList();
    }

    @Property(tries = 20)
    void where_every_group_is_held_back_nobody_is_left_to_do_it_instead(@ForAll long seed) {
        Set<Integer> all = Set.of(0, 1, 2, 3, 4, 5);
        assertThat(times(seed, restraint(all, 0.5, 1))).isEqualTo(times(seed, restraint(all, 0.5, 0)));
    }
}
