// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

/**
 * What there is to say about every finding code, in English and Swedish: the meaning, the reason and what it rests on,
 * the remedy, and an example with the fault and one without. {@code docs/findings.md} shows it all.
 */
public final class FindingCatalogue {

    private static final Text WHAT = Text.of("the catalogue", "katalogen");
    private static final ConcurrentMap<FindingCode, CatalogueEntry> ENTRIES = new ConcurrentHashMap<>();

    private FindingCatalogue() {}

    /**
     * Returns what there is to say about a code. It is read when it is first asked for.
     *
     * @param code the code
     * @return its entry
     */
    public static CatalogueEntry entry(FindingCode code) {
        return ENTRIES.computeIfAbsent(code, EntryReader::read);
    }

    /**
     * Returns what there is to say about all codes.
     *
     * @return an immutable list in the order of {@link FindingCode}
     */
    public static List<CatalogueEntry> entries() {
        return Arrays.stream(FindingCode.values()).map(FindingCatalogue::entry).toList();
    }

    /**
     * Returns the codes that the library once had. None of them is used again.
     *
     * @return an immutable list
     */
    public static List<RetiredCode> retired() {
        Fields document = Resource.read("retired");
        List<RetiredCode> retired =
                document.list("retired").stream().map(FindingCatalogue::retired).toList();
        document.close();
        return retired;
    }

    static RetiredCode retired(Node node) {
        Fields fields = Fields.of(node, WHAT);
        RetiredCode retired = new RetiredCode(
                fields.text("code"),
                fields.text("retiredIn"),
                fields.has("replacedBy") ? fields.text("replacedBy") : null,
                fields.bilingual("meaning"));
        fields.close();
        return retired;
    }

    /**
     * Writes the catalogue as a page in Markdown, grouped by what the codes are about. Each code is a heading, so that
     * {@code #membership_twice} leads to it.
     *
     * @param language the language
     * @return the page, with line feeds, ending in one
     */
    public static String markdown(Language language) {
        return CataloguePage.of(entries(), retired(), language);
    }
}
