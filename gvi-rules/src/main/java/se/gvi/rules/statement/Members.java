// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.contact.Attempt;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.document.BooleanNode;
import se.gvi.model.document.Fields;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.NumberNode;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.enforcement.Measure;
import se.gvi.model.enforcement.MeasureKind;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.json.RecordJson;
import se.gvi.model.membership.Accuracy;
import se.gvi.model.membership.Credibility;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.MembershipEvidence;
import se.gvi.model.membership.Standing;
import se.gvi.model.records.Records;
import se.gvi.model.relation.TieKind;
import se.gvi.model.rights.RequestDecision;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.schema.MemberDescriptions;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.support.Consent;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.ExitPreparation;
import se.gvi.model.support.SupportNeed;
import se.gvi.model.support.SupportStatus;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.page.Row;

/** What a record says, member by member, in words to the person whom it is about, without other people. */
final class Members {

    private static final Text YES = Text.of("yes", "ja");
    private static final Text NO = Text.of("no", "nej");
    private static final Text NONE = Text.of("none", "inga");
    private static final Text FROM =
            Text.of("from {from}, no end recorded", "från och med {from}, inget slut registrerat");
    private static final Text SPAN =
            Text.of("from {from} until, but not including, {until}", "från och med {from} till, men inte med, {until}");
    private static final Text THE_ASSESSOR = Text.of("the assessor", "bedömaren");
    private static final Text THE_DECIDER = Text.of("the decider", "beslutsfattaren");
    private static final Text WITHHELD = Text.of("a record that is withheld", "en uppgift som inte lämnas ut");
    private static final Text OTHERS_RECORD = Text.of("a record about another person", "en uppgift om en annan person");
    private static final Text INCIDENT = Text.of("{id} ({type}, {date})", "{id} ({type}, {date})");
    private static final Text NAMED = Text.of("{id} ({name})", "{id} ({name})");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** What is told of a record otherwise, under words of its own. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("id", "provenance");

    /** Kinds of which no record is about a person. */
    private static final Set<RecordKind> ABOUT_NOBODY = Set.of(
            RecordKind.SOURCE,
            RecordKind.GROUP,
            RecordKind.RELATION,
            RecordKind.INCIDENT,
            RecordKind.CLASSIFICATION,
            RecordKind.CALL_IN,
            RecordKind.AGREEMENT,
            RecordKind.TOMBSTONE);

    /** The closed list of a member. */
    private static final Map<String, Class<? extends Enum<?>>> LISTS =
            ImmutableMap.<String, Class<? extends Enum<?>>>builder()
                    .put("Coverage.records", RecordKind.class)
                    .put("Coverage.completeness", Completeness.class)
                    .put("Membership.standing", Standing.class)
                    .put("MembershipEvidence.kind", EvidenceKind.class)
                    .put("MembershipEvidence.credibility", Credibility.class)
                    .put("MembershipEvidence.accuracy", Accuracy.class)
                    .put("Tie.tieKind", TieKind.class)
                    .put("Involvement.role", Role.class)
                    .put("Supervision.supervisionKind", SupervisionKind.class)
                    .put("Invitation.basis", InvitationBasis.class)
                    .put("Invitation.attendance", Attendance.class)
                    .put("CustomNotification.trigger", NotificationTrigger.class)
                    .put("Attempt.outcome", AttemptOutcome.class)
                    .put("Attempt.place", AttemptPlace.class)
                    .put("Attempt.said", MessagePart.class)
                    .put("SupportCase.status", SupportStatus.class)
                    .put("SupportCase.needs", SupportNeed.class)
                    .put("Consent.scope", ConsentScope.class)
                    .put("EnforcementFocus.endReason", FocusEnd.class)
                    .put("Measure.measureKind", MeasureKind.class)
                    .put("RiskAssessment.side", RiskSide.class)
                    .put("RiskAssessment.level", RiskLevel.class)
                    .put("Decision.intervention", Intervention.class)
                    .put("Decision.outcome", DecisionOutcome.class)
                    .put("InterventionPlan.steps", Intervention.class)
                    .put("Disclosure.sender", AuthorityBranch.class)
                    .put("Disclosure.recipients", AuthorityBranch.class)
                    .put("Disclosure.purpose", Purpose.class)
                    .put("RightsRequest.right", Right.class)
                    .put("RequestDecision.outcome", RequestOutcome.class)
                    .buildOrThrow();

    /** The type of a part of a record. */
    private static final Map<String, Class<?>> PARTS = Map.of(
            "evidence", MembershipEvidence.class,
            "attempts", Attempt.class,
            "consents", Consent.class,
            "exit", ExitPreparation.class,
            "measures", Measure.class,
            "decision", RequestDecision.class);

    private final Dossier dossier;
    private final Records records;
    private final ZoneId zone;
    private final Redaction redaction;

    Members(Dossier dossier) {
        this.dossier = dossier;
        this.records = dossier.situation().records();
        this.zone = ZoneId.of(records.site().timeZone());
        this.redaction = new Redaction(records, dossier.individual());
    }

    /** A row for each member of a record. */
    List<Row> of(Recorded record) {
        RecordKind kind = record.id().kind();
        Class<?> type = Records.type(kind);
        ObjectNode object =
                Fields.parse(RecordJson.toJson(record), kind.label()).node();
        List<Row> rows = new ArrayList<>();
        for (ObjectNode.Member member : object) {
            if (!TOLD_ELSEWHERE.contains(member.name())) {
                rows.addAll(rows(type, member));
            }
        }
        return rows;
    }

    private List<Row> rows(Class<?> type, ObjectNode.Member member) {
        Text title = MemberDescriptions.of(type, member.name()).title();
        Class<?> part = PARTS.get(member.name());
        if (part != null
                && member.value() instanceof ListNode list
                && !list.elements().isEmpty()) {
            return numbered(title, parts(part, list));
        }
        return value(type, member.name(), member.value()).stream()
                .map(value -> Say.row(title, value))
                .toList();
    }

    private static List<Row> numbered(Text title, List<Text> parts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Text heading = parts.size() == 1 ? title : Text.of(title.en() + " " + (i + 1), title.sv() + " " + (i + 1));
            rows.add(Say.row(heading, parts.get(i)));
        }
        return rows;
    }

    /** The parts of a list; one that is about somebody else is not told. */
    private List<Text> parts(Class<?> part, ListNode list) {
        return list.elements().stream()
                .map(ObjectNode.class::cast)
                .filter(each -> each.member("individual")
                        .map(Members::word)
                        .map(this::isSelf)
                        .orElse(true))
                .map(each -> part(part, each))
                .toList();
    }

    private Text part(Class<?> part, ObjectNode object) {
        List<Text> members = new ArrayList<>();
        for (ObjectNode.Member member : object) {
            value(part, member.name(), member.value())
                    .ifPresent(value -> members.add(
                            Say.pair(MemberDescriptions.of(part, member.name()).title(), value)));
        }
        return Say.join(members, "; ");
    }

    /** A value in words, or empty if nothing of it may be told. */
    private Optional<Text> value(Class<?> type, String member, Node node) {
        if (node instanceof ListNode list) {
            return list(type, member, list);
        }
        if (node instanceof ObjectNode object) {
            return switch (member) {
                case "span" -> Optional.of(span(object));
                case "about", "cites", "records" -> record(type, ref(object));
                default -> Optional.of(part(PARTS.getOrDefault(member, DateSpan.class), object));
            };
        }
        if (node instanceof BooleanNode truth) {
            return Optional.of(truth.value() ? YES : NO);
        }
        if (node instanceof NumberNode number) {
            return Optional.of(Text.same(number.literal()));
        }
        return word(type, member, word(node));
    }

    private Optional<Text> list(Class<?> type, String member, ListNode list) {
        List<Text> told = list.elements().stream()
                .flatMap(each -> value(type, member, each).stream())
                .distinct()
                .toList();
        if (told.isEmpty()) {
            return list.elements().isEmpty() ? Optional.of(NONE) : Optional.empty();
        }
        return Optional.of(Say.list(told));
    }

    private Optional<Text> word(Class<?> type, String member, String word) {
        Class<? extends Enum<?>> closed = LISTS.get(type.getSimpleName() + "." + member);
        if (closed != null) {
            return Optional.of(Stream.of(closed.getEnumConstants())
                    .filter(constant -> constant.name().equals(word))
                    .findFirst()
                    .map(Labels::of)
                    .orElseThrow());
        }
        return switch (member) {
            case "individual", "individuals", "first", "second" ->
                Optional.of(isSelf(word) ? Say.YOU : Say.ANOTHER_PERSON);
            case "assessedBy" -> Optional.of(THE_ASSESSOR);
            case "decidedBy" -> Optional.of(THE_DECIDER);
            case "source" -> Optional.of(branch(word));
            case "group" -> Optional.of(group(word));
            case "incident", "trigger" -> Optional.of(incident(word));
            case "members" -> member(word);
            case "decidedAt", "disclosedAt" ->
                Optional.of(Text.same(Instant.parse(word).atZone(zone).format(MOMENT)));
            default -> Optional.of(redaction.in(word));
        };
    }

    private static String word(Node node) {
        return node instanceof TextNode text ? text.text() : "";
    }

    private boolean isSelf(String id) {
        return id.equals(dossier.individual().value());
    }

    private static RecordRef ref(ObjectNode object) {
        return new RecordRef(
                RecordKind.valueOf(object.member("kind").map(Members::word).orElseThrow()),
                object.member("id").map(Members::word).orElseThrow());
    }

    private static Text span(ObjectNode object) {
        String from = object.member("from").map(Members::word).orElseThrow();
        return object.member("until")
                .map(until -> SPAN.with(Map.of("from", from, "until", word(until))))
                .orElseGet(() -> FROM.with(Map.of("from", from)));
    }

    /** Another record: by its id if it is about the person or about nobody. */
    private Optional<Text> record(Class<?> type, RecordRef ref) {
        if (ref.kind() == RecordKind.INDIVIDUAL) {
            return Optional.of(isSelf(ref.id()) ? Say.YOU : Say.ANOTHER_PERSON);
        }
        if (dossier.shows(ref) || ABOUT_NOBODY.contains(ref.kind())) {
            return Optional.of(ref.label());
        }
        if (dossier.concealed(ref)) {
            return Optional.empty();
        }
        if (dossier.withholds(ref)) {
            return Optional.of(WITHHELD);
        }
        return type.equals(Records.type(RecordKind.DISCLOSURE)) ? Optional.empty() : Optional.of(OTHERS_RECORD);
    }

    private Text branch(String source) {
        return records.sources().stream()
                .filter(each -> each.id().value().equals(source))
                .findFirst()
                .map(each -> each.branch().label())
                .orElseThrow();
    }

    private Text group(String id) {
        return records.groups().stream()
                .filter(group -> group.id().value().equals(id))
                .findFirst()
                .flatMap(Group::name)
                .map(name -> NAMED.with(Map.of("id", id, "name", name)))
                .orElse(Text.same(id));
    }

    private Text incident(String id) {
        return records.incidents().stream()
                .filter(incident -> incident.id().value().equals(id))
                .reduce((earlier, later) -> later)
                .map(incident ->
                        INCIDENT.with(Map.of("id", id, "type", Labels.of(incident.type()), "date", incident.date())))
                .orElse(Text.same(id));
    }

    /** A member that was handed over, unless only what is not shown has such members. */
    private Optional<Text> member(String name) {
        for (RecordKind kind : RecordKind.values()) {
            if (name.startsWith(kind.section() + ".")) {
                return dossier.shows(kind)
                        ? Optional.of(Say.pair(
                                kind.label(),
                                title(kind, name.substring(kind.section().length() + 1))))
                        : Optional.empty();
            }
        }
        return Optional.of(redaction.in(name));
    }

    private static Text title(RecordKind kind, String member) {
        @Nullable Text title;
        try {
            title = MemberDescriptions.of(kind, member).title();
        } catch (IllegalArgumentException notAMember) {
            title = Text.same(member);
        }
        return title;
    }
}
