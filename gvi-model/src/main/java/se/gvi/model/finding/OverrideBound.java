// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far findings of a code can be lowered by an override. Raising is always allowed. */
enum OverrideBound {
    /** As far as anybody likes, or suppressed. */
    NONE,
    /** To WARNING: what the code says harms people or breaks the promises of the strategy, and must stay in sight. */
    WARNING,
    /** Not at all: something was not read, so that nobody knows what the data say. */
    UNREAD,
    /** Not at all, and not raised either: it tells of overrides themselves. */
    OVERRIDE;

    /**
     * What registers of this kind were criticised for, or what makes the strategy unjust: entries without support or
     * without a purpose that is the strategy's, that rest on kinship and the like, that are never looked at again, or
     * that rest on what no longer counts; data held by who must not hold them, under rules of somebody else, or beyond
     * their time; requests of people that change nothing; people assessed by what others did, or by nothing; ages that show that a person cannot be meant; identities where pseudonyms belong; a message turned into
     * an interrogation or into a duty without ground in law; and pressure on a group that had no message before.
     */
    private static final Set<FindingCode> ETHICS_AND_SAFETY = EnumSet.of(
            FindingCode.ID_LIKE_PERSONAL_NUMBER,
            FindingCode.PERSONAL_NUMBER_IN_TEXT,
            FindingCode.PROTECTED_ATTRIBUTE,
            FindingCode.PURPOSE_NOT_ALLOWED,
            FindingCode.MEMBERSHIP_WITHOUT_EVIDENCE,
            FindingCode.MEMBERSHIP_WITHOUT_REVIEW_DATE,
            FindingCode.REFERENCE_TO_WITHDRAWN,
            FindingCode.ASSESSMENT_WITHOUT_FACTS,
            FindingCode.GROUND_NOT_ACCEPTED,
            FindingCode.ASSESSMENT_CITES_SOMEBODY_ELSE,
            FindingCode.ASSESSMENT_ON_REFUSED_GROUND,
            FindingCode.INTELLIGENCE_WITHOUT_GRADING,
            FindingCode.OFFENCE_DATA_OF_NON_AUTHORITY,
            FindingCode.REGIME_OF_ANOTHER_BRANCH,
            FindingCode.MIGRATED_WITHOUT_ORIGINAL_DATE,
            FindingCode.REQUEST_NOT_CARRIED_OUT,
            FindingCode.REQUEST_ABOUT_SOMEBODY_ELSE,
            FindingCode.EVENT_BEFORE_BIRTH,
            FindingCode.IMPLAUSIBLE_BIRTH_DATE,
            FindingCode.NOTIFICATION_AS_INTERROGATION,
            FindingCode.MANDATORY_WITHOUT_SUPERVISION,
            FindingCode.NOTICE_BEFORE_CONTACT,
            FindingCode.NOTICE_FROM_OTHER_CONTACT,
            FindingCode.FOCUS_WITHOUT_NOTICE,
            FindingCode.FOCUS_TRIGGER_BEFORE_NOTICE,
            FindingCode.POLICY_FOCUS_WITHOUT_NOTICE);

    /** Errors of readers: where one stands, a value, a record or the rest of a document is not among the data. */
    private static final Set<FindingCode> READING = EnumSet.range(FindingCode.SYNTAX, FindingCode.BAD_SITE).stream()
            .filter(code -> code.severity() == Severity.ERROR)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(FindingCode.class)));

    private static final Set<FindingCode> OVERRIDES =
            EnumSet.range(FindingCode.OVERRIDE_EXPIRED, FindingCode.OVERRIDE_NOT_ALLOWED);

    static boolean isEthicsOrSafety(FindingCode code) {
        return ETHICS_AND_SAFETY.contains(code);
    }

    static OverrideBound of(FindingCode code) {
        if (OVERRIDES.contains(code)) {
            return OVERRIDE;
        }
        if (READING.contains(code)) {
            return UNREAD;
        }
        return ETHICS_AND_SAFETY.contains(code) ? WARNING : NONE;
    }

    /** Whether a severity, or suppression if it is null, is allowed. */
    boolean allows(@Nullable Severity severity) {
        return switch (this) {
            case NONE -> true;
            case WARNING -> severity == Severity.ERROR || severity == Severity.WARNING;
            case UNREAD -> severity == Severity.ERROR;
            case OVERRIDE -> false;
        };
    }

    /** How far it can be lowered, to follow a severity. */
    String inShort() {
        return switch (this) {
            case NONE -> "";
            case WARNING -> ", cannot be lowered below WARNING";
            case UNREAD, OVERRIDE -> ", cannot be lowered";
        };
    }

    /** Why it is not allowed, to end a sentence. */
    Text reason() {
        return switch (this) {
            case NONE -> throw new IllegalStateException("Everything is allowed.");
            case WARNING ->
                Text.of(
                        "it tells of harm to people and cannot be lowered below WARNING",
                        "den gäller skada för människor och kan inte sänkas under WARNING");
            case UNREAD ->
                Text.of(
                        "something was not read there, so nobody knows what the data say",
                        "något har inte lästs där, så ingen vet vad uppgifterna säger");
            case OVERRIDE -> Text.of("it tells of overrides themselves", "den gäller själva undantagen");
        };
    }
}
