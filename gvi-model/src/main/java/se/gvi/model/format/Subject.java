// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.format;

import org.jspecify.annotations.Nullable;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordId;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;

/**
 * What findings are about: a record or something else in the document.
 *
 * @param pointer where it stands
 * @param idNode its id as the document has it, be it valid or not, or null if it has none
 * @param id its id, or an empty text if it has none that is valid
 * @param label what messages call it
 */
public record Subject(String pointer, @Nullable Node idNode, String id, Text label) {

    /** A record of a kind, called by its id if that can be read. */
    public static Subject of(RecordKind kind, ObjectNode record) {
        Node idNode = record.member("id").orElse(null);
        String id = idNode instanceof TextNode text && isId(kind, text.text()) ? text.text() : "";
        return new Subject(record.pointer(), idNode, id, RecordRef.label(kind, id.isEmpty() ? null : id));
    }

    /** Something that has no id. */
    public static Subject of(Text label, String pointer) {
        return new Subject(pointer, null, "", label);
    }

    private static boolean isId(RecordKind kind, String word) {
        try {
            RecordId.check(kind.label(), word);
            return true;
        } catch (InvalidValueException noId) {
            return false;
        }
    }

    /** Whether a value is the subject's own id. */
    public boolean isIdOf(Node node) {
        return idNode == node;
    }

    /** The way from the subject to a value, or to a member of it, such as {@code evidence[0].kind}. */
    public String way(Node node, @Nullable String member) {
        String whole = node.pointer() + (member == null ? "" : "/" + member);
        StringBuilder way = new StringBuilder();
        for (String step : whole.substring(pointer.length()).split("/", -1)) {
            if (!step.isEmpty() && Character.isDigit(step.charAt(0))) {
                way.append('[').append(step).append(']');
            } else {
                way.append(way.length() == 0 ? "" : ".").append(step);
            }
        }
        return way.toString();
    }
}
