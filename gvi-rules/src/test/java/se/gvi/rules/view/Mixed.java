// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.EnumType;
import se.gvi.model.format.RecordType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Incident;
import se.gvi.model.individual.Individual;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.reason.Basis;

/** Towns of which several parties recorded a part, and visibilities drawn at random. */
final class Mixed {

    static final LocalDate TODAY = Town.TODAY;

    private static final Set<RecordKind> NAMED_BY_OTHERS = Set.of(
            RecordKind.INDIVIDUAL, RecordKind.GROUP, RecordKind.INCIDENT, RecordKind.CALL_IN, RecordKind.COVERAGE);

    private static final Set<SourceId> PARTIES = Set.of(new SourceId("S-1"), new SourceId("S-2"), new SourceId("S-3"));

    private Mixed() {}

    static Source source(String id, AuthorityBranch branch, Regime regime) {
        return Source.builder()
                .id(new SourceId(id))
                .branch(branch)
                .regime(regime)
                .purpose(Purpose.INCIDENT_REVIEW)
                .legalBasis("fictional")
                .controller("fictional")
                .confidentiality(Confidentiality.CRIME_FIGHTING)
                .asOf(TODAY)
                .build();
    }

    /** The records with the police, social services and the probation service as sources. */
    static Records.Builder parties(Records records) {
        Records.Builder builder = Records.builder(records.site())
                .add(source("S-1", AuthorityBranch.POLICE, Regime.LED_POLICE))
                .add(source("S-2", AuthorityBranch.SOCIAL_SERVICES, Regime.GDPR_SOCIAL_BOARD))
                .add(source("S-3", AuthorityBranch.PROBATION, Regime.LED_PROBATION));
        for (RecordKind kind : RecordKind.values()) {
            if (records.has(kind)) {
                builder.section(kind);
            }
        }
        records.sources().stream()
                .filter(source -> !PARTIES.contains(source.id()))
                .forEach(builder::add);
        return builder;
    }

    /** A town of which each record comes from one of three parties, and some were withdrawn. */
    static Situation mixed(Situation town, Random random) {
        Records.Builder builder = parties(town.records());
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                for (Recorded record : town.records().recorded(kind)) {
                    builder.add(mixed(record, random));
                }
            }
        }
        return town.reducedTo(builder.build());
    }

    private static Recorded mixed(Recorded record, Random random) {
        Provenance provenance = Provenance.of(
                new SourceId("S-" + (random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1)),
                record.provenance().recordedAt());
        Recorded from = record;
        if (record instanceof Individual individual && random.nextInt(3) == 0) {
            from = individual.toBuilder()
                    .protectedIdentity(random.nextBoolean())
                    .build();
        } else if (record instanceof Incident incident && random.nextBoolean()) {
            from = incident.toBuilder().area("Hamnen").build();
        }
        boolean withdrawn = !NAMED_BY_OTHERS.contains(record.id().kind()) && random.nextInt(8) == 0;
        return from.withProvenance(withdrawn ? provenance.withdrawn(provenance.recordedAt()) : provenance);
    }

    /** A visibility that shows most members of most kinds of record to everybody, and some records of some. */
    static Visibility visibility(Random random) {
        List<Line> lines = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind == RecordKind.SOURCE || random.nextInt(6) > 0) {
                lines.add(line(kind, random));
            }
        }
        return new Visibility("1", Text.of("drawn", "dragen"), lines);
    }

    /** A visibility that shows everything but some of what some kinds of record hold. */
    static Visibility nearlyEverything(Random random) {
        List<Line> lines = everything();
        lines.replaceAll(line -> random.nextInt(5) == 0 ? line(line.records(), random) : line);
        lines.removeIf(line -> line.records() != RecordKind.SOURCE && random.nextInt(20) == 0);
        return visibility(lines);
    }

    private static Line line(RecordKind kind, Random random) {
        Set<String> members = new LinkedHashSet<>(EntityType.of(kind).layout().ways());
        members.removeIf(way -> random.nextInt(40) == 0);
        Map<String, Set<String>> only = new LinkedHashMap<>();
        for (RecordType.Member member : EntityType.of(kind).layout().members()) {
            if (member.type() instanceof EnumType words && members.contains(member.name()) && random.nextInt(8) == 0) {
                Set<String> some = new LinkedHashSet<>(words.words());
                some.removeIf(word -> random.nextInt(3) == 0);
                only.put(member.name(), some);
            }
        }
        Set<AuthorityBranch> notFrom = kind != RecordKind.SOURCE && random.nextInt(8) == 0
                ? Set.of(AuthorityBranch.SOCIAL_SERVICES)
                : Set.of();
        return line(kind, members, only, notFrom);
    }

    /** A line that speaks of everybody. */
    static Line line(
            RecordKind kind, Set<String> members, Map<String, Set<String>> only, Set<AuthorityBranch> notFrom) {
        return new Line(
                Set.of(AuthorityBranch.values()),
                Set.of(Purpose.values()),
                kind,
                members,
                only,
                notFrom,
                Basis.local(Text.of("a test", "ett prov")));
    }

    /** A visibility that shows everything to everybody. */
    static List<Line> everything() {
        List<Line> lines = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            lines.add(line(kind, Set.copyOf(EntityType.of(kind).layout().ways()), Map.of(), Set.of()));
        }
        return lines;
    }

    static Visibility visibility(List<Line> lines) {
        return new Visibility("1", Text.of("a test", "ett prov"), lines);
    }

    /** Everything, but for one kind of record only these members. */
    static Visibility everythingBut(RecordKind kind, Set<String> members) {
        List<Line> lines = everything();
        lines.replaceAll(line -> line.records() == kind ? line(kind, members, Map.of(), Set.of()) : line);
        return visibility(lines);
    }
}
