// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.gvi.model.agreement.CooperationAgreement;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.time.DateSpan;
import se.gvi.rules.disclosure.DisclosureCheck;
import se.gvi.rules.fixture.Town;

/** What holds of every programme and act. */
final class ProgrammeProperties {

    private static final List<AuthorityBranch> BRANCHES = List.of(
            AuthorityBranch.POLICE,
            AuthorityBranch.PROBATION,
            AuthorityBranch.SOCIAL_SERVICES,
            AuthorityBranch.MUNICIPAL_COORDINATION);
    private static final List<Purpose> PURPOSES = List.of(Purpose.SUPPORT, Purpose.GROUP_AUDIT);
    private static final List<String> AREAS = List.of("Norra Sandby", "Södra Sandby");

    private static <T> T one(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static CooperationAgreement agreement(int number, Random random) {
        AuthorityBranch first = one(BRANCHES, random);
        List<AuthorityBranch> others =
                BRANCHES.stream().filter(branch -> branch != first).toList();
        return Agreements.support("K-" + number)
                .parties(List.of(first, one(others, random)))
                .purposes(random.nextBoolean() ? PURPOSES : List.of(one(PURPOSES, random)))
                .areas(random.nextBoolean() ? null : List.of(one(AREAS, random)))
                .span(DateSpan.of(Town.TODAY.minusDays(random.nextInt(4)), Town.TODAY.plusDays(1 + random.nextInt(4))))
                .responsibleBody(random.nextInt(4) == 0 ? null : "Kommunstyrelsen i Sandby")
                .impactAssessment(random.nextInt(4) == 0 ? null : "KS 2025/1")
                .build();
    }

    private static List<CooperationAgreement> agreements(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(number -> agreement(number, random))
                .toList();
    }

    private static Act act(Random random) {
        Act act = Act.between(
                one(BRANCHES, random),
                one(BRANCHES, random),
                one(PURPOSES, random),
                Town.TODAY.plusDays(random.nextInt(7) - 3));
        act = random.nextBoolean() ? act.in(one(AREAS, random)) : act;
        return random.nextInt(3) == 0 ? act : act.noting("fictional");
    }

    @Property(tries = 200)
    void R44_R45_R46_an_act_is_admitted_exactly_if_one_whole_agreement_covers_it_and_what_leaves_is_noted(
            @ForAll Random random) {
        List<CooperationAgreement> agreements = agreements(random);
        Act act = act(random);
        boolean covered = agreements.stream()
                .anyMatch(each -> each.covers(act.from(), act.to(), act.purpose(), act.day())
                        && (each.areas().isEmpty()
                                || each.areas().get().contains(act.area().orElse("")))
                        && each.responsibleBody().isPresent()
                        && each.impactAssessment().isPresent());
        boolean noted = act.proportionality() != null || !DisclosureCheck.leavesCriminalDataAct(act.from(), act.to());
        Admission admission = Programme.of(agreements).admit(act);
        assertThat(admission.verdict() == Admission.Verdict.ADMITTED).isEqualTo(covered && noted);
        assertThat(admission.within().isEmpty()).isEqualTo(!(covered && noted));
    }

    @Property(tries = 200)
    void a_further_agreement_never_refuses_what_was_admitted_and_the_order_makes_no_difference(@ForAll Random random) {
        List<CooperationAgreement> agreements = agreements(random);
        Act act = act(random);
        List<CooperationAgreement> more = new ArrayList<>(agreements);
        more.add(random.nextInt(more.size() + 1), agreement(9, random));
        if (Programme.of(agreements).admit(act).verdict() == Admission.Verdict.ADMITTED) {
            assertThat(Programme.of(more).admit(act).verdict()).isEqualTo(Admission.Verdict.ADMITTED);
        }
        List<CooperationAgreement> shuffled = new ArrayList<>(agreements);
        java.util.Collections.shuffle(shuffled, random);
        assertThat(Programme.of(shuffled).admit(act).refusals())
                .containsExactlyInAnyOrderElementsOf(
                        Programme.of(agreements).admit(act).refusals());
    }
}
