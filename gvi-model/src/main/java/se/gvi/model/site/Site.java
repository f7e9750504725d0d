// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.invariant.Form;
import se.gvi.model.invariant.Invariant;
import se.gvi.model.invariant.Requirements;

/**
 * The city or district that runs the strategy.
 *
 * @param name what it is called
 * @param timeZone the time zone in which its days begin and end, as in the IANA time zone database
 * @param jurisdiction the country whose law applies, two capital letters of ISO 3166-1
 * @param municipalityCode the four-digit code of a Swedish municipality, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Site(
        @JsonProperty("name") String name,
        @JsonProperty("timeZone") @Form(Site.ZONE) String timeZone,
        @JsonProperty("jurisdiction") @Form(Site.COUNTRY) String jurisdiction,

        @JsonProperty("municipalityCode") @Form(Site.MUNICIPALITY) @Nullable String municipalityCode) {

    private static final String COUNTRY = "[A-Z]{2}";
    private static final String MUNICIPALITY = "[0-9]{4}";

    /** UTC, or a region with its area: short names such as CET are ambiguous. */
    private static final String ZONE = "UTC|[A-Za-z][A-Za-z0-9._+/-]*/[A-Za-z0-9._+/-]+";

    /**
     * A site.
     *
     * @param name what it is called, 1 to 200 characters
     * @param timeZone a region of the IANA time zone database
     * @param jurisdiction two capital letters
     * @param municipalityCode four digits, or null
     * @throws InvalidValueException with {@link FindingCode#BAD_SITE} or {@link FindingCode#BAD_TEXT} if a member
     *     cannot be
     */
    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(timeZone, "timeZone");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Requirements site = new Requirements(() -> Text.of("the site", "orten"));
        site.text("name", name, Invariant.SHORT);
        if (!isZone(timeZone)) {
            refuse(site, "timeZone", "a region such as Europe/Stockholm", "en region som Europe/Stockholm");
        }
        if (!Pattern.matches(COUNTRY, jurisdiction)) {
            refuse(site, "jurisdiction", "two capital letters such as SE", "två versaler som SE");
        }
        if (municipalityCode != null && !Pattern.matches(MUNICIPALITY, municipalityCode)) {
            refuse(site, "municipalityCode", "four digits such as 1280", "fyra siffror som 1280");
        }
        site.verify();
    }

    /**
     * A Swedish site in Swedish time, without a municipality code.
     *
     * @param name what it is called
     * @return the site
     */
    public static Site swedish(String name) {
        return new Site(name, "Europe/Stockholm", "SE", null);
    }

    /**
     * Returns the day on which a moment falls at the site.
     *
     * @param moment the moment
     * @return the day in the site's time zone
     */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(timeZone));
    }

    /**
     * Returns the code of the Swedish municipality.
     *
     * @return four digits, or empty
     */
    public Optional<String> municipality() {
        return Optional.ofNullable(municipalityCode);
    }

    private static boolean isZone(String zone) {
        try {
            return Pattern.matches(ZONE, zone) && ZoneId.of(zone).getId().equals(zone);
        } catch (DateTimeException noSuchZone) {
            return false;
        }
    }

    private static void refuse(Requirements site, String member, String expected, String expectedInSwedish) {
        site.refuse(FindingCode.BAD_SITE, Map.of("member", member, "expected", Text.of(expected, expectedInSwedish)));
    }
}
