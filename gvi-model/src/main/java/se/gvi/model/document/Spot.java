// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Place;

/**
 * Where a value stands: in which container, under which name or index there, at which line and column. Pointers are
 * only put together when somebody asks.
 */
record Spot(@Nullable Spot container, @Nullable String name, int index, int line, int column) {

    static Spot root(int line, int column) {
        return new Spot(null, null, 0, line, column);
    }

    Spot member(String member, int atLine, int atColumn) {
        return new Spot(this, member, 0, atLine, atColumn);
    }

    Spot element(int position, int atLine, int atColumn) {
        return new Spot(this, null, position, atLine, atColumn);
    }

    Place place() {
        return new Place(pointer(), line, column);
    }

    /** The pointer, ending at the innermost container whose name may be shown. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        appendTo(pointer);
        return pointer.toString();
    }

    /** Returns false once a name was left out: what is below it has no pointer either. */
    private boolean appendTo(StringBuilder pointer) {
        if (container == null) {
            return true;
        }
        if (!container.appendTo(pointer) || (name != null && !MemberNames.isShown(name))) {
            return false;
        }
        pointer.append('/');
        if (name == null) {
            pointer.append(index);
        } else {
            pointer.append(name);
        }
        return true;
    }
}
