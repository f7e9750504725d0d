// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import com.google.common.collect.ImmutableMap;
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
import se.gvi.model.source.Regime;
import se.gvi.rules.criterion.Terms;

/** The constants of the model's closed lists in words to the person whom the records are about. */
final class Labels {

    private static final Map<Enum<?>, Text> LABELS = ImmutableMap.<Enum<?>, Text>builder()
            .put(AuthorityBranch.POLICE, Text.of("the police", "polisen"))
            .put(AuthorityBranch.SECURITY_SERVICE, Text.of("the security service", "Säkerhetspolisen"))
            .put(AuthorityBranch.CUSTOMS, Text.of("customs", "Tullverket"))
            .put(AuthorityBranch.PROBATION, Text.of("the probation service", "frivården"))
            .put(AuthorityBranch.PRISON, Text.of("the prisons", "anstalt och häkte"))
            .put(AuthorityBranch.PROSECUTION, Text.of("the prosecutors", "Åklagarmyndigheten"))
            .put(AuthorityBranch.SOCIAL_SERVICES, Text.of("social services", "socialtjänsten"))
            .put(
                    AuthorityBranch.MUNICIPAL_COORDINATION,
                    Text.of(
                            "the municipality's crime-prevention coordination",
                            "kommunens brottsförebyggande samordning"))
            .put(AuthorityBranch.SCHOOL, Text.of("schools", "skolan"))
            .put(AuthorityBranch.HEALTH_CARE, Text.of("health care", "hälso- och sjukvården"))
            .put(AuthorityBranch.TAX_AGENCY, Text.of("the tax agency", "Skatteverket"))
            .put(AuthorityBranch.ENFORCEMENT_AUTHORITY, Text.of("the enforcement authority", "Kronofogdemyndigheten"))
            .put(AuthorityBranch.CIVIL_SOCIETY, Text.of("civil society", "civilsamhället"))
            .put(AuthorityBranch.RESEARCH, Text.of("research", "forskningen"))
            .put(
                    Purpose.INCIDENT_REVIEW,
                    Text.of("going through shootings and homicides", "att gå igenom skjutningar och dödligt våld"))
            .put(
                    Purpose.GROUP_AUDIT,
                    Text.of(
                            "mapping groups and who belongs to them",
                            "att kartlägga grupper och vilka som hör till dem"))
            .put(
                    Purpose.DIRECT_COMMUNICATION,
                    Text.of("preparing and holding talks with people", "att förbereda och hålla samtal med personer"))
            .put(Purpose.SUPPORT, Text.of("offering and following up support", "att erbjuda och följa upp stöd"))
            .put(
                    Purpose.ENFORCEMENT_FOLLOW_UP,
                    Text.of("following up what a group was told", "att följa upp det som en grupp har fått besked om"))
            .put(Purpose.EVALUATION, Text.of("evaluating the work, in numbers", "att utvärdera arbetet, i siffror"))
            .put(
                    Regime.LED_POLICE,
                    Text.of("brottsdatalagen and the police's own act", "brottsdatalagen och polisens brottsdatalag"))
            .put(
                    Regime.LED_PROBATION,
                    Text.of(
                            "brottsdatalagen and the prison and probation service's own act",
                            "brottsdatalagen och Kriminalvårdens brottsdatalag"))
            .put(
                    Regime.GDPR_SOCIAL_BOARD,
                    Text.of(
                            "the GDPR and the act (2001:454) on data in social services",
                            "dataskyddsförordningen och lagen (2001:454) om personuppgifter inom socialtjänsten"))
            .put(
                    Regime.GDPR_OTHER_AUTHORITY,
                    Text.of("the GDPR and dataskyddslagen", "dataskyddsförordningen och dataskyddslagen"))
            .put(Regime.NON_AUTHORITY, Text.of("the GDPR", "dataskyddsförordningen"))
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
        if (label != null) {
            return label;
        }
        return constant instanceof RecordKind kind ? kind.label() : Terms.of(constant);
    }
}
