// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;

/** The catalogue in Markdown. */
final class CataloguePage {

    private static final Text TITLE = Text.of("Findings", "Anmärkningar");
    private static final Text ABOUT = Text.of(
            "Every problem in data has a code. A code is public: it is never renamed and never used again for another"
                    + " meaning. An ERROR makes data invalid; a WARNING does not, but somebody should look at it; an"
                    + " INFO only tells how data were read. Words in braces are the finding's arguments; they hold ids, dates of records and kinds of value, never"
                    + " a birth date, a name or what was written where something else belongs.",
            "Varje problem i data har en kod. En kod är offentlig: den byter aldrig namn och används aldrig igen för något"
                    + " annat. ERROR gör data ogiltiga; det gör inte WARNING, men någon bör se efter; INFO berättar bara"
                    + " hur data har lästs. Ord inom klammer är anmärkningens argument; de innehåller id, datum för poster och slag av värden, aldrig ett"
                    + " födelsedatum, ett namn eller det som skrivits där något annat ska stå.");
    private static final Text EXAMPLES = Text.of(
            "An example of records or of a policy shows only what differs from [the data of the"
                    + " examples](#the-data-of-the-examples): a record with an id that stands there replaces members of"
                    + " that record, any other record is added. Tests run every example. All people, groups and places"
                    + " are made up. Of the sources, LED is the European directive on data protection in law enforcement.",
            "Ett exempel med poster eller med en policy visar bara det som skiljer sig från [exemplens"
                    + " data](#exemplens-data): en post med ett id som finns där ersätter medlemmar i den posten, övriga"
                    + " poster läggs till. Tester kör alla exempel. Alla personer, grupper och platser är påhittade. Bland källorna är LED EU:s"
                    + " direktiv om dataskydd vid brottsbekämpning.");
    private static final Text GENERATED = Text.of(
            "This page is generated from the catalogue. [På svenska](findings.sv.md).",
            "Sidan skapas ur katalogen. [In English](findings.md).");
    private static final Text AREA = Text.of("about", "gäller");
    private static final Text SINCE = Text.of("since", "sedan");
    private static final Text WHY = Text.of("Why.", "Varför.");
    private static final Text MEND = Text.of("How to mend it.", "Så rättas det.");
    private static final Text SOURCES = Text.of("Sources", "Källor");
    private static final Text BAD = Text.of("This yields it", "Detta ger anmärkningen");
    private static final Text GOOD = Text.of("This does not", "Detta ger den inte");
    private static final Text AS_OF = Text.of("as of", "per den");
    private static final Text LIMITS = Text.of("read with other limits", "läst med andra gränser");
    private static final Text RETIRED = Text.of("Retired codes", "Koder som utgått");
    private static final Text NO_LONGER = Text.of("No longer there since", "Finns inte längre från och med");
    private static final Text INSTEAD = Text.of("Instead", "I stället");
    private static final Text DATA = Text.of("The data of the examples", "Exemplens data");
    private static final Text A_SITUATION = Text.of("The situation:", "Lägesbilden:");
    private static final Text A_POLICY = Text.of("The policy:", "Policyn:");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;]+");

    private final StringBuilder page = new StringBuilder();
    private final Language language;

    private CataloguePage(Language language) {
        this.language = language;
    }

    static String of(List<CatalogueEntry> entries, List<RetiredCode> retired, Language language) {
        CataloguePage page = new CataloguePage(language);
        page.line("# " + page.in(TITLE));
        page.line(page.in(ABOUT));
        page.line(page.in(EXAMPLES));
        page.line(page.in(GENERATED));
        List<Area> areas = Arrays.stream(Area.values())
                .filter(area -> entries.stream().anyMatch(entry -> entry.area() == area))
                .toList();
        page.contents(areas, entries);
        areas.forEach(area -> page.area(area, entries));
        if (!retired.isEmpty()) {
            page.line("## " + page.in(RETIRED));
            retired.forEach(page::retired);
        }
        page.line("## " + page.in(DATA));
        page.line(page.in(A_SITUATION));
        page.fence("json", Base.SITUATION.document());
        page.line(page.in(A_POLICY));
        page.fence("json", Base.POLICY.document());
        return page.page.toString().strip() + "\n";
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void line(String line) {
        page.append(line).append("\n\n");
    }

    private void fence(String kind, String text) {
        page.append("```").append(kind).append('\n').append(text);
        line((text.endsWith("\n") ? "" : "\n") + "```");
    }

    private void contents(List<Area> areas, List<CatalogueEntry> entries) {
        List<Severity> severities = Arrays.stream(Severity.values())
                .filter(severity -> entries.stream().anyMatch(entry -> entry.severity() == severity))
                .toList();
        row(in(AREA), severities.stream().map(Severity::name).toList());
        row("---", severities.stream().map(severity -> "---").toList());
        for (Area area : areas) {
            row(
                    in(area.title()),
                    severities.stream()
                            .map(severity -> entries.stream()
                                    .filter(entry -> entry.area() == area && entry.severity() == severity)
                                    .map(entry -> link(entry.code().name()))
                                    .collect(Collectors.joining(", ")))
                            .toList());
        }
        page.append('\n');
    }

    private void row(String first, List<String> cells) {
        page.append("| ").append(first);
        cells.forEach(cell -> page.append(" | ").append(cell));
        page.append(" |\n");
    }

    private static String link(String code) {
        return "[" + code + "](#" + code.toLowerCase(Locale.ROOT) + ")";
    }

    private void area(Area area, List<CatalogueEntry> entries) {
        line("## " + in(area.title()));
        line(in(area.about()));
        entries.stream().filter(entry -> entry.area() == area).forEach(this::entry);
    }

    private void entry(CatalogueEntry entry) {
        line("### " + entry.code());
        line("**" + entry.severity() + "**, " + in(SINCE) + " " + entry.since() + ". " + in(entry.meaning()));
        line("> " + in(entry.message()));
        entry.arguments()
                .forEach((name, holds) -> page.append("- `{")
                        .append(name)
                        .append("}` ")
                        .append(in(holds))
                        .append('\n'));
        if (!entry.arguments().isEmpty()) {
            page.append('\n');
        }
        line("**" + in(WHY) + "** " + in(entry.why()));
        if (!entry.sources().isEmpty()) {
            line(in(SOURCES) + ": " + linked(String.join("; ", entry.sources())) + ".");
        }
        line("**" + in(MEND) + "** " + in(entry.mend()));
        example(BAD, entry.bad());
        example(GOOD, entry.good());
    }

    /** Addresses in angle brackets, so that what follows them is not taken for a part of them. */
    private static String linked(String sources) {
        return ADDRESS.matcher(sources).replaceAll("<$0>");
    }

    private void example(Text title, CatalogueExample example) {
        line(in(title) + asOf(example) + limits(example) + ":");
        boolean named = example.form() == ExampleForm.CSV || example.shown().size() > 1;
        example.shown().forEach(file -> {
            if (named) {
                line("`" + file.getKey() + "`");
            }
            fence(file.getKey().substring(file.getKey().lastIndexOf('.') + 1), file.getValue());
        });
    }

    private String asOf(CatalogueExample example) {
        return example.asOf().map(day -> ", " + in(AS_OF) + " " + day).orElse("");
    }

    private String limits(CatalogueExample example) {
        ReadLimits limits = example.limits();
        ReadLimits defaults = ReadLimits.defaults();
        String list = Stream.of(
                        limits.bytes() == defaults.bytes() ? "" : "bytes " + limits.bytes(),
                        limits.depth() == defaults.depth() ? "" : "depth " + limits.depth(),
                        limits.records() == defaults.records() ? "" : "records " + limits.records())
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : ", " + in(LIMITS) + " (" + list + ")";
    }

    private void retired(RetiredCode code) {
        line("### " + code.code());
        String instead = code.replacedBy() == null ? "" : " " + in(INSTEAD) + ": " + link(code.replacedBy()) + ".";
        line("**" + in(NO_LONGER) + " " + code.retiredIn() + ".** " + in(code.meaning()) + instead);
    }
}
