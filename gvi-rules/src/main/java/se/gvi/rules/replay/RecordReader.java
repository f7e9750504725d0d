// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.replay;

import org.jspecify.annotations.Nullable;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.Intervention;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.RecordJson;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.policy.PolicyRef;

/** Reads a record, and requires that it is written again as it was. */
final class RecordReader {

    private static final Text WHAT = Text.of("the decision record", "beslutsunderlaget");

    private RecordReader() {}

    static DecisionRecord read(String json) {
        Fields document = Fields.parse(json, WHAT);
        document.format(RecordWriter.FORMAT);
        Fields policy = document.object("policy");
        PolicyRef ref = new PolicyRef(policy.text("id"), policy.text("version"), policy.bilingual("title"));
        String policyFingerprint = policy.text("fingerprint");
        policy.close();
        Fields data = document.object("data");
        String dataFingerprint = data.text("fingerprint");
        data.close();
        Inquiry inquiry = inquiry(document.object("question"));
        Eligibility eligibility = new Eligibility(
                inquiry.about(),
                inquiry.intervention(),
                inquiry.asOf(),
                ref,
                ReasonReader.reason(document.object("reasons")));
        document.word(Verdict.class, "verdict");
        DecisionRecord record = new DecisionRecord(
                inquiry, eligibility, policyFingerprint, dataFingerprint, document.text("library"), decision(document));
        document.close();
        requireWhole(record, document);
        return record;
    }

    /** What the record shows but does not keep, such as the verdict, must follow from what it keeps. */
    private static void requireWhole(DecisionRecord record, Fields document) {
        if (!record.toJson().equals(CanonicalJson.of(CanonicalJson.value(document.node())))) {
            throw new IllegalArgumentException("The decision record does not follow from its own reasons: written again"
                    + " it says something else, for instance another verdict or truth. It was changed by hand or by"
                    + " another program; use the record as the library wrote it.");
        }
    }

    private static Inquiry inquiry(Fields question) {
        Inquiry inquiry = new Inquiry(
                ReasonReader.ref(question.object("about")),
                question.word(Intervention.class, "intervention"),
                question.day("asOf"),
                question.has("knownAt") ? question.moment("knownAt") : null);
        question.close();
        return inquiry;
    }

    private static @Nullable Decision decision(Fields document) {
        return document.optional("decision")
                .map(node -> (Decision)
                        RecordJson.fromJson(RecordKind.DECISION, CanonicalJson.of(CanonicalJson.value(node))))
                .orElse(null);
    }
}
