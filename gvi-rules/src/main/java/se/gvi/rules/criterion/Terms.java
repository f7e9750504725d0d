// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.gvi.model.assessment.RiskLevel;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.contact.Attendance;
import se.gvi.model.contact.CallInStatus;
import se.gvi.model.contact.InvitationBasis;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.decision.DecisionOutcome;
import se.gvi.model.decision.Intervention;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.enforcement.MeasureKind;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupStatus;
import se.gvi.model.incident.Exclusion;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.incident.Motive;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.EvidenceKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.RelationKind;
import se.gvi.model.relation.TieKind;
import se.gvi.model.support.ConsentScope;
import se.gvi.model.support.SupportNeed;
import se.gvi.model.support.SupportStatus;

/** What practitioners call the constants of the model's closed lists, in English and Swedish. */
public final class Terms {

    private static final Text AND_SO_ON = Text.same(", ");
    private static final Text OR = Text.of(" or ", " eller ");

    private static final Map<Enum<?>, Text> TERMS = ImmutableMap.<Enum<?>, Text>builder()
            .put(Role.SUSPECT, Text.of("suspect", "misstänkt"))
            .put(Role.CONVICTED, Text.of("convicted", "dömd"))
            .put(Role.VICTIM, Text.of("victim", "brottsoffer"))
            .put(Role.WITNESS, Text.of("witness", "vittne"))
            .put(Role.OTHER, Text.of("otherwise involved", "inblandad på annat sätt"))
            .put(IncidentType.HOMICIDE, Text.of("homicide", "dödligt våld"))
            .put(IncidentType.NONFATAL_SHOOTING, Text.of("nonfatal shooting", "skottskada"))
            .put(IncidentType.SHOTS_FIRED, Text.of("shots fired", "skottlossning"))
            .put(IncidentType.EXPLOSION, Text.of("explosion", "sprängning"))
            .put(IncidentType.OTHER_SERIOUS_VIOLENCE, Text.of("other serious violence", "annat grovt våld"))
            .put(IncidentType.WEAPON_OFFENCE, Text.of("weapon offence", "vapenbrott"))
            .put(IncidentType.DRUG_TRAFFICKING, Text.of("drug trafficking", "narkotikahandel"))
            .put(Exclusion.OFFICER_INVOLVED, Text.of("officer-involved", "polisens våldsanvändning"))
            .put(Exclusion.ACCIDENTAL_SELF_INFLICTED, Text.of("accidental and self-inflicted", "egen olyckshändelse"))
            .put(Exclusion.JUSTIFIED_SELF_DEFENCE, Text.of("justified self-defence", "nödvärn"))
            .put(GroupInvolvement.CONFIRMED, Text.of("confirmed", "bekräftad"))
            .put(GroupInvolvement.LIKELY, Text.of("likely", "trolig"))
            .put(GroupInvolvement.NO, Text.of("no", "nej"))
            .put(GroupInvolvement.UNKNOWN, Text.of("cannot be told", "kan inte avgöras"))
            .put(Motive.GROUP_DISPUTE, Text.of("group dispute", "konflikt mellan eller inom grupper"))
            .put(Motive.RETALIATION, Text.of("retaliation", "hämnd"))
            .put(Motive.ROBBERY, Text.of("robbery", "rån"))
            .put(Motive.DRUGS, Text.of("drugs", "narkotika"))
            .put(Motive.PERSONAL, Text.of("personal", "personligt"))
            .put(Motive.OTHER, Text.of("other", "annat"))
            .put(Motive.UNKNOWN, Text.of("could not be told", "kunde inte avgöras"))
            .put(Standing.MEMBER, Text.of("member", "medlem"))
            .put(Standing.ASSOCIATE, Text.of("associate", "kopplad person"))
            .put(Standing.FORMER, Text.of("former member", "tidigare medlem"))
            .put(EvidenceKind.CONVICTION, Text.of("conviction", "dom"))
            .put(EvidenceKind.CO_OFFENDING, Text.of("co-offending", "brott tillsammans"))
            .put(EvidenceKind.SELF_ADMISSION, Text.of("own statement", "egen uppgift"))
            .put(EvidenceKind.INTELLIGENCE, Text.of("intelligence report", "underrättelseuppgift"))
            .put(EvidenceKind.OBSERVATION, Text.of("observation", "iakttagelse"))
            .put(EvidenceKind.GROUP_AUDIT, Text.of("group audit", "gruppkartläggning"))
            .put(EvidenceKind.ARREST, Text.of("arrest", "gripande"))
            .put(EvidenceKind.KINSHIP, Text.of("kinship", "släktskap"))
            .put(EvidenceKind.CO_RESIDENCE, Text.of("shared address", "gemensam adress"))
            .put(EvidenceKind.AREA, Text.of("area", "område"))
            .put(EvidenceKind.VICTIM, Text.of("having been a victim", "att ha varit offer"))
            .put(EvidenceKind.WITNESS, Text.of("having been a witness", "att ha varit vittne"))
            .put(EvidenceKind.MUSIC, Text.of("music", "musik"))
            .put(EvidenceKind.SOCIAL_MEDIA, Text.of("social media", "sociala medier"))
            .put(GroupStatus.ACTIVE, Text.of("active", "aktiv"))
            .put(GroupStatus.DORMANT, Text.of("dormant", "vilande"))
            .put(GroupStatus.DISSOLVED, Text.of("dissolved", "upplöst"))
            .put(RelationKind.ALLIANCE, Text.of("alliance", "allians"))
            .put(RelationKind.FEUD, Text.of("feud", "konflikt"))
            .put(TieKind.SEEN_TOGETHER, Text.of("seen together", "sedda tillsammans"))
            .put(TieKind.ARRESTED_TOGETHER, Text.of("arrested together", "gripna tillsammans"))
            .put(TieKind.CO_OFFENDED, Text.of("co-offended", "brott tillsammans"))
            .put(TieKind.CO_OFFENDED_SERIOUS, Text.of("co-offended seriously", "grovt brott tillsammans"))
            .put(SupervisionKind.PROBATION, Text.of("probation", "skyddstillsyn"))
            .put(SupervisionKind.PAROLE, Text.of("parole", "villkorlig frigivning"))
            .put(SupervisionKind.CUSTODY, Text.of("custody", "anstalt eller häkte"))
            .put(CallInStatus.PLANNED, Text.of("planned", "planerat"))
            .put(CallInStatus.HELD, Text.of("held", "genomfört"))
            .put(CallInStatus.CANCELLED, Text.of("cancelled", "inställt"))
            .put(InvitationBasis.MANDATORY, Text.of("mandatory", "obligatorisk"))
            .put(InvitationBasis.VOLUNTARY, Text.of("voluntary", "frivillig"))
            .put(Attendance.ATTENDED, Text.of("attended", "deltog"))
            .put(Attendance.LEFT_EARLY, Text.of("left early", "gick i förtid"))
            .put(Attendance.NO_SHOW, Text.of("stayed away", "uteblev"))
            .put(Attendance.EXCUSED, Text.of("was excused", "hade giltigt förhinder"))
            .put(NotificationTrigger.FRESH_INCIDENT, Text.of("fresh incident", "ny händelse"))
            .put(NotificationTrigger.LIVE_FEUD, Text.of("live feud", "pågående konflikt"))
            .put(NotificationTrigger.IMMINENT_DANGER, Text.of("imminent danger", "överhängande fara"))
            .put(
                    NotificationTrigger.GROUP_NOT_REPRESENTED,
                    Text.of("group not represented at the call-in", "gruppen inte företrädd vid call-in"))
            .put(NotificationTrigger.COMING_RELEASE, Text.of("coming release", "kommande frigivning"))
            .put(NotificationTrigger.FOLLOW_UP, Text.of("follow-up", "uppföljning"))
            .put(NotificationTrigger.WAVE, Text.of("planned round", "planerad omgång"))
            .put(AttemptOutcome.DELIVERED, Text.of("delivered", "framfört"))
            .put(AttemptOutcome.LETTER_LEFT, Text.of("letter left", "brev lämnat"))
            .put(AttemptOutcome.NOT_FOUND, Text.of("not found", "inte anträffad"))
            .put(AttemptOutcome.DECLINED, Text.of("declined", "avböjde"))
            .put(SupportStatus.OFFERED, Text.of("offered", "erbjudet"))
            .put(SupportStatus.REQUESTED, Text.of("requested", "begärt"))
            .put(SupportStatus.CONTACTED, Text.of("first contact made", "första kontakten tagen"))
            .put(SupportStatus.ACTIVE, Text.of("active", "pågående"))
            .put(SupportStatus.COMPLETED, Text.of("completed", "slutfört"))
            .put(SupportStatus.DROPPED, Text.of("dropped", "avbrutet"))
            .put(SupportStatus.RELOCATED, Text.of("relocated", "omlokaliserad"))
            .put(SupportNeed.HOUSING, Text.of("housing", "boende"))
            .put(SupportNeed.INCOME, Text.of("income", "försörjning"))
            .put(SupportNeed.EDUCATION, Text.of("education", "utbildning"))
            .put(SupportNeed.DEBT, Text.of("debt", "skulder"))
            .put(SupportNeed.TREATMENT, Text.of("treatment", "behandling"))
            .put(SupportNeed.PROTECTION, Text.of("protection", "skydd"))
            .put(SupportNeed.EXIT, Text.of("exit", "avhopp"))
            .put(SupportNeed.OTHER, Text.of("other help", "annat stöd"))
            .put(ConsentScope.CONTACT, Text.of("being contacted", "att bli kontaktad"))
            .put(ConsentScope.INFORMATION_EXCHANGE, Text.of("exchange of information", "informationsutbyte"))
            .put(ConsentScope.FOLLOW_UP, Text.of("follow-up", "uppföljning"))
            .put(RiskSide.VIOLENCE_BY, Text.of("violence by the individual", "våld från individen"))
            .put(RiskSide.VIOLENCE_AGAINST, Text.of("violence against the individual", "våld mot individen"))
            .put(RiskLevel.LOW, Text.of("low", "låg"))
            .put(RiskLevel.MEDIUM, Text.of("medium", "medel"))
            .put(RiskLevel.HIGH, Text.of("high", "hög"))
            .put(Intervention.CALL_IN, Text.of("call-in", "call-in"))
            .put(Intervention.CUSTOM_NOTIFICATION, Text.of("custom notification", "riktat samtal"))
            .put(Intervention.SUPPORT, Text.of("support", "stöd"))
            .put(Intervention.ENFORCEMENT_FOCUS, Text.of("increased focus", "ökat fokus"))
            .put(DecisionOutcome.GO_AHEAD, Text.of("go ahead", "genomförs"))
            .put(DecisionOutcome.NOT_NOW, Text.of("not now", "inte nu"))
            .put(DecisionOutcome.DECLINED, Text.of("declined", "avslås"))
            .put(MeasureKind.TARGETED_PATROL, Text.of("targeted patrol", "punktmarkering"))
            .put(MeasureKind.STRICT_SUPERVISION, Text.of("strict supervision", "skärpt övervakning"))
            .put(MeasureKind.PRIORITY_EXECUTION, Text.of("priority execution", "prioriterad verkställighet"))
            .put(MeasureKind.TAX_CASE, Text.of("tax case", "skatteärende"))
            .put(MeasureKind.DEBT_CASE, Text.of("debt case", "kronofogdeärende"))
            .put(MeasureKind.TRAFFIC_CONTROL, Text.of("traffic control", "trafikkontroll"))
            .put(MeasureKind.OTHER, Text.of("another measure", "annan åtgärd"))
            .put(FocusEnd.EFFECT, Text.of("effect", "effekt"))
            .put(FocusEnd.MEMBERS_IN_CUSTODY, Text.of("members in custody", "medlemmar frihetsberövade"))
            .put(FocusEnd.ERROR, Text.of("error", "fel"))
            .buildOrThrow();

    private Terms() {}

    /**
     * Returns what practitioners call a constant.
     *
     * @param constant a constant of one of the model's closed lists
     * @return the term; of a list that is not the model's, the constant's own name in lower case
     */
    public static Text of(Enum<?> constant) {
        Text term = TERMS.get(constant);
        return term != null
                ? term
                : Text.same(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /**
     * Returns what practitioners call any of some constants.
     *
     * @param constants the constants, in the order in which their list has them
     * @return for instance "probation or parole"
     */
    public static Text list(Set<? extends Enum<?>> constants) {
        return join(constants.stream().sorted().map(Terms::of).toList(), AND_SO_ON, OR);
    }

    /** The constants for which there is a term. */
    static Collection<Enum<?>> known() {
        return TERMS.keySet();
    }

    static Text join(List<Text> texts, Text between, Text last) {
        Text joined = Text.same("");
        for (int i = 0; i < texts.size(); i++) {
            Text before = i == 0 ? Text.same("") : i == texts.size() - 1 ? last : between;
            joined = Text.of(
                    joined.en() + before.en() + texts.get(i).en(),
                    joined.sv() + before.sv() + texts.get(i).sv());
        }
        return joined;
    }
}
