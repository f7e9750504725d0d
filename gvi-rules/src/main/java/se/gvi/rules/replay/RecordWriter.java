// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Decision;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.json.RecordJson;
import se.gvi.rules.policy.PolicyRef;
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

/** Writes a record. Reasons stand in it as a host's own mapper writes them. */
final class RecordWriter implements Reason.Visitor<Map<String, Object>> {

    static final String FORMAT = "gvi-decision/1";

    private RecordWriter() {}

    static String write(DecisionRecord record) {
        return CanonicalJson.of(value(record));
    }

    private static Map<String, Object> value(DecisionRecord record) {
        Inquiry inquiry = record.inquiry();
        Map<String, Object> question = object(
                "about", ref(inquiry.about()),
                "intervention", inquiry.intervention().name(),
                "asOf", inquiry.asOf().toString());
        inquiry.moment().ifPresent(moment -> question.put("knownAt", moment.toString()));
        PolicyRef policy = record.eligibility().policy();
        Map<String, Object> document = object(
                "format",
                FORMAT,
                "question",
                question,
                "policy",
                object(
                        "id", policy.id(),
                        "version", policy.version(),
                        "title", text(policy.title()),
                        "fingerprint", record.policyFingerprint()),
                "data",
                object("fingerprint", record.dataFingerprint()),
                "library",
                record.libraryVersion(),
                "verdict",
                record.eligibility().verdict().name(),
                "reasons",
                record.eligibility().reasons().accept(new RecordWriter()));
        record.made().ifPresent(decision -> document.put("decision", decision(decision)));
        return document;
    }

    private static Object decision(Decision decision) {
        return CanonicalJson.value(
                Fields.parse(RecordJson.toJson(decision), decision.id().kind().label())
                        .node());
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> ref(RecordRef ref) {
        return object("kind", ref.kind().name(), "id", ref.id());
    }

    private static Map<String, Object> text(Text text) {
        return object("en", text.en(), "sv", text.sv());
    }

    private static Map<String, Object> argument(Argument argument) {
        return object("name", argument.name(), "value", text(argument.value()), "basis", basis(argument.basis()));
    }

    private static Map<String, Object> basis(Basis basis) {
        Map<String, Object> object = object("kind", basis.kind().name());
        @Nullable Text citation = basis.citation();
        if (citation != null) {
            object.put("citation", text(citation));
        }
        return object;
    }

    private static Map<String, Object> question(Question question) {
        return object(
                "criterion", question.criterion(),
                "arguments",
                        question.arguments().stream()
                                .map(RecordWriter::argument)
                                .toList(),
                "subject", ref(question.subject()),
                "wording", text(question.wording()));
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return object("record", ref(evidence.record()), "what", text(evidence.what()));
    }

    private static Map<String, Object> missing(MissingFact fact) {
        return object("subject", ref(fact.subject()), "what", text(fact.what()));
    }

    private static Map<String, Object> reason(String kind, Reason reason, Object... members) {
        Map<String, Object> object = object(members);
        object.put("kind", kind);
        object.put("truth", reason.truth().name());
        return object;
    }

    private List<Map<String, Object>> reasons(List<Reason> reasons) {
        return reasons.stream().map(each -> each.accept(this)).toList();
    }

    @Override
    public Map<String, Object> answer(Answer reason) {
        return reason(
                "answer",
                reason,
                "question",
                question(reason.question()),
                "evidence",
                reason.evidence().stream().map(RecordWriter::evidence).toList(),
                "missing",
                reason.missing().stream().map(RecordWriter::missing).toList());
    }

    @Override
    public Map<String, Object> allOf(AllOf reason) {
        return reason("allOf", reason, "reasons", reasons(reason.reasons()));
    }

    @Override
    public Map<String, Object> anyOf(AnyOf reason) {
        return reason("anyOf", reason, "reasons", reasons(reason.reasons()));
    }

    @Override
    public Map<String, Object> atLeast(AtLeast reason) {
        Map<String, Object> object =
                reason("atLeast", reason, "needed", reason.needed(), "reasons", reasons(reason.reasons()));
        @Nullable Argument shown = reason.shown();
        if (shown != null) {
            object.put("shown", argument(shown));
        }
        return object;
    }

    @Override
    public Map<String, Object> points(Points reason) {
        return reason(
                "points",
                reason,
                "threshold",
                reason.threshold(),
                "shown",
                argument(reason.shown()),
                "weighted",
                reason.weighted().stream().map(this::weighted).toList());
    }

    private Map<String, Object> weighted(Points.Weighted part) {
        return object(
                "points", part.points(),
                "shown", argument(part.shown()),
                "reason", part.reason().accept(this));
    }

    @Override
    public Map<String, Object> not(Not reason) {
        return reason("not", reason, "reason", reason.reason().accept(this));
    }

    @Override
    public Map<String, Object> titled(Titled reason) {
        return reason(
                "titled",
                reason,
                "title",
                text(reason.title()),
                "reason",
                reason.reason().accept(this));
    }
}
