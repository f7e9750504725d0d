// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.gvi.model.agreement.AgreementId;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * Whether an act lies within a programme. It is no ground for disclosing anything and no judgement of the act: whether there
 * is a ground is asked apart, and whether to act, a human being decides.
 *
 * @param act the act
 * @param within the agreements that cover it, in the order of the programme; empty if it is refused, and perhaps if a party
 *     acts for itself
 * @param refusals every reason for which it is refused; empty if it is admitted
 */
@JsonPropertyOrder({"verdict", "act", "within", "refusals"})
public record Admission(
        @JsonProperty(value = "act", required = true) Act act,
        @JsonProperty(value = "within", required = true) List<AgreementId> within,
        @JsonProperty(value = "refusals", required = true) List<Refusal> refusals) {

    private static final Text ADMITTED =
            Text.of("Admitted by the programme{within}: {act}.", "Ryms inom programmet{within}: {act}.");
    private static final Text REFUSED = Text.of("Refused: {act}.", "Avvisas: {act}.");
    private static final Text WITHIN = Text.of(" under {agreements}", " enligt {agreements}");
    private static final Text ACT =
            Text.of("{from} to {to} for {purpose} on {day}{area}", "{from} till {to} för {purpose} den {day}{area}");
    private static final Text AREA = Text.of(" in {area}", " i {area}");
    private static final Text LINE = Text.of("{reason} {remedy} ({source})", "{reason} {remedy} ({source})");
    private static final Text APART = Text.of(
            "Whether there is a ground for disclosing anything is asked apart; a human being decides.",
            "Om det finns en grund för att lämna ut något prövas för sig; en människa beslutar.");

    /** Whether an act lies within a programme. */
    public enum Verdict {
        /** It does. */
        ADMITTED,
        /** It does not. */
        REFUSED
    }

    /**
     * An admission.
     *
     * @param act the act
     * @param within the agreements that cover it
     * @param refusals every reason for which it is refused
     */
    public Admission {
        Objects.requireNonNull(act, "act");
        within = List.copyOf(within);
        refusals = List.copyOf(refusals);
    }

    /**
     * Returns the answer in one word.
     *
     * @return {@code ADMITTED} if there is no reason for refusing
     */
    @JsonProperty("verdict")
    public Verdict verdict() {
        return refusals.isEmpty() ? Verdict.ADMITTED : Verdict.REFUSED;
    }

    /**
     * Returns the answer as text, with every reason.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add((verdict() == Verdict.ADMITTED ? ADMITTED : REFUSED)
                .with(Map.of("within", agreements(), "act", words()))
                .in(language));
        refusals.forEach(refusal -> lines.add("  "
                + LINE.with(Map.of("reason", refusal.reason(), "remedy", refusal.remedy(), "source", refusal.source()))
                        .in(language)));
        lines.add(APART.in(language));
        return String.join("\n", lines) + "\n";
    }

    private Text agreements() {
        return within.isEmpty()
                ? Text.same("")
                : WITHIN.with(Map.of(
                        "agreements", within.stream().map(AgreementId::value).collect(Collectors.joining(", "))));
    }

    private Text words() {
        return ACT.with(Map.of(
                "from", act.from().label(),
                "to", act.to().label(),
                "purpose", act.purpose().label(),
                "day", act.day(),
                "area", act.area().map(area -> AREA.with(Map.of("area", area))).orElse(Text.same(""))));
    }
}
