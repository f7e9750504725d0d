// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses which counts to withhold besides the small ones. For each withheld count that could still be computed it withholds
 * the three further corners of a rectangle, the one that costs least among those that protect it; the rectangle of the totals
 * always does. Equal costs are decided by place, so that the same table always gives the same choice.
 */
final class Suppression {

    private record Corner(int row, int column) {}

    private final Grid grid;
    private final LeastCount least;
    private final boolean[][] withheld;

    Suppression(Grid grid, LeastCount least) {
        this.grid = grid;
        this.least = least;
        this.withheld = new boolean[grid.height()][grid.width()];
    }

    boolean[][] withheld() {
        for (Corner corner : places()) {
            withheld[corner.row()][corner.column()] = isSmall(corner);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Corner corner : places()) {
                if (withheld[corner.row()][corner.column()] && !isSafe(corner, withheld)) {
                    protect(corner);
                    changed = true;
                }
            }
        }
        return withheld;
    }

    private List<Corner> places() {
        List<Corner> places = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                places.add(new Corner(row, column));
            }
        }
        return places;
    }

    private boolean isSmall(Corner corner) {
        return !least.admits(grid.count(corner.row(), corner.column()));
    }

    /** A small count may be as large as the least count; any other withheld count may be another than it is. */
    private boolean isSafe(Corner corner, boolean[][] chosen) {
        Freedom freedom = new Freedom(grid, chosen);
        int row = corner.row();
        int column = corner.column();
        if (isSmall(corner)) {
            int lacking = least.number() - grid.count(row, column);
            return freedom.upward(row, column, lacking) == lacking;
        }
        return freedom.upward(row, column, 1) == 1 || freedom.downward(row, column, 1) == 1;
    }

    private void protect(Corner corner) {
        List<Corner> opposite = new ArrayList<>(places().stream()
                .filter(other -> other.row() != corner.row() && other.column() != corner.column())
                .toList());
        opposite.sort(Comparator.comparingLong(other -> cost(corner, other)));
        for (Corner other : opposite) {
            boolean[][] chosen = with(corner, other);
            if (isSafe(corner, chosen)) {
                for (int row = 0; row < grid.height(); row++) {
                    withheld[row] = chosen[row];
                }
                return;
            }
        }
        throw new IllegalStateException("No rectangle protects a count, not even that of the totals.");
    }

    /** What is withheld besides: totals cost more than counts, and counts as much as they tell. */
    private long cost(Corner corner, Corner other) {
        return cost(corner.row(), other.column())
                + cost(other.row(), corner.column())
                + cost(other.row(), other.column());
    }

    private long cost(int row, int column) {
        if (withheld[row][column]) {
            return 0;
        }
        long total = grid.count(grid.height() - 1, grid.width() - 1);
        int margins = (row == grid.height() - 1 ? 1 : 0) + (column == grid.width() - 1 ? 1 : 0);
        return 1 + grid.count(row, column) + margins * 4L * (total + 1);
    }

    private boolean[][] with(Corner corner, Corner other) {
        boolean[][] chosen = new boolean[grid.height()][];
        for (int row = 0; row < grid.height(); row++) {
            chosen[row] = withheld[row].clone();
        }
        chosen[corner.row()][other.column()] = true;
        chosen[other.row()][corner.column()] = true;
        chosen[other.row()][other.column()] = true;
        return chosen;
    }
}
