// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.report;

import java.util.List;
import java.util.Map;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Page;
import se.gvi.rules.page.Paragraph;
import se.gvi.simulation.evaluation.Evaluation;
import se.gvi.simulation.evaluation.Revision;
import se.gvi.simulation.evaluation.Trial;

/** Puts what an evaluation says on a page, section by section. */
final class EvaluationPage {

    private final Evaluation evaluation;
    private final List<Revision> revisions;

    EvaluationPage(Evaluation evaluation, List<Revision> revisions) {
        this.evaluation = evaluation;
        this.revisions = revisions;
    }

    Page page() {
        return new Page(
                say("{place}: what the counts tell about the trial", "{place}: vad antalen säger om försöket"),
                List.of(
                        Paragraph.of(say(
                                "The trial in {place} from {start}, judged by {outcome}.",
                                "Försöket i {place} från {start}, bedömt efter {outcome}.")),
                        Paragraph.of(Text.of(
                                "This page is about counts, not about people. It decides nothing: those who are responsible for"
                                        + " the trial do.",
                                "Sidan handlar om antal, inte om människor. Den beslutar inget: det gör de som ansvarar för"
                                        + " försöket."))),
                List.of(
                        new VerdictSection(evaluation).section(),
                        new SettlingSection(evaluation).section(),
                        new RegistrationSection(evaluation.trial()).section(),
                        new DataSection(evaluation).section(),
                        new CourseSection(evaluation).section(),
                        new EffectSection(evaluation).section(),
                        new FadingSection(evaluation).section(),
                        new BesideSection(evaluation).section(),
                        new AfterwardsSection(evaluation).section(),
                        new RevisionSection(evaluation, revisions).section(),
                        new PowerSection(evaluation).section(),
                        MethodSection.section()));
    }

    private Text say(String en, String sv) {
        Trial trial = evaluation.trial();
        return Text.of(en, sv).with(Map.of("place", trial.place(), "start", trial.start(), "outcome", trial.outcome()));
    }
}
