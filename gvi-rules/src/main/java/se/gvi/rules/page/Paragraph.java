// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import se.gvi.model.finding.Text;

/**
 * One or more sentences.
 *
 * @param text the sentences
 * @param tone how they are set apart
 */
@JsonPropertyOrder({"text", "tone"})
public record Paragraph(
        @JsonProperty(value = "text", required = true) Text text,
        @JsonProperty(value = "tone", required = true) Tone tone)
        implements Block {

    /**
     * Sentences.
     *
     * @param text the sentences
     * @param tone how they are set apart
     */
    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tone, "tone");
    }

    /**
     * Sentences that are not set apart.
     *
     * @param text the sentences
     * @return the paragraph
     */
    public static Paragraph of(Text text) {
        return new Paragraph(text, Tone.PLAIN);
    }
}
