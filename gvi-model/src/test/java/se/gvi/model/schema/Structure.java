// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import com.networknt.schema.Error;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;

/** Whether the reader and the schema agree on a document. */
final class Structure {

    /** What a schema can say. */
    private static final Set<FindingCode> CODES = EnumSet.of(
            FindingCode.FORMAT_NOT_SUPPORTED,
            FindingCode.UNKNOWN_MEMBER,
            FindingCode.MISSING_MEMBER,
            FindingCode.NULL_VALUE,
            FindingCode.WRONG_TYPE,
            FindingCode.UNKNOWN_VALUE,
            FindingCode.PURPOSE_NOT_ALLOWED,
            FindingCode.BAD_DATE,
            FindingCode.BAD_INSTANT,
            FindingCode.BAD_NUMBER,
            FindingCode.BAD_TEXT,
            FindingCode.EMPTY_LIST,
            FindingCode.REPEATED_ENTRY,
            FindingCode.BAD_ID,
            FindingCode.ID_LIKE_PERSONAL_NUMBER,
            FindingCode.BAD_SITE,
            FindingCode.ASSESSMENT_WITHOUT_FACTS);

    /** With these, a part of a record is none, and the reader does not ask whether it stands twice in its list. */
    private static final Set<FindingCode> HIDE_REPETITION =
            EnumSet.of(FindingCode.SPAN_ENDS_BEFORE_START, FindingCode.OUT_OF_ORDER);

    private Structure() {}

    static boolean isAbout(Finding finding) {
        return CODES.contains(finding.code());
    }

    /** In what the two disagree, or null if they agree. */
    static @Nullable String disagreement(List<Finding> findings, List<Error> errors) {
        List<Finding> structural = findings.stream().filter(Structure::isAbout).toList();
        if (!structural.isEmpty() && errors.isEmpty() && !structural.stream().allMatch(Structure::isUnknownZone)) {
            return "The schema accepts what the reader refuses: " + structural;
        }
        if (structural.isEmpty() && !errors.isEmpty() && !isHiddenRepetition(findings, errors)) {
            return "The schema refuses what the reader accepts: "
                    + errors.stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                            .collect(Collectors.joining("; "))
                    + " (the reader: " + findings + ")";
        }
        return null;
    }

    /** The form of a time zone is in the schema, the database of time zones is not. */
    private static boolean isUnknownZone(Finding finding) {
        return finding.code() == FindingCode.BAD_SITE
                && finding.place().pointer().equals("/site/timeZone");
    }

    private static boolean isHiddenRepetition(List<Finding> findings, List<Error> errors) {
        return findings.stream().map(Finding::code).anyMatch(HIDE_REPETITION::contains)
                && errors.stream().allMatch(error -> error.getKeyword().equals("uniqueItems"));
    }
}
