// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evidence;

import java.math.BigDecimal;
import java.util.List;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.Text;

/** Reads figures from their document, and refuses it at the first thing that is wrong. */
final class FiguresReader {

    private static final String FORMAT = "gvi-figures/1";
    private static final Text DOCUMENT = Text.of("the figures", "uppgifterna");
    private static final Text FIGURE = Text.of("the figure", "uppgiften");

    private FiguresReader() {}

    static List<Figure> read(String json) {
        Fields document = Fields.parse(json, DOCUMENT);
        document.format(FORMAT);
        List<Figure> figures =
                document.list("figures").stream().map(FiguresReader::figure).toList();
        document.close();
        return figures;
    }

    private static Figure figure(Node node) {
        Fields fields = Fields.of(node, FIGURE);
        Figure figure = new Figure(
                fields.text("id"),
                fields.bilingual("meaning"),
                fields.decimals("values").stream().map(BigDecimal::doubleValue).toList(),
                fields.word(Origin.class, "origin"),
                fields.bilingual("source"));
        fields.close();
        return figure;
    }
}
