// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;

/**
 * The provision of offentlighets- och sekretesslagen (2009:400) under which the holder keeps what it supplied secret, for
 * instance {@code OSL 26:1} for social services, or {@code NONE} where none applies. It says which rule protects the
 * data, not whether the data are secret from anybody in particular.
 */
public final class Confidentiality {

    /** How a provision is written, as a regular expression of the whole of it. */
    public static final String FORM = "NONE|OSL [1-9][0-9]?:[1-9][0-9]?[a-z]?";

    /** No provision on secrecy protects the data: they are public, or held by nobody whom the act binds. */
    public static final Confidentiality NONE = new Confidentiality("NONE");

    /** Social services. */
    public static final Confidentiality SOCIAL_SERVICES = of("OSL 26:1");

    /** The crime-fighting work of police and prosecutors. */
    public static final Confidentiality CRIME_FIGHTING = of("OSL 35:1");

    /** The criminal-records register, whose own act decides what leaves it. */
    public static final Confidentiality CRIMINAL_RECORDS = of("OSL 35:3");

    /** Probation and prison. */
    public static final Confidentiality PROBATION = of("OSL 35:15");

    private static final Pattern PROVISION = Pattern.compile("OSL ([0-9]+):([0-9]+[a-z]?)");

    private final String provision;

    private Confidentiality(String provision) {
        this.provision = provision;
    }

    /**
     * Reads a provision as {@link #toString()} writes it.
     *
     * @param provision {@code OSL} with chapter and section, as in {@code OSL 10:15a}, or {@code NONE}
     * @return the provision
     * @throws InvalidValueException with {@link FindingCode#UNKNOWN_VALUE} if it is written otherwise
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Confidentiality of(String provision) {
        if (!Pattern.matches(FORM, Objects.requireNonNull(provision, "provision"))) {
            throw new InvalidValueException(
                    FindingCode.UNKNOWN_VALUE,
                    Map.of(
                            "record",
                            Text.of("this record", "posten"),
                            "member",
                            "confidentiality",
                            "allowed",
                            "OSL 26:1, OSL 35:1, NONE"));
        }
        return new Confidentiality(provision);
    }

    /**
     * Returns the chapter of the act.
     *
     * @return the number of the chapter, or empty if no provision applies
     */
    public Optional<Integer> chapter() {
        Matcher parts = PROVISION.matcher(provision);
        return parts.matches() ? Optional.of(Integer.valueOf(parts.group(1))) : Optional.empty();
    }

    /**
     * Returns the section within the chapter.
     *
     * @return the section with its letter, as in {@code 15a}, or empty if no provision applies
     */
    public Optional<String> section() {
        Matcher parts = PROVISION.matcher(provision);
        return parts.matches() ? Optional.of(parts.group(2)) : Optional.empty();
    }

    /** Two are equal if they are the same provision. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Confidentiality confidentiality && provision.equals(confidentiality.provision);
    }

    @Override
    public int hashCode() {
        return provision.hashCode();
    }

    /** The provision, as in {@code OSL 26:1}, or {@code NONE}. */
    @Override
    @JsonValue
    public String toString() {
        return provision;
    }
}
