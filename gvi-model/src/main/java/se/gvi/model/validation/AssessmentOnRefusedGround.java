// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.gvi.model.assessment.RiskAssessment;
import se.gvi.model.assessment.RiskSide;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.model.incident.Involvement;
import se.gvi.model.incident.Role;
import se.gvi.model.individual.Individual;
import se.gvi.model.records.Records;
import se.gvi.model.relation.Tie;
import se.gvi.model.relation.TieKind;
import se.gvi.model.source.Recorded;

/**
 * Assessments of the risk of violence <em>by</em> somebody of which every cited record is no ground for it: having been a
 * victim or a witness, an arrest, a suspicion that was dropped, the mere record of the person, or what is recorded about
 * somebody else. Chicago scored whoever had been arrested once, Amsterdam took in siblings, victims and witnesses (facts
 * of the law, R12 and R13). One record that is not of these is enough, and one that is not in the document or was
 * withdrawn leaves the question to the finding about that. The risk of violence <em>against</em> somebody is left alone:
 * a threat may show in all of it.
 */
final class AssessmentOnRefusedGround implements Check {

    /** Why a cited record is no ground. */
    private enum Refused {
        HARMED("having been a victim or a witness", "att ha varit offer eller vittne"),
        ARRESTED("an arrest", "ett gripande"),
        DROPPED("a suspicion that was dropped", "en avskriven misstanke"),
        SOMEBODY("who somebody is", "vem någon är"),
        OTHERS("what is recorded about somebody else", "det som är registrerat om någon annan");

        private final Text text;

        Refused(String en, String sv) {
            this.text = Text.of(en, sv);
        }
    }

    @Override
    public FindingCode code() {
        return FindingCode.ASSESSMENT_ON_REFUSED_GROUND;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        for (Placed<RiskAssessment> at : records.of(Records::assessments)) {
            Set<Refused> refused =
                    at.record().side() == RiskSide.VIOLENCE_BY ? refused(at.record(), records) : Set.of();
            if (!refused.isEmpty()) {
                findings.add(
                        code(),
                        at,
                        "/cites",
                        Map.of(
                                "grounds",
                                inWords(refused),
                                "person",
                                at.record().individual().label()));
            }
        }
    }

    /** Why no record that is cited is a ground, or nothing if one is, or may be. */
    private static Set<Refused> refused(RiskAssessment assessment, StandingRecords records) {
        Set<Refused> all = EnumSet.noneOf(Refused.class);
        for (RecordRef cited : assessment.cites()) {
            Optional<Refused> why = records.find(cited).flatMap(record -> refused(record, assessment));
            if (why.isEmpty()) {
                return Set.of();
            }
            all.add(why.get());
        }
        return all;
    }

    private static Optional<Refused> refused(Recorded record, RiskAssessment assessment) {
        if (Persons.isAboutOthers(record, assessment.individual())) {
            return Optional.of(Refused.OTHERS);
        }
        if (record instanceof Involvement involvement) {
            return ofRole(involvement, assessment);
        }
        if (record instanceof Tie tie && tie.tieKind() == TieKind.ARRESTED_TOGETHER) {
            return Optional.of(Refused.ARRESTED);
        }
        return record instanceof Individual ? Optional.of(Refused.SOMEBODY) : Optional.empty();
    }

    private static Optional<Refused> ofRole(Involvement involvement, RiskAssessment assessment) {
        if (involvement.role() == Role.VICTIM || involvement.role() == Role.WITNESS) {
            return Optional.of(Refused.HARMED);
        }
        return involvement.countsOn(assessment.assessedOn()) ? Optional.empty() : Optional.of(Refused.DROPPED);
    }

    private static Text inWords(Set<Refused> refused) {
        List<Text> texts = new ArrayList<>();
        refused.forEach(why -> texts.add(why.text));
        return Text.of(joined(texts, Text::en, " or "), joined(texts, Text::sv, " eller "));
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String or) {
        return texts.stream().map(language).collect(Collectors.joining(or));
    }
}
