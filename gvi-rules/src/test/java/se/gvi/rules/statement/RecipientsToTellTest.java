// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.gvi.model.disclosure.Disclosure;
import se.gvi.model.disclosure.DisclosureId;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieKind;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Provenance;
import se.gvi.rules.fixture.Town;

final class RecipientsToTellTest {

    private static final RecordRef OTHER = new RecordRef(RecordKind.TIE, "T-2");
    private static final Instant CHANGED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Provenance EARLIER =
            Provenance.of(Town.PROVENANCE.source(), Instant.parse("2026-01-01T12:00:00Z"));

    private static Town town() {
        return new Town()
                .people(3)
                .individual("I-1", builder -> builder.provenance(EARLIER))
                .individual("I-2", builder -> builder.provenance(EARLIER));
    }

    private static Tie tie() {
        return Held.tie("T-1", "I-1", "I-2").withProvenance(EARLIER);
    }

    private static Disclosure disclosure(String id, String at, RecordRef... records) {
        return Held.disclosure(id, List.of(AuthorityBranch.SOCIAL_SERVICES, AuthorityBranch.PROBATION), records)
                .toBuilder()
                .disclosedAt(Instant.parse(at))
                .provenance(Provenance.of(EARLIER.source(), Instant.parse(at)))
                .build();
    }

    @Property(tries = 60)
    void R28_every_recipient_of_every_disclosure_is_told_and_none_twice(
            @ForAll @IntRange(min = 0, max = 6) int disclosures, @ForAll Random random) {
        List<AuthorityBranch> branches = new ArrayList<>(List.of(AuthorityBranch.values()));
        branches.remove(AuthorityBranch.POLICE);
        Town town = town().add(Held.tie("T-1", "I-1", "I-2")).add(Held.tie("T-2", "I-2", "I-3"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < disclosures; i++) {
            Collections.shuffle(branches, random);
            List<AuthorityBranch> recipients = List.copyOf(branches.subList(0, 1 + random.nextInt(4)));
            boolean concerns = random.nextBoolean();
            town.add(Held.disclosure("X-" + i, recipients, concerns ? Held.TIE : OTHER));
            if (concerns) {
                for (AuthorityBranch recipient : recipients) {
                    expected.add("X-" + i + " " + recipient);
                }
            }
        }
        List<RecipientNotice> notices = RecipientsToTell.of(town.situation(), Map.of(Held.TIE, Change.ERASED));
        assertThat(notices)
                .extracting(notice -> notice.disclosure() + " " + notice.recipient())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void R28_a_notice_tells_what_and_when_and_nothing_of_what_it_said() {
        Situation situation = town().add(tie())
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE))
                .situation();
        RecipientNotice notice = RecipientsToTell.of(situation, Map.of(Held.TIE, Change.CORRECTED))
                .get(0);
        assertThat(notice.text(Language.ENGLISH))
                .isEqualTo("To social services. On 2026-02-10 you received from the police, under OSL 10:15a"
                        + " (disclosure X-1): memberships.standing, ties.tieKind. Since then: tie T-1 was corrected."
                        + " Correct or erase what you received, or stop using it, accordingly (brottsdataförordningen"
                        + " 2:1; GDPR art. 19).");
        assertThat(notice.text(Language.SWEDISH))
                .isEqualTo("Till socialtjänsten. Den 2026-02-10 fick ni från polisen, enligt OSL 10:15a (utlämnande"
                        + " X-1): memberships.standing, ties.tieKind. Sedan dess: kontakt T-1 har rättats. Rätta eller"
                        + " radera det ni fick, eller sluta använda det, i motsvarande mån (brottsdataförordningen 2:1;"
                        + " dataskyddsförordningen art. 19).");
    }

    @Test
    void a_withdrawn_disclosure_was_none() {
        Situation situation = town().add(tie())
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE).withProvenance(EARLIER.withdrawn(CHANGED)))
                .situation();
        assertThat(RecipientsToTell.of(situation, Map.of(Held.TIE, Change.CORRECTED)))
                .isEmpty();
    }

    @Test
    void R28_a_correction_is_found_between_two_moments_and_later_recipients_are_not_told() {
        Situation now = town().add(tie().withProvenance(EARLIER.withdrawn(CHANGED)))
                .add(tie().toBuilder()
                        .tieKind(TieKind.SEEN_TOGETHER)
                        .provenance(Provenance.of(EARLIER.source(), CHANGED))
                        .build())
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE))
                .add(disclosure("X-2", "2026-03-01T12:00:00Z", Held.TIE))
                .situation();
        List<RecipientNotice> notices =
                RecipientsToTell.between(now.knownAt(Instant.parse("2026-02-28T00:00:00Z")), now);
        assertThat(notices)
                .extracting(RecipientNotice::recipient)
                .containsExactly(AuthorityBranch.SOCIAL_SERVICES, AuthorityBranch.PROBATION);
        assertThat(notices).allSatisfy(notice -> {
            assertThat(notice.disclosure()).isEqualTo(DisclosureId.of("X-1"));
            assertThat(notice.changes()).containsExactly(new RecipientNotice.Changed(Held.TIE, Change.CORRECTED));
        });
        assertThat(RecipientsToTell.between(now, now)).isEmpty();
    }

    @Test
    void R28_what_was_withdrawn_or_erased_is_found_too() {
        Town before = town().add(tie()).add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE));
        Situation withdrawn = town().add(tie().withProvenance(EARLIER.withdrawn(CHANGED)))
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE))
                .situation();
        assertThat(RecipientsToTell.between(before.situation(), withdrawn))
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.changes())
                        .containsExactly(new RecipientNotice.Changed(Held.TIE, Change.WITHDRAWN)));
        assertThat(RecipientsToTell.between(before.situation(), town().situation()))
                .as("the disclosure can no longer name what is gone")
                .hasSize(2)
                .allSatisfy(notice -> assertThat(notice.changes())
                        .containsExactly(new RecipientNotice.Changed(Held.TIE, Change.ERASED)));
    }

    @Test
    void a_record_that_only_came_from_another_source_says_the_same() {
        Situation before = town().add(tie())
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE))
                .situation();
        Situation after = town().add(tie().withProvenance(EARLIER.withdrawn(CHANGED)))
                .add(tie().withProvenance(Provenance.of(EARLIER.source(), CHANGED)))
                .add(disclosure("X-1", "2026-02-10T09:00:00Z", Held.TIE))
                .situation();
        assertThat(RecipientsToTell.between(before, after)).isEmpty();
    }
}
