// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policy;

/** What is asked of a policy, and what it is expected to answer. */
sealed interface Expectation permits ExpectedVerdict, ExpectedLevels {

    CaseOutcome test(String name, Situation situation, Policy policy, LocalDate asOf, RecordRef about);
}
