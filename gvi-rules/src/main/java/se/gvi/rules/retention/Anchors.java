// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.time.DateSpan;

/**
 * The dated facts from which a time limit is computed. What is not said is not known: a day may be known, known only not
 * to be earlier than another, or unknown.
 */
public final class Anchors {

    /** Nothing is known. */
    public static final Anchors NONE = builder().build();

    private final Map<AnchorKind, Mark> days;
    private final List<Registration> registrations;
    private final List<DateSpan> prison;
    private final List<DateSpan> perhapsPrison;
    private final @Nullable Boolean under18;

    /** A day, or the day that it is not before. */
    record Mark(LocalDate day, boolean exact) {}

    private Anchors(Builder builder) {
        this.days = Map.copyOf(builder.days);
        this.registrations = List.copyOf(builder.registrations);
        this.prison = List.copyOf(builder.prison);
        this.perhapsPrison = List.copyOf(builder.perhapsPrison);
        this.under18 = builder.under18;
    }

    /**
     * Starts with nothing known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A single known day.
     *
     * @param kind what happened
     * @param day when
     * @return the anchors
     */
    public static Anchors of(AnchorKind kind, LocalDate day) {
        return builder().day(kind, day).build();
    }

    /**
     * Starts with what is known here.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.days.putAll(days);
        builder.registrations.addAll(registrations);
        builder.prison.addAll(prison);
        builder.perhapsPrison.addAll(perhapsPrison);
        builder.under18 = under18;
        return builder;
    }

    /**
     * Returns a day.
     *
     * @param kind what happened
     * @return when, or empty if that is not known to the day
     */
    public Optional<LocalDate> day(AnchorKind kind) {
        return mark(kind).filter(Mark::exact).map(Mark::day);
    }

    Optional<Mark> mark(AnchorKind kind) {
        return Optional.ofNullable(days.get(kind));
    }

    List<Registration> registrations() {
        return registrations;
    }

    List<DateSpan> prison() {
        return prison;
    }

    List<DateSpan> perhapsPrison() {
        return perhapsPrison;
    }

    Optional<Boolean> under18() {
        return Optional.ofNullable(under18);
    }

    /** Equal if the same is known. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Anchors anchors
                && days.equals(anchors.days)
                && registrations.equals(anchors.registrations)
                && prison.equals(anchors.prison)
                && perhapsPrison.equals(anchors.perhapsPrison)
                && Objects.equals(under18, anchors.under18);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, registrations, prison, perhapsPrison, under18);
    }

    /** What kinds of days are known, and none of the days. */
    @Override
    public String toString() {
        return "Anchors" + days.keySet().stream().sorted().toList();
    }

    /** Collects dated facts. */
    public static final class Builder {

        private final Map<AnchorKind, Mark> days = new EnumMap<>(AnchorKind.class);
        private final List<Registration> registrations = new ArrayList<>();
        private final List<DateSpan> prison = new ArrayList<>();
        private final List<DateSpan> perhapsPrison = new ArrayList<>();
        private @Nullable Boolean under18;

        private Builder() {}

        /**
         * Says when something happened.
         *
         * @param kind what
         * @param day when
         * @return this builder
         */
        public Builder day(AnchorKind kind, LocalDate day) {
            days.put(kind, new Mark(Objects.requireNonNull(day, "day"), true));
            return this;
        }

        /**
         * Says that something did not happen before a day, if it happened at all. What is known to the day stays so.
         *
         * @param kind what
         * @param day the earliest day possible
         * @return this builder
         */
        public Builder notBefore(AnchorKind kind, LocalDate day) {
            days.merge(kind, new Mark(Objects.requireNonNull(day, "day"), false), Builder::stronger);
            return this;
        }

        private static Mark stronger(Mark known, Mark bound) {
            return known.exact() || !known.day().isBefore(bound.day()) ? known : bound;
        }

        /**
         * Adds another registration concerning the person. The order does not matter.
         *
         * @param registration the registration
         * @return this builder
         */
        public Builder registration(Registration registration) {
            registrations.add(Objects.requireNonNull(registration, "registration"));
            return this;
        }

        /**
         * Adds another registration concerning the person, for which the same rule holds.
         *
         * @param on the day on which it was made
         * @return this builder
         */
        public Builder registration(LocalDate on) {
            return registration(Registration.of(on));
        }

        /**
         * Adds time during which the person served a prison sentence, closed youth care, or forensic psychiatric care
         * with special discharge (polisens brottsdatalag 4:7 third paragraph). Remand is none of these.
         *
         * @param days the days; without an end if the time goes on
         * @return this builder
         */
        public Builder prison(DateSpan days) {
            prison.add(Objects.requireNonNull(days, "days"));
            return this;
        }

        /**
         * Adds time during which the person was held, it not being known whether to serve a sentence or on remand.
         *
         * @param days the days; without an end if the time goes on
         * @return this builder
         */
        public Builder perhapsPrison(DateSpan days) {
            perhapsPrison.add(Objects.requireNonNull(days, "days"));
            return this;
        }

        /**
         * Says whether the person was under 18 at the offence.
         *
         * @param value true if under 18
         * @return this builder
         */
        public Builder under18AtOffence(boolean value) {
            this.under18 = value;
            return this;
        }

        /**
         * Makes the anchors.
         *
         * @return the anchors
         */
        public Anchors build() {
            return new Anchors(this);
        }
    }
}
