// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import se.gvi.model.finding.Text;

/**
 * A section of a page.
 *
 * @param id the section's name for machines, such as {@code call-in}; links within the page use it
 * @param title its heading
 * @param summary what it says, in a few words, for the top of the page
 * @param confidential whether it is for a working group only; a page then says so above it
 * @param blocks its parts
 */
@JsonPropertyOrder({"id", "title", "summary", "confidential", "blocks"})
public record Section(
        @JsonProperty(value = "id", required = true) String id,
        @JsonProperty(value = "title", required = true) Text title,
        @JsonProperty(value = "summary", required = true) Text summary,

        @JsonProperty(value = "confidential", required = true)
        boolean confidential,

        @JsonProperty(value = "blocks", required = true) List<Block> blocks) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z-]*");

    /**
     * A section.
     *
     * @param id lower-case letters and hyphens, a letter first
     * @param title its heading
     * @param summary what it says, in a few words
     * @param confidential whether it is for a working group only
     * @param blocks its parts
     * @throws IllegalArgumentException if the id has anything else in it, or the section has no parts
     */
    public Section {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        blocks = List.copyOf(blocks);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The section \"" + title.en() + "\" has the id \"" + id
                    + "\". Use lower-case letters and hyphens, a letter first.");
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("The section " + id
                    + " is empty. Say in a paragraph that there is nothing to tell; silence is no answer.");
        }
    }

    /**
     * A section that everybody who gets the page may read.
     *
     * @param id lower-case letters and hyphens, a letter first
     * @param title its heading
     * @param summary what it says, in a few words
     * @param blocks its parts
     * @return the section
     * @throws IllegalArgumentException if the id has anything else in it, or the section has no parts
     */
    public static Section of(String id, Text title, Text summary, List<Block> blocks) {
        return new Section(id, title, summary, false, blocks);
    }
}
