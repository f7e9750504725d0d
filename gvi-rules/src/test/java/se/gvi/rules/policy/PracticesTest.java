// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.contact.NotificationTrigger;
import se.gvi.model.enforcement.FocusEnd;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.incident.GroupInvolvement;
import se.gvi.model.incident.IncidentType;
import se.gvi.model.individual.SupervisionKind;
import se.gvi.model.membership.Standing;
import se.gvi.model.relation.TieKind;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Definition;
import se.gvi.rules.criterion.Notes;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Truth;

/** The parts of a policy that steer the weekly work. */
final class PracticesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String PARTS = """
            "incidentReview": {
              "types": ["HOMICIDE", "EXPLOSION"],
              "offenders": {"confirmed": {"criterion": "stub.incident"}, "likely": {"not": {"criterion": "stub.incident"}}},
              "victims": {"confirmed": {"criterion": "stub.incident"}, "likely": {"criterion": "stub.incident"}}
            },
            "groups": {
              "prioritised": {"criterion": "group.active"},
              "dormant": {"not": {"criterion": "group.active"}},
              "auditEvery": {"parameter": "quarter"}
            },
            "scorecards": {
              "types": ["HOMICIDE"], "grades": ["CONFIRMED", "LIKELY"],
              "windows": [{"parameter": "quarter"}], "rankedOver": {"parameter": "quarter"},
              "weights": [{"types": ["HOMICIDE"], "parameter": "weight"}]
            },
            "callIn": {
              "standings": ["MEMBER"], "ties": ["ARRESTED_TOGETHER"], "tiesWithin": {"parameter": "quarter"},
              "obliging": ["PROBATION", "PAROLE"],
              "obligedAttend": {"parameter": "all"}, "othersAttend": {"parameter": "sixth"},
              "seats": {"parameter": "seats"}
            },
            "notifications": {
              "triggers": [{"trigger": "LIVE_FEUD", "when": {"criterion": "stub.met"}, "within": {"parameter": "quarter"}}],
              "attendances": ["ATTENDED"], "attempts": {"parameter": "seats"}, "guardiansBelow": {"parameter": "age"}
            },
            "promises": {
              "made": ["FIRST_GROUP"], "types": ["SHOTS_FIRED"], "grades": ["CONFIRMED"],
              "actWithin": {"parameter": "quarter"}, "reviewEvery": {"parameter": "quarter"},
              "ends": [{"reason": "EFFECT", "when": {"criterion": "group.active"}}]
            },
            "support": {
              "attendances": ["ATTENDED"], "firstContactWithin": {"parameter": "quarter"},
              "outcomeEvery": {"parameter": "quarter"}, "hurtBy": ["HOMICIDE"],
              "exit": {"criterion": "stub.met"}
            },
            "review": {
              "ground": {"criterion": "stub.met"},
              "individuals": [{"criterion": "stub.unknown"}], "groups": [{"criterion": "group.active"}]
            },
            "risk": {""";

    private static final String PARAMETERS = """
            "parameters": [
                {"id": "quarter", "unit": "months", "meaning": {"en": "a quarter", "sv": "ett kvartal"},
                 "values": [{"value": 3, "from": "2020-01-01", "published": "P"}]},
                {"id": "weight", "unit": "points", "meaning": {"en": "a weight", "sv": "en vikt"},
                 "values": [{"value": 3, "from": "2020-01-01", "published": "P"}]},
                {"id": "all", "unit": "share", "meaning": {"en": "all", "sv": "alla"},
                 "values": [{"value": 1, "of": 1, "from": "2020-01-01", "published": "P"}]},
                {"id": "sixth", "unit": "share", "meaning": {"en": "a sixth", "sv": "en sjättedel"},
                 "values": [{"value": 1, "of": 6, "from": "2020-01-01", "published": "P"}]},
                {"id": "seats", "unit": "count", "meaning": {"en": "seats", "sv": "platser"},
                 "values": [{"value": 12, "from": "2020-01-01", "published": "P"}]},""";

    /** Asks about incidents. */
    private static final class AboutIncidents implements Criterion {

        @Override
        public Definition definition() {
            return Definition.ofIncidents("stub.incident", Text.of("is one", "är en"), "a test");
        }

        @Override
        public Truth test(Subject subject, se.gvi.rules.criterion.Arguments arguments, Notes notes) {
            return Truth.MET;
        }
    }

    private static String policy() {
        return Example.with("\"parameters\": [", PARAMETERS).replace("\"risk\": {", PARTS);
    }

    private static Policies.Reading check(String json) {
        return Policies.check(json, Stubs.criteria().with(new AboutIncidents()));
    }

    private static Policy read() {
        return check(policy()).orThrow();
    }

    @Test
    void aPolicyThatLeavesThemOutSaysNothingOfThem() {
        Policy policy = Example.check(Example.POLICY).orThrow();

        assertThat(Stream.of(
                        policy.incidentReview(),
                        policy.groups(),
                        policy.scorecards(),
                        policy.callIn(),
                        policy.notifications(),
                        policy.promises(),
                        policy.support(),
                        policy.review()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void everyPartSaysWhatTheDocumentSays() {
        Policy policy = read();

        assertThat(policy.incidentReview().orElseThrow().types())
                .containsExactlyInAnyOrder(IncidentType.HOMICIDE, IncidentType.EXPLOSION);
        assertThat(policy.groups().orElseThrow().auditEvery().id()).isEqualTo("quarter");
        ScorecardRules scorecards = policy.scorecards().orElseThrow();
        assertThat(scorecards.grades()).containsExactlyInAnyOrder(GroupInvolvement.CONFIRMED, GroupInvolvement.LIKELY);
        assertThat(scorecards.windows()).extracting(PolicyParameter::id).containsExactly("quarter");
        assertThat(scorecards.weights())
                .extracting(weight -> weight.points().id())
                .containsExactly("weight");
        CallInRules callIn = policy.callIn().orElseThrow();
        assertThat(callIn.standings()).containsExactly(Standing.MEMBER);
        assertThat(callIn.ties()).containsExactly(TieKind.ARRESTED_TOGETHER);
        assertThat(callIn.obliging()).containsExactlyInAnyOrder(SupervisionKind.PROBATION, SupervisionKind.PAROLE);
        assertThat(policy.notifications().orElseThrow().triggers())
                .extracting(NotificationRules.Trigger::trigger)
                .containsExactly(NotificationTrigger.LIVE_FEUD);
        PromiseRules promises = policy.promises().orElseThrow();
        assertThat(promises.made()).containsExactly(PromiseRules.Promise.FIRST_GROUP);
        assertThat(promises.types()).containsExactly(IncidentType.SHOTS_FIRED);
        assertThat(promises.grades()).containsExactly(GroupInvolvement.CONFIRMED);
        assertThat(promises.ends()).extracting(PromiseRules.End::reason).containsExactly(FocusEnd.EFFECT);
        assertThat(policy.support().orElseThrow().firstContactWithin().id()).isEqualTo("quarter");
        assertThat(policy.review().orElseThrow().individuals()).hasSize(1);
    }

    @Test
    void aShareSaysOfWhichWhole() {
        PolicyParameter sixth = read().callIn().orElseThrow().othersAttend();
        ParameterValue value = sixth.on(DAY).orElseThrow();

        assertThat(sixth.say(value)).isEqualTo(Text.of("1 of 6", "1 av 6"));
        assertThat(value.share()).isEqualTo(1.0 / 6);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("[\"HOMICIDE\", \"EXPLOSION\"]", "[\"MURDER\"]", FindingCode.UNKNOWN_VALUE),
                Arguments.of(
                        "[\"HOMICIDE\", \"EXPLOSION\"]", "[\"HOMICIDE\", \"HOMICIDE\"]", FindingCode.REPEATED_ENTRY),
                Arguments.of("[\"HOMICIDE\", \"EXPLOSION\"]", "[]", FindingCode.EMPTY_LIST),
                Arguments.of("[\"HOMICIDE\", \"EXPLOSION\"]", "\"HOMICIDE\"", FindingCode.WRONG_TYPE),
                Arguments.of(
                        "\"exit\": {\"criterion\": \"stub.met\"}",
                        "\"exit\": {\"criterion\": \"group.active\"}",
                        FindingCode.POLICY_WRONG_SUBJECT),
                Arguments.of(
                        "\"offenders\": {\"confirmed\": {\"criterion\": \"stub.incident\"}",
                        "\"offenders\": {\"confirmed\": {\"criterion\": \"stub.met\"}",
                        FindingCode.POLICY_WRONG_SUBJECT),
                Arguments.of(
                        "\"obligedAttend\": {\"parameter\": \"all\"}",
                        "\"obligedAttend\": {\"parameter\": \"seats\"}",
                        FindingCode.POLICY_WRONG_UNIT),
                Arguments.of(
                        "\"attempts\": {\"parameter\": \"seats\"}",
                        "\"attempts\": {\"parameter\": \"none\"}",
                        FindingCode.POLICY_UNKNOWN_PARAMETER),
                Arguments.of("\"LIVE_FEUD\"", "\"DULL_DAY\"", FindingCode.UNKNOWN_VALUE),
                Arguments.of(
                        "\"reason\": \"EFFECT\"", "\"reason\": \"EFFECT\", \"by\": \"us\"", FindingCode.UNKNOWN_MEMBER),
                Arguments.of("\"value\": 1, \"of\": 6", "\"value\": 7, \"of\": 6", FindingCode.BAD_NUMBER),
                Arguments.of("\"value\": 1, \"of\": 6", "\"value\": 1", FindingCode.MISSING_MEMBER),
                Arguments.of("\"value\": 12,", "\"value\": 12, \"of\": 20,", FindingCode.UNKNOWN_MEMBER));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void oneMistakeIsOneFinding(String piece, String other, FindingCode code) {
        assertThat(policy()).contains(piece);

        List<Finding> findings = check(policy().replace(piece, other)).report().findings();

        assertThat(findings).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void rulesAboutAnIncidentAskAboutIncidents() {
        Rule rule = read().incidentReview().orElseThrow().victims().confirmed();

        assertThat(rule).isInstanceOf(AskRule.class);
        assertThat(((AskRule) rule).criterion().definition().asks()).isEqualTo(RecordKind.INCIDENT);
    }
}
