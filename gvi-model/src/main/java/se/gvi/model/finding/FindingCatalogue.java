// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import java.util.EnumSet;
import java.util.Set;

/** The catalogue of finding codes as a document: what each means, how grave it is and what it says. */
public final class FindingCatalogue {

    /** What the codes are about. The codes of an area stand together in {@link FindingCode}. */
    private enum Area {
        DOCUMENT(
                "Reading a document",
                "What a reader finds before there is a record. Its place is a line and a column, or a pointer.",
                FindingCode.SYNTAX,
                FindingCode.PROTECTED_ATTRIBUTE),
        TABLES(
                "Reading tables",
                "What a reader of CSV files, or of the rows of a host, finds besides. Its place is a file, a row and the"
                        + " header of a column.",
                FindingCode.CSV_DIALECT,
                FindingCode.MAPPING_UNUSED),
        RECORD(
                "One record",
                "What a record finds out about itself. It refuses to exist, whether it is read or built.",
                FindingCode.SPAN_ENDS_BEFORE_START,
                FindingCode.OUT_OF_ORDER),
        RECORDS(
                "Several records together",
                "What only shows when records are held against each other. Withdrawn records take part only where ids"
                        + " and references are concerned. Nothing is reported unless it is certain.",
                FindingCode.DUPLICATE_ID,
                FindingCode.COVERAGE_BEYOND_SOURCE),
        POLICY(
                "Policies",
                "What is wrong with a policy, whatever the records.",
                FindingCode.POLICY_UNKNOWN_CRITERION,
                FindingCode.POLICY_FOCUS_WITHOUT_NOTICE);

        private final String title;
        private final String about;
        private final FindingCode first;
        private final FindingCode last;

        Area(String title, String about, FindingCode first, FindingCode last) {
            this.title = title;
            this.about = about;
            this.first = first;
            this.last = last;
        }

        Set<FindingCode> codes() {
            return EnumSet.range(first, last);
        }
    }

    private FindingCatalogue() {}

    /**
     * Writes the catalogue in Markdown, grouped by what the codes are about, in the order of {@link FindingCode}.
     *
     * @return the document, with line feeds, ending in one
     */
    public static String markdown() {
        StringBuilder page = new StringBuilder("# Findings\n\n")
                .append("Every problem in data has a code. A code is public: it is never renamed and never reused for")
                .append(" another meaning. An ERROR makes data invalid; a WARNING does not, but somebody should look")
                .append(
                        " at it. Words in braces are the finding's arguments; they hold ids, dates of records and kinds")
                .append(" of value, never a birth date, a name or what was written where something else belongs.\n\n")
                .append("This page is generated from `FindingCode`.\n");
        for (Area area : Area.values()) {
            page.append("\n## ")
                    .append(area.title)
                    .append("\n\n")
                    .append(area.about)
                    .append('\n');
            area.codes().forEach(code -> append(code, page));
        }
        return page.toString();
    }

    private static void append(FindingCode code, StringBuilder page) {
        page.append("\n### ")
                .append(code)
                .append("\n\n**")
                .append(code.severity())
                .append(".** ")
                .append(code.meaning())
                .append("\n\n- en: ")
                .append(code.text().en())
                .append("\n- sv: ")
                .append(code.text().sv())
                .append('\n');
    }
}
