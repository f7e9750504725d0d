// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Truth;

/**
 * Which grounds are formally there for a disclosure, as of its day, and which are not. Duty and permission are answered
 * apart: where there is no duty there may be a permission. It informs; whether to disclose, a human being decides.
 *
 * @param question the question
 * @param document which document of grounds was asked, with its version
 * @param knownUntil the last day whose law that document knows
 * @param withoutGround whether the information is open without any ground: no secrecy applies, and nothing closes it
 * @param grounds what each ground says, in the order of the document
 */
@JsonPropertyOrder({
    "question",
    "document",
    "knownUntil",
    "verdict",
    "availability",
    "duty",
    "caveats",
    "withoutGround",
    "grounds"
})
public record DisclosureAnswer(
        @JsonProperty(value = "question", required = true) DisclosureQuestion question,

        @JsonProperty(value = "document", required = true) String document,

        @JsonProperty(value = "knownUntil", required = true) LocalDate knownUntil,

        @JsonProperty(value = "withoutGround", required = true)
        Reason withoutGround,

        @JsonProperty(value = "grounds", required = true) List<GroundAnswer> grounds) {

    /**
     * An answer.
     *
     * @param question the question
     * @param document which document of grounds was asked
     * @param knownUntil the last day whose law that document knows
     * @param withoutGround whether the information is open without any ground
     * @param grounds what each ground says
     */
    public DisclosureAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(knownUntil, "knownUntil");
        Objects.requireNonNull(withoutGround, "withoutGround");
        grounds = List.copyOf(grounds);
    }

    /**
     * Returns the answer in one word: a duty if there is one, and else whether any permission is formally available.
     *
     * @return {@code DUTY}, {@code FORMALLY_AVAILABLE}, {@code NOT_AVAILABLE} or {@code UNDETERMINED}
     */
    @JsonProperty("verdict")
    public DisclosureVerdict verdict() {
        return duty() == DisclosureVerdict.DUTY ? DisclosureVerdict.DUTY : availability();
    }

    /**
     * Returns whether any permission is formally available, or none is needed.
     *
     * @return {@code FORMALLY_AVAILABLE}, {@code NOT_AVAILABLE} or {@code UNDETERMINED}
     */
    @JsonProperty("availability")
    public DisclosureVerdict availability() {
        return DisclosureVerdict.of(GroundKind.PERMISSION, reasons().truth());
    }

    /**
     * Returns whether any of the duties that were tested obliges the discloser.
     *
     * @return {@code DUTY}, {@code NO_DUTY} or {@code UNDETERMINED}
     */
    @JsonProperty("duty")
    public DisclosureVerdict duty() {
        Truth truth = grounds.stream()
                .filter(ground -> ground.kind() == GroundKind.DUTY)
                .map(ground -> ground.reasons().truth())
                .reduce(Truth.NOT_MET, Truth::or);
        return DisclosureVerdict.of(GroundKind.DUTY, truth);
    }

    /**
     * Returns why the availability is what it is: any permission does, and none is needed where nothing is secret.
     *
     * @return the reasons of all permissions and waivers together
     */
    public Reason reasons() {
        List<Reason> reasons = new ArrayList<>(List.of(withoutGround));
        grounds.stream()
                .filter(ground -> ground.kind() != GroundKind.DUTY)
                .forEach(ground -> reasons.add(ground.reasons()));
        return new AnyOf(reasons);
    }

    /**
     * Returns what one ground says.
     *
     * @param id how the ground is cited, for instance {@code OSL 10:15a}
     * @return its answer, or empty if the document has no such ground
     */
    public Optional<GroundAnswer> ground(String id) {
        return grounds.stream().filter(ground -> ground.ground().equals(id)).findFirst();
    }

    /**
     * Returns what has to be kept in mind with this answer. It always says that a human being decides and as of which
     * day.
     *
     * @return sentences, at least one
     */
    @JsonProperty("caveats")
    public List<Text> caveats() {
        return Caveats.of(this);
    }

    /**
     * Returns the answer as text: open grounds with every reason, closed ones with what closes them, and the caveats.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String toText(Language language) {
        return String.join("\n", new DisclosureText(language).lines(this)) + "\n";
    }
}
