// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FindingOverridesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FindingCode CODE = FindingCode.GROUP_STATUS_TWICE;

    private static FindingOverride override(@Nullable Severity severity, String record, String file) {
        return override(CODE, severity, record, file, DAY);
    }

    private static FindingOverride override(
            FindingCode code, @Nullable Severity severity, String record, String file, LocalDate expires) {
        return new FindingOverride(
                code, severity, record, file, "Known.", "A. Author", expires, new Place("/overrides/0", 3, 5));
    }

    private static Finding finding(String pointer, String record) {
        return new Finding(CODE, Place.at(pointer), record, Map.of());
    }

    private static ValidationReport report(FindingOverrides overrides, int kept, Finding... findings) {
        ValidationReport.Collector collector = ValidationReport.collector(kept, overrides);
        Arrays.stream(findings).forEach(collector::add);
        return collector.report();
    }

    @Test
    void anOverrideChangesWhatFindingsMatterAndTheReportSaysSo() {
        FindingOverride lowered = override(Severity.INFO, "G-1", "");
        ValidationReport report = report(
                FindingOverrides.of(List.of(lowered), DAY),
                9,
                finding("/groups/0", "G-1"),
                finding("/groups/1", "G-2"));
        assertThat(report.findings())
                .extracting(Finding::record, Finding::severity)
                .containsExactly(tuple("G-1", Severity.INFO), tuple("G-2", Severity.ERROR));
        assertThat(report.count(CODE, Severity.INFO)).isOne();
        assertThat(report.count(Severity.ERROR)).isOne();
        assertThat(report.overriddenErrors()).isOne();
        assertThat(report.overrides()).containsExactly(new OverrideUse(lowered, 1));
        assertThat(report.outcome()).isEqualTo(Outcome.INVALID);
    }

    @Test
    void whatIsSuppressedIsCountedApartAndExactlyHoweverFewAreKept() {
        FindingOverrides overrides = FindingOverrides.of(List.of(override(null, "G-1", "")), DAY);
        ValidationReport report = report(
                overrides,
                1,
                finding("/groups/0", "G-1"),
                finding("/groups/1", "G-1"),
                finding("/groups/2", "G-2"),
                finding("/groups/3", "G-2"),
                finding("/groups/4", "G-1"));
        assertThat(report.suppressed()).containsExactly(Map.entry(CODE, 3L));
        assertThat(report.counts()).containsExactly(Map.entry(CODE, 2L));
        assertThat(report.truncated()).isTrue();
        assertThat(report).hasToString("ValidationReport[{GROUP_STATUS_TWICE=2}, suppressed {GROUP_STATUS_TWICE=3}]");
    }

    @Test
    void overridesDoNotMendData() {
        ValidationReport.Collector collector =
                ValidationReport.collector(1, FindingOverrides.of(List.of(override(null, "", "")), DAY));
        collector.add(finding("/groups/0", "G-1"));
        assertThat(collector.hasErrors()).isTrue();
        assertThat(collector.report().valid()).isTrue();
        assertThat(collector.report().overriddenErrors()).isOne();
    }

    @Test
    void theNarrowestCountsAndOfEqualsTheFirst() {
        FindingOverrides overrides = FindingOverrides.of(
                List.of(
                        override(Severity.INFO, "", ""),
                        override(Severity.WARNING, "", "groups.csv"),
                        override(null, "G-1", ""),
                        override(Severity.ERROR, "G-1", ""),
                        override(Severity.ERROR, "G-1", "groups.csv")),
                DAY);
        assertThat(overrides.indexFor(finding("/people/0", "G-9"))).isZero();
        assertThat(overrides.indexFor(finding("/groups/0", "G-9"))).isOne();
        assertThat(overrides.indexFor(finding("/people/0", "G-1"))).isEqualTo(2);
        assertThat(overrides.indexFor(finding("/groups/0", "G-1"))).isEqualTo(4);
        assertThat(overrides.indexFor(finding("", "G-1").at(Place.row("groups.csv", 2, 2))))
                .isEqualTo(4);
        assertThat(overrides.indexFor(finding("/groups", "G-9").at(Place.row("people.csv", 2, 2))))
                .isZero();
        assertThat(overrides.indexFor(finding("/groupsOfOthers/0", "G-9"))).isZero();
    }

    @Test
    void anOverrideHoldsOnItsLastDayAndIsAFindingAfterIt() {
        FindingOverride override = override(Severity.INFO, "", "");
        assertThat(FindingOverrides.of(List.of(override), DAY).inForce()).containsExactly(override);
        FindingOverrides later = FindingOverrides.of(List.of(override), DAY.plusDays(1));
        assertThat(later.inForce()).isEmpty();
        ValidationReport report = report(later, 9, finding("/groups/0", "G-1"));
        assertThat(report.count(Severity.ERROR)).isOne();
        Finding expired = report.findings().get(1);
        assertThat(expired.code()).isEqualTo(FindingCode.OVERRIDE_EXPIRED);
        assertThat(expired.place()).isEqualTo(override.place());
        assertThat(expired.message(Language.ENGLISH))
                .isEqualTo("The override of GROUP_STATUS_TWICE expired on 2026-03-02 and does not apply. Decide it anew"
                        + " with a later day, or remove it.");
        assertThat(expired.message(Language.SWEDISH))
                .isEqualTo(
                        "Undantaget för GROUP_STATUS_TWICE gällde till och med 2026-03-02 och tillämpas inte. Besluta"
                                + " om det på nytt med en senare dag eller ta bort det.");
    }

    @Test
    void anOverrideThatAppliedToNothingIsAFinding() {
        FindingOverrides overrides = FindingOverrides.of(List.of(override(Severity.INFO, "G-2", "")), DAY);
        ValidationReport report = report(overrides, 9, finding("/groups/0", "G-1"));
        assertThat(report.findings())
                .filteredOn(finding -> finding.code() == FindingCode.OVERRIDE_UNUSED)
                .singleElement()
                .satisfies(unused -> {
                    assertThat(unused.record()).isEqualTo("G-2");
                    assertThat(unused.message(Language.ENGLISH))
                            .isEqualTo("The override of GROUP_STATUS_TWICE applied to no finding. Remove it, or correct"
                                    + " its record or file.");
                    assertThat(unused.message(Language.SWEDISH))
                            .isEqualTo("Undantaget för GROUP_STATUS_TWICE gällde ingen anmärkning. Ta bort det eller"
                                    + " rätta dess uppgift eller fil.");
                });
    }

    @Test
    void ifNotEveryCheckRanNobodyKnowsWhetherAnOverrideIsUnused() {
        FindingOverrides overrides = FindingOverrides.of(List.of(override(Severity.INFO, "G-2", "")), DAY);
        ValidationReport report =
                ValidationReport.collector(1, overrides).notRun("references").report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isFalse();
    }

    @Test
    void partsOfARunAddUpToTheWhole() {
        FindingOverrides overrides = FindingOverrides.of(List.of(override(null, "G-1", "")), DAY);
        ValidationReport.Collector whole = ValidationReport.collector(2, overrides);
        ValidationReport.Collector part = whole.part();
        for (int i = 0; i < 4; i++) {
            part.add(finding("/groups/" + i, i == 0 ? "G-1" : "G-2"));
        }
        assertThat(part.report().findings()).extracting(Finding::code).containsOnly(CODE);
        whole.addAll(
                part.report(),
                finding -> finding.place().pointer().endsWith("1")
                        ? Optional.empty()
                        : Optional.of(finding.at(Place.at("/moved"))));
        ValidationReport report = whole.report();
        assertThat(report.counts()).containsExactly(Map.entry(CODE, 2L));
        assertThat(report.suppressed()).containsExactly(Map.entry(CODE, 1L));
        assertThat(report.overrides()).extracting(OverrideUse::findings).containsExactly(1L);
        assertThat(report.findings())
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/moved");
        assertThat(report.truncated()).isTrue();
    }

    @Test
    void findingsThatAreOnlyCountedAreOverriddenIfTheOverrideIsForAll() {
        FindingOverrides forAll = FindingOverrides.of(List.of(override(null, "", "")), DAY);
        assertThat(ValidationReport.collector(1, forAll)
                        .addUnkept(CODE, 5)
                        .report()
                        .suppressed())
                .containsExactly(Map.entry(CODE, 5L));
        FindingOverrides forOne = FindingOverrides.of(List.of(override(null, "G-1", "")), DAY);
        assertThat(ValidationReport.collector(1, forOne)
                        .addUnkept(CODE, 5)
                        .report()
                        .count(Severity.ERROR))
                .isEqualTo(5);
    }

    @Test
    void theCodesOfEthicsAndSafetyAreThese() {
        assertThat(FindingCode.values())
                .filteredOn(FindingCode::isProtected)
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        "PERSONAL_NUMBER_IN_TEXT",
                        "PROTECTED_ATTRIBUTE",
                        "ID_LIKE_PERSONAL_NUMBER",
                        "PURPOSE_NOT_ALLOWED",
                        "ASSESSMENT_WITHOUT_FACTS",
                        "GROUND_NOT_ACCEPTED",
                        "REFERENCE_TO_WITHDRAWN",
                        "EVENT_BEFORE_BIRTH",
                        "IMPLAUSIBLE_BIRTH_DATE",
                        "MEMBERSHIP_WITHOUT_EVIDENCE",
                        "MEMBERSHIP_WITHOUT_REVIEW_DATE",
                        "NOTIFICATION_AS_INTERROGATION",
                        "NOTICE_BEFORE_CONTACT",
                        "NOTICE_FROM_OTHER_CONTACT",
                        "MANDATORY_WITHOUT_SUPERVISION",
                        "FOCUS_WITHOUT_NOTICE",
                        "FOCUS_TRIGGER_BEFORE_NOTICE",
                        "ASSESSMENT_CITES_SOMEBODY_ELSE",
                        "ASSESSMENT_ON_REFUSED_GROUND",
                        "INTELLIGENCE_WITHOUT_GRADING",
                        "OFFENCE_DATA_OF_NON_AUTHORITY",
                        "REGIME_OF_ANOTHER_BRANCH",
                        "MIGRATED_WITHOUT_ORIGINAL_DATE",
                        "REQUEST_NOT_CARRIED_OUT",
                        "REQUEST_ABOUT_SOMEBODY_ELSE",
                        "POLICY_FOCUS_WITHOUT_NOTICE");
    }

    @Test
    void aProtectedCodeIsNeverLessThanAWarning() {
        for (FindingCode code : FindingCode.values()) {
            if (code.isProtected()) {
                isRefused(code, null);
                isRefused(code, Severity.INFO);
            }
        }
        assertThat(override(FindingCode.FOCUS_WITHOUT_NOTICE, Severity.WARNING, "", "", DAY)
                        .suppresses())
                .isFalse();
        assertThat(override(FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE, Severity.ERROR, "", "", DAY)
                        .holdsOn(DAY))
                .isTrue();
    }

    @Test
    void whatWasNotReadCannotBeLoweredAndOverridesNotOverridden() {
        for (FindingCode code :
                List.of(FindingCode.SYNTAX, FindingCode.ENCODING, FindingCode.LIMIT_EXCEEDED, FindingCode.BAD_DATE)) {
            isRefused(code, null);
            isRefused(code, Severity.WARNING);
        }
        isRefused(FindingCode.OVERRIDE_EXPIRED, null);
        isRefused(FindingCode.OVERRIDE_UNUSED, Severity.ERROR);
    }

    private static void isRefused(FindingCode code, @Nullable Severity severity) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> override(code, severity, "", "", DAY))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(FindingCode.OVERRIDE_NOT_ALLOWED));
    }

    @Test
    void aRefusalSaysWhy() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> override(FindingCode.FOCUS_WITHOUT_NOTICE, null, "", "", DAY))
                .withMessage(
                        "FOCUS_WITHOUT_NOTICE cannot be overridden like this: it tells of harm to people and cannot"
                                + " be lowered below WARNING. Remove the override and mend what was found.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FindingOverride(CODE, null, "", "", " ", "A", DAY, Place.at("")))
                .withMessage(
                        "The override of GROUP_STATUS_TWICE has no reason or no author. Say why, and who decided it.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OverrideUse(override(null, "", ""), 0))
                .withMessage("An override that applied to 0 findings was not used.");
    }

    @Test
    void whatAnOverrideSaysOfItselfLeavesOutReasonAndAuthor() {
        assertThat(override(null, "G-1", "groups.csv"))
                .hasToString(
                        "FindingOverride[GROUP_STATUS_TWICE suppressed, record G-1, file groups.csv, until 2026-03-02]");
        assertThat(override(Severity.INFO, "", ""))
                .hasToString("FindingOverride[GROUP_STATUS_TWICE as INFO, until 2026-03-02]");
        assertThat(FindingOverrides.none()).hasToString("FindingOverrides[0 in force, ValidationReport[{}]]");
    }
}
