// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.gvi.model.finding.Text;
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
 * Says of what is missing that it may be withheld, where an answer could not be given by somebody who does not see all
 * that the criterion reads. Nothing else of the tree is touched: every answer stays what the view gave.
 */
final class Marking implements Reason.Visitor<Reason> {

    private static final Text SUFFIX = Text.of(
            " (not recorded, or withheld from this recipient)",
            " (inte registrerat, eller inte synligt för denna mottagare)");

    private final Set<String> criteria;

    /** Marks the answers to these criteria. */
    Marking(Set<String> criteria) {
        this.criteria = new HashSet<>(criteria);
    }

    private List<Reason> each(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.accept(this)).toList();
    }

    @Override
    public Reason answer(Answer reason) {
        if (!criteria.contains(reason.question().criterion())) {
            return reason;
        }
        return new Answer(
                reason.question(),
                reason.truth(),
                reason.evidence(),
                reason.missing().stream().map(Marking::marked).toList());
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
