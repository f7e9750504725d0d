// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;

/** Every record about one person, those withdrawn or restricted included, and which of them are shown. */
final class Dossier {

    private final Situation situation;
    private final IndividualId individual;
    private final List<Recorded> shown = new ArrayList<>();
    private final List<Disclosure> disclosures = new ArrayList<>();
    private final List<Part> withheld = new ArrayList<>();
    private final Set<RecordRef> shownRefs = new HashSet<>();
    private final Set<RecordRef> withheldRefs = new HashSet<>();
    private final Set<RecordRef> concealedRefs = new HashSet<>();
    private final Set<RecordKind> shownKinds = EnumSet.noneOf(RecordKind.class);

    /** A record that is not shown, and why; the person is told. */
    record Part(Recorded record, Withholding withholding) {}

    Dossier(Situation situation, IndividualId individual, Withholdings withholdings) {
        this.situation = situation;
        this.individual = individual;
        List<Recorded> about = about();
        about.forEach(record -> sort(record, withholdings));
        sortDisclosures(about, withholdings);
    }

    private List<Recorded> about() {
        Records records = situation.records();
        RecordRef person = RecordRef.to(individual);
        List<Recorded> about = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE && kind != RecordKind.DISCLOSURE && records.has(kind)) {
                records.recorded(kind).stream()
                        .filter(record -> isAbout(record, person))
                        .sorted(Comparator.<Recorded, Instant>comparing(
                                        record -> record.provenance().recordedAt())
                                .thenComparing(record -> record.id().value()))
                        .forEach(about::add);
            }
        }
        return about;
    }

    /** Whether a record is the person's own, or names the person. */
    private static boolean isAbout(Recorded record, RecordRef person) {
        return RecordRef.to(record.id()).equals(person)
                || record.references().stream()
                        .anyMatch(reference -> reference.target().equals(person));
    }

    private void sort(Recorded record, Withholdings withholdings) {
        RecordRef ref = RecordRef.to(record.id());
        Optional<Withholding> why = withholdings.of(record);
        if (why.isEmpty()) {
            shown.add(record);
            shownRefs.add(ref);
            shownKinds.add(ref.kind());
        } else if (why.get().revealed()) {
            withheld.add(new Part(record, why.get()));
            withheldRefs.add(ref);
        } else {
            concealedRefs.add(ref);
        }
    }

    /** What was handed to others: told with the records that are shown, and not at all if none of them is. */
    private void sortDisclosures(List<Recorded> about, Withholdings withholdings) {
        Set<RecordRef> refs = new HashSet<>();
        about.forEach(record -> refs.add(RecordRef.to(record.id())));
        for (Disclosure disclosure : situation.records().disclosures()) {
            boolean concerns =
                    disclosure.records().stream().anyMatch(ref -> refs.contains(ref) && !concealedRefs.contains(ref));
            if (concerns && disclosure.provenance().stands()) {
                sortDisclosure(disclosure, withholdings);
            }
        }
        disclosures.sort(Comparator.comparing(Disclosure::disclosedAt)
                .thenComparing(disclosure -> disclosure.id().value()));
    }

    private void sortDisclosure(Disclosure disclosure, Withholdings withholdings) {
        Optional<Withholding> why = withholdings.of(disclosure);
        if (why.isEmpty()) {
            disclosures.add(disclosure);
        } else if (why.get().revealed()) {
            withheld.add(new Part(disclosure, why.get()));
        }
    }

    Situation situation() {
        return situation;
    }

    IndividualId individual() {
        return individual;
    }

    /** The records that are shown, by kind and in the order in which they became known. */
    List<Recorded> shown() {
        return shown;
    }

    /** What was handed to others, in the order in which it was. */
    List<Disclosure> disclosures() {
        return disclosures;
    }

    /** To whom a record was handed. */
    List<Disclosure> disclosuresOf(RecordRef record) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.records().contains(record))
                .toList();
    }

    /** What is withheld, in so far as the person is told. */
    List<Part> withheld() {
        return withheld;
    }

    boolean shows(RecordRef record) {
        return shownRefs.contains(record);
    }

    boolean shows(RecordKind kind) {
        return shownKinds.contains(kind);
    }

    boolean withholds(RecordRef record) {
        return withheldRefs.contains(record);
    }

    boolean concealed(RecordRef record) {
        return concealedRefs.contains(record);
    }
}
