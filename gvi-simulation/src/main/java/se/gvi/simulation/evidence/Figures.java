// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The figures that the library brings: those that a fictional city is made from, and those it is compared with. */
public final class Figures {

    private static final String NAME = "figures.json";
    private static final List<Figure> BUNDLED = FiguresReader.read(document());

    private Figures() {}

    /**
     * Returns all figures.
     *
     * @return an immutable list, in the order of their document
     */
    public static List<Figure> bundled() {
        return BUNDLED;
    }

    /**
     * Returns a figure.
     *
     * @param id its name
     * @return the figure
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Figure bundled(String id) {
        return BUNDLED.stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no figure \"" + id + "\". Use one of "
                        + String.join(", ", BUNDLED.stream().map(Figure::id).toList()) + "."));
    }

    /**
     * Returns the document of the figures.
     *
     * @return the document as JSON
     */
    public static String document() {
        try (InputStream in = Figures.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("The library's own " + NAME + " is not in its jar.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
