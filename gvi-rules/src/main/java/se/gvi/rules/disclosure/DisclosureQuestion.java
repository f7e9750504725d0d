// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.reason.Truth;

/**
 * May, or must, this information about an individual go from one party to another for this purpose on this day? A party
 * is a branch: secrecy runs between two branches of one municipality as between two authorities (offentlighets- och
 * sekretesslagen 8:1-2). What is not stated is unknown. Its {@code toString} names neither individual nor facts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "about",
    "from",
    "secrecy",
    "to",
    "content",
    "purpose",
    "date",
    "facts",
    "numbers",
    "offenceStage",
    "waivers"
})
public final class DisclosureQuestion {

    private final IndividualId about;
    private final AuthorityBranch from;
    private final Confidentiality secrecy;
    private final AuthorityBranch to;
    private final DisclosureContent content;
    private final DisclosurePurpose purpose;
    private final LocalDate date;
    private final Map<DisclosureFact, Boolean> facts;
    private final Map<DisclosureNumber, Integer> numbers;
    private final @Nullable OffenceStage offenceStage;
    private final @Nullable List<Waiver> waivers;

    private DisclosureQuestion(Builder builder) {
        about = builder.about;
        from = required(builder.from, "from");
        secrecy = required(builder.secrecy, "secrecy");
        to = required(builder.to, "to");
        content = required(builder.content, "content");
        purpose = required(builder.purpose, "purpose");
        date = required(builder.date, "date");
        facts = Collections.unmodifiableMap(new EnumMap<>(builder.facts));
        numbers = Collections.unmodifiableMap(new EnumMap<>(builder.numbers));
        offenceStage = builder.offenceStage;
        waivers = builder.waivers == null ? null : List.copyOf(builder.waivers);
        if (from == AuthorityBranch.CIVIL_SOCIETY && secrecy.chapter().isPresent()) {
            throw new IllegalArgumentException("Civil society discloses under " + secrecy
                    + ", but that act binds authorities. Make the secrecy NONE, or name the authority.");
        }
    }

    private static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("The question of disclosure has no " + name + ". Say which.");
        }
        return value;
    }

    /**
     * Starts a question.
     *
     * @param about the individual whom the information is about
     * @return a builder that knows nothing else yet
     */
    public static Builder builder(IndividualId about) {
        return new Builder(about);
    }

    /**
     * Starts a question from this one, to state or change something.
     *
     * @return a builder with everything stated here
     */
    public Builder toBuilder() {
        Builder builder = new Builder(about)
                .from(from, secrecy)
                .to(to)
                .content(content)
                .purpose(purpose)
                .date(date);
        facts.forEach(builder::fact);
        numbers.forEach(builder::number);
        builder.offenceStage = offenceStage;
        builder.waivers = waivers == null ? null : new ArrayList<>(waivers);
        return builder;
    }

    /**
     * Returns whom the information is about.
     *
     * @return the individual, a pseudonym
     */
    @JsonProperty("about")
    public IndividualId about() {
        return about;
    }

    /**
     * Returns who would disclose.
     *
     * @return the party that holds the information
     */
    @JsonProperty("from")
    public AuthorityBranch from() {
        return from;
    }

    /**
     * Returns the provision that keeps the information secret at the discloser.
     *
     * @return the provision, or {@link Confidentiality#NONE}
     */
    @JsonIgnore
    public Confidentiality secrecy() {
        return secrecy;
    }

    /**
     * Returns the provision that keeps the information secret, as documents write it.
     *
     * @return for instance {@code OSL 26:1}, or {@code NONE}
     */
    @JsonProperty("secrecy")
    public String provision() {
        return secrecy.toString();
    }

    /**
     * Returns who would receive.
     *
     * @return the recipient
     */
    @JsonProperty("to")
    public AuthorityBranch to() {
        return to;
    }

    /**
     * Returns what the information is about.
     *
     * @return the content
     */
    @JsonProperty("content")
    public DisclosureContent content() {
        return content;
    }

    /**
     * Returns what the recipient would use it for.
     *
     * @return the purpose
     */
    @JsonProperty("purpose")
    public DisclosurePurpose purpose() {
        return purpose;
    }

    /**
     * Returns the day of the disclosure, whose wording of each provision counts.
     *
     * @return the day
     */
    @JsonProperty("date")
    public LocalDate date() {
        return date;
    }

    /**
     * Returns what is stated of a fact.
     *
     * @param fact the fact
     * @return met if it was stated to be so, not met if it was stated not to be, unknown if nothing was stated
     */
    public Truth fact(DisclosureFact fact) {
        Boolean stated = facts.get(fact);
        return stated == null ? Truth.UNKNOWN : Truth.of(stated);
    }

    /**
     * Returns the facts that are stated.
     *
     * @return each with whether it is so; immutable
     */
    @JsonProperty("facts")
    public Map<DisclosureFact, Boolean> facts() {
        return facts;
    }

    /**
     * Returns the numbers that are stated.
     *
     * @return the numbers, immutable
     */
    @JsonProperty("numbers")
    public Map<DisclosureNumber, Integer> numbers() {
        return numbers;
    }

    /**
     * Returns how far a committed offence came.
     *
     * @return the stage, or null if it is not stated
     */
    @JsonProperty("offenceStage")
    public @Nullable OffenceStage offenceStage() {
        return offenceStage;
    }

    /**
     * Returns the waivers of secrecy, all that there are.
     *
     * @return the waivers, none if it was stated that there is none, or null if nothing is stated
     */
    @JsonProperty("waivers")
    public @Nullable List<Waiver> waivers() {
        return waivers;
    }

    /** The waivers that lift the secrecy for this content, recipient and day. */
    List<Waiver> waiversThatCount() {
        return waivers == null
                ? List.of()
                : waivers.stream()
                        .filter(waiver -> waiver.covers(content, to, date))
                        .toList();
    }

    /** Two are equal if they ask the same with the same stated. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosureQuestion question
                && parts().equals(question.parts())
                && Objects.equals(offenceStage, question.offenceStage)
                && Objects.equals(waivers, question.waivers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts(), offenceStage, waivers);
    }

    private List<Object> parts() {
        return List.of(about, from, secrecy, to, content, purpose, date, facts, numbers);
    }

    /** From, to and day. */
    @Override
    public String toString() {
        return "DisclosureQuestion[" + from + " to " + to + ", " + date + "]";
    }

    /** Puts a question together. Stating something again replaces what was stated before. */
    public static final class Builder {

        private final IndividualId about;
        private final Map<DisclosureFact, Boolean> facts = new EnumMap<>(DisclosureFact.class);
        private final Map<DisclosureNumber, Integer> numbers = new EnumMap<>(DisclosureNumber.class);
        private @Nullable AuthorityBranch from;
        private @Nullable Confidentiality secrecy;
        private @Nullable AuthorityBranch to;
        private @Nullable DisclosureContent content;
        private @Nullable DisclosurePurpose purpose;
        private @Nullable LocalDate date;
        private @Nullable OffenceStage offenceStage;
        private @Nullable List<Waiver> waivers;

        private Builder(IndividualId about) {
            this.about = Objects.requireNonNull(about, "about");
        }

        /**
         * Says who would disclose.
         *
         * @param party the party that holds the information
         * @param provision the provision that keeps it secret there, or {@link Confidentiality#NONE}
         * @return this builder
         */
        public Builder from(AuthorityBranch party, Confidentiality provision) {
            this.from = Objects.requireNonNull(party, "party");
            this.secrecy = Objects.requireNonNull(provision, "provision");
            return this;
        }

        /**
         * Says who would receive.
         *
         * @param recipient the recipient
         * @return this builder
         */
        public Builder to(AuthorityBranch recipient) {
            this.to = Objects.requireNonNull(recipient, "recipient");
            return this;
        }

        /**
         * Says what the information is about.
         *
         * @param what the content
         * @return this builder
         */
        public Builder content(DisclosureContent what) {
            this.content = Objects.requireNonNull(what, "what");
            return this;
        }

        /**
         * Says what the recipient would use it for.
         *
         * @param use the purpose
         * @return this builder
         */
        public Builder purpose(DisclosurePurpose use) {
            this.purpose = Objects.requireNonNull(use, "use");
            return this;
        }

        /**
         * Says on which day.
         *
         * @param day the day of the disclosure
         * @return this builder
         */
        public Builder date(LocalDate day) {
            this.date = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * States a fact.
         *
         * @param fact the fact
         * @param so true if it is so, false if it is not so
         * @return this builder
         */
        public Builder fact(DisclosureFact fact, boolean so) {
            facts.put(Objects.requireNonNull(fact, "fact"), so);
            return this;
        }

        /**
         * States a number.
         *
         * @param number which
         * @param value its value, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if the value is negative
         */
        public Builder number(DisclosureNumber number, int value) {
            Objects.requireNonNull(number, "number");
            if (value < 0) {
                throw new IllegalArgumentException(number + " is " + value + ". Make it 0 or more.");
            }
            numbers.put(number, value);
            return this;
        }

        /**
         * States the age of the individual.
         *
         * @param years the age on the day of the question, in full years
         * @return this builder
         * @throws IllegalArgumentException if the age is negative
         */
        public Builder age(int years) {
            return number(DisclosureNumber.AGE, years);
        }

        /**
         * States the age of the victim.
         *
         * @param years the age when the offence was committed, in full years
         * @return this builder
         * @throws IllegalArgumentException if the age is negative
         */
        public Builder victimAge(int years) {
            return number(DisclosureNumber.VICTIM_AGE, years);
        }

        /**
         * States the least punishment in the scale of the offence.
         *
         * @param months the months of imprisonment, 0 if a fine is in the scale; for attempt, preparation and
         *     conspiracy those of the completed offence
         * @return this builder
         * @throws IllegalArgumentException if the months are negative
         */
        public Builder minimumMonths(int months) {
            return number(DisclosureNumber.MINIMUM_MONTHS, months);
        }

        /**
         * States where in the Penal Code the offence stands.
         *
         * @param chapter the chapter of brottsbalken
         * @return this builder
         * @throws IllegalArgumentException if the chapter is negative
         */
        public Builder penalCodeChapter(int chapter) {
            return number(DisclosureNumber.PENAL_CODE_CHAPTER, chapter);
        }

        /**
         * States how far a committed offence came.
         *
         * @param stage the stage
         * @return this builder
         */
        public Builder offenceStage(OffenceStage stage) {
            this.offenceStage = Objects.requireNonNull(stage, "stage");
            return this;
        }

        /**
         * States a waiver of secrecy, besides those stated before. Those that are stated are all that there are.
         *
         * @param waiver the waiver
         * @return this builder
         */
        public Builder waiver(Waiver waiver) {
            if (waivers == null) {
                waivers = new ArrayList<>();
            }
            waivers.add(Objects.requireNonNull(waiver, "waiver"));
            return this;
        }

        /**
         * States that there is no waiver of secrecy.
         *
         * @return this builder
         */
        public Builder noWaiver() {
            waivers = new ArrayList<>();
            return this;
        }

        /**
         * Puts the question together.
         *
         * @return the question
         * @throws IllegalArgumentException if discloser, secrecy, recipient, content, purpose or date is not said, or
         *     civil society discloses under a provision that binds authorities
         */
        public DisclosureQuestion build() {
            return new DisclosureQuestion(this);
        }
    }
}
