// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentId;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.situation.Situation;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.rules.page.ReachPicture;
import se.gvi.rules.page.Section;
import se.gvi.rules.page.Table;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

final class BriefTest {

    private static final Policy MALMO = Policies.bundled("sluta-skjut");
    private static final Brief BRIEF = Brief.of(Sandby.situation(), MALMO, Sandby.TODAY);
    private static final Path GOLDEN = Path.of("src", "test", "resources", "se", "gvi", "rules", "brief");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Ids, dates, numbers and what stands between them; and the words that Swedish has from English. */
    private static final Pattern SAME_IN_BOTH =
            Pattern.compile("(\\p{Lu}+-\\d+|CI-\\d+|[\\d\\W])*|Call-in|call-in|Policy");

    private static Section section(Page page, String id) {
        return page.sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void isGolden(String name, String actual) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("gvi.regenerate")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s is no longer what the brief says. Renew it on purpose with -Dgvi.regenerate=true", name)
                .isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBriefIsTheGoldenOneAsTextAndAsHtml(Language language) throws IOException {
        isGolden("sandby-" + language.tag() + ".txt", BRIEF.text(language));
        isGolden("sandby-" + language.tag() + ".html", BRIEF.html(language));
    }

    @Test
    void theBriefIsTheGoldenOneAsJson() throws IOException {
        isGolden("sandby.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(BRIEF) + "\n");
    }

    @Test
    void aHostReadsBackWhatItWrote() throws IOException {
        assertThat(JSON.readValue(JSON.writeValueAsString(BRIEF), Brief.class)).isEqualTo(BRIEF);
    }

    @Test
    void theSectionsComeInTheOrderOfTheMeeting() {
        assertThat(BRIEF.page().sections().stream().map(Section::id))
                .containsExactly(
                        "happened",
                        "groups",
                        "call-in",
                        "notifications",
                        "support",
                        "reviews",
                        "indications",
                        "gaps",
                        "method");
    }

    @Test
    void whatIsSaidInEnglishIsSaidInSwedish() {
        assertThat(Sandby.texts(BRIEF.page()))
                .filteredOn(text -> !SAME_IN_BOTH.matcher(text.en()).matches())
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(text.sv()).isNotEqualTo(text.en()));
    }

    @Test
    void noPlaceInASentenceIsLeftUnfilled() {
        assertThat(Sandby.texts(BRIEF.page())).allSatisfy(text -> {
            assertThat(text.en()).doesNotContain("{", "}");
            assertThat(text.sv()).doesNotContain("{", "}");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void textAndHtmlSayTheSameSentences(Language language) {
        String text = BRIEF.text(language).replaceAll("\\s+", " ");
        String html = BRIEF.html(language)
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
        assertThat(Sandby.texts(BRIEF.page()).map(each -> each.in(language)))
                .filteredOn(words -> words.length() > 25)
                .isNotEmpty()
                .allSatisfy(words -> {
                    assertThat(text).contains(words);
                    assertThat(html).contains(words);
                });
    }

    @Test
    void witnessesAreNotNamed() {
        assertThat(Sandby.situation().involvementsIn(new IncidentId("E-1")))
                .as("I-9 was a witness")
                .anySatisfy(involvement ->
                        assertThat(involvement.individual().value()).isEqualTo("I-9"));
        assertThat(Sandby.texts(section(BRIEF.page(), "happened")))
                .allSatisfy(text -> assertThat(text.en()).doesNotContain("I-9", "witness", "V-3"));
    }

    @Test
    void riskIsToldInNumbersOnly() {
        assertThat(Sandby.texts(section(BRIEF.page(), "indications")))
                .hasSizeGreaterThan(4)
                .allSatisfy(text -> assertThat(text.en()).doesNotContainPattern("I-\\d"));
    }

    @Test
    void whoMayBeCalledInIsForTheWorkingGroupOnly() {
        assertThat(BRIEF.page().sections().stream()
                        .filter(Section::confidential)
                        .map(Section::id))
                .containsExactly("call-in");
        assertThat(BRIEF.text(Language.SWEDISH))
                .contains("Konfidentiellt: delar av sidan är endast för arbetsgruppen.")
                .contains("Konfidentiellt, endast för arbetsgruppen.");
        assertThat(BRIEF.withoutConfidential().page().sections().stream().map(Section::id))
                .doesNotContain("call-in")
                .hasSize(8);
    }

    @Test
    void thePictureNamesMessengersOnly() {
        ReachPicture picture = section(BRIEF.page(), "call-in").blocks().stream()
                .filter(ReachPicture.class::isInstance)
                .map(ReachPicture.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(picture.clusters()).containsExactly(Text.same("G-1"), Text.same("G-2"));
        assertThat(picture.people()).hasSize(8);
        assertThat(picture.people().stream().map(ReachPicture.Person::label).filter(label -> !label.isEmpty()))
                .containsExactly("I-1", "I-5");
        assertThat(picture.ties())
                .containsExactly(
                        new ReachPicture.Pair(0, 1),
                        new ReachPicture.Pair(0, 2),
                        new ReachPicture.Pair(2, 6),
                        new ReachPicture.Pair(4, 5));
        assertThat(picture.feuds()).containsExactly(new ReachPicture.Pair(0, 1));
    }

    @Test
    void whoseSupervisionEndsBeforeTheSessionNeedNotComeToIt() {
        assertThat(BRIEF.text(Language.ENGLISH).replaceAll("\\s+", " "))
                .contains("I-5 (G-2); Invitation: voluntary: supervision ends before the session; ");
    }

    @Test
    void aTownInWhichNothingIsRecordedIsToldThatNothingIs() {
        Brief brief = Brief.of(new Town().situation(), MALMO, Sandby.TODAY);
        assertThat(brief.text(Language.ENGLISH))
                .contains("None recorded.")
                .contains("No promise is to be acted upon.")
                .contains("No group is recorded.")
                .contains("Nobody can be invited.")
                .contains("Nobody is to be told.")
                .contains("No first contact is owed.")
                .contains("No removal is proposed.")
                .contains("No review is due.")
                .contains("Every answer could be given.");
        assertThat(brief.text(Language.SWEDISH))
                .contains("Inga registrerade.")
                .contains("Inget löfte kräver något just nu.")
                .contains("Ingen grupp är registrerad.")
                .contains("Ingen kan kallas.")
                .contains("Ingen ska få budskapet.")
                .contains("Ingen första kontakt återstår.")
                .contains("Ingen borttagning föreslås.")
                .contains("Ingen omprövning behövs.")
                .contains("Alla svar kunde ges.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leicester-phoenix", "washington-dc", "south-west-england", "met-corroboration"})
    void aPolicyThatSaysLessMakesAShorterBrief(String policy) {
        Brief brief = Brief.of(Sandby.situation(), Policies.bundled(policy), Sandby.TODAY);
        assertThat(brief.page().sections().stream().map(Section::id))
                .startsWith("happened", "groups")
                .endsWith("gaps", "method");
        assertThat(brief.html(Language.ENGLISH)).contains(policy);
    }

    @Test
    void onADayWithoutValuesThereIsNoProposalAndThePageSaysWhy() {
        Brief brief = Brief.of(new Town().people(1).situation(), MALMO, Sandby.TODAY.minusYears(20));
        assertThat(brief.text(Language.ENGLISH).replaceAll("\\s+", " "))
                .contains("No proposal: the policy has no value on that day for ")
                .contains("The groups cannot be ranked: the policy has no value on this day for ");
    }

    @Test
    void listsAreCutAndSayByHowMuch() {
        Town town = new Town().people(1);
        for (int day = 1; day <= 5; day++) {
            town.incident(IncidentType.SHOTS_FIRED, "2026-02-0" + day);
        }
        Brief brief = Brief.of(town.situation(), MALMO, Sandby.TODAY, new BriefLimits(30, 2));
        Table incidents = (Table) section(brief.page(), "happened").blocks().get(0);
        assertThat(incidents.rows().stream()
                        .map(row -> row.cells().get(0).text().en()))
                .containsExactly("E-5", "E-4");
        assertThat(incidents.leftOut()).isEqualTo(3);
        assertThat(brief.text(Language.ENGLISH)).contains("… and 3 more");
    }

    @Test
    void incidentsAreToldOfTheLastDaysOnly() {
        Situation situation = new Town()
                .incident(IncidentType.SHOTS_FIRED, "2026-02-28")
                .incident(IncidentType.SHOTS_FIRED, "2026-03-01")
                .incident(IncidentType.SHOTS_FIRED, "2026-03-02")
                .situation();
        Brief brief = Brief.of(situation, MALMO, Sandby.TODAY.minusDays(1), new BriefLimits(1, 9));
        assertThat(section(brief.page(), "happened").summary().en()).startsWith("1 incident in 1 day");
        assertThat(brief.text(Language.ENGLISH)).contains("E-2; ").doesNotContain("E-1; ", "E-3; ");
    }

    @Test
    void limitsOfNothingAreRefused() {
        assertThatThrownBy(() -> new BriefLimits(0, 1))
                .hasMessage("The number of days of incidents in a brief is 0. Make it 1 or more.");
        assertThatThrownBy(() -> new BriefLimits(1, 0))
                .hasMessage("The number of rows of a list in a brief is 0. Make it 1 or more.");
    }

    @Test
    void thePageSaysThatItDecidesNothing() {
        assertThat(BRIEF.page().lead().stream()
                        .map(Paragraph::text)
                        .map(Text::sv)
                        .toList())
                .contains(
                        "Detta är ett underlag för dem som beslutar. Det förutsäger ingens handlande och beslutar inget.");
        List<String> forbidden = List.of("future offenders are", "dangerous", "farlig");
        assertThat(BRIEF.html(Language.ENGLISH)).doesNotContain(forbidden);
        assertThat(BRIEF.html(Language.SWEDISH)).doesNotContain(forbidden);
    }
}
