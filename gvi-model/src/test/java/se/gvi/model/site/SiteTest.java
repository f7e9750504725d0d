// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.Refusals;

final class SiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Stockholm", "Europe/Kanarieby", "europe/stockholm", "+01:00", "Z", "GMT+1", "CET", "/"})
    void aTimeZoneIsARegion(String zone) {
        Refusals.assertRefused(
                () -> new Site("Kanarieby", zone, "SE", null),
                FindingCode.BAD_SITE,
                "The timeZone of the site is not valid. Write a region such as Europe/Stockholm.",
                "timeZone för orten är inte giltig. Skriv en region som Europe/Stockholm.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "se", "SWE", "S1", "ÅÄ"})
    void aJurisdictionIsTwoCapitalLetters(String jurisdiction) {
        Refusals.assertRefused(
                () -> new Site("Kanarieby", "Europe/Stockholm", jurisdiction, null),
                FindingCode.BAD_SITE,
                "The jurisdiction of the site is not valid. Write two capital letters such as SE.",
                "jurisdiction för orten är inte giltig. Skriv två versaler som SE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "128", "12801", "12 0", "١٢٨٠", "M280"})
    void aMunicipalityCodeHasFourDigits(String code) {
        Refusals.assertRefused(
                () -> new Site("Kanarieby", "Europe/Stockholm", "SE", code),
                FindingCode.BAD_SITE,
                "The municipalityCode of the site is not valid. Write four digits such as 1280.",
                "municipalityCode för orten är inte giltig. Skriv fyra siffror som 1280.");
    }

    @Test
    void aNameIsAText() {
        Refusals.assertRefused(
                () -> Site.swedish(" "),
                FindingCode.BAD_TEXT,
                "The member name of the site must be a text of 1 to 200 characters without control characters.",
                "Medlemmen name i orten måste vara en text på 1 till 200 tecken utan styrtecken.");
    }

    @Test
    void aSwedishSiteLivesInSwedishTime() {
        Site site = Site.swedish("Kanarieby");
        assertThat(site).isEqualTo(new Site("Kanarieby", "Europe/Stockholm", "SE", null));
        assertThat(site.municipality()).isEmpty();
        assertThat(new Site("Kanarieby", "Europe/Stockholm", "SE", "9999").municipality())
                .contains("9999");
    }

    @Test
    void aDayBeginsAtMidnightOfTheSite() {
        Instant moment = Instant.parse("2026-03-01T23:00:00Z");
        assertThat(Site.swedish("Kanarieby").dayOf(moment)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(Site.swedish("Kanarieby").dayOf(moment.minusNanos(1))).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(new Site("Kanarieby", "UTC", "GB", null).dayOf(moment)).isEqualTo(LocalDate.of(2026, 3, 1));
    }
}
