// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.Network.Member;
import se.gvi.simulation.violence.Network.Period;

/** What is left of what was said and done. */
final class MemoryTest {

    private static final double MONTH = 365.25 / 12;
    private static final Deterrence EFFECTS = Deterrence.assumed();
    private static final double TOLD = 1 - EFFECTS.told().value();
    private static final double GROUP = 1 - EFFECTS.group().value();
    private static final double BY_OTHERS = 1 - EFFECTS.byOthers().value();
    private static final double FOCUS = 1 - EFFECTS.focus().value();

    /** Two groups; members 0 and 1 are in group 0, members 2 and 3 in group 1. */
    private static Memory memory() {
        Network.Builder network = Network.builder().group(0).group(0);
        for (int member = 0; member < 4; member++) {
            network.member(new Member(member / 2, 1, Period.ALWAYS, List.of()));
        }
        return new Memory(network.build(), EFFECTS);
    }

    @Test
    void who_was_told_does_less_and_so_does_the_group() {
        Memory memory = memory();
        memory.tell(0, 100);
        assertThat(memory.left(0, 0, 100)).isEqualTo(GROUP * TOLD);
        assertThat(memory.left(0, 1, 100)).isEqualTo(GROUP);
        assertThat(memory.left(0, 100)).isEqualTo(GROUP);
        assertThat(memory.left(1, 2, 100)).isEqualTo(1);
        assertThat(memory.left(0, 0, 99.9)).isEqualTo(1);
    }

    @Test
    void what_was_heard_of_others_works_across_groups() {
        Memory memory = memory();
        memory.tellByOthers(2, 100);
        assertThat(memory.left(1, 2, 100)).isEqualTo(BY_OTHERS);
        assertThat(memory.left(1, 3, 100)).isEqualTo(1);
    }

    @Test
    void half_of_the_effect_is_left_after_the_half_life_and_a_new_message_renews_it() {
        Memory memory = memory();
        memory.tell(0, 0);
        double half = EFFECTS.halfLife().value() * MONTH;
        assertThat(1 - memory.left(0, half)).isCloseTo((1 - GROUP) / 2, within(1e-12));
        assertThat(1 - memory.left(0, 2 * half)).isCloseTo((1 - GROUP) / 4, within(1e-12));
        memory.tell(1, half);
        assertThat(memory.left(0, half)).isEqualTo(GROUP);
    }

    @Test
    void a_broken_promise_takes_its_share_until_the_group_is_told_again() {
        Memory memory = memory();
        memory.tell(0, 0);
        memory.breakPromise(0, 10);
        double faded = StrictMath.pow(0.5, 10 / MONTH / EFFECTS.halfLife().value());
        double believed = EFFECTS.leftWhenBroken().value();
        assertThat(1 - memory.left(0, 10)).isCloseTo((1 - GROUP) * believed * faded, within(1e-12));
        assertThat(memory.left(0, 9.9)).isLessThan(memory.left(0, 10));
        memory.tell(1, 20);
        assertThat(memory.left(0, 20)).isEqualTo(GROUP);
    }

    @Test
    void focus_works_while_it_lasts() {
        Memory memory = memory();
        memory.beginFocus(1, 5);
        assertThat(memory.left(1, 1e9)).isEqualTo(FOCUS);
        memory.endFocus(1, 50);
        assertThat(memory.left(1, 4.9)).isEqualTo(1);
        assertThat(memory.left(1, 5)).isEqualTo(FOCUS);
        assertThat(memory.left(1, 50)).isEqualTo(1);
        memory.beginFocus(1, 80);
        assertThat(memory.left(1, 60)).isEqualTo(1);
        assertThat(memory.left(1, 80)).isEqualTo(FOCUS);
    }

    @Test
    void support_works_for_who_took_it_while_it_lasts() {
        Memory memory = memory();
        memory.support(2, 10, 40);
        double left = 1 - EFFECTS.support().value();
        assertThat(memory.left(1, 2, 9.9)).isEqualTo(1);
        assertThat(memory.left(1, 2, 10)).isEqualTo(left);
        assertThat(memory.left(1, 2, 39.9)).isEqualTo(left);
        assertThat(memory.left(1, 2, 40)).isEqualTo(1);
        assertThat(memory.left(1, 3, 10)).isEqualTo(1);
        memory.tell(2, 10);
        assertThat(memory.left(1, 2, 10)).isEqualTo(left * GROUP * TOLD);
    }

    @Property(tries = 200)
    void what_is_done_later_never_changes_what_was_left_earlier(
            @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 23) Integer> steps,
            @ForAll @IntRange(min = 0, max = 200) int day) {
        Memory memory = memory();
        double[] before = null;
        for (int step = 0; step < steps.size(); step++) {
            if (step * 10 > day && before == null) {
                before = all(memory, day);
            }
            act(memory, steps.get(step), step * 10 + 1);
        }
        double[] after = all(memory, day);
        assertThat(Arrays.stream(after)).allMatch(left -> left > 0 && left <= 1);
        if (before != null) {
            assertThat(after).isEqualTo(before);
        }
    }

    private static void act(Memory memory, int step, double from) {
        int number = step % 4;
        switch (step / 4) {
            case 0 -> memory.tell(number, from);
            case 1 -> memory.tellByOthers(number, from);
            case 2 -> memory.breakPromise(number / 2, from);
            case 3 -> memory.beginFocus(number / 2, from);
            case 4 -> memory.support(number, from, from + 15);
            default -> memory.endFocus(number / 2, from);
        }
    }

    private static double[] all(Memory memory, double day) {
        double[] left = new double[4];
        for (int member = 0; member < left.length; member++) {
            left[member] = memory.left(member / 2, member, day);
        }
        return left;
    }
}
