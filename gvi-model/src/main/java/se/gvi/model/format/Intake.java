// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;
import se.gvi.model.validation.Checks;
import se.gvi.model.validation.Unread;

/**
 * Takes in what a reader finds, whatever the format: reports what is wrong with each record, keeps those that can be
 * made, and in the end checks them against each other. Either it keeps records as objects and makes a situation of
 * them, or it keeps them as bytes, only to check them; the findings are the same.
 */
public final class Intake {

    /** How records are kept. */
    public enum Keeping {
        /** As objects, to make a situation of them. */
        OBJECTS,
        /** As few bytes, only to check them. */
        BYTES
    }

    /** The most references of records that could not be made that are kept to be looked up in the end. */
    private static final int MOST_LOOSE = 200_000;

    private static final String ACROSS_RECORDS = "the checks across records";
    private static final String LOOSE =
            FindingCode.DANGLING_REFERENCE + ": too many records could not be read to look up all that they name";
    private static final Text SITE = Text.of("the site", "orten");
    private static final Text DOCUMENT = Text.of("the document", "dokumentet");

    private final ReadOptions options;
    private final ValidationReport.Collector report;
    private final Keeping keeping;
    private final Map<RecordKind, Section> sections = new EnumMap<>(RecordKind.class);
    private final List<Entry> naming = new ArrayList<>();
    private int loose;
    private boolean strangers;
    private @Nullable Site site;

    /**
     * Starts to take in records.
     *
     * @param options how they are read
     * @param report takes all that is wrong
     * @param keeping how they are kept
     */
    public Intake(ReadOptions options, ValidationReport.Collector report, Keeping keeping) {
        this.options = Objects.requireNonNull(options, "options");
        this.report = Objects.requireNonNull(report, "report");
        this.keeping = Objects.requireNonNull(keeping, "keeping");
    }

    /** Says that something could not be read, so that the report is incomplete. */
    public void notRun(String what) {
        report.notRun(what);
    }

    /** Says that there is a section, though it may stay empty. */
    public void section(RecordKind kind) {
        at(kind);
    }

    private Section at(RecordKind kind) {
        return sections.computeIfAbsent(kind, absent -> new Section(kind, keeping == Keeping.BYTES));
    }

    /** Says that there is something under an unknown name: a section that is absent may be that one. */
    public void stranger() {
        this.strangers = true;
    }

    /** Says that there are records of a kind of which nothing is known. */
    public void unreadable(RecordKind kind) {
        at(kind).idsAreUnknown();
    }

    /** Takes in the site. */
    public void site(Node node) {
        Text what = node instanceof ObjectNode ? SITE : DOCUMENT;
        Object read = EntityType.SITE.read(
                node,
                new RecordReading(
                        () -> Subject.of(what, node instanceof ObjectNode ? node.pointer() : ""),
                        options,
                        report::add));
        site = read == null ? inPlaceOf(node) : (Site) read;
    }

    /** A site with the same days, so that records can be checked though its other members cannot be read. */
    private static @Nullable Site inPlaceOf(Node node) {
        String zone =
                node instanceof ObjectNode object && object.member("timeZone").orElse(null) instanceof TextNode text
                        ? text.text()
                        : "";
        try {
            return new Site("?", zone, "SE", null);
        } catch (InvalidValueException noZone) {
            return null;
        }
    }

    /**
     * Takes in a record.
     *
     * @param kind its kind
     * @param node the record
     * @param position a number by which the reader will know it again
     */
    public void record(RecordKind kind, ObjectNode node, int position) {
        Entry entry = EntityType.of(kind).read(node, options, report::add);
        at(kind).add(entry, position);
        if (!entry.loose().isEmpty()) {
            if (loose + entry.loose().size() > MOST_LOOSE) {
                report.notRun(LOOSE);
            } else {
                loose += entry.loose().size();
                naming.add(entry);
            }
        }
    }

    /**
     * Ends the intake: checks the records against each other.
     *
     * @param where tells where values stand
     * @return all that was found and, if records were kept as objects and there is no ERROR, the situation
     * @throws IOException if what was read cannot be read once more to find places
     */
    public ReadResult finish(Whereabouts where) throws IOException {
        Situation situation = null;
        if (site == null) {
            report.notRun(ACROSS_RECORDS);
        } else if (keeping == Keeping.BYTES || report.hasErrors()) {
            checkRecords(records(site), where);
        } else {
            situation = situation(records(site), where);
        }
        return ReadResult.of(report.report(), situation);
    }

    /** Ends the intake where reading stopped before the end, so that nothing is known about what is missing. */
    public ReadResult stopped() {
        report.notRun(ACROSS_RECORDS);
        return ReadResult.of(report.report(), null);
    }

    private void checkRecords(Records records, Whereabouts where) throws IOException {
        Unread unread = unread();
        checkLooseReferences(records, unread);
        ValidationReport.Collector found = report.part();
        Checks.check(records, unread, found);
        addLocated(found.report(), where);
    }

    private @Nullable Situation situation(Records records, Whereabouts where) throws IOException {
        try {
            Situation situation = Situation.of(records);
            addLocated(weighed(records, situation.report()), where);
            return situation;
        } catch (InvalidSituationException invalid) {
            addLocated(weighed(records, invalid.report()), where);
            return null;
        }
    }

    /** What was found across records, as overrides have it; a situation knows no overrides. */
    private ValidationReport weighed(Records records, ValidationReport found) {
        if (options.overrides().inForce().isEmpty()) {
            return found;
        }
        ValidationReport.Collector weighed = report.part();
        Checks.check(records, Unread.nothing(), weighed);
        return weighed.report();
    }

    /** Returns the records that could be made, or nothing without a site. */
    public Optional<Records> records() {
        return Optional.ofNullable(site).map(this::records);
    }

    private Records records(Site of) {
        Records.Builder records = Records.builder(of);
        sections.forEach((kind, section) -> records.section(kind, section.entities()));
        return records.build();
    }

    private Unread unread() {
        Set<RecordKind> unnamed = Arrays.stream(RecordKind.values())
                .filter(kind -> sections.containsKey(kind) ? at(kind).idsUnknown() : strangers)
                .collect(Collectors.toSet());
        Set<RecordKind> incomplete =
                sections.keySet().stream().filter(kind -> at(kind).anyFlawed()).collect(Collectors.toSet());
        incomplete.addAll(unnamed);
        return new Unread(
                ref -> sections.containsKey(ref.kind()) && at(ref.kind()).isFlawed(ref.id()), unnamed, incomplete);
    }

    /** Reports references that lead nowhere, where no record shows them because it could not be made whole. */
    private void checkLooseReferences(Records records, Unread unread) {
        if (naming.isEmpty()) {
            return;
        }
        Checks.Holdings holdings = Checks.holdings(records);
        for (Entry entry : naming) {
            for (Entry.Loose each : entry.loose()) {
                if (!holdings.hold(each.target()) && !unread.mayHold(each.target())) {
                    report.add(new Finding(
                            FindingCode.DANGLING_REFERENCE,
                            each.place(),
                            entry.id(),
                            Map.of(
                                    "record",
                                    entry.label(),
                                    "target",
                                    each.target().label())));
                }
            }
        }
    }

    /** Adds what was found across records, with places. */
    private void addLocated(ValidationReport found, Whereabouts where) throws IOException {
        Map<Finding, Whereabouts.Wanted> wanted = new LinkedHashMap<>();
        for (Finding finding : found.findings()) {
            Whereabouts.Wanted value = wanted(finding);
            if (value != null) {
                wanted.put(finding, value);
            }
        }
        if (!wanted.isEmpty()) {
            where.expect(List.copyOf(wanted.values()));
        }
        report.addAll(
                found,
                finding -> Optional.ofNullable(wanted.get(finding))
                        .map(value -> finding.at(where.place(value.kind(), value.position(), value.pointer()))));
    }

    /**
     * The value that a finding is about. A warning about a record of which members could not be read may come from
     * their absence, and is left out.
     */
    private Whereabouts.@Nullable Wanted wanted(Finding finding) {
        String[] steps = finding.place().pointer().split("/", 4);
        RecordKind kind = Arrays.stream(RecordKind.values())
                .filter(each -> each.section().equals(steps[1]))
                .findFirst()
                .orElseThrow();
        int index = Integer.parseInt(steps[2]);
        if (at(kind).isFlawed(index) && finding.code().severity() != Severity.ERROR) {
            return null;
        }
        return new Whereabouts.Wanted(kind, at(kind).position(index), steps.length > 3 ? "/" + steps[3] : "");
    }

    /** Returns how many records of each kind could be made. */
    public Map<RecordKind, Long> counts() {
        Map<RecordKind, Long> counts = new EnumMap<>(RecordKind.class);
        sections.forEach(
                (kind, section) -> counts.put(kind, (long) section.entities().size()));
        return counts;
    }
}
