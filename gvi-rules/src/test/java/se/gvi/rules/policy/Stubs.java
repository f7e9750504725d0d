// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.IndividualId;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.reason.Truth;

/** Criteria that answer whatever a test wants. */
final class Stubs {

    static final Parameter<Period> WITHIN = new Parameter.Time("within");
    static final Parameter<Integer> COUNT = new Parameter.Count("count");
    static final Parameter<Set<Role>> ROLES = new Parameter.Words<>("roles", Role.class);

    private Stubs() {}

    /** Answers what the truths say under its name, and unknown if they say nothing. */
    record Given(String id, Map<String, Truth> truths, List<Parameter<?>> parameters) implements Criterion {

        Given(String id, Map<String, Truth> truths) {
            this(id, truths, List.of());
        }

        @Override
        public Definition definition() {
            return new Definition(id, RecordKind.INDIVIDUAL, Text.of("is " + id, "är " + id), parameters, "a test");
        }

        @Override
        public Truth test(Subject subject, Arguments arguments, Notes notes) {
            Truth truth = truths.getOrDefault(id, Truth.UNKNOWN);
            if (truth == Truth.UNKNOWN) {
                notes.lacks(RecordKind.INVOLVEMENT, subject.id(), subject.today());
            }
            return truth;
        }
    }

    /** Met, not met and unknown, for whatever it is given; the first takes a time, a number and words. */
    static Criteria criteria() {
        Map<String, Truth> truths =
                Map.of("stub.takes", Truth.MET, "stub.met", Truth.MET, "stub.not-met", Truth.NOT_MET);
        return Criteria.standard()
                .with(new Given("stub.takes", truths, List.of(WITHIN, COUNT, ROLES)))
                .with(new Given("stub.met", truths))
                .with(new Given("stub.not-met", truths))
                .with(new Given("stub.unknown", truths));
    }

    /** Somebody on a day. */
    static Subject somebody(LocalDate day) {
        return Subject.of(new Town().people(1).situation(), new IndividualId("I-1"), day);
    }
}
