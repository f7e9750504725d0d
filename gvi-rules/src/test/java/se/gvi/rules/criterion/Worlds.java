// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import se.gvi.model.id.RecordKind;

/**
 * Invents small worlds: three groups, four people and a handful of each kind of record, on days that crowd around the
 * ends of the windows that are asked about.
 */
final class Worlds {

    private static final int[] DAYS_AGO = {
        -40, -1, 0, 1, 2, 5, 10, 29, 30, 31, 60, 90, 120, 180, 183, 184, 360, 365, 366, 400, 900
    };

    private final Random random;
    private final LocalDate asOf;
    private final boolean whole;
    private final World world;

    private Worlds(Random random, boolean whole) {
        this.random = random;
        this.whole = whole;
        this.asOf = LocalDate.of(2024, 1, 15).plusDays(random.nextInt(800));
        this.world = new World(World.JSON.createObjectNode(), asOf);
    }

    /** A world with gaps, as registers have them. */
    static World withGaps(Random random) {
        return invented(random, false);
    }

    /** A world in which everything is recorded, to the day. */
    static World whole(Random random) {
        return invented(random, true);
    }

    private static World invented(Random random, boolean whole) {
        while (true) {
            World world = new Worlds(random, whole).invent();
            if (world.situation().isPresent()) {
                return world;
            }
        }
    }

    private World invent() {
        for (int i = 1; i <= 3; i++) {
            group(i);
        }
        for (int i = 1; i <= 4; i++) {
            individual(i);
        }
        some(5, i -> membership(i));
        some(
                2,
                i -> put(
                        "relations",
                        object(
                                        "id",
                                        "R-" + i,
                                        "relationKind",
                                        one("FEUD", "FEUD", "ALLIANCE"),
                                        "first",
                                        "G-" + i,
                                        "second",
                                        "G-" + (i + 1))
                                .set("span", span())));
        some(3, i -> tie(i));
        some(5, i -> incident(i));
        some(8, i -> involvement(i));
        if (whole) {
            World.list(world.all("incidents")).forEach(this::recordDeath);
        }
        some(3, i -> classification(i));
        some(
                4,
                i -> put(
                        "supervisions",
                        object(
                                        "id",
                                        "S-" + i,
                                        "individual",
                                        someone(),
                                        "supervisionKind",
                                        one("PROBATION", "PAROLE", "CUSTODY", "CUSTODY"))
                                .set("span", whole ? ended() : span())));
        some(2, i -> callIn(i));
        some(3, i -> notification(i));
        some(3, i -> put("notices", object("id", "B-" + i, "group", aGroup(), "date", day())));
        some(1, i -> focus(i));
        some(3, i -> support(i));
        some(3, i -> assessment(i));
        for (RecordKind kind : RecordKind.values()) {
            coverage(kind);
        }
        return world;
    }

    private void group(int i) {
        ObjectNode group = object("id", "G-" + i);
        if (whole || chance(2)) {
            ObjectNode status = object("status", one("ACTIVE", "DORMANT"));
            status.set("span", whole ? object("from", "2000-01-01") : span());
            group.putArray("statuses").add(status);
        }
        put("groups", group);
    }

    private void individual(int i) {
        ObjectNode individual = object("id", "I-" + i);
        if (whole || chance(2)) {
            individual.put(
                    "birthDate", partly(asOf.minusYears(14 + random.nextInt(14)).minusDays(random.nextInt(400))));
        }
        if (chance(8)) {
            individual.put("deathDate", partly(LocalDate.parse(day())));
        }
        put("individuals", individual);
    }

    private void membership(int i) {
        ObjectNode membership = object(
                "id",
                "M-" + i,
                "individual",
                someone(),
                "group",
                aGroup(),
                "standing",
                one("MEMBER", "MEMBER", "ASSOCIATE", "FORMER"));
        membership.set("span", span());
        if (whole || chance(2)) {
            ArrayNode evidence = membership.putArray("evidence");
            IntStream.range(0, random.nextInt(3))
                    .forEach(each -> evidence.add(object(
                            "kind",
                            "OBSERVATION",
                            "source",
                            "K-" + (1 + random.nextInt(2)),
                            "observedOn",
                            asOf.minusDays(each * 7L).toString())));
        }
        if (chance(2)) {
            membership.put("assessedOn", asOf.minusDays(100).toString());
            membership.put("reviewBy", asOf.plusDays(random.nextInt(5) - 2).toString());
        }
        put("memberships", membership);
    }

    private void tie(int i) {
        ObjectNode tie =
                object("id", "T-" + i, "tieKind", "SEEN_TOGETHER", "first", "I-" + i, "second", "I-" + (i + 1));
        if (whole || chance(2)) {
            tie.putArray("dates").add(partly(LocalDate.parse(day())));
        }
        put("ties", tie);
    }

    private void incident(int i) {
        ObjectNode incident = object(
                "id",
                "N-" + i,
                "type",
                one("HOMICIDE", "NONFATAL_SHOOTING", "SHOTS_FIRED"),
                "date",
                partly(LocalDate.parse(day())));
        if (chance(6)) {
            incident.put("exclusion", "OFFICER_INVOLVED");
        }
        put("incidents", incident);
    }

    private void involvement(int i) {
        ObjectNode involvement = object(
                "id",
                "V-" + i,
                "individual",
                someone(),
                "incident",
                anIncident(),
                "role",
                one("SUSPECT", "CONVICTED", "VICTIM", "WITNESS"));
        if (chance(5) && involvement.get("role").asText().equals("SUSPECT")) {
            involvement.put("droppedOn", asOf.plusDays(random.nextInt(3) - 1).toString());
        }
        put("involvements", involvement);
    }

    /** Where everything is recorded, so is the death of the only victim of a homicide. */
    private void recordDeath(JsonNode incident) {
        List<JsonNode> victims = World.list(world.all("involvements")).stream()
                .filter(part -> part.get("incident").equals(incident.get("id")))
                .filter(part -> part.get("role").asText().equals("VICTIM"))
                .toList();
        if (incident.get("type").asText().equals("HOMICIDE") && victims.size() == 1) {
            for (JsonNode individual : world.all("individuals")) {
                String death = individual.path("deathDate").asText("9999");
                String date = incident.get("date").asText();
                if (individual.get("id").equals(victims.get(0).get("individual")) && date.compareTo(death) < 0) {
                    ((ObjectNode) individual).put("deathDate", date);
                }
            }
        }
    }

    private void classification(int i) {
        ObjectNode classification = object(
                "id",
                "KL-" + i,
                "incident",
                anIncident(),
                "offenderSide",
                one("CONFIRMED", "LIKELY", "NO", "UNKNOWN"),
                "victimSide",
                one("CONFIRMED", "LIKELY", "NO", "UNKNOWN"),
                "assessedOn",
                asOf.plusDays(50L + i).toString());
        for (String side : List.of("offender", "victim")) {
            String grade = classification.get(side + "Side").asText();
            boolean group = grade.equals("CONFIRMED") || grade.equals("LIKELY");
            if (whole || chance(2)) {
                ArrayNode groups = classification.putArray(side + "Groups");
                if (group) {
                    groups.add(aGroup());
                }
            }
        }
        put("classifications", classification);
    }

    private void callIn(int i) {
        LocalDate date = LocalDate.parse(day());
        boolean ahead = date.isAfter(asOf);
        String status =
                ahead ? "PLANNED" : whole ? one("HELD", "CANCELLED") : one("HELD", "HELD", "PLANNED", "CANCELLED");
        ObjectNode callIn = object("id", "CI-" + i, "date", date.toString(), "status", status);
        callIn.putArray("groups").add(aGroup());
        put("callIns", callIn);
        ObjectNode invitation =
                object("id", "IN-" + i, "callIn", "CI-" + i, "individual", someone(), "basis", "VOLUNTARY");
        if (status.equals("HELD") && (whole || chance(2))) {
            invitation.put("attendance", one("ATTENDED", "LEFT_EARLY", "NO_SHOW"));
        }
        put("invitations", invitation);
    }

    private void notification(int i) {
        LocalDate date = LocalDate.parse(day());
        ObjectNode notification = object(
                "id",
                "CN-" + i,
                "individual",
                someone(),
                "trigger",
                "WAVE",
                "decidedOn",
                date.minusDays(3).toString());
        if (whole || chance(2)) {
            notification
                    .putArray("attempts")
                    .add(object("date", date.toString(), "outcome", one("DELIVERED", "NOT_FOUND", "LETTER_LEFT")));
        }
        put("notifications", notification);
    }

    private void focus(int i) {
        if (world.all("notices").size() > 0) {
            JsonNode notice = world.all("notices").get(0);
            ObjectNode focus =
                    object("id", "F-" + i, "group", notice.get("group").asText(), "trigger", anIncident());
            LocalDate from = LocalDate.parse(notice.get("date").asText()).plusDays(1L + random.nextInt(60));
            focus.set(
                    "span",
                    object("from", from.toString(), "until", from.plusDays(120).toString()));
            put("focuses", focus);
        }
    }

    private void support(int i) {
        LocalDate offered = LocalDate.parse(day());
        ObjectNode support = object(
                "id",
                "ST-" + i,
                "individual",
                someone(),
                "offeredOn",
                offered.toString(),
                "status",
                whole ? "OFFERED" : one("OFFERED", "REQUESTED", "ACTIVE", "DROPPED"));
        if (chance(2)) {
            support.put("requestedOn", offered.plusDays(1).toString());
        }
        if (chance(3)) {
            support.put(
                    "firstContactOn", offered.plusDays(2 + random.nextInt(40)).toString());
        }
        if (chance(3)) {
            support.put("endedOn", offered.plusDays(50 + random.nextInt(200)).toString());
        }
        if (whole || chance(2)) {
            ArrayNode consents = support.putArray("consents");
            if (chance(2)) {
                consents.add(object(
                        "scope",
                        one("CONTACT", "INFORMATION_EXCHANGE"),
                        "givenOn",
                        offered.plusDays(1).toString()));
            }
        }
        put("supportCases", support);
    }

    private void assessment(int i) {
        String individual = someone();
        LocalDate made = asOf.minusDays(random.nextInt(60));
        ObjectNode assessment = object(
                "id",
                "A-" + i,
                "individual",
                individual,
                "side",
                one("VIOLENCE_BY", "VIOLENCE_AGAINST"),
                "level",
                one("LOW", "MEDIUM", "HIGH"),
                "assessedOn",
                made.toString(),
                "expiresOn",
                made.plusDays(20 + random.nextInt(60)).toString());
        assessment.putArray("cites").add(object("kind", "GROUP", "id", aGroup()));
        put("assessments", assessment);
    }

    private void coverage(RecordKind kind) {
        if (kind == RecordKind.SOURCE || kind == RecordKind.COVERAGE) {
            return;
        }
        if (whole || chance(2)) {
            world.all("complete").add(object("records", kind.name()));
        } else if (chance(2)) {
            world.all("complete").add(object("records", kind.name()).set("span", span()));
        }
        if (!whole && chance(4)) {
            ObjectNode less = object("records", kind.name());
            less.putArray("individuals").add(someone());
            world.all("incomplete").add(less);
        }
        if (!whole && chance(4)) {
            ObjectNode more = object("records", kind.name());
            more.putArray("individuals").add(someone());
            world.all("complete").add(more);
        }
    }

    private interface Maker {
        void make(int i);
    }

    private void some(int most, Maker maker) {
        IntStream.rangeClosed(1, random.nextInt(most + 1)).forEach(maker::make);
    }

    private void put(String section, JsonNode record) {
        world.all(section).add(record);
    }

    private String day() {
        return asOf.minusDays(DAYS_AGO[random.nextInt(DAYS_AGO.length)]).toString();
    }

    private String partly(LocalDate day) {
        return whole || chance(2) ? day.toString() : day.toString().substring(0, chance(2) ? 7 : 4);
    }

    private ObjectNode span() {
        return chance(2) ? ended() : object("from", day());
    }

    private ObjectNode ended() {
        LocalDate from = LocalDate.parse(day());
        return object(
                "from",
                from.toString(),
                "until",
                from.plusDays(1L + random.nextInt(400)).toString());
    }

    private String someone() {
        return "I-" + (1 + random.nextInt(4));
    }

    private String aGroup() {
        return "G-" + (1 + random.nextInt(3));
    }

    private String anIncident() {
        int there = world.all("incidents").size();
        if (there == 0) {
            incident(1);
            there = 1;
        }
        return "N-" + (1 + random.nextInt(there));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    static ObjectNode object(String... members) {
        ObjectNode object = World.JSON.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            object.put(members[i], members[i + 1]);
        }
        return object;
    }
}
