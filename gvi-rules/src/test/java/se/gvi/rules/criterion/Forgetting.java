// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.id.RecordKind;

/**
 * Takes a world in which everything is recorded and forgets some of it, honestly: coverage says that less is complete
 * before records go, and a day becomes a month or a year.
 */
final class Forgetting {

    /** Kinds of record of which some can go without leaving others without what they name. */
    private static final List<RecordKind> KINDS = List.of(
            RecordKind.MEMBERSHIP,
            RecordKind.RELATION,
            RecordKind.TIE,
            RecordKind.INVOLVEMENT,
            RecordKind.CLASSIFICATION,
            RecordKind.SUPERVISION,
            RecordKind.INVITATION,
            RecordKind.NOTIFICATION,
            RecordKind.NOTICE,
            RecordKind.FOCUS,
            RecordKind.SUPPORT_CASE);
    /** What a record can leave out, and what it then does not say. */
    private static final Map<String, List<String>> LEFT_OUT = Map.of(
            "individuals", List.of("birthDate"),
            "groups", List.of("statuses"),
            "ties", List.of("dates"),
            "classifications", List.of("offenderGroups", "victimGroups"),
            "invitations", List.of("attendance"),
            "notifications", List.of("attempts"),
            "supportCases", List.of("consents"));

    private final Random random;
    private final World world;

    private Forgetting(World world, Random random) {
        this.world = world.copy();
        this.random = random;
    }

    static World some(World world, Random random) {
        Forgetting forgetting = new Forgetting(world, random);
        KINDS.forEach(forgetting::records);
        forgetting.incidents();
        forgetting.callIns();
        forgetting.members();
        forgetting.days();
        return forgetting.world;
    }

    private void records(RecordKind kind) {
        switch (random.nextInt(4)) {
            case 0 -> {
                uncover(kind);
                long coins = random.nextLong();
                remove(kind, record -> (coins >> (goesWith(record) % 64) & 1) == 1);
            }
            case 1 -> {
                String individual = "I-" + (1 + random.nextInt(4));
                ObjectNode less = Worlds.object("records", kind.name());
                less.putArray("individuals").add(individual);
                world.all("incomplete").add(less);
                remove(kind, record -> record.path("individual").asText().equals(individual) && random.nextBoolean());
            }
            case 2 -> uncover(kind);
            default -> {
                // everything of this kind stays recorded
            }
        }
    }

    /** The classifications of an incident go together: the last that is recorded is taken for the last. */
    private static int goesWith(JsonNode record) {
        JsonNode whole = record.has("offenderSide") ? record.get("incident") : record.get("id");
        String id = whole.asText();
        return id.charAt(id.length() - 1);
    }

    /** An incident can go if nothing names it. */
    private void incidents() {
        if (random.nextBoolean()) {
            uncover(RecordKind.INCIDENT);
            Set<String> named = Stream.of("involvements", "classifications", "focuses")
                    .flatMap(section -> World.list(world.all(section)).stream())
                    .flatMap(record -> Stream.of(
                            record.path("incident").asText(),
                            record.path("trigger").asText()))
                    .collect(Collectors.toSet());
            remove(
                    RecordKind.INCIDENT,
                    incident -> !named.contains(incident.get("id").asText()));
        }
    }

    /** Nobody says whether a call-in was held; or it is not recorded at all, if nobody was invited. */
    private void callIns() {
        Set<String> named = World.list(world.all("invitations")).stream()
                .map(record -> record.get("callIn").asText())
                .collect(Collectors.toSet());
        if (random.nextInt(3) == 0) {
            uncover(RecordKind.CALL_IN);
            remove(
                    RecordKind.CALL_IN,
                    callIn -> !named.contains(callIn.get("id").asText()));
        }
        for (JsonNode callIn : world.all("callIns")) {
            if (random.nextInt(4) == 0
                    && World.list(world.all("invitations")).stream().noneMatch(attended(callIn))) {
                ((ObjectNode) callIn).put("status", "PLANNED");
            }
        }
    }

    private static Predicate<JsonNode> attended(JsonNode callIn) {
        return invitation -> invitation.get("callIn").equals(callIn.get("id")) && invitation.has("attendance");
    }

    private void members() {
        LEFT_OUT.forEach((section, members) -> {
            for (JsonNode record : world.all(section)) {
                if (random.nextInt(3) == 0) {
                    ((ObjectNode) record).remove(members.get(random.nextInt(members.size())));
                }
            }
        });
    }

    private void days() {
        for (String section : List.of("incidents", "individuals")) {
            for (JsonNode record : world.all(section)) {
                for (String member : List.of("date", "birthDate", "deathDate")) {
                    if (record.has(member) && random.nextInt(3) == 0) {
                        String day = record.get(member).asText();
                        ((ObjectNode) record).put(member, day.substring(0, random.nextBoolean() ? 7 : 4));
                    }
                }
            }
        }
    }

    private void uncover(RecordKind kind) {
        removeIf(world.all("complete"), said -> said.path("records").asText().equals(kind.name()));
    }

    private void remove(RecordKind kind, Predicate<JsonNode> goes) {
        removeIf(world.all(kind.section()), goes);
    }

    private static void removeIf(ArrayNode array, Predicate<JsonNode> goes) {
        List<JsonNode> kept = World.list(array).stream().filter(goes.negate()).toList();
        array.removeAll().addAll(kept);
    }
}
