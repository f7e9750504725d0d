// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;

final class ReasonTextTest {

    @Test
    void a_tree_in_english() {
        assertThat(ReasonText.lines(Samples.everything(), Language.ENGLISH))
                .containsExactlyElementsOf("""
                        UNKNOWN  entry criteria: all of the following
                          MET      membership.active  member or associate of a group
                                   - membership M-04: member of G-03 since 2025-06-01
                          UNKNOWN  supervision.live   under probation or parole
                                   - missing: supervision of individual I-017 on 2026-03-02
                          UNKNOWN  at least 1 (local: steering group 2025) of the following 2
                            UNKNOWN  age.at-least   aged at least 18 (published: SE-8)
                                     - missing: birth date of individual I-017
                            NOT MET  victim.recent  shot or shot at, within 365 days (local: steering group 2025)
                          MET      exclusions: not the following
                            NOT MET  any of the following
                              NOT MET  notified.recent  told face to face
                          UNKNOWN  at least 5 points (local: steering group 2025); 3 reached, 4 more possible
                            MET      3 points (local: steering group 2025): membership.active  member or associate of a group
                                     - membership M-04: member of G-03 since 2025-06-01
                            UNKNOWN  4 points (local: steering group 2025): age.at-least       aged at least 18 (published: SE-8)
                                     - missing: birth date of individual I-017
                            NOT MET  1 points (local: steering group 2025): at least 1 of the following 2
                              NOT MET  victim.recent  shot or shot at, within 365 days (local: steering group 2025)
                              NOT MET  age.at-least   aged at least 18 (published: SE-8)
                        """.lines().toList());
    }

    @Test
    void a_tree_in_swedish() {
        assertThat(ReasonText.lines(Samples.everything(), Language.SWEDISH))
                .containsExactlyElementsOf("""
                        OKÄNT        inträdeskriterier: alla av följande
                          UPPFYLLT     membership.active  medlem eller associerad i en grupp
                                       - koppling M-04: medlem i G-03 sedan 2025-06-01
                          OKÄNT        supervision.live   har skyddstillsyn eller är villkorligt frigiven
                                       - saknas: övervakning av individ I-017 den 2026-03-02
                          OKÄNT        minst 1 (lokalt: styrgruppen 2025) av följande 2
                            OKÄNT        age.at-least   ålder minst 18 år (publicerat: SE-8)
                                         - saknas: födelsedatum för individ I-017
                            EJ UPPFYLLT  victim.recent  skjuten eller beskjuten, inom 365 dagar (lokalt: styrgruppen 2025)
                          UPPFYLLT     undantag: inte följande
                            EJ UPPFYLLT  något av följande
                              EJ UPPFYLLT  notified.recent  har haft ett riktat samtal
                          OKÄNT        minst 5 poäng (lokalt: styrgruppen 2025); 3 uppnådda, 4 till möjliga
                            UPPFYLLT     3 poäng (lokalt: styrgruppen 2025): membership.active  medlem eller associerad i en grupp
                                         - koppling M-04: medlem i G-03 sedan 2025-06-01
                            OKÄNT        4 poäng (lokalt: styrgruppen 2025): age.at-least       ålder minst 18 år (publicerat: SE-8)
                                         - saknas: födelsedatum för individ I-017
                            EJ UPPFYLLT  1 poäng (lokalt: styrgruppen 2025): minst 1 av följande 2
                              EJ UPPFYLLT  victim.recent  skjuten eller beskjuten, inom 365 dagar (lokalt: styrgruppen 2025)
                              EJ UPPFYLLT  age.at-least   ålder minst 18 år (publicerat: SE-8)
                        """.lines().toList());
    }

    @Test
    void settlements_in_english() {
        assertThat(ReasonText.lines(Settlements.of(Samples.everything()), Language.ENGLISH))
                .containsExactlyElementsOf("""
                        What would settle it:
                          NOT MET  if supervision.live is not met
                                   - missing: supervision of individual I-017 on 2026-03-02
                          NOT MET  if age.at-least is not met
                                   - missing: birth date of individual I-017
                          MET      if supervision.live is met and age.at-least is met
                                   - missing: supervision of individual I-017 on 2026-03-02
                                   - missing: birth date of individual I-017
                        """.lines().toList());
    }

    @Test
    void settlements_in_swedish() {
        assertThat(ReasonText.lines(Settlements.of(Samples.everything()).first(2), Language.SWEDISH))
                .containsExactlyElementsOf("""
                        Vad som skulle avgöra det:
                          EJ UPPFYLLT  om supervision.live inte är uppfyllt
                                       - saknas: övervakning av individ I-017 den 2026-03-02
                          EJ UPPFYLLT  om age.at-least inte är uppfyllt
                                       - saknas: födelsedatum för individ I-017
                        Det kan finnas fler sätt.
                        """.lines().toList());
    }

    @Test
    void a_criterion_asked_in_two_ways_is_told_apart() {
        Reason reason = new AllOf(List.of(
                Samples.unknown(Samples.shotAt(365), Samples.missing("incidents", "händelser")),
                Samples.unknown(Samples.shotAt(730), Samples.missing("incidents", "händelser"))));
        assertThat(ReasonText.lines(Settlements.of(reason), Language.ENGLISH))
                .containsExactlyElementsOf("""
                        What would settle it:
                          NOT MET  if victim.recent (individual I-017, within 365 days (local: steering group 2025)) is not met
                                   - missing: incidents
                          NOT MET  if victim.recent (individual I-017, within 730 days (local: steering group 2025)) is not met
                                   - missing: incidents
                          MET      if victim.recent (individual I-017, within 365 days (local: steering group 2025)) is met and victim.recent (individual I-017, within 730 days (local: steering group 2025)) is met
                                   - missing: incidents
                        """.lines().toList());
    }

    @Test
    void a_settled_tree_needs_no_words() {
        assertThat(ReasonText.lines(Settlements.of(Samples.met(Samples.AGE)), Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void words_that_hold_line_ends_make_no_new_lines() {
        Reason reason = new Titled(
                Text.same("entry\n"),
                Samples.unknown(
                        Samples.question("a", Text.same("first\n  MET      second\t")),
                        Samples.missing("one\r\ntwo ", "ett")));
        assertThat(ReasonText.lines(reason, Language.ENGLISH))
                .containsExactly("UNKNOWN  entry: a  first MET second", "         - missing: one two");
    }
}
