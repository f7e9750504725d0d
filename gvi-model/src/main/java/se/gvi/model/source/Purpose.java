// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * What a source supplied its records for. The catalogue is closed and follows the steps of the strategy; there is no
 * "other", and no purpose of finding leads for an investigation. Its version is {@value #CATALOGUE_VERSION}.
 */
public enum Purpose {
    /** Reviewing homicides and shootings case by case. */
    INCIDENT_REVIEW("the review of incidents", "genomgång av händelser"),
    /** Mapping groups, their relations and their members. */
    GROUP_AUDIT("the mapping of groups and their members", "kartläggning av grupper och deras medlemmar"),
    /** Preparing and holding call-ins and custom notifications. */
    DIRECT_COMMUNICATION("direct communication with people", "direkt kommunikation med personer"),
    /** Offering and following up support. */
    SUPPORT("support", "stöd"),
    /** Keeping the promise towards a group that went on. */
    ENFORCEMENT_FOLLOW_UP("following up the promise to groups", "uppföljning av löftet till grupper"),
    /** Evaluating the strategy, in aggregate. */
    EVALUATION("evaluation", "utvärdering");

    /** The version of the catalogue. It counts up when a purpose is added or taken away, or comes to mean something else. */
    public static final int CATALOGUE_VERSION = 1;

    private final Text label;

    Purpose(String en, String sv) {
        this.label = Text.of(en, sv);
    }

    /**
     * Returns what the purpose is called in a sentence, also to the person whom records are about.
     *
     * @return a noun phrase in lower case that can follow "for", for instance "the review of incidents"
     */
    public Text label() {
        return label;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Purpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(word))
                .findFirst()
                .orElseThrow(() -> refusal(word));
    }

    private static InvalidValueException refusal(String word) {
        return new InvalidValueException(
                FindingCode.PURPOSE_NOT_ALLOWED,
                Map.of(
                        "member", Text.of("of type Purpose", "av typen Purpose"),
                        "record", Text.of("this record", "posten"),
                        "version", CATALOGUE_VERSION,
                        "problem", RefusedPurpose.of(word).why(),
                        "allowed", Arrays.stream(values()).map(Purpose::name).collect(Collectors.joining(", "))));
    }
}
