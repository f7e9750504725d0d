// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where things stand in a reach picture. Groups stand on a ring, those with ties beside each other; within a group the
 * messengers stand in the middle and the others around them like the seeds of a sunflower, first those who are reached.
 * Clusters never overlap. Nothing is drawn at random, and {@link StrictMath} gives the same places on every machine.
 */
final class ReachLayout {

    static final double DOT = 4.2;
    static final double PLATE_WIDTH = 46;
    static final double PLATE_HEIGHT = 18;
    static final double LABEL_HEIGHT = 18;

    private static final double CLOSEST_SEEDS = 6.8;
    private static final double WIDEST_SEEDS = 18;
    private static final double ROOM_FOR_SEEDS = 200;
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double PLATE_GAP = 6;
    private static final double RIM = 9;
    private static final double GAP = 16;
    private static final double LETTER = 3.6;
    private static final double WIDER_THAN_HIGH = 1.25;
    private static final double GROWTH = 1.03;

    /** A place. */
    record Point(double x, double y) {

        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }

        double distance(Point other) {
            return StrictMath.hypot(x - other.x, y - other.y);
        }
    }

    /** The places of those in one cluster, from its centre, and how far they reach. */
    private record Cluster(List<Integer> people, List<Point> places, double radius) {}

    private final ReachPicture picture;
    private final List<Cluster> clusters;
    private final double seeds;
    private final Point[] centres;
    private final Point[] places;

    ReachLayout(ReachPicture picture) {
        this.picture = picture;
        double wide =
                CLOSEST_SEEDS * ROOM_FOR_SEEDS / Math.max(1, picture.people().size());
        this.seeds = Math.max(CLOSEST_SEEDS, Math.min(WIDEST_SEEDS, wide));
        this.clusters = IntStream.range(0, picture.clusters().size())
                .mapToObj(this::cluster)
                .toList();
        this.centres = ring();
        this.places = new Point[picture.people().size()];
        for (int c = 0; c < clusters.size(); c++) {
            Cluster cluster = clusters.get(c);
            for (int i = 0; i < cluster.people().size(); i++) {
                Point place = cluster.places().get(i);
                places[cluster.people().get(i)] = centres[c].plus(place.x(), place.y());
            }
        }
    }

    Point centre(int cluster) {
        return centres[cluster];
    }

    double radius(int cluster) {
        return clusters.get(cluster).radius();
    }

    Point place(int person) {
        return places[person];
    }

    private Cluster cluster(int cluster) {
        List<Integer> people = IntStream.range(0, picture.people().size())
                .filter(person -> picture.people().get(person).clusters().get(0) == cluster)
                .boxed()
                .sorted(Comparator.comparing(
                        person -> picture.people().get(person).mark()))
                .toList();
        int plates = (int) people.stream()
                .filter(person -> picture.people().get(person).mark().isMessenger())
                .count();
        List<Point> places = new ArrayList<>(plates(plates));
        for (int seed = 0; places.size() < people.size(); seed++) {
            Point place = seed(seed);
            if (isClear(place, plates)) {
                places.add(place);
            }
        }
        double plateReach = plates == 0
                ? 0
                : StrictMath.hypot(
                                columns(plates) * (PLATE_WIDTH + PLATE_GAP), rows(plates) * (PLATE_HEIGHT + PLATE_GAP))
                        / 2;
        double reach = places.stream()
                .skip(plates)
                .mapToDouble(place -> place.distance(new Point(0, 0)) + DOT)
                .max()
                .orElse(DOT);
        return new Cluster(people, places, Math.max(plateReach, reach) + RIM);
    }

    private Point seed(int seed) {
        double radius = seeds * StrictMath.sqrt(seed + 0.5);
        double angle = seed * GOLDEN_ANGLE;
        return new Point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
    }

    /** One column of up to three plates, then two of up to six each, and so on. */
    private static int columns(int plates) {
        int columns = 1;
        while (plates > columns * columns * 3) {
            columns++;
        }
        return columns;
    }

    private static int rows(int plates) {
        return (plates + columns(plates) - 1) / columns(plates);
    }

    private static List<Point> plates(int plates) {
        int columns = columns(plates);
        return IntStream.range(0, plates)
                .mapToObj(plate -> plate(plate % columns, plate / columns, columns, rows(plates)))
                .toList();
    }

    private static Point plate(int column, int row, int columns, int rows) {
        return new Point(
                (column - (columns - 1) / 2.0) * (PLATE_WIDTH + PLATE_GAP),
                (row - (rows - 1) / 2.0) * (PLATE_HEIGHT + PLATE_GAP));
    }

    /** Whether a dot keeps off the plates. */
    private static boolean isClear(Point place, int plates) {
        return plates == 0
                || Math.abs(place.x()) > columns(plates) * (PLATE_WIDTH + PLATE_GAP) / 2 + DOT
                || Math.abs(place.y()) > rows(plates) * (PLATE_HEIGHT + PLATE_GAP) / 2 + DOT;
    }

    /** The centres: a ring that grows until all clusters, with their labels, stand clear of each other. */
    private Point[] ring() {
        Point[] found = new Point[clusters.size()];
        if (clusters.size() == 1) {
            found[0] = new Point(0, 0);
            return found;
        }
        List<Integer> order = order();
        double total = order.stream().mapToDouble(this::room).sum();
        for (double size = total / (2 * StrictMath.PI); ; size *= GROWTH) {
            double walked = 0;
            for (int cluster : order) {
                double angle = 2 * StrictMath.PI * (walked + room(cluster) / 2) / total - StrictMath.PI / 2;
                found[cluster] =
                        new Point(size * WIDER_THAN_HIGH * StrictMath.cos(angle), size * StrictMath.sin(angle));
                walked += room(cluster);
            }
            if (isClear(found)) {
                return found;
            }
        }
    }

    /** How much of the ring a cluster takes. */
    private double room(int cluster) {
        return 2 * reach(cluster) + GAP;
    }

    /** How far a cluster and its label reach to the side. */
    private double reach(int cluster) {
        return Math.max(radius(cluster), label(cluster).length() * LETTER);
    }

    /** The label of a cluster in the language that needs more room for it. */
    private String label(int cluster) {
        String en = picture.clusters().get(cluster).en();
        String sv = picture.clusters().get(cluster).sv();
        return ReachSvg.shortened(en.length() < sv.length() ? sv : en);
    }

    private boolean isClear(Point[] centres) {
        for (int i = 0; i < centres.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean beside = Math.abs(centres[i].x() - centres[j].x()) >= reach(i) + reach(j) + GAP;
                boolean apart = centres[i].distance(centres[j]) >= radius(i) + radius(j) + GAP + LABEL_HEIGHT;
                if (!beside && !apart) {
                    return false;
                }
            }
        }
        return true;
    }

    /** From the first cluster always to the one with the most ties to the last one placed. */
    private List<Integer> order() {
        int[][] ties = new int[clusters.size()][clusters.size()];
        for (ReachPicture.Pair tie : picture.ties()) {
            int first = picture.people().get(tie.first()).clusters().get(0);
            int second = picture.people().get(tie.second()).clusters().get(0);
            ties[first][second]++;
            ties[second][first]++;
        }
        List<Integer> order = new ArrayList<>(List.of(0));
        boolean[] placed = new boolean[clusters.size()];
        placed[0] = true;
        while (order.size() < clusters.size()) {
            int[] toLast = ties[order.get(order.size() - 1)];
            int next = IntStream.range(0, clusters.size())
                    .filter(cluster -> !placed[cluster])
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(cluster -> toLast[cluster])
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            placed[next] = true;
            order.add(next);
        }
        return order;
    }

    /** How far everything reaches from the middle to the left, up, to the right and down. */
    double[] edges() {
        double[] edges = new double[4];
        Arrays.setAll(
                edges,
                edge -> IntStream.range(0, clusters.size())
                        .mapToDouble(cluster -> switch (edge) {
                            case 0 -> reach(cluster) - centres[cluster].x();
                            case 1 -> radius(cluster) + LABEL_HEIGHT - centres[cluster].y();
                            case 2 -> centres[cluster].x() + reach(cluster);
                            default -> centres[cluster].y() + radius(cluster);
                        })
                        .max()
                        .orElse(0));
        return edges;
    }
}
