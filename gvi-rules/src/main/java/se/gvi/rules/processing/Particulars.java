// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;

/**
 * What a record of processing has to hold and the library cannot know: the controller says it. Names of offices belong here,
 * not of people. What is left out, the record says is missing.
 */
public final class Particulars {

    private static final Particulars NONE = builder().build();

    private final @Nullable Text contact;
    private final @Nullable Text dataProtectionOfficer;
    private final @Nullable Text staff;
    private final @Nullable Text thirdCountries;
    private final @Nullable Text profiling;
    private final List<Text> security;

    private Particulars(Builder builder) {
        this.contact = builder.contact;
        this.dataProtectionOfficer = builder.dataProtectionOfficer;
        this.staff = builder.staff;
        this.thirdCountries = builder.thirdCountries;
        this.profiling = builder.profiling;
        this.security = List.copyOf(builder.security);
    }

    /**
     * Nothing is said.
     *
     * @return particulars that are all missing
     */
    public static Particulars none() {
        return NONE;
    }

    /**
     * Starts particulars, all of them missing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns how the controllers are reached.
     *
     * @return the office, or empty if it is missing
     */
    public Optional<Text> contact() {
        return Optional.ofNullable(contact);
    }

    /**
     * Returns how the data protection officers are reached.
     *
     * @return the office, or empty if it is missing
     */
    public Optional<Text> dataProtectionOfficer() {
        return Optional.ofNullable(dataProtectionOfficer);
    }

    /**
     * Returns which categories of staff have access.
     *
     * @return the categories, or empty if they are missing
     */
    public Optional<Text> staff() {
        return Optional.ofNullable(staff);
    }

    /**
     * Returns what goes to third countries or international organisations.
     *
     * @return what goes where, or that nothing does; empty if it is missing
     */
    public Optional<Text> thirdCountries() {
        return Optional.ofNullable(thirdCountries);
    }

    /**
     * Returns what the controllers say of profiling.
     *
     * @return how it is used, or that it is not; empty if it is missing
     */
    public Optional<Text> profiling() {
        return Optional.ofNullable(profiling);
    }

    /**
     * Returns which measures of security are taken.
     *
     * @return an immutable list, empty if they are missing
     */
    public List<Text> security() {
        return security;
    }

    /** Collects particulars. */
    public static final class Builder {

        private @Nullable Text contact;
        private @Nullable Text dataProtectionOfficer;
        private @Nullable Text staff;
        private @Nullable Text thirdCountries;
        private @Nullable Text profiling;
        private List<Text> security = List.of();

        private Builder() {}

        /**
         * Sets how the controllers are reached.
         *
         * @param value the office
         * @return this builder
         */
        public Builder contact(Text value) {
            this.contact = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how the data protection officers are reached.
         *
         * @param value the office
         * @return this builder
         */
        public Builder dataProtectionOfficer(Text value) {
            this.dataProtectionOfficer = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets which categories of staff have access.
         *
         * @param value the categories
         * @return this builder
         */
        public Builder staff(Text value) {
            this.staff = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what goes to third countries or international organisations.
         *
         * @param value what goes where, or that nothing does
         * @return this builder
         */
        public Builder thirdCountries(Text value) {
            this.thirdCountries = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets what the controllers say of profiling.
         *
         * @param value how it is used, or that it is not
         * @return this builder
         */
        public Builder profiling(Text value) {
            this.profiling = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets which measures of security are taken.
         *
         * @param value the measures, in general words
         * @return this builder
         */
        public Builder security(List<Text> value) {
            this.security = List.copyOf(value);
            return this;
        }

        /**
         * Makes the particulars.
         *
         * @return the particulars
         */
        public Particulars build() {
            return new Particulars(this);
        }
    }
}
