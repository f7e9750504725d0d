// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** The search on networks that are too large to try every choice. */
final class SearchTest {

    private static final Effort EFFORT = Effort.USUAL;

    /** The size of a minimum dominating set, from a solver that shares no line with ours. */
    private static long minimum(Network network) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.newConfigurable().withParallelism(Parallelism.ONE));
        Variable[] seats = new Variable[network.size()];
        for (int person = 0; person < seats.length; person++) {
            seats[person] = model.newVariable("seat" + person).binary().weight(1);
            if (!network.invitable(person)) {
                seats[person].upper(0);
            }
        }
        for (int person = 0; person < seats.length; person++) {
            Expression reached = model.newExpression("reached" + person).lower(1);
            network.near(person).stream().forEach(other -> reached.set(seats[other], 1));
        }
        Optimisation.Result result = model.minimise();
        assertThat(result.getState()).isEqualTo(Optimisation.State.OPTIMAL);
        return Math.round(result.getValue());
    }

    static Stream<Networks> rings() {
        return Stream.of(Networks.ring(40, 2, 1), Networks.ring(60, 3, 2), Networks.ring(80, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("rings")
    void another_solver_finds_no_smaller_number(Networks networks) {
        Network network = networks.network();
        Choice choice = Fewest.in(network, EFFORT);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.chosen().cardinality()).isEqualTo((int) minimum(network));
    }

    private static Network london(Path data) throws IOException {
        int members =
                Files.readAllLines(data.resolve("london_gang_members.csv")).size() - 1;
        double[] odds = new double[members];
        Arrays.fill(odds, 1.0 / 6);
        Network network = Network.of(odds);
        for (String line : Files.readAllLines(data.resolve("london_gang_ties.csv"))) {
            String[] cells = line.split(",", -1);
            if (!"a".equals(cells[0])) {
                network.tie(Integer.parseInt(cells[0]) - 1, Integer.parseInt(cells[1]) - 1);
            }
        }
        return network;
    }

    @Test
    void the_minimum_of_the_london_gang_is_what_another_solver_finds() throws IOException {
        Path data = Path.of("..", "..", "shared", "data", "gangs");
        assumeTrue(Files.isDirectory(data), "skipped: the tables of the London gang are not beside this checkout");
        Network network = london(data);
        Choice choice = Fewest.in(network, EFFORT);
        assertThat(network.size()).isEqualTo(54);
        assertThat(choice.proven()).isTrue();
        assertThat(choice.chosen().cardinality()).isEqualTo(8).isEqualTo((int) minimum(network));
        assertThat(network.reached(choice.chosen()).cardinality()).isEqualTo(54);
    }

    @Test
    void three_hundred_people_are_settled() {
        Network network = Networks.ring(300, 2, 4).network();
        assertThat(Fewest.in(network, EFFORT).proven()).isTrue();
        assertThat(new Reach(network, EFFORT).with(5).proven()).isTrue();
    }

    @Test
    void beyond_that_the_plan_is_good_and_the_bound_is_told() {
        Network network = Networks.ring(700, 3, 5).network();
        Choice few = Fewest.in(network, EFFORT);
        assertThat(network.reached(few.chosen()).cardinality()).isEqualTo(700);
        assertThat(few.proven()).isFalse();
        assertThat(few.bound()).isBetween(few.value() * 0.6, few.value() - 1);
        Choice wide = new Reach(network, EFFORT).with(15);
        assertThat(wide.bound()).isBetween(wide.value(), wide.value() * 1.05);
    }

    @Test
    void a_search_that_is_cut_short_says_so() {
        Network network = Networks.ring(120, 4, 6).network();
        Choice few = Fewest.in(network, new Effort(300, 1, 1));
        assertThat(few.proven()).isFalse();
        assertThat(few.bound()).isLessThan(few.value());
        assertThat(Proof.of(few).kind()).isEqualTo(Proof.Kind.WITHIN);
        assertThat(Proof.of(few).gap()).isEqualTo(few.value() - few.bound());
    }

    @Test
    void one_who_is_sure_to_come_is_preferred_among_equals() {
        Network pair = Network.of(1.0 / 6, 1);
        pair.tie(0, 1);
        assertThat(Fewest.in(pair, EFFORT).chosen().stream().boxed()).containsExactly(1);
        assertThat(new Reach(pair, EFFORT).with(1).chosen().stream().boxed()).containsExactly(1);
    }

    @Test
    void those_whom_nobody_can_bring_it_to_are_left_out_and_known() {
        Network network = Network.of(1, Network.CANNOT_BE_INVITED, Network.CANNOT_BE_INVITED);
        network.tie(0, 1);
        assertThat(Fewest.in(network, EFFORT).chosen().stream().boxed()).containsExactly(0);
        assertThat(network.unreachable().stream().boxed()).containsExactly(2);
    }

    @Test
    void more_than_two_odds_are_refused() {
        assertThatThrownBy(() -> new Reach(Network.of(1, 0.5, 0.2), EFFORT).with(1))
                .hasMessage("There are more than two odds of attending. Give two at most.");
    }

    @Test
    void nobody_at_all_needs_no_seat() {
        List<Double> values = new ArrayList<>();
        values.add(Fewest.in(Network.of(), EFFORT).value());
        values.add(new Reach(Network.of(), EFFORT).with(3).value());
        assertThat(values).containsExactly(0.0, 0.0);
    }

    @Test
    void effort_is_not_negative() {
        assertThatThrownBy(() -> new Effort(300, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The nodesForFewest is -1. Give 0 or a positive number.");
    }
}
