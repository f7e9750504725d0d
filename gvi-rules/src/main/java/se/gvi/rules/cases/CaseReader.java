// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.decision.Intervention;
import se.gvi.model.document.Fields;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.Node;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.situation.Situation;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Truth;

/** Reads one case; the first thing that is wrong ends the reading. */
final class CaseReader {

    private static final Text CASE = Text.of("the case", "fallet");

    private CaseReader() {}

    static PolicyCase read(Node node) {
        Fields members = Fields.of(node, CASE);
        String name = members.text("case");
        Fields ask = members.object("ask");
        LocalDate asOf = ask.day("asOf");
        String about = ask.text("about");
        boolean risk = ask.has("risk");
        Intervention step = risk ? Intervention.SUPPORT : ask.word(Intervention.class, "intervention");
        RecordKind kind = step == Intervention.ENFORCEMENT_FOCUS ? RecordKind.GROUP : RecordKind.INDIVIDUAL;
        RecordRef subject = subject(kind, about, ask);
        Expectation expected = risk
                ? levels(ask.word(RiskSide.class, "risk"), members.object("expect"))
                : verdict(step, members.object("expect"));
        ask.close();
        Fields given = Fields.of(members.any("given"), ShortSituation.GIVEN);
        members.close();
        Situation situation = Expansion.situation(given.node(), subject, asOf);
        return new PolicyCase(name, situation, asOf, subject, expected);
    }

    private static RecordRef subject(RecordKind kind, String id, Fields ask) {
        try {
            return new RecordRef(kind, id);
        } catch (InvalidValueException bad) {
            throw InvalidDocumentException.of(bad.code(), ask.any("about").place(), bad.arguments());
        }
    }

    private static Expectation levels(RiskSide side, Fields expect) {
        boolean one = expect.has("level");
        String lowest = expect.text(one ? "level" : "lowest");
        String highest = expect.text(one ? "level" : "highest");
        ExpectedParts parts = parts(expect);
        expect.close();
        return new ExpectedLevels(side, lowest, highest, parts);
    }

    private static Expectation verdict(Intervention step, Fields expect) {
        Verdict verdict = expect.word(Verdict.class, "verdict");
        ExpectedParts parts = parts(expect);
        Set<Set<String>> settledBy = settlements(expect);
        expect.close();
        return new ExpectedVerdict(step, verdict, parts, settledBy);
    }

    private static ExpectedParts parts(Fields expect) {
        return new ExpectedParts(
                Map.of(
                        Truth.MET, texts(expect, "met"),
                        Truth.NOT_MET, texts(expect, "notMet"),
                        Truth.UNKNOWN, texts(expect, "unknown")),
                texts(expect, "missing"));
    }

    private static List<String> texts(Fields expect, String name) {
        return expect.has(name) ? expect.texts(name) : List.of();
    }

    private static Set<Set<String>> settlements(Fields expect) {
        Set<Set<String>> settlements = new HashSet<>();
        if (expect.has("settledBy")) {
            for (Node each : expect.list("settledBy")) {
                settlements.add(names(each));
            }
        }
        return settlements;
    }

    private static Set<String> names(Node each) {
        Set<String> names = new HashSet<>();
        Text what = Text.same("settledBy");
        if (!(each instanceof ListNode list)) {
            throw wrong(each, what, ListNode.KIND);
        }
        for (Node name : list) {
            if (!(name instanceof TextNode text)) {
                throw wrong(name, what, TextNode.KIND);
            }
            names.add(text.text());
        }
        return names;
    }

    private static InvalidDocumentException wrong(Node node, Text what, Text expected) {
        return InvalidDocumentException.of(
                FindingCode.WRONG_TYPE,
                node.place(),
                Map.of("member", "settledBy", "record", what, "expected", expected, "actual", node.kind()));
    }
}
