// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether each decision of the table comes out as the acts have it. */
final class DisclosureVectorsTest {

    private static final DisclosureCheck CHECK = DisclosureCheck.of(Grounds.bundled());

    private static void comesOut(Vector row) {
        for (DisclosureQuestion question : row.questions()) {
            DisclosureAnswer answer = CHECK.check(question);
            assertThat(row.verdictOf(answer))
                    .as("%s%n%s", row, answer.grounds())
                    .isEqualTo(row.verdict());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // OSL 10:18a: under 21, concrete risk, not inappropriate, never a suspicion; who receives changed in
                // 2025
                "DV01, OSL 10:18a, 2025-04-01, 26:1, POLICE, age=20;concrete_risk=Y;not_inappropriate=Y;content=RISK, Y",
                "a, OSL 10:18a, 2025-04-01, 26:1, POLICE, age=21;concrete_risk=Y;not_inappropriate=Y;content=RISK, N",
                "DV03, OSL 10:18a, 2025-04-01, 26:1, CUSTOMS, age=17;concrete_risk=Y;not_inappropriate=Y;content=RISK, Y",
                "b, OSL 10:18a, 2025-03-31, 26:1, CUSTOMS, age=17;concrete_risk=Y;not_inappropriate=Y;content=RISK, N",
                "c, OSL 10:18a, 2025-03-31, 26:1, POLICE, age=17;concrete_risk=Y;not_inappropriate=Y;content=RISK, Y",
                "DV05, OSL 10:18a, 2025-04-01, 26:1, POLICE, age=17;concrete_risk=N;not_inappropriate=Y;content=RISK, N",
                "d, OSL 10:18a, 2025-04-01, 26:1, POLICE, age=17;concrete_risk=Y;not_inappropriate=N;content=RISK, N",
                "DV07, OSL 10:18a, 2025-04-01, 26:1, POLICE, age=17;concrete_risk=Y;not_inappropriate=Y;content=SUSPICION_OF_COMMITTED_OFFENCE, N",
                "e, OSL 10:18a, 2025-04-01, 26:1, MUNICIPALITY, age=17;concrete_risk=Y;not_inappropriate=Y, N",
                "f, OSL 10:18a, 2025-04-01, 25:1, POLICE, age=17;concrete_risk=Y;not_inappropriate=Y, N",
                "g, OSL 10:18a, 2025-04-01, 26:1, SECURITY_SERVICE, age=17;concrete_risk=Y;not_inappropriate=Y, Y",
                // OSL 10:18b and 18c
                "h, OSL 10:18b, 2025-04-01, 25:1, SECURITY_SERVICE, concrete_risk=Y;feared_terrorism=Y, Y",
                "i, OSL 10:18b, 2025-04-01, 26:1, POLICE, concrete_risk=Y;feared_terrorism=N;feared_security_offence=Y, Y",
                "j, OSL 10:18b, 2025-03-31, 26:1, POLICE, concrete_risk=Y;feared_terrorism=N;feared_security_offence=Y, N",
                "k, OSL 10:18b, 2025-03-31, 25:1, POLICE, concrete_risk=Y;feared_terrorism=Y;not_inappropriate=Y, N",
                "l, OSL 10:18b, 2025-04-01, 26:1, CUSTOMS, concrete_risk=Y;feared_terrorism=Y, N",
                "m, OSL 10:18c, 2025-04-01, 25:1, POLICE, concrete_risk=Y;feared_against_relative=Y;not_inappropriate=Y, Y",
                "n, OSL 10:18c, 2025-04-01, 26:1, SECURITY_SERVICE, concrete_risk=Y;feared_against_relative=Y;not_inappropriate=Y, N",
                "o, OSL 10:18c, 2025-04-01, 26:1, POLICE, concrete_risk=Y;feared_against_relative=Y;not_inappropriate=N, N",
                // OSL 10:21, 22 and 22a
                "p, OSL 10:21, 2025-04-01, 26:1, POLICE, victim_age=17;brb_chapter=3|4|6, Y",
                "DV15, OSL 10:21, 2025-04-01, 26:1, POLICE, victim_age=18;brb_chapter=3, N",
                "q, OSL 10:21, 2025-04-01, 26:1, POLICE, victim_age=17;brb_chapter=8;genital_mutilation_act=N, N",
                "r, OSL 10:21, 2025-04-01, 26:1, PROSECUTION, victim_age=0;brb_chapter=8;genital_mutilation_act=Y, Y",
                "s, OSL 10:21, 2025-04-01, 26:1, CUSTOMS, victim_age=17;brb_chapter=3, N",
                "t, OSL 10:21, 2025-04-01, 26:2, POLICE, victim_age=17;brb_chapter=3, N",
                "u, OSL 10:21, 2025-04-01, 25:8, POLICE, victim_age=17;brb_chapter=3, N",
                "v, OSL 10:21, 2025-04-01, 26:1, POLICE, victim_age=17;brb_chapter=3;content=RISK, N",
                "w, OSL 10:22, 2025-04-01, 26:1, POLICE, supply_to_minor=Y, Y",
                "x, OSL 10:22, 2025-04-01, 25:1, POLICE, supply_to_minor=Y, N",
                "y, OSL 10:22a, 2025-04-01, 25:1, POLICE, committed_terrorism=Y, Y",
                "z, OSL 10:22a, 2025-03-31, 25:1, POLICE, committed_terrorism=Y, N",
                // OSL 10:23: the floor fell from a year to six months, and preparation came in
                "DV09, OSL 10:23, 2025-04-01, 26:1, POLICE, offence=completed;min_months=6, Y",
                "aa, OSL 10:23, 2025-04-01, 26:1, POLICE, offence=completed;min_months=5, N",
                "DV11, OSL 10:23, 2025-04-01, 26:1, POLICE, offence=attempt|preparation|conspiracy;min_months_of_completed=12, Y",
                "ab, OSL 10:23, 2025-04-01, 26:1, POLICE, offence=attempt|preparation|conspiracy;min_months_of_completed=6|11, N",
                "DV13, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=completed;min_months=6, N",
                "ac, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=completed;min_months=12, Y",
                "ad, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=attempt;min_months=12;disease_transmission=N, N",
                "ae, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=attempt;min_months=12;disease_transmission=Y, Y",
                "af, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=attempt;min_months=24, Y",
                "ag, OSL 10:23, 2025-03-31, 26:1, POLICE, offence=preparation|conspiracy;min_months=48, N",
                "ah, OSL 10:23, 2025-04-01, 35:15, POLICE, offence=completed;min_months=6, N",
                "ai, OSL 10:23, 2025-04-01, 26:1, MUNICIPALITY, offence=completed;min_months=6, N",
                "aj, OSL 10:23, 2025-04-01, 26:1, CUSTOMS, offence=completed;min_months=6;recipient_intervenes=N, N",
                "ak, OSL 10:23, 2025-04-01, 26:1, CUSTOMS, offence=completed;min_months=6;recipient_intervenes=Y, Y",
                "al, OSL 10:23, 2025-04-01, 26:1a st1, POLICE, offence=completed;min_months=6, N",
                // OSL 10:24: other secrecy, imprisonment in the scale
                "am, OSL 10:24, 2025-04-01, 35:15, POLICE, prison_in_scale=Y, Y",
                "an, OSL 10:24, 2025-04-01, 35:15, POLICE, prison_in_scale=N, N",
                "an2, OSL 10:24, 2025-04-01, 35:15, POLICE, offence=completed;min_months=1, Y",
                "ao, OSL 10:24, 2025-04-01, 26:1, POLICE, prison_in_scale=Y, N",
                "ap, OSL 10:24, 2025-03-31, 35:15, POLICE, prison_in_scale=Y;more_than_fine_expected=N, N",
                "aq, OSL 10:24, 2025-04-01, 35:15, MUNICIPALITY, prison_in_scale=Y, N",
                // OSL 10:15a: from 2025-12-01, to an authority, for a listed purpose, unless the secrecy outweighs
                "DV17, OSL 10:15a, 2025-11-30, 26:1, POLICE, purpose=PREVENT;balancing=DISCLOSE, N",
                "ar, OSL 10:15a, 2025-12-01, 26:1, POLICE, purpose=PREVENT|STOP|DETECT|INVESTIGATE|WRONG_PAYMENTS|RULE_BREACH;balancing=DISCLOSE, Y",
                "DV19, OSL 10:15a, 2025-12-01, 35:15, MUNICIPALITY, purpose=PREVENT;balancing=DISCLOSE, Y",
                "as, OSL 10:15a, 2025-12-01, 26:1, POLICE, purpose=PREVENT;balancing=WITHHOLD, N",
                "DV21, OSL 10:15a, 2025-12-01, 26:1, CIVIL_SOCIETY, purpose=PREVENT;balancing=DISCLOSE, N",
                "DV23, OSL 10:15a, 2025-12-01, 26:1, POLICE, purpose=RESEARCH;balancing=DISCLOSE, N",
                "at, OSL 10:15a, 2025-12-01, 26:1, POLICE, purpose=PROSECUTE|SUPPORT|STATISTICS;balancing=DISCLOSE, N",
                "au, OSL 10:15a, 2025-12-01, 26:1, POLICE, purpose=PREVENT;balancing=DISCLOSE;needed=N, N",
                "av, OSL 10:15a, 2025-12-01, 18:1, POLICE, purpose=PREVENT;balancing=DISCLOSE, N",
                "aw, OSL 10:15a, 2025-12-01, 41:1, POLICE, purpose=PREVENT;balancing=DISCLOSE, N",
                "ax, OSL 10:15a, 2025-12-01, 35:1, MUNICIPALITY, purpose=PREVENT;balancing=DISCLOSE, Y",
                "ay, OSL 10:15a, 2025-12-01, 35:3, MUNICIPALITY, purpose=PREVENT;balancing=DISCLOSE, N",
                // OSL 10:27
                "DV29, OSL 10:27, 2025-12-01, 35:1, MUNICIPALITY, obvious_balance=Y, Y",
                "az, OSL 10:27, 2025-12-01, 35:1, MUNICIPALITY, obvious_balance=N, N",
                "ba, OSL 10:27, 2025-12-01, 26:1, MUNICIPALITY, obvious_balance=Y, N",
                "bb, OSL 10:27, 2025-12-01, 25:1, POLICE, obvious_balance=Y, N",
                "bc, OSL 10:27, 2025-12-01, 35:1, MUNICIPALITY, obvious_balance=Y;contrary_to_statute=Y, N",
                "bd, OSL 10:27, 2025-12-01, 35:1, CIVIL_SOCIETY, obvious_balance=Y, N",
                "be, OSL 10:27, 2025-12-01, 35:3, MUNICIPALITY, obvious_balance=Y, N",
                // OSL 10:2 and 12:2
                "bf, OSL 10:2, 2025-12-01, 26:1, MUNICIPALITY, necessary=Y, Y",
                "bg, OSL 10:2, 2025-12-01, 35:3, MUNICIPALITY, necessary=Y, N",
                "bh, OSL 12:2, 2025-12-01, 26:1, MUNICIPALITY, age=18;waiver=Y, Y",
                "bi, OSL 12:2, 2025-12-01, 26:1, MUNICIPALITY, age=18;waiver=N, N",
                "bj, OSL 12:2, 2025-12-01, 35:3, MUNICIPALITY, age=18;waiver=Y, N",
                "bk, OSL 12:2, 2025-12-01, 18:1, MUNICIPALITY, age=18;waiver=Y, N",
                "bk2, OSL 10:28, 2025-12-01, 26:1, MUNICIPALITY, other_statutory_duty=Y, Y",
                "bk3, OSL 10:28, 2025-12-01, 26:1, MUNICIPALITY, other_statutory_duty=N, N",
                "bk4, OSL 10:28, 2025-12-01, 26:1, CIVIL_SOCIETY, other_statutory_duty=Y, N",
                // SFS 2025:170
                "DV25, SFS 2025:170 6§+8§, 2025-04-01, 26:1, POLICE, needed=Y;clearly_outweighed=N, NO_DUTY",
                "DV27, SFS 2025:170 4§, 2025-04-01, 26:1, POLICE, contact_details_on_request=Y;synnerliga_skal=N, DUTY",
                "bl, SFS 2025:170 4§, 2025-04-01, 26:1, POLICE, contact_details_on_request=Y;synnerliga_skal=Y, NO_DUTY",
                "bm, SFS 2025:170 4§, 2025-03-31, 26:1, POLICE, contact_details_on_request=Y;synnerliga_skal=N, NO_DUTY",
                "bn, SFS 2025:170 4§, 2025-04-01, 26:1, MUNICIPALITY, contact_details_on_request=Y;synnerliga_skal=N, NO_DUTY",
                "bo, SFS 2025:170 4§, 2025-04-01, 26:1, POLICE, contact_details_on_request=N;synnerliga_skal=N, NO_DUTY",
                "bp, SFS 2025:170 4§, 2025-04-01, 25:1, CUSTOMS, contact_details_on_request=Y;synnerliga_skal=N, DUTY",
                "bq, SFS 2025:170 4§, 2025-04-01, 26:1, POLICE, on_request=Y;synnerliga_skal=N;content=RISK, NO_DUTY",
                "br, SFS 2025:170 5§, 2025-04-01, 35:15, POLICE, needed=Y;clearly_outweighed=N, DUTY",
                "bs, SFS 2025:170 5§, 2025-03-31, 35:15, POLICE, needed=Y;clearly_outweighed=N, NO_DUTY",
                "bt, SFS 2025:170 5§, 2025-04-01, 35:15, POLICE, needed=Y;clearly_outweighed=Y, NO_DUTY",
                "bu, SFS 2025:170 5§, 2025-04-01, 35:15, POLICE, needed=N;clearly_outweighed=N, NO_DUTY",
                "bv, SFS 2025:170 5§, 2025-04-01, 35:15, MUNICIPALITY, needed=Y;clearly_outweighed=N, NO_DUTY",
                "bw, SFS 2025:170 5§, 2025-04-01, 35:15, POLICE, needed=Y;clearly_outweighed=N;purpose=RESEARCH, NO_DUTY",
                "bx, SFS 2025:170 6§, 2025-04-01, 28:1, POLICE, needed=Y;clearly_outweighed=N, DUTY",
                "by, SFS 2025:170 6§, 2025-04-01, 25:15, POLICE, needed=Y;clearly_outweighed=N, NO_DUTY",
                "bz, SFS 2025:170 6§, 2025-04-01, 40:2, POLICE, needed=Y;clearly_outweighed=N, NO_DUTY",
                "ca, SFS 2025:170 7§1, 2025-04-01, 23:2, CUSTOMS, on_request=Y;secrecy_outweighs=N, DUTY",
                "cb, SFS 2025:170 7§1, 2025-04-01, 23:2, CUSTOMS, on_request=Y;secrecy_outweighs=Y, NO_DUTY",
                "cc, SFS 2025:170 7§2, 2025-04-01, 23:2, POLICE, on_request=N;reasons_against_outweigh=N, DUTY",
                "cd, SFS 2025:170 7§2, 2025-04-01, 23:2, CUSTOMS, on_request=N;reasons_against_outweigh=N, NO_DUTY",
                "ce, SFS 2025:170 6§, 2025-04-01, 23:2, POLICE, needed=Y;clearly_outweighed=N, NO_DUTY"
            })
    void R24_each_decision_comes_out(String row) {
        comesOut(Vector.parse(row));
    }

    @Test
    void R24_the_decisions_beside_the_checkout_come_out() throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "law", "disclosure_vectors.csv");
        assumeTrue(Files.exists(file), "There is no table of decisions beside this checkout; only our own was tried.");
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.size()).isGreaterThan(1);
        rows.stream().skip(1).filter(row -> !row.isBlank()).map(Vector::parse).forEach(DisclosureVectorsTest::comesOut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:2a", "24:8", "25:1", "25:2", "25:3", "25:4", "25:5", "25:8", "26:3", "26:4", "26:6", "29:1", "29:2",
                "31:2", "31:12", "33:2", "33:4a", "36:3", "40:2", "40:5"
            })
    void R24_the_general_rule_spares_each_secrecy_that_it_excepts(String secrecy) {
        comesOut(Vector.parse("-, OSL 10:15a, 2025-12-01, " + secrecy + ", POLICE, balancing=DISCLOSE, N"));
        assertThat(Stream.of(
                        "24:3", "25:6", "25:7", "25:9", "26:1", "26:2", "26:5", "29:3", "31:3", "33:1", "35:15",
                        "40:1"))
                .allSatisfy(other -> comesOut(
                        Vector.parse("-, OSL 10:15a, 2025-12-01, " + other + ", POLICE, balancing=DISCLOSE, Y")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26:1a", "31:1"})
    void R24_where_only_the_first_paragraph_is_excepted_it_has_to_be_told_which_it_is(String secrecy) {
        String row = "-, OSL 10:15a, 2025-12-01, " + secrecy + ", POLICE, balancing=DISCLOSE";
        comesOut(Vector.parse(row + ";first_paragraph=Y, N"));
        comesOut(Vector.parse(row + ";first_paragraph=N, Y"));
        comesOut(Vector.parse(row + ", UNDETERMINED"));
    }
}
