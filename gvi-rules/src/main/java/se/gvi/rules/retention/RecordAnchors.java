// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.id.Reference;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.source.Claim;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/** The dated facts about records that a situation and its host know. */
final class RecordAnchors {

    private static final Caveat INQUIRY_OF_ONE = new Caveat(
            Caveat.Kind.TAKEN_FOR,
            Text.of(
                    "The end of the suspicion is taken for the end of the inquiry; if that went on against others, the time"
                            + " runs from its end.",
                    "Den avslutade misstanken tas för utredningens slut; fortsatte den mot andra räknas tiden från dess"
                            + " slut."));

    private final Records records;
    private final RetentionFacts facts;
    private final Map<SourceId, Regime> regimes = new HashMap<>();
    private final ImmutableListMultimap<String, Membership> memberships;
    private final ImmutableListMultimap<String, Supervision> supervisions;
    private final ImmutableListMultimap<String, Involvement> involvements;

    RecordAnchors(Records records, RetentionFacts facts) {
        this.records = records;
        this.facts = facts;
        records.sources().forEach((Source source) -> regimes.put(source.id(), source.regime()));
        this.memberships = byKey(
                records.memberships(), membership -> membership.individual().value());
        this.supervisions = byKey(
                records.supervisions(), supervision -> supervision.individual().value());
        this.involvements = byKey(
                records.involvements(), involvement -> involvement.incident().value());
    }

    private static <R> ImmutableListMultimap<String, R> byKey(List<R> records, Function<R, String> key) {
        return records.stream().collect(ImmutableListMultimap.toImmutableListMultimap(key, record -> record));
    }

    /** The day on which the partnership or, before it, the supplier first registered a record (rule R47). */
    static LocalDate firstRegistered(Provenance provenance, Site site) {
        return provenance.firstRegisteredOn(ZoneId.of(site.timeZone()));
    }

    private LocalDate firstRegistered(Recorded record) {
        return firstRegistered(record.provenance(), records.site());
    }

    LocalDate firstRegistered(List<? extends Recorded> versions) {
        return versions.stream()
                .map(this::firstRegistered)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    Regime regime(Recorded record) {
        Regime regime = regimes.get(record.provenance().source());
        if (regime == null) {
            throw new IllegalArgumentException(
                    "The source of a record is not among the records, so that its regime is not known. Add the source.");
        }
        return regime;
    }

    /** The people whom a record is about, and not merely lists. */
    static List<RecordRef> people(Recorded record) {
        if (record.id().kind() == RecordKind.INDIVIDUAL) {
            return List.of(RecordRef.to(record.id()));
        }
        if (record.id().kind() == RecordKind.COVERAGE || record.id().kind() == RecordKind.FOCUS) {
            return List.of();
        }
        return record.references().stream()
                .map(Reference::target)
                .filter(target -> target.kind() == RecordKind.INDIVIDUAL)
                .distinct()
                .toList();
    }

    /** The day on which the need for a record was last considered, its registration at the least. */
    LocalDate lastReview(List<? extends Recorded> versions, LocalDate asOf) {
        Stream<LocalDate> assessed = versions.stream()
                .filter(Claim.class::isInstance)
                .map(claim -> ((Claim) claim).assessedOn())
                .filter(day -> !day.isAfter(asOf));
        Stream<LocalDate> told = Stream.ofNullable(
                facts.anchors(RecordRef.to(versions.get(0).id())).get(AnchorKind.LAST_REVIEW));
        return Stream.of(Stream.of(firstRegistered(versions)), assessed, told)
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What is known of a record for the time limit of one of the people it is about. */
    Anchors of(
            List<? extends Recorded> versions,
            RecordRef person,
            RetentionPolicy policy,
            RetentionLine line,
            LocalDate asOf) {
        Recorded latest = versions.get(versions.size() - 1);
        LocalDate registered = firstRegistered(versions);
        Anchors.Builder anchors = Anchors.builder()
                .day(AnchorKind.REGISTERED, registered)
                .day(AnchorKind.FIRST_PROCESSED, registered)
                .day(AnchorKind.COLLECTED, registered);
        registrations(person.id()).forEach(anchors::registration);
        if (line.prisonTime()) {
            custody(person, policy, asOf, anchors);
        }
        sanctions(person.id(), asOf, anchors);
        if (latest instanceof Involvement involvement) {
            inquiry(involvement, anchors);
        }
        anchors.day(AnchorKind.LAST_REVIEW, lastReview(versions, asOf));
        facts.anchors(RecordRef.to(latest.id())).forEach((kind, day) -> {
            if (kind != AnchorKind.LAST_REVIEW) {
                anchors.day(kind, day);
            }
        });
        return anchors.build();
    }

    /** What was recorded anew without a new assessment is no new registration. */
    private List<LocalDate> registrations(String person) {
        Map<String, LocalDate> first = new HashMap<>();
        for (Membership membership : memberships.get(person)) {
            if (regime(membership) == Regime.LED_POLICE) {
                first.merge(
                        membership.id().value() + " " + membership.assessedOn(),
                        firstRegistered(membership),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return first.values().stream().sorted().distinct().toList();
    }

    private void custody(RecordRef person, RetentionPolicy policy, LocalDate asOf, Anchors.Builder anchors) {
        for (Supervision supervision : supervisions.get(person.id())) {
            if (supervision.supervisionKind() != SupervisionKind.CUSTODY
                    || !supervision.provenance().stands()) {
                continue;
            }
            RetentionPolicy.CustodyCounts counts = facts.sentence(supervision.id())
                    .map(sentence ->
                            sentence ? RetentionPolicy.CustodyCounts.PRISON : RetentionPolicy.CustodyCounts.REMAND)
                    .orElseGet(() -> policy.custody(asOf));
            switch (counts) {
                case PRISON -> anchors.prison(supervision.span());
                case UNDECIDED -> anchors.perhapsPrison(supervision.span());
                case REMAND -> {}
            }
        }
    }

    /** Supervision ends before the sanction does, and a planned end may come earlier: both only say "not before". */
    private void sanctions(String person, LocalDate asOf, Anchors.Builder anchors) {
        for (Supervision supervision : supervisions.get(person)) {
            if (supervision.provenance().stands()) {
                anchors.notBefore(
                        AnchorKind.SANCTION_EXECUTED,
                        supervision
                                .span()
                                .end()
                                .filter(end -> !end.isAfter(asOf))
                                .orElse(supervision.span().from()));
            }
        }
    }

    /** A judgment is not yet final on its day, and says only that its finality does not come before. */
    private void inquiry(Involvement own, Anchors.Builder anchors) {
        Optional<LocalDate> dropped = own.droppedOn();
        if (dropped.isPresent()) {
            anchors.day(
                    own.chargedOn().isPresent() ? AnchorKind.JUDGMENT_FINAL : AnchorKind.INQUIRY_DROPPED,
                    dropped.get());
            return;
        }
        for (Involvement each : involvements.get(own.incident().value())) {
            if (each.provenance().stands()) {
                each.judgedOn().ifPresent(day -> anchors.notBefore(AnchorKind.JUDGMENT_FINAL, day));
            }
        }
    }

    List<Caveat> caveats(Recorded latest) {
        boolean taken = latest instanceof Involvement involvement
                && involvement.droppedOn().isPresent()
                && involvement.chargedOn().isEmpty()
                && !facts.anchors(RecordRef.to(latest.id())).containsKey(AnchorKind.INQUIRY_DROPPED);
        return taken ? List.of(INQUIRY_OF_ONE) : List.of();
    }

    /** The versions of every record but sources, in the order of the document, those of one record in order of time. */
    static Map<RecordRef, List<Recorded>> versions(Records records) {
        Map<RecordRef, List<Recorded>> versions = new LinkedHashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                for (Recorded record : records.recorded(kind)) {
                    versions.computeIfAbsent(RecordRef.to(record.id()), id -> new ArrayList<>())
                            .add(record);
                }
            }
        }
        versions.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(record -> record.provenance().recordedAt())));
        return versions;
    }

    static Optional<IndividualId> individual(RecordRef ref) {
        return ref.kind() == RecordKind.INDIVIDUAL ? Optional.of(new IndividualId(ref.id())) : Optional.empty();
    }
}
