// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import se.gvi.model.finding.Text;

/** An object: members in the order of the document, each name once. */
public final class ObjectNode extends Node implements Iterable<ObjectNode.Member> {

    /** What messages call such a value. */
    public static final Text KIND = Text.of("an object", "ett objekt");

    /**
     * A member of an object.
     *
     * @param name its name
     * @param value its value
     */
    public record Member(String name, Node value) {

        /** The place of the value. */
        @Override
        public String toString() {
            return value.toString();
        }
    }

    private final List<Member> members;

    ObjectNode(Spot spot, List<Member> members) {
        super(spot);
        this.members = Collections.unmodifiableList(members);
    }

    /**
     * Returns the members.
     *
     * @return an immutable list in the order of the document
     */
    public List<Member> members() {
        return members;
    }

    @Override
    public Iterator<Member> iterator() {
        return members.iterator();
    }

    /**
     * Returns the value of a member.
     *
     * @param name the member's name
     * @return its value, or empty if the object has no such member
     */
    public Optional<Node> member(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /**
     * The same object without a member.
     *
     * @param name the member's name
     * @return the object; itself if it has no such member
     */
    public ObjectNode without(String name) {
        if (member(name).isEmpty()) {
            return this;
        }
        return new ObjectNode(
                spot(),
                members.stream().filter(member -> !member.name().equals(name)).toList());
    }

    @Override
    public Text kind() {
        return KIND;
    }
}
