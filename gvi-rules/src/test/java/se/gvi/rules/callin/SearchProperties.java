// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The search finds what trying every choice finds, and says how sure it is. */
final class SearchProperties {

    private static final double EXACT = 1e-8;
    private static final Effort ENOUGH = Effort.USUAL;
    private static final Effort NONE = new Effort(0, 0, 0);

    @Provide
    Arbitrary<Networks> networks() {
        return Networks.upTo(11);
    }

    private static boolean reachesAll(Network network, BitSet choice) {
        BitSet reached = network.reached(choice);
        reached.or(network.unreachable());
        return reached.cardinality() == network.size();
    }

    private static int smallest(Network network) {
        return Networks.choices(network)
                .filter(choice -> reachesAll(network, choice))
                .mapToInt(BitSet::cardinality)
                .min()
                .orElseThrow();
    }

    private static double largest(Network network, int seats) {
        return Networks.choices(network)
                .filter(choice -> choice.cardinality() <= seats)
                .mapToDouble(network::expected)
                .max()
                .orElseThrow();
    }

    @Property(tries = 300)
    void the_fewest_seats_are_as_few_as_trying_all_choices_finds(@ForAll("networks") Networks networks) {
        Network network = networks.network();
        Choice choice = Fewest.in(network, ENOUGH);
        assertThat(reachesAll(network, choice.chosen())).isTrue();
        assertThat(choice.proven()).isTrue();
        assertThat(choice.chosen().cardinality()).isEqualTo(smallest(network));
    }

    @Property(tries = 200)
    void nothing_rests_on_what_is_settled_before_the_search(@ForAll("networks") Networks networks) {
        Network network = networks.network();
        List<BitSet> rows = IntStream.range(0, network.size())
                .mapToObj(network::bringers)
                .filter(row -> !row.isEmpty())
                .toList();
        Assume.that(!rows.isEmpty());
        Choice choice = new CoverSearch(rows, network.invitable(), 10_000).best();
        assertThat(choice.proven()).isTrue();
        assertThat(choice.chosen().cardinality()).isEqualTo(smallest(network));
        assertThat(reachesAll(network, choice.chosen())).isTrue();
    }

    @Property(tries = 200)
    void the_largest_reach_is_as_large_as_trying_all_choices_finds(
            @ForAll("networks") Networks networks, @ForAll @IntRange(max = 6) int seats) {
        Network network = networks.network();
        Choice choice = new Reach(network, ENOUGH).with(seats);
        assertThat(choice.chosen().cardinality()).isLessThanOrEqualTo(seats);
        assertThat(choice.proven()).isTrue();
        assertThat(network.expected(choice.chosen())).isCloseTo(largest(network, seats), within(EXACT));
    }

    @Property(tries = 100)
    void without_a_search_the_bound_still_holds(
            @ForAll("networks") Networks networks, @ForAll @IntRange(max = 6) int seats, @ForAll boolean quick) {
        Network network = networks.network();
        Effort little = quick ? Effort.QUICK : NONE;
        Choice few = Fewest.in(network, little);
        assertThat(reachesAll(network, few.chosen())).isTrue();
        assertThat(few.bound()).isLessThanOrEqualTo(smallest(network));
        Choice wide = new Reach(network, little).with(seats);
        double largest = largest(network, seats);
        assertThat(wide.bound()).isGreaterThanOrEqualTo(largest - EXACT);
        assertThat(wide.value()).isCloseTo(network.expected(wide.chosen()), within(EXACT));
        if (wide.proven()) {
            assertThat(wide.value()).isCloseTo(largest, within(EXACT));
        }
    }

    @Property(tries = 50)
    void a_plan_never_gets_worse_with_one_seat_more(@ForAll("networks") Networks networks, @ForAll boolean searched) {
        Network network = networks.network();
        double before = 0;
        for (int seats = 1; seats <= network.size(); seats++) {
            double value =
                    new Reach(network, searched ? ENOUGH : NONE).with(seats).value();
            assertThat(value).isGreaterThanOrEqualTo(before - EXACT);
            before = value;
        }
    }

    @Property(tries = 100)
    void renaming_people_changes_nothing_about_how_good_a_plan_is(
            @ForAll("networks") Networks networks, @ForAll long seed) {
        Network network = networks.network();
        Network renamed = networks.renumbered(new Random(seed)).network();
        assertThat(Fewest.in(renamed, ENOUGH).value())
                .isEqualTo(Fewest.in(network, ENOUGH).value());
        assertThat(new Reach(renamed, ENOUGH).with(3).value())
                .isCloseTo(new Reach(network, ENOUGH).with(3).value(), within(EXACT));
    }

    @Property(tries = 100)
    void the_order_in_which_ties_are_recorded_changes_nothing(@ForAll("networks") Networks networks) {
        Network turned = Network.of(networks.odds());
        for (int i = networks.ties().size() - 1; i >= 0; i--) {
            turned.tie(networks.ties().get(i)[1], networks.ties().get(i)[0]);
        }
        assertThat(Fewest.in(turned, ENOUGH)).isEqualTo(Fewest.in(networks.network(), ENOUGH));
        assertThat(new Reach(turned, ENOUGH).with(3)).isEqualTo(new Reach(networks.network(), ENOUGH).with(3));
    }
}
