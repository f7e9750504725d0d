// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/** Finds what is wrong with the situation in full again where it was written in short. */
record Places(ObjectNode given, Map<Integer, Node> shortCoverages) {

    /** The first error, by the place where it was written. */
    Finding first(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Finding(
                        finding.code(), node(finding.place().pointer()).place(), finding.record(), finding.arguments()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The innermost written value around a place of the full document. */
    private Node node(String pointer) {
        String[] names = pointer.split("/", -1);
        Node node = given;
        int next = 1;
        if (names.length > 2 && names[1].equals("coverage") && isIndex(names[2])) {
            Node written = shortCoverages.get(Integer.parseInt(names[2]));
            node = written == null ? given : written;
            next = written == null ? 1 : 3;
        }
        while (next < names.length) {
            Optional<Node> inner = child(node, names[next]);
            if (inner.isEmpty()) {
                return node;
            }
            node = inner.get();
            next++;
        }
        return node;
    }

    private static Optional<Node> child(Node node, String name) {
        if (node instanceof ObjectNode object) {
            return object.member(name);
        }
        return node instanceof ListNode list
                        && isIndex(name)
                        && Integer.parseInt(name) < list.elements().size()
                ? Optional.of(list.elements().get(Integer.parseInt(name)))
                : Optional.empty();
    }

    private static boolean isIndex(String name) {
        return name.matches("[0-9]{1,6}");
    }
}
