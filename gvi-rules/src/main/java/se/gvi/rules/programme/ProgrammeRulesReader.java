// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.retention.RetentionBasis;

/** Reads programme rules from their document, and refuses it at the first thing that is wrong. */
final class ProgrammeRulesReader {

    private static final String FORMAT = "gvi-programme-rules/1";
    private static final Text DOCUMENT = Text.of("the programme rules", "programreglerna");
    private static final Text LAW = Text.of("the law", "författningen");
    private static final Text AGE = Text.of("the age", "åldern");
    private static final int OLDEST = 200;

    private final Map<String, Text> titles = new LinkedHashMap<>();
    private final Map<String, LocalDate> knownUntil = new LinkedHashMap<>();
    private final List<DatedAge> ages = new ArrayList<>();

    private ProgrammeRulesReader() {}

    static ProgrammeRules read(String json) {
        Fields document = Fields.parse(json, DOCUMENT);
        document.format(FORMAT);
        ProgrammeRulesReader reader = new ProgrammeRulesReader();
        document.list("laws").forEach(reader::law);
        document.list("ages").forEach(reader::age);
        ProgrammeRules rules = new ProgrammeRules(
                document.text("id"),
                document.text("version"),
                document.bilingual("title"),
                reader.knownUntil,
                reader.ages);
        document.close();
        return rules;
    }

    private void law(Node node) {
        Fields law = Fields.of(node, LAW);
        titles.put(law.text("id"), law.bilingual("title"));
        knownUntil.put(law.text("id"), law.day("knownUntil"));
        law.close();
    }

    private void age(Node node) {
        Fields fields = Fields.of(node, AGE);
        AgeThreshold threshold = fields.word(AgeThreshold.class, "age");
        DateSpan validity = span(fields);
        if (ages.stream()
                .anyMatch(age -> age.age() == threshold && age.validity().overlaps(validity))) {
            throw refuse(FindingCode.REPEATED_ENTRY, fields.any("age"), Map.of("member", "age", "record", AGE));
        }
        String law = fields.has("law") ? law(fields) : null;
        RetentionBasis basis = basis(fields, law);
        Integer years = fields.has("years") ? years(fields) : null;
        if (years == null && basis.kind() != RetentionBasis.Kind.UNSETTLED) {
            throw refuse(FindingCode.MISSING_MEMBER, node, Map.of("member", "years", "record", AGE));
        }
        ages.add(new DatedAge(threshold, validity, years, basis, law));
        fields.close();
    }

    private static DateSpan span(Fields fields) {
        LocalDate from = fields.day("from");
        if (!fields.has("until")) {
            return DateSpan.from(from);
        }
        LocalDate until = fields.day("until");
        if (!until.isAfter(from)) {
            throw refuse(
                    FindingCode.SPAN_ENDS_BEFORE_START,
                    fields.any("until"),
                    Map.of("record", AGE, "from", from, "until", until));
        }
        return DateSpan.of(from, until);
    }

    private String law(Fields fields) {
        String law = fields.text("law");
        if (!titles.containsKey(law)) {
            throw refuse(
                    FindingCode.UNKNOWN_VALUE,
                    fields.any("law"),
                    Map.of("member", "law", "record", AGE, "allowed", String.join(", ", titles.keySet())));
        }
        return law;
    }

    private static int years(Fields fields) {
        int years = fields.number("years");
        if (years < 0 || years > OLDEST) {
            throw refuse(
                    FindingCode.BAD_NUMBER,
                    fields.any("years"),
                    Map.of("record", AGE, "member", "years", "low", 0, "high", OLDEST));
        }
        return years;
    }

    /** Exactly one of {@code published}, {@code local} and {@code unsettled}. */
    private RetentionBasis basis(Fields fields, @Nullable String law) {
        List<RetentionBasis> given = new ArrayList<>();
        for (RetentionBasis.Kind kind : RetentionBasis.Kind.values()) {
            String member = kind.label().en();
            if (fields.has(member)) {
                given.add(new RetentionBasis(kind, cited(fields.bilingual(member), law)));
            }
        }
        if (given.size() != 1) {
            throw refuse(
                    FindingCode.MISSING_MEMBER,
                    fields.node(),
                    Map.of("record", AGE, "member", "published | local | unsettled"));
        }
        return given.get(0);
    }

    private Text cited(Text provision, @Nullable String law) {
        Text title = law == null ? null : titles.get(law);
        return title == null
                ? provision
                : Text.of(title.en() + " " + provision.en(), title.sv() + " " + provision.sv());
    }

    private static InvalidDocumentException refuse(FindingCode code, Node at, Map<String, ?> arguments) {
        return InvalidDocumentException.of(code, at.place(), arguments);
    }
}
