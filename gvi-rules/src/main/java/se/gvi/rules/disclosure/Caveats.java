// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Confidentiality;

/** What has to be kept in mind with an answer. */
final class Caveats {

    private static final Text HUMAN = Text.of(
            "A human being decides whether to disclose. This finding compares what was stated with the grounds as of"
                    + " {date}; it weighs nothing and decides nothing.",
            "En människa beslutar om utlämnandet. Underlaget jämför det som har uppgetts med grunderna per den {date};"
                    + " det väger inget och beslutar inget.");
    private static final Text LATER = Text.of(
            "The grounds are known until {known}. What was amended between then and {date} is not in this answer.",
            "Grunderna är kända till och med {known}. Det som har ändrats mellan dess och {date} ingår inte i svaret.");
    private static final Text TESTED = Text.of(
            "Only the grounds listed here were tested. Other provisions can break the secrecy or forbid the disclosure.",
            "Bara de grunder som räknas upp har prövats. Andra bestämmelser kan bryta sekretessen eller förbjuda"
                    + " utlämnandet.");
    private static final Text NO_SECRECY = Text.of(
            "No secrecy stands in the way. The rules on purpose, necessity and processing of the discloser's and the"
                    + " recipient's own regime remain.",
            "Ingen sekretess står i vägen. Reglerna om ändamål, nödvändighet och behandling i utlämnarens och"
                    + " mottagarens egen ordning kvarstår.");
    private static final Text NO_DUTY = Text.of(
            "There is no duty under the acts tested here. That forbids nothing: permissions are answered apart.",
            "Någon skyldighet finns inte enligt de lagar som har prövats här. Det förbjuder inget: möjligheterna"
                    + " besvaras för sig.");
    private static final Text DUTY_OPEN = Text.of(
            "Whether there is also a duty cannot be told from what was stated.",
            "Om det också finns en skyldighet kan inte avgöras av det som har uppgetts.");
    private static final Text LEAVING = Text.of(
            "The information leaves the field of brottsdatalagen. Unless a duty obliges the discloser, it first has to be"
                    + " tested and noted that this is necessary and proportionate (2:22).",
            "Uppgiften lämnar brottsdatalagens område. Om ingen skyldighet gäller ska det först prövas och antecknas att"
                    + " det är nödvändigt och proportionerligt (2 kap. 22 §).");
    private static final Text WAIVER = Text.of(
            "A waiver lifts secrecy only. It is no legal basis for what an authority does with personal data, and it can"
                    + " be withdrawn.",
            "En hävd sekretess häver bara sekretessen. Den är ingen rättslig grund för en myndighets behandling av"
                    + " personuppgifter och kan återkallas.");
    private static final Text RESERVATION = Text.of(
            "The individual made a reservation a condition: the authority has to limit what a private recipient does with"
                    + " the information (OSL 12:2).",
            "Den enskilde har gjort ett förbehåll till villkor: myndigheten ska inskränka en enskild mottagares rätt att"
                    + " använda uppgiften (OSL 12:2).");
    private static final Text CONTACT = Text.of(
            "With a protected identity or a threat, secrecy under OSL 21:3 may apply besides. Ask first whether"
                    + " the individual is protected.",
            "Vid skyddade personuppgifter eller hot kan sekretess enligt OSL 21:3 gälla därutöver. Kontrollera"
                    + " först om den enskilde har skydd.");
    private static final Text REGISTER = Text.of(
            "What leaves the criminal-records register is for its own act to say (1998:620); OSL 10 and 12 do not apply.",
            "Vad som lämnas ut ur belastningsregistret avgörs av dess egen lag (1998:620); OSL 10 och 12 kap. gäller inte.");
    private static final Text SAME_KIND = Text.of(
            "Both parties are a branch of the same kind. If they are one and the same, nothing is disclosed; if not, they"
                    + " are two parties (OSL 8:1-2).",
            "Båda parterna är verksamhetsgrenar av samma slag. Är de en och samma lämnas inget ut; annars är de två parter"
                    + " (OSL 8:1-2).");
    private static final Text NO_LEADS = Text.of(
            "Records of Group Violence Intervention are never leads for an investigation.",
            "Uppgifter i arbetet mot gruppvåld är aldrig spaningsuppslag.");

    private Caveats() {}

    static List<Text> of(DisclosureAnswer answer) {
        DisclosureQuestion question = answer.question();
        Map<String, Object> values = Map.of("date", question.date(), "known", answer.knownUntil());
        List<Text> caveats = new ArrayList<>();
        caveats.add(HUMAN.with(values));
        add(caveats, question.date().isAfter(answer.knownUntil()), LATER.with(values));
        caveats.add(TESTED);
        add(caveats, question.secrecy().equals(Confidentiality.NONE), NO_SECRECY);
        add(caveats, question.secrecy().equals(Confidentiality.CRIMINAL_RECORDS), REGISTER);
        add(caveats, answer.duty() == DisclosureVerdict.NO_DUTY, NO_DUTY);
        add(
                caveats,
                answer.duty() == DisclosureVerdict.UNDETERMINED
                        && answer.availability() == DisclosureVerdict.FORMALLY_AVAILABLE,
                DUTY_OPEN);
        add(caveats, DisclosureCheck.leavesCriminalDataAct(question.from(), question.to()), LEAVING);
        List<Waiver> waivers = question.waiversThatCount();
        add(caveats, !waivers.isEmpty(), WAIVER);
        add(caveats, waivers.stream().anyMatch(Waiver::reservation), RESERVATION);
        add(caveats, question.content() == DisclosureContent.CONTACT_DETAILS, CONTACT);
        add(caveats, question.from() == question.to(), SAME_KIND);
        add(caveats, question.purpose() == DisclosurePurpose.INVESTIGATE_CRIME, NO_LEADS);
        return List.copyOf(caveats);
    }

    private static void add(List<Text> caveats, boolean applies, Text caveat) {
        if (applies) {
            caveats.add(caveat);
        }
    }
}
