// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import se.gvi.model.finding.Text;

/** A list of values. */
public final class ListNode extends Node implements Iterable<Node> {

    /** What messages call such a value. */
    public static final Text KIND = Text.of("a list", "en lista");

    private final List<Node> elements;

    ListNode(Spot spot, List<Node> elements) {
        super(spot);
        this.elements = Collections.unmodifiableList(elements);
    }

    /**
     * Returns the elements.
     *
     * @return an immutable list in the order of the document
     */
    public List<Node> elements() {
        return elements;
    }

    @Override
    public Iterator<Node> iterator() {
        return elements.iterator();
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
