// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together values that do not come from JSON but from the row of a table. A value is made of its parts from the
 * inside out; it gets its place from where it is put.
 */
public final class Nodes {

    private Nodes() {}

    /** A value without a place yet. */
    public sealed interface Part permits TextPart, NumberPart, BooleanPart, ListPart, ObjectPart {}

    /**
     * A text.
     *
     * @param text the text
     */
    public record TextPart(String text) implements Part {}

    /**
     * A number.
     *
     * @param number as JSON writes it
     */
    public record NumberPart(String number) implements Part {}

    /**
     * True or false.
     *
     * @param value which of the two
     */
    public record BooleanPart(boolean value) implements Part {}

    /**
     * A list.
     *
     * @param elements its elements
     */
    public record ListPart(List<Part> elements) implements Part {}

    /**
     * An object.
     *
     * @param members its members, each name once
     */
    public record ObjectPart(List<Member> members) implements Part {}

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     */
    public record Member(String name, Part value) {}

    /**
     * Makes the object that stands for a row.
     *
     * @param row its members
     * @param cells where they stand
     * @return the object
     */
    public static ObjectNode row(ObjectPart row, CellPlaces cells) {
        return object(row, Spot.row(cells));
    }

    private static Node node(Part part, Spot spot) {
        if (part instanceof TextPart text) {
            return new TextNode(spot, text.text());
        }
        if (part instanceof NumberPart number) {
            return new NumberNode(spot, number.number());
        }
        if (part instanceof BooleanPart truth) {
            return new BooleanNode(spot, truth.value());
        }
        if (part instanceof ListPart list) {
            List<Node> elements = new ArrayList<>(list.elements().size());
            for (Part element : list.elements()) {
                elements.add(node(element, spot.element(elements.size(), 0, 0)));
            }
            return new ListNode(spot, elements);
        }
        return object((ObjectPart) part, spot);
    }

    private static ObjectNode object(ObjectPart part, Spot spot) {
        List<ObjectNode.Member> members = new ArrayList<>(part.members().size());
        for (Member member : part.members()) {
            members.add(new ObjectNode.Member(member.name(), node(member.value(), spot.member(member.name(), 0, 0))));
        }
        return new ObjectNode(spot, members);
    }
}
