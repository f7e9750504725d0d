// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.gvi.model.catalogue.FindingCatalogue;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.OverrideUse;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.ValidationReport;

/**
 * A report as one page that needs nothing else: style and script stand in it, and its policy allows these two by their
 * hashes and nothing more, so that not even a fault in it could load or run anything.
 */
final class HtmlReport {

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(PageStyle.CSS)
            + "'; script-src 'sha256-" + hash(PageScript.JAVASCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private static final Set<Notice.Kind> QUIET = Set.of(Notice.Kind.SUPPRESSED, Notice.Kind.NOTE);

    private final CheckedExtract extract;
    private final ValidationReport report;
    private final Wording wording;

    HtmlReport(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.report = extract.report();
        this.wording = new Wording(extract, language);
    }

    private static String hash(String constant) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(constant.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    private String say(String en, String sv) {
        return wording.words(en, sv);
    }

    void write(Appendable target) throws IOException {
        Markup out = new Markup(target);
        out.constant("<!DOCTYPE html>\n");
        out.open("html", "lang", wording.language().tag()).line();
        head(out);
        out.open("body").line();
        out.leaf("a", say("Skip to the findings", "Hoppa till anmärkningarna"), "class", "skip", "href", "#findings")
                .line();
        header(out);
        out.open("main").line();
        codes(out);
        overrides(out);
        findings(out);
        out.close().line();
        out.open("script").constant(PageScript.JAVASCRIPT).close().line();
        out.close().line();
        out.close().line();
    }

    private String title() {
        return say("Check of", "Kontroll av") + " " + wording.name();
    }

    private void head(Markup out) throws IOException {
        out.open("head").line();
        out.empty("meta", "charset", "utf-8").line();
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta", "name", "robots", "content", "noindex").line();
        out.empty("meta", "name", "referrer", "content", "no-referrer").line();
        out.leaf("title", title()).line();
        out.open("style").constant(PageStyle.CSS).close().line();
        out.close().line();
    }

    private void header(Markup out) throws IOException {
        out.open("header").line().leaf("h1", title()).line();
        out.open("p", "class", report.valid() ? "outcome valid" : "outcome");
        out.leaf("span", report.valid() ? "✓ " : "✕ ", "aria-hidden", "true");
        out.words(Wording.sentence(wording.outcome())).close().line();
        List<Notice> notices = wording.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.OUTCOME && notice.kind() != Notice.Kind.OVERRIDE)
                .toList();
        if (!notices.isEmpty()) {
            out.open("ul", "class", "notices").line();
            for (Notice notice : notices) {
                out.leaf("li", notice.words(), "class", QUIET.contains(notice.kind()) ? "quiet" : "loud")
                        .line();
            }
            out.close().line();
        }
        facts(out);
        out.close().line();
    }

    private void facts(Markup out) throws IOException {
        out.open("dl").line();
        fact(out, say("Read as", "Läst som"), Safe.words(extract.format()));
        if (extract.asOf() != null) {
            fact(out, say("As of", "Per den"), extract.asOf().toString());
        }
        if (!extract.version().isEmpty()) {
            fact(out, say("Checked by", "Kontrollerad av"), "gvi " + Safe.words(extract.version()));
        }
        if (!extract.records().isEmpty()) {
            fact(
                    out,
                    say("Records", "Uppgifter"),
                    extract.records().entrySet().stream()
                            .map(section -> Safe.words(section.getKey()) + " " + section.getValue())
                            .collect(Collectors.joining(", ")));
        }
        out.close().line();
    }

    private static void fact(Markup out, String term, String words) throws IOException {
        out.leaf("dt", term).leaf("dd", words).line();
    }

    /** Opens a table; roles are said although tables have them, since narrow screens show rows as blocks. */
    private static void table(Markup out, String style, String caption, List<String> styles, List<String> columns)
            throws IOException {
        out.open("table", "role", "table", "class", style)
                .leaf("caption", caption)
                .line();
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (int i = 0; i < columns.size(); i++) {
            out.leaf("th", columns.get(i), "scope", "col", "role", "columnheader", "class", styles.get(i));
        }
        out.close().close().line();
    }

    private static void cell(Markup out, String style, String label, String words) throws IOException {
        out.leaf("td", words, "role", "cell", "class", style, "data-label", label);
    }

    private static void number(Markup out, String label, long number) throws IOException {
        cell(out, number == 0 ? "number zero" : "number", label, Long.toString(number));
    }

    private void codes(Markup out) throws IOException {
        Set<FindingCode> codes = new TreeSet<>(
                Sets.union(report.counts().keySet(), report.suppressed().keySet()));
        out.open("section", "aria-labelledby", "codes").line();
        out.leaf("h2", say("What was found", "Vad som hittades"), "id", "codes").line();
        if (codes.isEmpty()) {
            out.leaf("p", say("Nothing was found.", "Inget hittades."));
            out.close().line();
            return;
        }
        List<String> columns = List.of(
                say("Code", "Kod"),
                say("Errors", "Fel"),
                say("Warnings", "Varningar"),
                say("Information", "Upplysningar"),
                say("Suppressed", "Dolda"),
                say("What it means", "Vad den betyder"));
        table(
                out,
                "codes",
                say("Exact numbers of each code", "Exakta antal av varje kod"),
                List.of("", "number", "number", "number", "number", ""),
                columns);
        out.open("tbody", "role", "rowgroup").line();
        for (FindingCode code : codes) {
            out.open("tr", "role", "row", "id", "code-" + code);
            out.open("th", "scope", "row", "role", "rowheader");
            out.leaf("a", code.name(), "href", "#findings", "data-only", code.name())
                    .close();
            number(out, columns.get(1), report.count(code, Severity.ERROR));
            number(out, columns.get(2), report.count(code, Severity.WARNING));
            number(out, columns.get(3), report.count(code, Severity.INFO));
            number(out, columns.get(4), report.suppressed().getOrDefault(code, 0L));
            out.open("td", "role", "cell", "data-label", columns.get(5));
            out.words(wording.words(FindingCatalogue.entry(code).meaning())).words(" ");
            if (wording.helpIsOnTheWeb()) {
                out.leaf(
                        "a", say("More about", "Mer om") + " " + code, "href", wording.help(code), "rel", "noreferrer");
            } else {
                out.leaf("span", wording.help(code), "class", "where");
            }
            out.close().close().line();
        }
        out.close().close().line();
        out.close().line();
    }

    private void overrides(Markup out) throws IOException {
        if (report.overrides().isEmpty()) {
            return;
        }
        out.open("section", "aria-labelledby", "overrides").line();
        out.leaf("h2", say("Overrides that applied", "Undantag som tillämpades"), "id", "overrides")
                .line();
        List<String> columns = List.of(
                say("For", "För"),
                say("Now", "Nu"),
                say("Findings", "Anmärkningar"),
                say("Reason", "Skäl"),
                say("Decided by", "Beslutat av"),
                say("Until and on", "Till och med"));
        table(
                out,
                "overrides",
                say(
                        "Somebody decided that these findings matter more or less",
                        "Någon har beslutat att dessa anmärkningar väger mer eller mindre"),
                List.of("", "", "number", "", "", ""),
                columns);
        out.open("tbody", "role", "rowgroup").line();
        for (OverrideUse use : report.overrides()) {
            FindingOverride override = use.override();
            out.open("tr", "role", "row");
            out.leaf("th", wording.scope(override), "scope", "row", "role", "rowheader");
            cell(out, "", columns.get(1), wording.to(override));
            number(out, columns.get(2), use.findings());
            cell(out, "", columns.get(3), Safe.words(override.reason()));
            cell(out, "", columns.get(4), Safe.words(override.author()));
            cell(out, "", columns.get(5), override.expires().toString());
            out.close().line();
        }
        out.close().close().line();
        out.close().line();
    }

    private void findings(Markup out) throws IOException {
        out.open("section", "aria-labelledby", "findings").line();
        out.leaf("h2", say("Findings", "Anmärkningar"), "id", "findings", "tabindex", "-1")
                .line();
        if (report.findings().isEmpty()) {
            out.leaf("p", say("No finding is listed.", "Ingen anmärkning är uppräknad."));
        } else {
            filter(out);
            List<String> columns = List.of(
                    say("Where", "Var"),
                    say("Severity", "Allvarlighet"),
                    say("What is wrong", "Vad som är fel"),
                    say("Record", "Uppgift"),
                    say("Written as", "Skrivet som"));
            table(
                    out,
                    "findings",
                    extract.showsValues()
                            ? say(
                                    "In order of place, with what was written",
                                    "I ordning efter plats, med det som skrevs")
                            : say(
                                    "In order of place; digits are shown as 9, letters as a and A",
                                    "I ordning efter plats; siffror visas som 9, bokstäver som a och A"),
                    List.of("place", "level", "", "record", "written"),
                    columns);
            out.open("tbody", "role", "rowgroup", "id", "rows").line();
            for (Finding finding : report.findings()) {
                row(out, finding, columns);
            }
            out.close().close().line();
        }
        out.close().line();
    }

    private void row(Markup out, Finding finding, List<String> columns) throws IOException {
        out.open(
                "tr",
                "role",
                "row",
                "data-severity",
                finding.severity().name(),
                "data-code",
                finding.code().name(),
                "data-file",
                wording.file(finding));
        out.open("th", "scope", "row", "role", "rowheader", "class", "place");
        place(out, finding);
        out.close();
        out.open(
                "td",
                "role",
                "cell",
                "data-label",
                columns.get(1),
                "class",
                "level " + finding.severity().name().toLowerCase(Locale.ROOT));
        out.leaf("span", mark(finding.severity()) + " ", "aria-hidden", "true");
        out.words(wording.severity(finding.severity()));
        String overridden = wording.overridden(finding);
        if (!overridden.isEmpty()) {
            out.leaf("span", overridden, "class", "where");
        }
        out.close();
        out.open("td", "role", "cell").words(wording.message(finding));
        out.open("span", "class", "code");
        out.leaf("a", finding.code().name(), "href", "#code-" + finding.code());
        out.close().close();
        cell(out, "record", columns.get(3), Safe.words(finding.record()));
        cell(out, "written", columns.get(4), wording.written(finding));
        out.close().line();
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> "✕";
            case WARNING -> "▲";
            case INFO -> "●";
        };
    }

    private void place(Markup out, Finding finding) throws IOException {
        Place place = finding.place();
        List<String> parts = new ArrayList<>();
        if (place.row() > 0) {
            parts.add(say("row", "rad") + " " + place.row());
        }
        if (!place.header().isEmpty()) {
            parts.add(say("column", "kolumn") + " " + Safe.words(place.header()));
        }
        if (!place.inTable() && place.line() > 0) {
            parts.add(say("line", "rad") + " " + place.line());
            if (place.column() > 0) {
                parts.add(say("column", "kolumn") + " " + place.column());
            }
        }
        if (parts.isEmpty() && place.pointer().isEmpty()) {
            parts.add(wording.file(finding));
        } else if (!place.file().isEmpty()) {
            parts.add(0, Safe.words(place.file()));
        }
        out.words(String.join(", ", parts));
        if (!place.pointer().isEmpty()) {
            out.leaf("span", Safe.words(place.pointer()), "class", "where");
        }
    }

    private void filter(Markup out) throws IOException {
        out.open("form", "id", "filter", "role", "search", "hidden", "").line();
        out.open("label").leaf("span", say("Search in the findings", "Sök bland anmärkningarna"));
        out.empty("input", "id", "search", "type", "search", "autocomplete", "off")
                .close()
                .line();
        select(
                out,
                "severity",
                say("Severity", "Allvarlighet"),
                report.findings().stream()
                        .map(Finding::severity)
                        .distinct()
                        .sorted()
                        .map(severity -> List.of(severity.name(), wording.severity(severity)))
                        .toList());
        select(
                out,
                "code",
                say("Code", "Kod"),
                report.findings().stream()
                        .map(Finding::code)
                        .distinct()
                        .sorted()
                        .map(code -> List.of(code.name(), code.name()))
                        .toList());
        select(
                out,
                "file",
                say("File", "Fil"),
                report.findings().stream()
                        .map(wording::file)
                        .distinct()
                        .sorted()
                        .map(file -> List.of(file, file))
                        .toList());
        out.leaf("button", say("Show all", "Visa alla"), "type", "reset").line();
        out.close().line();
        out.leaf(
                        "p",
                        wording.findings(report.findings().size()),
                        "id",
                        "shown",
                        "role",
                        "status",
                        "aria-live",
                        "polite",
                        "data-words",
                        say("{shown} of {listed} findings shown", "{shown} av {listed} anmärkningar visas"))
                .line();
    }

    private void select(Markup out, String id, String label, List<List<String>> options) throws IOException {
        out.open("label").leaf("span", label).open("select", "id", id);
        out.leaf("option", say("all", "alla"), "value", "");
        for (List<String> option : options) {
            out.leaf("option", option.get(1), "value", option.get(0));
        }
        out.close().close().line();
    }
}
