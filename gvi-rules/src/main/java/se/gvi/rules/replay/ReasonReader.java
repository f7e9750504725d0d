// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Argument;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.Basis;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Question;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** Reads trees of reasons. The truth of a composition is passed over: it follows from its parts. */
final class ReasonReader {

    private ReasonReader() {}

    static Reason reason(Fields fields) {
        Truth truth = fields.word(Truth.class, "truth");
        Reason reason = ofKind(fields.text("kind"), fields);
        fields.close();
        if (reason.truth() != truth) {
            throw new IllegalArgumentException("The reason at " + fields.node().place() + " says " + truth
                    + ", and " + reason.truth() + " follows from its parts. It was changed by hand or by another"
                    + " program; use the record as the library wrote it.");
        }
        return reason;
    }

    private static Reason ofKind(String kind, Fields fields) {
        return switch (kind) {
            case "answer" -> answer(fields);
            case "allOf" -> new AllOf(reasons(fields));
            case "anyOf" -> new AnyOf(reasons(fields));
            case "atLeast" -> new AtLeast(fields.number("needed"), shown(fields), reasons(fields));
            case "points" ->
                new Points(
                        fields.number("threshold"),
                        argument(fields.object("shown")),
                        each(fields, "weighted", ReasonReader::weighted));
            case "not" -> new Not(reason(fields.object("reason")));
            case "titled" -> new Titled(fields.bilingual("title"), reason(fields.object("reason")));
            default ->
                throw InvalidDocumentException.of(
                        FindingCode.UNKNOWN_VALUE,
                        fields.any("kind").place(),
                        Map.of(
                                "member",
                                "kind",
                                "record",
                                Text.of("the reason", "skälet"),
                                "allowed",
                                "answer, allOf, anyOf, atLeast, points, not, titled"));
        };
    }

    private static List<Reason> reasons(Fields fields) {
        return each(fields, "reasons", ReasonReader::reason);
    }

    private static <T> List<T> each(Fields fields, String list, Function<Fields, T> reader) {
        return fields.list(list).stream()
                .map(node -> reader.apply(Fields.of(node, Text.same(list))))
                .toList();
    }

    private static Answer answer(Fields fields) {
        return new Answer(
                question(fields.object("question")),
                fields.word(Truth.class, "truth"),
                each(fields, "evidence", ReasonReader::evidence),
                each(fields, "missing", ReasonReader::missing));
    }

    private static Question question(Fields fields) {
        Question question = new Question(
                fields.text("criterion"),
                each(fields, "arguments", ReasonReader::argument),
                ref(fields.object("subject")),
                fields.bilingual("wording"));
        fields.close();
        return question;
    }

    private static Evidence evidence(Fields fields) {
        Evidence evidence = new Evidence(ref(fields.object("record")), fields.bilingual("what"));
        fields.close();
        return evidence;
    }

    private static MissingFact missing(Fields fields) {
        MissingFact fact = new MissingFact(ref(fields.object("subject")), fields.bilingual("what"));
        fields.close();
        return fact;
    }

    private static Points.Weighted weighted(Fields fields) {
        Points.Weighted part = new Points.Weighted(
                fields.number("points"), argument(fields.object("shown")), reason(fields.object("reason")));
        fields.close();
        return part;
    }

    private static @Nullable Argument shown(Fields fields) {
        return fields.has("shown") ? argument(fields.object("shown")) : null;
    }

    private static Argument argument(Fields fields) {
        Argument argument = new Argument(fields.text("name"), fields.bilingual("value"), basis(fields.object("basis")));
        fields.close();
        return argument;
    }

    private static Basis basis(Fields fields) {
        Basis basis = new Basis(
                fields.word(Basis.Kind.class, "kind"), fields.has("citation") ? fields.bilingual("citation") : null);
        fields.close();
        return basis;
    }

    static RecordRef ref(Fields fields) {
        RecordRef ref = new RecordRef(fields.word(RecordKind.class, "kind"), fields.text("id"));
        fields.close();
        return ref;
    }
}
