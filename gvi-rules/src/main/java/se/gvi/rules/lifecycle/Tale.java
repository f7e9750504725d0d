// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;

/** Gathers the states that something may be in, the one that overrides all others first. */
final class Tale<S extends Enum<S> & State<S>> {

    private final RecordRef about;
    private final LocalDate asOf;
    private final List<Stage<S>> stages = new ArrayList<>();

    Tale(RecordRef about, LocalDate asOf) {
        this.about = about;
        this.asOf = asOf;
    }

    Tale<S> holds(S state, @Nullable LocalDate since, Evidence... evidence) {
        return add(state, since, Answer.known(question(state), true, List.of(evidence)));
    }

    Tale<S> holdsNot(S state, Evidence... evidence) {
        return add(state, null, Answer.known(question(state), false, List.of(evidence)));
    }

    /** The record about which it is told does not say whether the state holds. */
    Tale<S> unknown(S state, Text lacking) {
        Text what = Text.of(
                lacking.en() + " of " + about.label().en(),
                lacking.sv() + " för " + about.label().sv());
        return unknown(state, new MissingFact(about, what));
    }

    /** Whether there is a record of the kind is not known. */
    Tale<S> unknown(S state, RecordKind kind) {
        return unknown(state, kind.label());
    }

    private Tale<S> unknown(S state, MissingFact missing) {
        return add(state, null, Answer.unknown(question(state), List.of(), List.of(missing)));
    }

    /** The state holds from a recorded day on; no day means no. */
    Tale<S> from(S state, Optional<LocalDate> day) {
        return day.filter(this::isOver).isPresent() ? holds(state, day.get(), own(state, day.get())) : holdsNot(state);
    }

    Tale<S> add(S state, @Nullable LocalDate since, Reason reasons) {
        stages.add(new Stage<>(state, since, reasons));
        return this;
    }

    LifeCycle<S> end() {
        return new LifeCycle<>(about, asOf, stages);
    }

    boolean isOver(LocalDate day) {
        return !day.isAfter(asOf);
    }

    LocalDate asOf() {
        return asOf;
    }

    Question question(S state) {
        String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Question("state." + word, List.of(), about, state.label());
    }

    Evidence own(S state, LocalDate day) {
        return evidence(about, state.label(), day);
    }

    static Evidence evidence(RecordRef record, Text what, LocalDate day) {
        return new Evidence(record, Text.of(what.en() + " on " + day, what.sv() + " den " + day));
    }
}
