// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.reason.Basis;

final class ParameterOverrideTest {

    private static final Text WHY = Text.of("a try", "ett försök");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Policy example() {
        return Example.check(Example.POLICY).orThrow();
    }

    private static Optional<Integer> age(Policy policy, LocalDate day) {
        return policy.parameters().get(0).on(day).map(ParameterValue::number);
    }

    @Test
    void theValueHoldsOnItsDaysAndTheOldOneBeforeAndAfter() {
        Policy policy = example().with(new ParameterOverride("age", 15, DateSpan.of(DAY, DAY.plusDays(7)), WHY));
        assertThat(age(policy, DAY.minusDays(1))).contains(18);
        assertThat(age(policy, DAY)).contains(15);
        assertThat(age(policy, DAY.plusDays(6))).contains(15);
        assertThat(age(policy, DAY.plusDays(7))).contains(18);
        assertThat(policy.parameters().get(0).on(DAY).orElseThrow().basis())
                .isEqualTo(Basis.local(Text.of("what-if: a try", "tänk om: ett försök")));
        assertThat(policy.parameters().get(0).on(DAY.plusDays(7)).orElseThrow().basis())
                .isEqualTo(example().parameters().get(0).on(DAY).orElseThrow().basis());
    }

    @Test
    void aValueWithoutEndLeavesNothingAfterIt() {
        Policy policy = example().with(new ParameterOverride("age", 15, DateSpan.from(DAY), WHY));
        assertThat(age(policy, DAY.minusDays(1))).contains(18);
        assertThat(age(policy, DAY.plusYears(50))).contains(15);
        assertThat(policy.parameters().get(0).values()).hasSize(2);
    }

    @Test
    void aDayBeforeThePolicyCanBeSupposedWithoutGivingTheOthersAValue() {
        LocalDate early = LocalDate.of(2019, 12, 1);
        Policy policy = example().with(ParameterOverride.on("age", 15, early, WHY));
        assertThat(age(policy, early)).contains(15);
        assertThat(age(policy, early.plusDays(1))).isEmpty();
        assertThat(age(policy, LocalDate.of(2020, 1, 1))).contains(18);
    }

    @Test
    void theOtherPolicySaysThatItIsSupposedAndHasItsOwnFingerprint() {
        Policy policy = example().with(ParameterOverride.on("age", 15, DAY, WHY));
        assertThat(policy.ref().title())
                .isEqualTo(
                        Text.of("Example, what if age = 15 on 2026-03-02", "Exempel, tänk om age = 15 den 2026-03-02"));
        assertThat(policy.ref().version()).isEqualTo("1+age=15");
        assertThat(policy.fingerprint()).isNotEqualTo(example().fingerprint());
        assertThat(new ParameterOverride("age", 15, DateSpan.of(DAY, DAY.plusDays(7)), WHY).label())
                .isEqualTo(Text.of(
                        "age = 15 from 2026-03-02 until 2026-03-09", "age = 15 från 2026-03-02 till 2026-03-09"));
    }

    @Test
    void aNumberThatWasLeftOpenCanBeSupposed() {
        Policy open = Policies.bundled("washington-dc");
        Policy supposed = open.with(ParameterOverride.on("significant-history", 2, DAY, WHY));
        PolicyParameter history = supposed.parameters().get(2);
        assertThat(history.on(DAY)).map(ParameterValue::number).contains(2);
        assertThat(history.on(DAY.plusDays(1))).isEmpty();
        assertThat(history.leftOpen()).isPresent();
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> example().with(ParameterOverride.on("agee", 15, DAY, WHY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The policy example has no parameter \"agee\". It has age, two, enough, few.");
    }

    @Test
    void aValueThatThePolicyCouldNotHaveIsRefused() {
        assertThatThrownBy(() -> example().with(ParameterOverride.on("two", 3, DAY, WHY)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("POLICY_EMPTY_COMPOSITION");
        assertThatThrownBy(() -> example().with(ParameterOverride.on("age", 0, DAY, WHY)))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("BAD_NUMBER");
    }

    @Test
    void theFingerprintIsOfWhatThePolicySaysAndNotOfHowItIsLaidOut() {
        String moved = Example.POLICY
                .replace("\n", " ")
                .replace("\"id\": \"example\",", "")
                .replace("\"version\": \"1\",", "\"version\": \"1\", \"id\": \"example\",");
        assertThat(Example.check(moved).orThrow().fingerprint())
                .isEqualTo(example().fingerprint());
        assertThat(Example.check(Example.with("\"value\": 18", "\"value\": 19"))
                        .orThrow()
                        .fingerprint())
                .isNotEqualTo(example().fingerprint());
    }
}
