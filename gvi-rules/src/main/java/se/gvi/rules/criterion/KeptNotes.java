// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Truth;

/**
 * Keeps everything that is noted, each thing once, and makes an answer of it. What is kept is put in order by kind and
 * id, so that the order of the records shows nowhere.
 */
final class KeptNotes implements Notes {

    private static final Comparator<RecordRef> BY_KIND_AND_ID =
            Comparator.comparing(RecordRef::kind).thenComparing(RecordRef::id);

    private static final Text COMPLETE_RECORD = Text.of("the complete record", "fullständiga uppgifter");

    private final List<Recorded> records = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();

    @Override
    public void restsOn(Recorded record) {
        records.add(record);
    }

    @Override
    public void lacks(RecordKind kind, RecordId about, DateSpan when) {
        Text days = Describe.days(when);
        Text what = kind == about.kind() ? COMPLETE_RECORD : kind.label();
        missing.add(new MissingFact(
                RecordRef.to(about),
                Text.of(
                        what.en() + " of " + about.label().en() + " " + days.en(),
                        what.sv() + " för " + about.label().sv() + " " + days.sv())));
    }

    @Override
    public void lacks(RecordId about, Text what) {
        missing.add(new MissingFact(
                RecordRef.to(about),
                Text.of(
                        what.en() + " of " + about.label().en(),
                        what.sv() + " för " + about.label().sv())));
    }

    /** Takes over what others kept. */
    void addAll(KeptNotes others) {
        records.addAll(others.records);
        missing.addAll(others.missing);
    }

    /** How many records and facts are kept. */
    int size() {
        return records.size() + missing.size();
    }

    /** The answer; what is missing stands in it only if it is unknown. */
    Answer answer(Definition definition, Arguments arguments, Subject subject, Truth truth) {
        Question question =
                new Question(definition.id(), arguments.shown(), RecordRef.to(subject.id()), definition.wording());
        List<Evidence> evidence = evidence(subject.situation());
        return truth.isKnown()
                ? Answer.known(question, truth == Truth.MET, evidence)
                : Answer.unknown(question, evidence, missing());
    }

    /** The records noted, each once, in order. */
    List<Evidence> evidence(Situation situation) {
        Describe describe = new Describe(situation);
        return records.stream()
                .map(record -> new Evidence(RecordRef.to(record.id()), describe.record(record)))
                .distinct()
                .sorted(Comparator.comparing(Evidence::record, BY_KIND_AND_ID))
                .toList();
    }

    /** What was noted as lacking, each thing once, in order. */
    List<MissingFact> missing() {
        return missing.stream()
                .sorted(Comparator.comparing(MissingFact::subject, BY_KIND_AND_ID)
                        .thenComparing(fact -> fact.what().en()))
                .toList();
    }
}
