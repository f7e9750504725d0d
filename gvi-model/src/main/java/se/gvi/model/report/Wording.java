// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.FindingOverride;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Outcome;
import se.gvi.model.finding.OverrideUse;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.Severity;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.finding.Written;

/** What all reports say, in the words of one language, safe to show. */
final class Wording {

    private static final Text VALUES_SHOWN = Text.of(
            "VALUES ARE SHOWN: this report repeats what was written in the data. Protect it as you protect the data.",
            "VÄRDEN VISAS: rapporten upprepar vad som står i uppgifterna. Skydda den som uppgifterna själva.");
    private static final Text NOT_CHECKED = Text.of("NOT CHECKED: {check}", "EJ KONTROLLERAT: {check}");
    private static final Text TRUNCATED = Text.of(
            "TRUNCATED: {listed} of {all} findings are listed. The counts are exact.",
            "AVKORTAT: {listed} av {all} anmärkningar är uppräknade. Antalen är exakta.");
    private static final Text ERRORS_OVERRIDDEN = Text.of(
            "ERRORS OVERRIDDEN: overrides lower or suppress {number}. The data are as they were: no situation is made of them.",
            "FEL UNDANTAGNA: undantag sänker eller döljer {number}. Uppgifterna är som de var: ingen situation görs av dem.");
    private static final Text SUPPRESSED =
            Text.of("SUPPRESSED: {number} of {code}, not listed.", "DOLT: {number} av {code}, räknas inte upp.");
    private static final Text OVERRIDE = Text.of(
            "OVERRIDE of {scope} to {to}, applied to {number}: {reason} ({author}; until {expires})",
            "UNDANTAG för {scope} till {to}, gällde {number}: {reason} ({author}; till och med {expires})");
    private static final Text BY_ITS_CODE = Text.of("{severity} by its code", "{severity} enligt koden");
    private static final Text WRITTEN =
            Text.of("{value}{shape} ({length} characters)", "{value}{shape} ({length} tecken)");
    private static final Pattern OPEN = Pattern.compile("\\{[A-Za-z]+}");
    private static final Text SUPPRESSION = Text.of("suppressed", "dolt");

    private final CheckedExtract extract;
    private final Language language;

    Wording(CheckedExtract extract, Language language) {
        this.extract = extract;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String words(Text text) {
        return Safe.words(text.in(language));
    }

    String words(Text text, Map<String, ?> values) {
        return words(text.with(values));
    }

    String words(String en, String sv) {
        return words(Text.of(en, sv));
    }

    String name() {
        return Safe.words(extract.name());
    }

    /** Everything a report says besides its findings. */
    List<Notice> notices() {
        ValidationReport report = extract.report();
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice(Notice.Kind.OUTCOME, outcome()));
        if (extract.showsValues()) {
            notices.add(new Notice(Notice.Kind.VALUES_SHOWN, words(VALUES_SHOWN)));
        }
        report.notRun().forEach(check -> notices.add(new Notice(Notice.Kind.NOT_CHECKED, notChecked(check))));
        if (report.truncated()) {
            Map<String, ?> numbers = Map.of("listed", report.findings().size(), "all", all());
            notices.add(new Notice(Notice.Kind.TRUNCATED, words(TRUNCATED, numbers)));
        }
        if (report.overriddenErrors() > 0) {
            notices.add(new Notice(
                    Notice.Kind.ERRORS_OVERRIDDEN,
                    words(ERRORS_OVERRIDDEN, Map.of("number", errors(report.overriddenErrors())))));
        }
        report.suppressed()
                .forEach((code, number) -> notices.add(
                        new Notice(Notice.Kind.SUPPRESSED, words(SUPPRESSED, Map.of("number", number, "code", code)))));
        report.overrides().forEach(use -> notices.add(new Notice(Notice.Kind.OVERRIDE, override(use))));
        extract.notes().forEach(note -> notices.add(new Notice(Notice.Kind.NOTE, words(note))));
        return notices;
    }

    String notChecked(String check) {
        return words(NOT_CHECKED, Map.of("check", check));
    }

    /** All findings but the suppressed ones. */
    private long all() {
        return extract.report().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** One line: what the data are, and how much was found. */
    String outcome() {
        ValidationReport report = extract.report();
        Text numbers = Text.of(
                errors(report.count(Severity.ERROR)).en() + ", "
                        + warnings(report.count(Severity.WARNING)).en()
                        + infos(report.count(Severity.INFO)).en(),
                errors(report.count(Severity.ERROR)).sv() + ", "
                        + warnings(report.count(Severity.WARNING)).sv()
                        + infos(report.count(Severity.INFO)).sv());
        Text verdict = verdict(report.outcome());
        return words(Text.of(verdict.en() + ": " + numbers.en(), verdict.sv() + ": " + numbers.sv()));
    }

    private static Text verdict(Outcome outcome) {
        return switch (outcome) {
            case VALID -> Text.of("valid", "giltig");
            case INVALID -> Text.of("not valid", "ej giltig");
            case INCOMPLETE ->
                Text.of(
                        "incomplete, not valid (not fully checked)",
                        "ofullständig, ej giltig (ej fullständigt kontrollerad)");
        };
    }

    private static Text errors(long number) {
        return Text.of(number + (number == 1 ? " error" : " errors"), number + " fel");
    }

    private static Text warnings(long number) {
        return Text.of(
                number + (number == 1 ? " warning" : " warnings"), number + (number == 1 ? " varning" : " varningar"));
    }

    private static Text infos(long number) {
        return number == 0
                ? Text.same("")
                : Text.of(
                        ", " + number + " for information",
                        ", " + number + (number == 1 ? " upplysning" : " upplysningar"));
    }

    String findings(long number) {
        return words(
                number + (number == 1 ? " finding" : " findings"),
                number + (number == 1 ? " anmärkning" : " anmärkningar"));
    }

    private String override(OverrideUse use) {
        FindingOverride override = use.override();
        return words(
                OVERRIDE,
                Map.of(
                        "scope",
                        scope(override),
                        "to",
                        to(override),
                        "number",
                        findings(use.findings()),
                        "reason",
                        override.reason(),
                        "author",
                        override.author(),
                        "expires",
                        override.expires()));
    }

    /** What an override is for: the code, and what narrows it. */
    String scope(FindingOverride override) {
        return Safe.words(override.code()
                + (override.record().isEmpty() ? "" : " " + override.record())
                + (override.file().isEmpty() ? "" : " " + override.file()));
    }

    String to(FindingOverride override) {
        Severity severity = override.severity();
        return severity == null ? words(SUPPRESSION) : severity.name();
    }

    /** A severity as people say it. */
    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> words("Error", "Fel");
            case WARNING -> words("Warning", "Varning");
            case INFO -> words("Information", "Upplysning");
        };
    }

    /** The sentence of a finding, beginning as sentences do. */
    String message(Finding finding) {
        return sentence(Safe.words(finding.message(language)));
    }

    /** Words with a capital letter first. */
    static String sentence(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** What findings of a code say, whatever they are about. */
    String says(FindingCode code) {
        return OPEN.matcher(words(code.text())).replaceAll("…");
    }

    /** Where a finding stands: file, then row and header, or line, column and pointer. */
    String place(Finding finding) {
        Place place = finding.place();
        StringBuilder where = new StringBuilder(place.file());
        if (place.inTable()) {
            where.append(' ').append(words("row", "rad")).append(' ').append(place.row());
            where.append(' ').append(place.header());
        } else if (place.inFile()) {
            where.append(' ').append(place.line());
            where.append(place.column() > 0 ? ":" + place.column() : "");
        }
        where.append(' ').append(place.pointer());
        return Safe.words(where.toString());
    }

    /** The file of a finding; the extract itself if it is only one file. */
    String file(Finding finding) {
        String file = Safe.words(finding.place().file());
        return file.isEmpty() ? name() : file;
    }

    /** What was written, or nothing if it is not to be shown. */
    String value(@Nullable Written written) {
        String text = written == null || !extract.showsValues() ? null : written.text();
        return text == null ? "" : Safe.words(text);
    }

    static String shape(@Nullable Written written) {
        return written == null ? "" : Safe.words(written.shape());
    }

    /** How something was written: its shape and length, and itself if it is to be shown. */
    String written(Finding finding) {
        Written written = finding.written();
        if (written == null) {
            return "";
        }
        String value = value(written);
        return words(
                WRITTEN,
                Map.of(
                        "value", value.isEmpty() ? "" : value + " = ",
                        "shape", shape(written),
                        "length", written.length()));
    }

    /** What an override made of a finding, or nothing. */
    String overridden(Finding finding) {
        return finding.severity() == finding.code().severity()
                ? ""
                : words(BY_ITS_CODE, Map.of("severity", finding.code().severity()));
    }

    /** Where a code is explained. */
    String help(FindingCode code) {
        return Safe.words(extract.help()) + "#" + code;
    }

    /** Whether explanations are on the web, so that a link leads there from anywhere. */
    boolean helpIsOnTheWeb() {
        return extract.help().startsWith("https://") || extract.help().startsWith("http://");
    }
}
