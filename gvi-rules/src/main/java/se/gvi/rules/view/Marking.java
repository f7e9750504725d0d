// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;

/**
 * Makes of the answers to what is shown answers that hold of all that is recorded. One that a record which is withheld
 * could overturn is unknown. And of what is missing it says that it may be withheld, where the criterion reads something
 * that is. Nothing else of the tree is touched.
 */
final class Marking implements Reason.Visitor<Reason> {

    private static final Text SUFFIX = Text.of(
            " (not recorded, or withheld from this recipient)",
            " (inte registrerat, eller inte synligt för denna mottagare)");
    private static final Text ANOTHER = Text.of("another {kind} of {subject}", "ytterligare {kind} för {subject}");

    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Set<RecordKind>> withheld = new HashMap<>();

    /** Marks the answers to these criteria as a view gives them. */
    Marking(Stream<Criterion> criteria, View view) {
        criteria.forEach(criterion -> {
            String id = criterion.definition().id();
            this.criteria.put(id, criterion);
            this.withheld.put(id, view.kindsWithheldFrom(criterion.needs()));
        });
    }

    private List<Reason> each(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.accept(this)).toList();
    }

    @Override
    public Reason answer(Answer reason) {
        String id = reason.question().criterion();
        Set<RecordKind> kinds = withheld.getOrDefault(id, Set.of());
        Criterion criterion = criteria.get(id);
        if (criterion == null || kinds.isEmpty()) {
            return reason;
        }
        List<MissingFact> overturning = kinds.stream()
                .filter(kind -> criterion.overturnedBy(kind).contains(reason.truth()))
                .map(kind -> another(kind, reason.question().subject()))
                .toList();
        if (!overturning.isEmpty()) {
            return Answer.unknown(reason.question(), reason.evidence(), overturning);
        }
        return new Answer(
                reason.question(),
                reason.truth(),
                reason.evidence(),
                reason.missing().stream().map(Marking::marked).toList());
    }

    private static MissingFact another(RecordKind kind, RecordRef subject) {
        return marked(new MissingFact(subject, ANOTHER.with(Map.of("kind", kind.label(), "subject", subject.label()))));
    }

    private static MissingFact marked(MissingFact fact) {
        Text what = fact.what();
        return new MissingFact(fact.subject(), Text.of(what.en() + SUFFIX.en(), what.sv() + SUFFIX.sv()));
    }

    @Override
    public Reason allOf(AllOf reason) {
        return new AllOf(each(reason.reasons()));
    }

    @Override
    public Reason anyOf(AnyOf reason) {
        return new AnyOf(each(reason.reasons()));
    }

    @Override
    public Reason atLeast(AtLeast reason) {
        return new AtLeast(reason.needed(), reason.shown(), each(reason.reasons()));
    }

    @Override
    public Reason points(Points reason) {
        return new Points(
                reason.threshold(),
                reason.shown(),
                reason.weighted().stream()
                        .map(part -> new Points.Weighted(
                                part.points(), part.shown(), part.reason().accept(this)))
                        .toList());
    }

    @Override
    public Reason not(Not reason) {
        return new Not(reason.reason().accept(this));
    }

    @Override
    public Reason titled(Titled reason) {
        return new Titled(reason.title(), reason.reason().accept(this));
    }
}
