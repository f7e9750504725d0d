// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.callin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The people a message must come to and who could bring it, after what is plain: somebody whom only one person can bring
 * it to seats that person; somebody who is reached whenever another is need not be asked about; a person who reaches
 * nobody whom another does not reach as well need not be considered.
 */
final class Cover {

    private final Network network;
    private final BitSet seated = new BitSet();
    private final Map<Integer, BitSet> rows = new TreeMap<>();

    private Cover(Network network) {
        this.network = network;
    }

    static Cover of(Network network, BitSet part) {
        Cover cover = new Cover(network);
        part.stream().forEach(person -> {
            BitSet bringers = network.bringers(person);
            if (!bringers.isEmpty()) {
                cover.rows.put(person, bringers);
            }
        });
        boolean again = true;
        while (again) {
            boolean seated = cover.seatTheOnlyOnes();
            boolean fewerRows = cover.dropRows();
            boolean fewerColumns = cover.dropColumns();
            again = seated || fewerRows || fewerColumns;
        }
        return cover;
    }

    /** Those who must be seated in any case, or may be without loss. */
    BitSet seated() {
        return seated;
    }

    /** What is left, in pieces that do not concern each other: for each person to reach those who could. */
    List<List<BitSet>> pieces() {
        List<List<BitSet>> pieces = new ArrayList<>();
        List<BitSet> left = new ArrayList<>(rows.values());
        while (!left.isEmpty()) {
            List<BitSet> piece = new ArrayList<>();
            BitSet concerned = (BitSet) left.get(0).clone();
            boolean grown = true;
            while (grown) {
                grown = false;
                for (BitSet row : List.copyOf(left)) {
                    if (row.intersects(concerned)) {
                        concerned.or(row);
                        piece.add(row);
                        left.remove(row);
                        grown = true;
                    }
                }
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private boolean seatTheOnlyOnes() {
        BitSet only = new BitSet();
        rows.values().stream().filter(row -> row.cardinality() == 1).forEach(only::or);
        seated.or(only);
        return rows.values().removeIf(row -> row.intersects(only));
    }

    private boolean dropRows() {
        List<Integer> needless = new ArrayList<>();
        rows.forEach((person, row) -> {
            if (rows.entrySet().stream()
                    .anyMatch(other -> !other.getKey().equals(person)
                            && within(other.getValue(), row)
                            && (!row.equals(other.getValue()) || other.getKey() < person))) {
                needless.add(person);
            }
        });
        needless.forEach(rows::remove);
        return !needless.isEmpty();
    }

    private boolean dropColumns() {
        Map<Integer, BitSet> columns = columns();
        BitSet needless = new BitSet();
        columns.forEach((person, column) -> {
            if (columns.entrySet().stream()
                    .anyMatch(other -> betterThan(other.getKey(), other.getValue(), person, column))) {
                needless.set(person);
            }
        });
        rows.values().forEach(row -> row.andNot(needless));
        return !needless.isEmpty();
    }

    /** Reaches as many and, if just as many, is likelier to attend or, if just as likely, comes first. */
    private boolean betterThan(int other, BitSet others, int person, BitSet column) {
        if (other == person || !within(column, others)) {
            return false;
        }
        if (!column.equals(others)) {
            return true;
        }
        int odds = Double.compare(network.odds(other), network.odds(person));
        return odds > 0 || (odds == 0 && other < person);
    }

    private Map<Integer, BitSet> columns() {
        Map<Integer, BitSet> columns = new TreeMap<>();
        rows.forEach((person, row) -> row.stream()
                .forEach(column ->
                        columns.computeIfAbsent(column, key -> new BitSet()).set(person)));
        return columns;
    }

    private static boolean within(BitSet small, BitSet large) {
        if (small.cardinality() > large.cardinality()) {
            return false;
        }
        BitSet outside = (BitSet) small.clone();
        outside.andNot(large);
        return outside.isEmpty();
    }
}
