// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.IncidentCount;
import se.gvi.rules.page.Block;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Tone;
import se.gvi.rules.scorecard.Notification;
import se.gvi.rules.scorecard.Ranked;
import se.gvi.rules.scorecard.Ranking;
import se.gvi.rules.scorecard.Scorecard;
import se.gvi.rules.scorecard.Scorecards;
import se.gvi.rules.scorecard.WindowCount;

/** The groups by the violence recorded of them. Those with the same points share a place, and that is shown. */
final class Ranks {

    private static final Text CAPTION = Text.of(
            "Groups by recorded violence from {from} to {until}", "Grupper efter registrerat våld från {from} till {until}");
    private static final Text NONE = Text.of("No group is recorded.", "Ingen grupp är registrerad.");
    private static final Text NO_VALUE = Text.of(
            "The groups cannot be ranked: the policy has no value on this day for {parameters}.",
            "Grupperna kan inte rangordnas: policyn har inget värde den dagen för {parameters}.");
    private static final Text NOT_SURE = Text.of(
            "It is not certain who comes first: {contenders}.", "Det är inte säkert vem som kommer först: {contenders}.");
    private static final Text SETTLED_BY = Text.of(
            "It is settled by whose these incidents are: {incidents}.", "Det avgörs av vems dessa händelser är: {incidents}.");
    private static final Text PLACE = Text.of("{rank} ({points} points)", "{rank} ({points} poäng)");
    private static final Text SHARED = Text.of("{rank}, shared ({points} points)", "{rank}, delad ({points} poäng)");
    private static final Text NOT_TOLD = Text.of("not told", "har inte fått det");
    private static final Text NOT_KNOWN = Text.of("not known", "inte känt");
    private static final List<Text> COLUMNS = List.of(
            Text.of("Group", "Grupp"),
            Text.of("Place", "Plats"),
            Text.of("Incidents by it", "Händelser från gruppen"),
            Text.of("Against it", "Mot gruppen"),
            Text.of("In feud with", "I konflikt med"),
            Text.of("Last told", "Fick senast budskapet"));

    private final Meeting meeting;
    private final Scorecards scorecards;

    Ranks(Meeting meeting) {
        this.meeting = meeting;
        this.scorecards = Scorecards.of(meeting.situation(), meeting.policy(), meeting.asOf());
    }

    List<Block> blocks() {
        Ranking ranking = scorecards.ranking();
        List<Block> blocks = new ArrayList<>();
        if (ranking.window() == null) {
            blocks.add(new Paragraph(
                    NO_VALUE.with(Map.of("parameters", String.join(", ", ranking.noValue()))), Tone.OPEN));
            return blocks;
        }
        blocks.add(meeting.table(
                CAPTION.with(Map.of(
                        "from", ranking.window().from(),
                        "until", ranking.asOf())),
                COLUMNS,
                ranking.places().stream().flatMap(this::rows).toList(),
                NONE));
        if (!ranking.determined()) {
            blocks.add(new Paragraph(uncertain(ranking), Tone.OPEN));
        }
        return blocks;
    }

    private Text uncertain(Ranking ranking) {
        Text first = NOT_SURE.with(Map.of(
                "contenders", meeting.first(ranking.contenders().stream().map(meeting::group).toList())));
        if (ranking.settledBy().isEmpty()) {
            return first;
        }
        List<Text> incidents = ranking.settledBy().stream()
                .map(incident -> Text.same(incident.value()))
                .toList();
        return Say.sentences(List.of(first, SETTLED_BY.with(Map.of("incidents", meeting.first(incidents)))));
    }

    private Stream<Row> rows(Ranking.Place place) {
        Text words = (place.groups().size() == 1 ? PLACE : SHARED)
                .with(Map.of("rank", place.rank(), "points", place.points()));
        return place.groups().stream().map(ranked -> row(ranked, words));
    }

    private Row row(Ranked ranked, Text place) {
        Scorecard card = scorecards.card(ranked.group()).orElseThrow();
        Optional<Notification.Contact> told = card.notification().contacts().stream()
                .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
        Cell lastTold = told.map(contact -> Cell.of(contact.date()))
                .orElseGet(() -> switch (card.notification().notified()) {
                    case UNKNOWN -> Say.open(NOT_KNOWN);
                    default -> Cell.of(NOT_TOLD);
                });
        return new Row(
                List.of(
                        Cell.of(meeting.group(ranked.group())),
                        Cell.of(place),
                        Cell.of(ranked.incidents().label()),
                        Cell.of(against(card)),
                        Cell.of(Say.ids(card.feuds())),
                        lastTold),
                evidence(ranked, told));
    }

    private List<RecordRef> evidence(Ranked ranked, Optional<Notification.Contact> told) {
        return Stream.concat(
                        Say.records(ranked.incidents().certain().stream()).stream(),
                        Say.records(told.stream().map(Notification.Contact::notice)).stream())
                .limit(meeting.limits().rows())
                .toList();
    }

    /** Over the same days as the ranking. */
    private Text against(Scorecard card) {
        return card.counts().stream()
                .filter(count -> count.window() != null && count.window().equals(scorecards.ranking().window()))
                .map(WindowCount::against)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(IncidentCount::label)
                .orElse(Say.NOTHING);
    }
}
