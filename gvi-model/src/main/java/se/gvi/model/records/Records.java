// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.records;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.contact.CallIn;
import se.gvi.model.contact.CustomNotification;
import se.gvi.model.contact.Invitation;
import se.gvi.model.contact.Notice;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.decision.Decision;
import se.gvi.model.decision.InterventionPlan;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.enforcement.EnforcementFocus;
import se.gvi.model.erasure.Tombstone;
import se.gvi.model.group.Group;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GmiClassification;
import se.gvi.model.incident.Incident;
import se.gvi.model.incident.Involvement;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.Supervision;
import se.gvi.model.membership.Membership;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.Tie;
import se.gvi.model.rights.RightsRequest;
import se.gvi.model.site.Site;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Source;
import se.gvi.model.support.SupportCase;

/**
 * Everything recorded about a site, in the order in which it was recorded, withdrawn records included. Nothing here has
 * been checked across records; a {@code Situation} is made of records that were.
 *
 * <p>A section can be absent (no such records were supplied) or empty (supplied, and there are none).
 */
public final class Records {

    private static final Map<RecordKind, Class<?>> TYPES = Maps.immutableEnumMap(Map.ofEntries(
            Map.entry(RecordKind.SOURCE, Source.class),
            Map.entry(RecordKind.COVERAGE, Coverage.class),
            Map.entry(RecordKind.GROUP, Group.class),
            Map.entry(RecordKind.INDIVIDUAL, Individual.class),
            Map.entry(RecordKind.MEMBERSHIP, Membership.class),
            Map.entry(RecordKind.RELATION, GroupRelation.class),
            Map.entry(RecordKind.TIE, Tie.class),
            Map.entry(RecordKind.INCIDENT, Incident.class),
            Map.entry(RecordKind.INVOLVEMENT, Involvement.class),
            Map.entry(RecordKind.CLASSIFICATION, GmiClassification.class),
            Map.entry(RecordKind.SUPERVISION, Supervision.class),
            Map.entry(RecordKind.CALL_IN, CallIn.class),
            Map.entry(RecordKind.INVITATION, Invitation.class),
            Map.entry(RecordKind.NOTIFICATION, CustomNotification.class),
            Map.entry(RecordKind.NOTICE, Notice.class),
            Map.entry(RecordKind.SUPPORT_CASE, SupportCase.class),
            Map.entry(RecordKind.FOCUS, EnforcementFocus.class),
            Map.entry(RecordKind.ASSESSMENT, RiskAssessment.class),
            Map.entry(RecordKind.DECISION, Decision.class),
            Map.entry(RecordKind.AGREEMENT, CooperationAgreement.class),
            Map.entry(RecordKind.PLAN, InterventionPlan.class),
            Map.entry(RecordKind.DISCLOSURE, Disclosure.class),
            Map.entry(RecordKind.RIGHTS_REQUEST, RightsRequest.class),
            Map.entry(RecordKind.TOMBSTONE, Tombstone.class)));

    private final Site site;
    private final Map<RecordKind, List<?>> sections;

    private Records(Site site, Map<RecordKind, List<?>> sections) {
        this.site = site;
        this.sections = sections;
    }

    /**
     * Starts the records of a site, with every section absent.
     *
     * @param site the site
     * @return a builder
     */
    public static Builder builder(Site site) {
        return new Builder(site);
    }

    /**
     * Returns the type of the records of a kind.
     *
     * @param kind the kind
     * @return the class
     */
    public static Class<?> type(RecordKind kind) {
        return Objects.requireNonNull(TYPES.get(kind), kind.name());
    }

    /**
     * Returns the site.
     *
     * @return the site
     */
    public Site site() {
        return site;
    }

    /**
     * Tells whether a section is there, be it empty.
     *
     * @param kind the kind of its records
     * @return false if no such records were supplied
     */
    public boolean has(RecordKind kind) {
        return sections.containsKey(kind);
    }

    /**
     * Returns the records of a kind.
     *
     * @param kind the kind
     * @return an immutable list, without entries if the section is absent or empty
     */
    public List<?> all(RecordKind kind) {
        return sections.getOrDefault(kind, List.of());
    }

    /**
     * Returns the records of a kind that names its source, that is, every kind but sources.
     *
     * @param kind the kind
     * @return an immutable list
     * @throws ClassCastException if the kind is {@link RecordKind#SOURCE}
     */
    public List<? extends Recorded> recorded(RecordKind kind) {
        if (kind == RecordKind.SOURCE) {
            throw new ClassCastException("A source is no record with a source. Use sources().");
        }
        return list(kind);
    }

    @SuppressWarnings("unchecked") // the builder put only records of the kind's own type there
    private <T> List<T> list(RecordKind kind) {
        return (List<T>) all(kind);
    }

    /**
     * Returns the sources.
     *
     * @return an immutable list
     */
    public List<Source> sources() {
        return list(RecordKind.SOURCE);
    }

    /**
     * Returns what the sources have recorded completely.
     *
     * @return an immutable list
     */
    public List<Coverage> coverage() {
        return list(RecordKind.COVERAGE);
    }

    /**
     * Returns the groups.
     *
     * @return an immutable list
     */
    public List<Group> groups() {
        return list(RecordKind.GROUP);
    }

    /**
     * Returns the individuals.
     *
     * @return an immutable list
     */
    public List<Individual> individuals() {
        return list(RecordKind.INDIVIDUAL);
    }

    /**
     * Returns the memberships.
     *
     * @return an immutable list
     */
    public List<Membership> memberships() {
        return list(RecordKind.MEMBERSHIP);
    }

    /**
     * Returns the relations between groups.
     *
     * @return an immutable list
     */
    public List<GroupRelation> relations() {
        return list(RecordKind.RELATION);
    }

    /**
     * Returns the ties between individuals.
     *
     * @return an immutable list
     */
    public List<Tie> ties() {
        return list(RecordKind.TIE);
    }

    /**
     * Returns the incidents.
     *
     * @return an immutable list
     */
    public List<Incident> incidents() {
        return list(RecordKind.INCIDENT);
    }

    /**
     * Returns the roles in incidents.
     *
     * @return an immutable list
     */
    public List<Involvement> involvements() {
        return list(RecordKind.INVOLVEMENT);
    }

    /**
     * Returns the classifications of incidents.
     *
     * @return an immutable list
     */
    public List<GmiClassification> classifications() {
        return list(RecordKind.CLASSIFICATION);
    }

    /**
     * Returns probation, parole and custody.
     *
     * @return an immutable list
     */
    public List<Supervision> supervisions() {
        return list(RecordKind.SUPERVISION);
    }

    /**
     * Returns the call-ins.
     *
     * @return an immutable list
     */
    public List<CallIn> callIns() {
        return list(RecordKind.CALL_IN);
    }

    /**
     * Returns the invitations to call-ins.
     *
     * @return an immutable list
     */
    public List<Invitation> invitations() {
        return list(RecordKind.INVITATION);
    }

    /**
     * Returns the custom notifications.
     *
     * @return an immutable list
     */
    public List<CustomNotification> notifications() {
        return list(RecordKind.NOTIFICATION);
    }

    /**
     * Returns the notices that groups have had.
     *
     * @return an immutable list
     */
    public List<Notice> notices() {
        return list(RecordKind.NOTICE);
    }

    /**
     * Returns the support cases.
     *
     * @return an immutable list
     */
    public List<SupportCase> supportCases() {
        return list(RecordKind.SUPPORT_CASE);
    }

    /**
     * Returns the enforcement focuses.
     *
     * @return an immutable list
     */
    public List<EnforcementFocus> focuses() {
        return list(RecordKind.FOCUS);
    }

    /**
     * Returns the risk assessments.
     *
     * @return an immutable list
     */
    public List<RiskAssessment> assessments() {
        return list(RecordKind.ASSESSMENT);
    }

    /**
     * Returns the decisions.
     *
     * @return an immutable list
     */
    public List<Decision> decisions() {
        return list(RecordKind.DECISION);
    }

    /**
     * Returns what the parties have agreed to do together.
     *
     * @return an immutable list
     */
    public List<CooperationAgreement> agreements() {
        return list(RecordKind.AGREEMENT);
    }

    /**
     * Returns what is planned for individuals.
     *
     * @return an immutable list
     */
    public List<InterventionPlan> plans() {
        return list(RecordKind.PLAN);
    }

    /**
     * Returns what was handed to whom.
     *
     * @return an immutable list
     */
    public List<Disclosure> disclosures() {
        return list(RecordKind.DISCLOSURE);
    }

    /**
     * Returns what people asked about their own data.
     *
     * @return an immutable list
     */
    public List<RightsRequest> rightsRequests() {
        return list(RecordKind.RIGHTS_REQUEST);
    }

    /**
     * Returns what is left of records that had to go.
     *
     * @return an immutable list
     */
    public List<Tombstone> tombstones() {
        return list(RecordKind.TOMBSTONE);
    }

    /** Equal if site and sections are, in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Records records && site.equals(records.site) && sections.equals(records.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(site, sections);
    }

    /** How many records of each kind there are. */
    @Override
    public String toString() {
        return "Records" + Maps.transformValues(sections, List::size);
    }

    /** Collects records. */
    public static final class Builder {

        private final Site site;
        private final Map<RecordKind, ImmutableList.Builder<Object>> sections = new EnumMap<>(RecordKind.class);

        private final Map<RecordKind, Shelf<?>> shelves = new EnumMap<>(RecordKind.class);

        private Builder(Site site) {
            this.site = Objects.requireNonNull(site, "site");
        }

        /**
         * Says that a section is there, though it may stay empty.
         *
         * @param kind the kind of its records
         * @return this builder
         */
        public Builder section(RecordKind kind) {
            sections.computeIfAbsent(kind, none -> ImmutableList.builder());
            return this;
        }

        /**
         * Adds a source.
         *
         * @param source the source
         * @return this builder
         */
        public Builder add(Source source) {
            return put(RecordKind.SOURCE, source);
        }

        /**
         * Adds a record.
         *
         * @param recorded one of the model's own records
         * @return this builder
         * @throws IllegalArgumentException if its type is not the model's own for its kind
         */
        public Builder add(Recorded recorded) {
            RecordKind kind = recorded.id().kind();
            if (!type(kind).isInstance(recorded)) {
                throw new IllegalArgumentException("A " + recorded.getClass().getName() + " cannot stand among the "
                        + kind.section() + ". Use " + type(kind).getName() + ".");
            }
            return put(kind, recorded);
        }

        /**
         * Adds all records of others, and their sections.
         *
         * @param records the others; their site is ignored
         * @return this builder
         */
        public Builder addAll(Records records) {
            records.sections.forEach((kind, list) -> {
                section(kind);
                list.forEach(record -> put(kind, record));
            });
            return this;
        }

        /**
         * Puts a whole section in place, whose records may be put together only when they are asked for.
         *
         * @param kind the kind of its records
         * @param records a list that nobody changes, of the model's own records of this kind
         * @return this builder
         */
        public Builder section(RecordKind kind, List<?> records) {
            if (records instanceof Shelf<?> shelf) {
                shelves.put(kind, shelf);
            } else {
                section(kind);
                records.forEach(record -> put(kind, record));
            }
            return this;
        }

        private Builder put(RecordKind kind, Object record) {
            Objects.requireNonNull(record, "record");
            sections.computeIfAbsent(kind, none -> ImmutableList.builder()).add(record);
            return this;
        }

        /**
         * Makes the records.
         *
         * @return the records added so far
         */
        public Records build() {
            Map<RecordKind, List<?>> built = new EnumMap<>(RecordKind.class);
            sections.forEach((kind, list) -> built.put(kind, list.build()));
            built.putAll(shelves);
            return new Records(site, Collections.unmodifiableMap(built));
        }
    }
}
