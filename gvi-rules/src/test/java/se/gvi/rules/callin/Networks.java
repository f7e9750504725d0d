// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Networks for tests: their people's odds and who is tied to whom. */
final class Networks {

    private static final double SIXTH = 1.0 / 6;

    private final double[] odds;
    private final List<int[]> ties;

    Networks(double[] odds, List<int[]> ties) {
        this.odds = odds;
        this.ties = ties;
    }

    double[] odds() {
        return odds;
    }

    List<int[]> ties() {
        return ties;
    }

    @Override
    public String toString() {
        return "Networks[" + Arrays.toString(odds) + ", "
                + ties.stream().map(Arrays::toString).collect(Collectors.joining(" ")) + "]";
    }

    Network network() {
        Network network = Network.of(odds);
        ties.forEach(tie -> network.tie(tie[0], tie[1]));
        return network;
    }

    /** The same people under other numbers. */
    Networks renumbered(Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, odds.length).boxed().toList());
        Collections.shuffle(numbers, random);
        double[] others = new double[odds.length];
        for (int person = 0; person < odds.length; person++) {
            others[numbers.get(person)] = odds[person];
        }
        return new Networks(
                others,
                ties.stream()
                        .map(tie -> new int[] {numbers.get(tie[0]), numbers.get(tie[1])})
                        .toList());
    }

    /** Up to so many people, some of whom cannot be invited. */
    static Arbitrary<Networks> upTo(int most) {
        return Arbitraries.integers().between(1, most).flatMap(size -> {
            Arbitrary<double[]> odds = Arbitraries.of(1.0, SIXTH, SIXTH, Network.CANNOT_BE_INVITED)
                    .array(Double[].class)
                    .ofSize(size)
                    .map(each ->
                            Stream.of(each).mapToDouble(Double::doubleValue).toArray());
            Arbitrary<List<int[]>> ties = Arbitraries.integers()
                    .between(0, size - 1)
                    .array(int[].class)
                    .ofSize(2)
                    .list()
                    .ofMaxSize(2 * size);
            return Combinators.combine(odds, ties).as(Networks::new);
        });
    }

    /** So many people in a ring, each tied to the next ones, some of the ties led elsewhere by chance. */
    static Networks ring(int size, int next, long seed) {
        Random random = new Random(seed);
        double[] odds = new double[size];
        List<int[]> ties = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            odds[person] = random.nextInt(3) == 0 ? 1 : SIXTH;
            for (int step = 1; step <= next; step++) {
                ties.add(new int[] {person, random.nextInt(10) == 0 ? random.nextInt(size) : (person + step) % size});
            }
        }
        return new Networks(odds, ties);
    }

    /** Every choice of those who can be invited. */
    static Stream<BitSet> choices(Network network) {
        int[] invitees = network.invitable().stream().toArray();
        return IntStream.range(0, 1 << invitees.length).mapToObj(mask -> {
            BitSet choice = new BitSet();
            for (int i = 0; i < invitees.length; i++) {
                choice.set(invitees[i], (mask >> i & 1) == 1);
            }
            return choice;
        });
    }
}
