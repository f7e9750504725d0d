// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;

/** The same as a reach picture shows, for those who do not see it. */
final class ReachTable {

    private static final Text CAPTION = Text.of("The picture in numbers", "Bilden i siffror");
    private static final Text GROUP = Text.of("Group", "Grupp");
    private static final Text MESSENGERS = Text.of("Messengers", "Budbärare");
    private static final Text REACHED = Text.of("Expected to be reached", "Väntas nås");
    private static final Text NOT_REACHED = Text.of("Not expected to be reached", "Väntas inte nås");
    private static final Text NOT_COUNTED = Text.of("Not counted", "Räknas inte");
    private static final Text FEUDS = Text.of("In feud with", "I konflikt med");

    private ReachTable() {}

    static Table of(ReachPicture picture) {
        boolean notCounted = picture.people().stream().anyMatch(person -> person.mark() == Mark.NOT_COUNTED);
        boolean feuds = !picture.feuds().isEmpty();
        List<Text> columns = new ArrayList<>(List.of(GROUP, MESSENGERS, REACHED, NOT_REACHED));
        if (notCounted) {
            columns.add(NOT_COUNTED);
        }
        if (feuds) {
            columns.add(FEUDS);
        }
        return new Table(
                CAPTION,
                columns,
                IntStream.range(0, picture.clusters().size())
                        .mapToObj(cluster -> row(picture, cluster, notCounted, feuds))
                        .toList(),
                0);
    }

    private static Row row(ReachPicture picture, int cluster, boolean notCounted, boolean feuds) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(picture.clusters().get(cluster)));
        cells.add(Cell.of(messengers(picture, cluster)));
        cells.add(Cell.of(picture.count(cluster, Mark.REACHED)));
        cells.add(Cell.of(picture.count(cluster, Mark.NOT_REACHED)));
        if (notCounted) {
            cells.add(Cell.of(picture.count(cluster, Mark.NOT_COUNTED)));
        }
        if (feuds) {
            cells.add(Cell.of(rivals(picture, cluster)));
        }
        return new Row(cells, List.of());
    }

    private static String messengers(ReachPicture picture, int cluster) {
        List<String> labels = picture.drawnIn(cluster)
                .filter(person -> person.mark().isMessenger())
                .map(ReachPicture.Person::label)
                .toList();
        return labels.isEmpty() ? "0" : labels.size() + ": " + String.join(", ", labels);
    }

    private static Text rivals(ReachPicture picture, int cluster) {
        List<Text> rivals = picture.feuds().stream()
                .flatMap(feud -> feud.first() == cluster
                        ? Stream.of(feud.second())
                        : feud.second() == cluster ? Stream.of(feud.first()) : Stream.empty())
                .map(picture.clusters()::get)
                .toList();
        return Text.of(
                rivals.stream().map(Text::en).collect(Collectors.joining(", ")),
                rivals.stream().map(Text::sv).collect(Collectors.joining(", ")));
    }
}
