// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How far a withheld count can lie from what it is, given everything that is published. A change of one count has to go on
 * through other withheld counts back to where it began; no count goes below zero, and none has an upper limit.
 */
final class Freedom {

    private static final int UNLIMITED = Integer.MAX_VALUE / 4;

    private final Grid grid;
    private final boolean[][] withheld;

    Freedom(Grid grid, boolean[][] withheld) {
        this.grid = grid;
        this.withheld = withheld;
    }

    /** By how much a withheld count can be larger than it is, at most so much as is asked for. */
    int upward(int row, int column, int asked) {
        return flow(row, column, grid.to(row, column), grid.from(row, column), asked);
    }

    /** By how much a withheld count can be smaller than it is, at most so much as is asked for. */
    int downward(int row, int column, int asked) {
        int most = Math.min(asked, grid.count(row, column));
        return flow(row, column, grid.from(row, column), grid.to(row, column), most);
    }

    /** The largest flow between two nodes that leaves one place alone, at most so much as is asked for. */
    private int flow(int row, int column, int source, int sink, int asked) {
        int[][] capacity = capacities(row, column);
        int sent = 0;
        while (sent < asked) {
            int more = augment(capacity, source, sink, asked - sent);
            if (more == 0) {
                break;
            }
            sent += more;
        }
        return sent;
    }

    /** Between a row and a column there is one place, along which a count can grow without limit and shrink to zero. */
    private int[][] capacities(int exceptRow, int exceptColumn) {
        int[][] capacity = new int[grid.nodes()][grid.nodes()];
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                if (withheld[row][column] && !(row == exceptRow && column == exceptColumn)) {
                    capacity[grid.from(row, column)][grid.to(row, column)] = UNLIMITED;
                    capacity[grid.to(row, column)][grid.from(row, column)] = grid.count(row, column);
                }
            }
        }
        return capacity;
    }

    private static int augment(int[][] capacity, int source, int sink, int asked) {
        int[] before = new int[capacity.length];
        Arrays.fill(before, -1);
        before[source] = source;
        Deque<Integer> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty() && before[sink] < 0) {
            int node = open.remove();
            for (int next = 0; next < capacity.length; next++) {
                if (before[next] < 0 && capacity[node][next] > 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        if (before[sink] < 0) {
            return 0;
        }
        int amount = asked;
        for (int node = sink; node != source; node = before[node]) {
            amount = Math.min(amount, capacity[before[node]][node]);
        }
        for (int node = sink; node != source; node = before[node]) {
            capacity[before[node]][node] -= amount;
            capacity[node][before[node]] += amount;
        }
        return amount;
    }
}
