// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Map;
import se.gvi.model.contact.AttemptPlace;
import se.gvi.model.contact.MessagePart;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Accuracy;
import se.gvi.model.membership.Credibility;
import se.gvi.model.rights.RequestOutcome;
import se.gvi.model.rights.Right;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.criterion.Terms;

/** The constants of the model's closed lists in words to the person whom the records are about. */
final class Labels {

    private static final Map<Enum<?>, Text> LABELS = ImmutableMap.<Enum<?>, Text>builder()
            .putAll(Maps.toMap(EnumSet.allOf(RecordKind.class), RecordKind::label))
            .putAll(Maps.toMap(EnumSet.allOf(AuthorityBranch.class), AuthorityBranch::label))
            .putAll(Maps.toMap(EnumSet.allOf(Purpose.class), Purpose::label))
            .put(Right.ACCESS, Text.of("to learn what is held", "att få veta vad som finns registrerat"))
            .put(Right.CORRECTION, Text.of("correction", "rättelse"))
            .put(Right.ERASURE, Text.of("erasure", "radering"))
            .put(Right.RESTRICTION, Text.of("restriction of use", "begränsning av behandlingen"))
            .put(Right.OBJECTION, Text.of("objection to use", "invändning mot behandlingen"))
            .put(RequestOutcome.GRANTED, Text.of("granted", "bifallen"))
            .put(RequestOutcome.REFUSED, Text.of("refused", "avslagen"))
            .put(Completeness.COMPLETE, Text.of("complete", "fullständigt"))
            .put(Completeness.PARTIAL, Text.of("in part", "delvis"))
            .put(Completeness.UNAVAILABLE, Text.of("not available", "inte tillgängligt"))
            .put(Credibility.CREDIBLE, Text.of("to be believed", "trovärdig"))
            .put(Credibility.PARTLY_CREDIBLE, Text.of("sometimes to be believed", "delvis trovärdig"))
            .put(Credibility.NOT_CREDIBLE, Text.of("not to be believed", "inte trovärdig"))
            .put(Credibility.NOT_ASSESSABLE, Text.of("could not be judged", "kunde inte bedömas"))
            .put(Accuracy.CONFIRMED, Text.of("confirmed by something else", "bekräftad av annat"))
            .put(Accuracy.PROBABLE, Text.of("probably right", "sannolikt riktig"))
            .put(Accuracy.DOUBTFUL, Text.of("doubtful", "tveksam"))
            .put(Accuracy.NOT_ASSESSABLE, Text.of("could not be judged", "kunde inte bedömas"))
            .put(AttemptPlace.HOME, Text.of("at home", "i hemmet"))
            .put(AttemptPlace.STREET, Text.of("in the street", "på gatan"))
            .put(AttemptPlace.PROBATION_OFFICE, Text.of("at the probation office", "på frivårdskontoret"))
            .put(AttemptPlace.PRISON, Text.of("in prison", "i anstalt eller häkte"))
            .put(AttemptPlace.OTHER, Text.of("elsewhere", "på annan plats"))
            .put(MessagePart.MESSAGE, Text.of("that the violence must stop", "att våldet måste upphöra"))
            .put(MessagePart.LEGAL_INFORMATION, Text.of("what the law says", "vad lagen säger"))
            .put(MessagePart.OFFER_OF_HELP, Text.of("that there is help", "att det finns hjälp"))
            .put(
                    MessagePart.NOT_SUSPECTED,
                    Text.of("that you are not suspected of a crime", "att du inte är misstänkt för brott"))
            .buildOrThrow();

    private Labels() {}

    static Text of(Enum<?> constant) {
        Text label = LABELS.get(constant);
        return label != null ? label : Terms.of(constant);
    }
}
