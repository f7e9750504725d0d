// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import se.gvi.model.finding.Place;
import se.gvi.model.finding.Text;

/**
 * A value of a JSON document, with the place where it stands. Its {@code toString} tells the place and never the value.
 */
public abstract sealed class Node permits ObjectNode, ListNode, TextNode, NumberNode, BooleanNode, NullNode {

    private final Spot spot;

    Node(Spot spot) {
        this.spot = spot;
    }

    final Spot spot() {
        return spot;
    }

    /**
     * Returns where it stands.
     *
     * @return the pointer, line and column of its first character. A pointer goes no deeper than the names that
     *     messages may repeat, see {@link MemberNames}
     */
    public final Place place() {
        return spot.place();
    }

    /**
     * Returns the JSON pointer of the value in what was read at once: the document, or the record of a line or row.
     *
     * @return the pointer, no deeper than the names that messages may repeat
     */
    public final String pointer() {
        return spot.pointer();
    }

    /**
     * Returns what kind of value it is.
     *
     * @return for instance "an object"
     */
    public abstract Text kind();

    /** Kind and place. */
    @Override
    public final String toString() {
        return kind().en() + " at " + place();
    }
}
