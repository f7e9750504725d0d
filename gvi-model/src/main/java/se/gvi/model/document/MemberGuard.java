// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.gvi.model.finding.Text;

/** Knows which members are passed over unread. Names that it has looked at before cost it next to nothing. */
final class MemberGuard {

    /** Lets every member pass: for documents that hold no records. */
    static final MemberGuard OPEN = new MemberGuard(0);

    /** More different names than this no document has that is not made to fill the memory. */
    private static final int MOST_NAMES = 1_000;

    private final int most;
    private final Set<String> harmless = new HashSet<>();

    private MemberGuard(int most) {
        this.most = most;
    }

    /** Passes over protected attributes: for documents of records. */
    static MemberGuard ofRecords() {
        return new MemberGuard(MOST_NAMES);
    }

    /** What protected attribute a member is, or empty if it may be read. */
    Optional<Text> attribute(String name) {
        if (most == 0 || harmless.contains(name)) {
            return Optional.empty();
        }
        Optional<Text> attribute = ProtectedAttributes.of(name);
        if (attribute.isEmpty() && harmless.size() < most) {
            harmless.add(name);
        }
        return attribute;
    }
}
