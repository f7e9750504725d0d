// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.Text;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Regime;

/** Events as documents. Only the log writes and reads them. */
final class EventJson {

    private static final Text RECORD = Text.of("the record", "posten");

    private EventJson() {}

    static Map<String, Object> value(AuditEvent event) {
        Map<String, Object> object = new TreeMap<>();
        object.put("operation", event.operation().name());
        object.put("at", event.at().toString());
        object.put("by", event.by().value());
        object.put("branch", event.branch().name());
        object.put("justification", event.justification());
        event.purpose().ifPresent(purpose -> object.put("purpose", purpose.name()));
        event.logPurpose().ifPresent(purpose -> object.put("logPurpose", purpose.name()));
        if (event.logPurpose().isEmpty()) {
            object.put("records", event.records().stream().map(EventJson::value).toList());
            object.put("regimes", event.regimes().stream().map(Regime::name).toList());
        }
        Map<String, Object> recipient = new TreeMap<>();
        event.recipientBranch().ifPresent(branch -> recipient.put("branch", branch.name()));
        event.recipientAbroad().ifPresent(abroad -> recipient.put("abroad", abroad));
        event.receivedBy().ifPresent(practitioner -> recipient.put("practitioner", practitioner.value()));
        if (!recipient.isEmpty()) {
            object.put("recipient", recipient);
        }
        return object;
    }

    private static Map<String, Object> value(RecordRef record) {
        return Map.of("kind", record.kind().name(), "id", record.id());
    }

    /** Reads what is known; whatever else stands there shows when the event is written again. */
    static AuditEvent read(Fields object) {
        if (object.has("logPurpose")) {
            return AuditEvent.of(new LogReading(
                    PractitionerId.of(object.text("by")),
                    object.word(AuthorityBranch.class, "branch"),
                    object.word(LogPurpose.class, "logPurpose"),
                    object.text("justification"),
                    object.moment("at")));
        }
        AuditEvent.Builder event = AuditEvent.builder()
                .operation(object.word(AuditOperation.class, "operation"))
                .at(object.moment("at"))
                .by(PractitionerId.of(object.text("by")), object.word(AuthorityBranch.class, "branch"))
                .purpose(object.word(Purpose.class, "purpose"))
                .justification(object.text("justification"))
                .concerning(
                        object.list("records").stream().map(EventJson::record).toList(), regimes(object));
        if (object.has("recipient")) {
            Fields recipient = object.object("recipient");
            if (recipient.has("branch")) {
                event.disclosedTo(recipient.word(AuthorityBranch.class, "branch"));
            }
            if (recipient.has("abroad")) {
                event.transferredTo(recipient.text("abroad"));
            }
            if (recipient.has("practitioner")) {
                event.receivedBy(PractitionerId.of(recipient.text("practitioner")));
            }
        }
        return event.build();
    }

    private static RecordRef record(Node node) {
        Fields record = Fields.of(node, RECORD);
        return new RecordRef(record.word(RecordKind.class, "kind"), record.text("id"));
    }

    private static List<Regime> regimes(Fields object) {
        return object.texts("regimes").stream()
                .map(EventJson::regime)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Regime> regime(String word) {
        return Stream.of(Regime.values())
                .filter(regime -> regime.name().equals(word))
                .findFirst();
    }
}
