// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.groups.Tuple;
import se.gvi.model.contact.AttemptOutcome;
import se.gvi.model.finding.Language;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.individual.Supervision;
import se.gvi.model.individual.SupervisionId;
import se.gvi.model.json.SituationJson;
import se.gvi.model.membership.Membership;
import se.gvi.model.membership.MembershipId;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.GroupRelation;
import se.gvi.model.relation.RelationId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.notification.NextStep;
import se.gvi.rules.notification.NotificationProposal;
import se.gvi.rules.notification.NotificationProposals;
import se.gvi.rules.notification.PossibleDay;
import se.gvi.rules.notification.Reached;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;
import se.gvi.rules.support.SupportFollowUp;

/** Laws of whom to tell, how support is followed up and what is gone over again. */
@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class WeeklyProperties {

    private static final Policy POLICY = Policies.bundled("sluta-skjut");
    private static final Pattern DATE = Pattern.compile("\"([0-9]{4})((?:-[0-9]{2}){0,2}(?:T[^\"]*)?)\"");
    private static final Pattern ID = Pattern.compile("\"([IG])-([0-9]+)\"");

    /** Every 400 years the calendar repeats itself to the day: 146097 days. */
    private static final int CALENDAR = 400;

    private static NotificationProposals notifications(Situation situation) {
        return NotificationProposals.of(situation, POLICY, Town.TODAY);
    }

    private static String text(Situation situation) {
        return Arrays.stream(Language.values())
                .map(language -> notifications(situation).explain(language)
                        + SupportFollowUp.of(situation, POLICY, Town.TODAY).explain(language)
                        + Reviews.of(situation, POLICY, Town.TODAY).explain(language))
                .collect(Collectors.joining());
    }

    /** What is said of each individual and group, without ids, and with days as distances from the day asked about. */
    private static Map<String, List<String>> said(Situation situation, LocalDate day) {
        Map<String, List<String>> said = new TreeMap<>();
        NotificationProposals notifications = NotificationProposals.of(situation, POLICY, day);
        Stream.of(notifications.proposed(), notifications.told(), notifications.undetermined())
                .flatMap(List::stream)
                .forEach(each -> add(said, each.individual().value(), said(each, day)));
        SupportFollowUp support = SupportFollowUp.of(situation, POLICY, day);
        support.cases()
                .forEach(each -> add(
                        said,
                        each.individual().value(),
                        "" + each.firstContact().state()));
        support.offers()
                .forEach(each -> add(said, each.individual().value(), each.offered() + " " + away(each.day(), day)));
        support.outcomes()
                .forEach(each -> add(
                        said,
                        each.individual().value(),
                        each.periods().stream()
                                .map(period -> period.alive() + " " + period.unhurt() + " " + period.outOfPrison() + " "
                                        + away(period.last(), day))
                                .toList()
                                .toString()));
        support.exits()
                .forEach(each ->
                        add(said, each.individual().value(), "" + each.reasons().truth()));
        Reviews reviews = Reviews.of(situation, POLICY, day);
        reviews.due().forEach(each -> add(said, each.about().id(), "due " + each.rule()));
        reviews.open().forEach(each -> add(said, each.about().id(), "open " + each.rule()));
        reviews.removals().forEach(each -> add(said, each.individual().value(), "removal"));
        reviews.openRemovals().forEach(each -> add(said, each.individual().value(), "perhaps removal"));
        said.values().forEach(Collections::sort);
        return said;
    }

    private static String said(NotificationProposal proposal, LocalDate day) {
        return proposal.step() + " " + proposal.guardiansPresent() + " "
                + proposal.occasions().stream()
                        .map(occasion -> occasion.trigger() + " " + occasion.step() + " " + occasion.overdue() + " "
                                + occasion.metAsAtRisk() + " "
                                + occasion.reached().attempts() + " "
                                + occasion.reached().contacts() + " " + away(occasion.arose(), day) + " "
                                + occasion.deadline().map(due -> away(due, day)))
                        .sorted()
                        .toList()
                + proposal.open().stream()
                        .map(NotificationProposal.OpenTrigger::trigger)
                        .toList();
    }

    private static String away(PossibleDay possible, LocalDate day) {
        return Optional.ofNullable(possible.earliest()).map(first -> away(first, day)) + ".."
                + away(possible.latest(), day);
    }

    private static long away(LocalDate other, LocalDate day) {
        return ChronoUnit.DAYS.between(day, other);
    }

    private static void add(Map<String, List<String>> said, String about, String what) {
        said.computeIfAbsent(about, each -> new ArrayList<>()).add(what);
    }

    @Property(tries = 20)
    void theOrderOfRecordsShowsNowhere(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Town.of(situation).all());
        Collections.shuffle(shuffled, random);
        assertThat(text(Situation.of(Town.records(shuffled)))).isEqualTo(text(situation));
    }

    @Property(tries = 20)
    void namesDoNotMatter(@ForAll Situation situation) {
        String json = SituationJson.toJson(situation);
        Situation renamed = SituationJson.fromJson(ID.matcher(json)
                .replaceAll((MatchResult id) -> "\"" + renamed(id.group(1) + "-" + id.group(2)) + "\""));
        Map<String, List<String>> expected = new TreeMap<>();
        said(situation, Town.TODAY).forEach((id, what) -> expected.put(renamed(id), what));
        assertThat(said(renamed, Town.TODAY)).isEqualTo(expected);
    }

    /** Turns the order of names round. */
    private static String renamed(String id) {
        return id.charAt(0) + ":" + (char) ('z' - Integer.parseInt(id.substring(2)));
    }

    @Property(tries = 20)
    void onlyTheDistanceBetweenDaysMatters(@ForAll Situation situation) {
        String json = SituationJson.toJson(situation);
        Situation later = SituationJson.fromJson(DATE.matcher(json)
                .replaceAll(date -> "\"" + (Integer.parseInt(date.group(1)) + CALENDAR) + date.group(2) + "\""));
        assertThat(said(later, Town.TODAY.plusDays(146_097))).isEqualTo(said(situation, Town.TODAY));
    }

    @Property(tries = 20)
    void somebodyElseChangesNothing(@ForAll Situation situation) {
        Situation more = Town.of(situation)
                .add(Individual.builder()
                        .id(new IndividualId("I-99"))
                        .provenance(Town.PROVENANCE)
                        .build())
                .situation();
        Map<String, List<String>> said = said(more, Town.TODAY);
        said.remove("I-99");
        assertThat(said).isEqualTo(said(situation, Town.TODAY));
    }

    @Property(tries = 30)
    void aSpanRecordedInTwoPartsIsOne(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> split = Town.of(situation).all().stream()
                .flatMap(record -> split(record, random))
                .toList();
        assertThat(said(Situation.of(Town.records(split)), Town.TODAY)).isEqualTo(said(situation, Town.TODAY));
    }

    private static Stream<Recorded> split(Recorded record, Random random) {
        if (record instanceof Membership membership) {
            return parts(
                    membership.span(),
                    random,
                    span -> membership.toBuilder().span(span).build(),
                    span -> membership.toBuilder()
                            .id(new MembershipId(membership.id() + "b"))
                            .span(span)
                            .build());
        }
        if (record instanceof GroupRelation relation) {
            return parts(
                    relation.span(),
                    random,
                    span -> relation.toBuilder().span(span).build(),
                    span -> relation.toBuilder()
                            .id(new RelationId(relation.id() + "b"))
                            .span(span)
                            .build());
        }
        if (record instanceof Supervision supervision) {
            return parts(
                    supervision.span(),
                    random,
                    span -> supervision.toBuilder().span(span).build(),
                    span -> supervision.toBuilder()
                            .id(new SupervisionId(supervision.id() + "b"))
                            .span(span)
                            .build());
        }
        return Stream.of(record);
    }

    private static Stream<Recorded> parts(
            DateSpan span, Random random, Function<DateSpan, Recorded> first, Function<DateSpan, Recorded> second) {
        LocalDate middle = span.from().plusDays(1 + random.nextInt(200));
        if (!span.contains(middle) || !middle.isBefore(Town.TODAY)) {
            return Stream.of(first.apply(span));
        }
        return Stream.of(
                first.apply(DateSpan.of(span.from(), middle)),
                second.apply(new DateSpan(middle, span.end().orElse(null))));
    }

    @Property(tries = 60)
    void nobodyIsProposedToWhomTheStepIsNotOpen(@ForAll Situation situation) {
        NotificationProposals proposals = notifications(situation);
        Statistics.label("proposed").collect(!proposals.proposed().isEmpty());
        assertThat(Stream.concat(proposals.proposed().stream(), proposals.told().stream()))
                .allMatch(proposal -> proposal.eligibility().verdict() == Verdict.ELIGIBLE)
                .allMatch(proposal -> !proposal.occasions().isEmpty());
        assertThat(proposals.undetermined())
                .allMatch(proposal -> proposal.eligibility().verdict() != Verdict.NOT_ELIGIBLE);
        Statistics.label("proposed").coverage(proposed -> proposed.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 60)
    void aBirthDateThatIsForgottenNeverTakesTheGuardiansAway(@ForAll Situation situation) {
        Town forgetful = Town.of(situation);
        situation
                .individuals()
                .forEach(each -> forgetful.individual(each.id().value(), builder -> builder.birthDate(null)));
        assertThat(notifications(forgetful.situation()).undetermined())
                .allMatch(NotificationProposal::guardiansPresent);
    }

    @Property(tries = 20)
    void whatIsRecordedLaterNeverTakesAContactBack(@ForAll Situation situation, @ForAll AttemptOutcome outcome) {
        for (Individual individual : situation.individuals()) {
            Optional<Situation> told = Town.of(situation)
                    .notified(individual.id().value(), Town.TODAY, AttemptOutcome.DELIVERED)
                    .ifValid();
            Assume.that(told.isPresent());
            List<Tuple> before = done(told.get(), individual.id());
            Situation more = Town.of(told.get())
                    .notified(individual.id().value(), Town.TODAY, outcome)
                    .situation();
            Statistics.label("done").collect(!before.isEmpty());
            assertThat(done(more, individual.id())).containsAll(before);
        }
        Statistics.label("done").coverage(done -> done.check(true).percentage(share -> share > 5));
    }

    private static List<Tuple> done(Situation situation, IndividualId somebody) {
        return notifications(situation).about(somebody).stream()
                .flatMap(proposal -> proposal.occasions().stream())
                .filter(occasion -> occasion.step() == NextStep.DONE)
                .map(occasion -> tuple(occasion.trigger(), occasion.event()))
                .toList();
    }

    @Property(tries = 60)
    void anAttemptWithoutDeliveryIsNoContact(@ForAll Situation situation) {
        Stream<NotificationProposal> all = Stream.of(
                        notifications(situation).proposed(),
                        notifications(situation).undetermined())
                .flatMap(List::stream);
        all.limit(2).forEach(before -> {
            String somebody = before.individual().value();
            Situation tried = Town.of(situation)
                    .notified(somebody, Town.TODAY, AttemptOutcome.NOT_FOUND)
                    .situation();
            NotificationProposal after =
                    notifications(tried).about(before.individual()).orElseThrow();
            for (int i = 0; i < before.occasions().size(); i++) {
                Reached reached = before.occasions().get(i).reached();
                assertThat(after.occasions().get(i).reached())
                        .extracting(
                                Reached::attempts,
                                Reached::contacts,
                                then -> then.told().truth())
                        .containsExactly(
                                reached.attempts() + 1,
                                reached.contacts(),
                                reached.told().truth());
            }
        });
    }

    private static boolean mayBeDead(Situation situation, IndividualId somebody) {
        return situation.individual(somebody).flatMap(Individual::deathDate).isPresent()
                || situation.involvementsOf(somebody).stream().anyMatch(part -> part.role() == Role.VICTIM);
    }

    @Property(tries = 60)
    void nobodyAliveInAGroupIsProposedForRemoval(@ForAll Situation situation) {
        Reviews reviews = Reviews.of(situation, POLICY, Town.TODAY);
        assertThat(reviews.removals())
                .allMatch(removal -> mayBeDead(situation, removal.individual())
                        || situation.membershipsOf(removal.individual()).stream()
                                .filter(membership -> membership.standing() != Standing.FORMER)
                                .noneMatch(membership -> membership.span().contains(Town.TODAY)));
        Statistics.label("removals").collect(!reviews.removals().isEmpty());
        Statistics.label("removals").coverage(removals -> removals.check(true).percentage(share -> share > 2));
    }
}
