// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.rules.view.View;
import se.gvi.rules.view.Visibility;

/** For whom and for what a situation is shown. */
final class Recipient {

    @Option(
            names = "--for",
            paramLabel = "BRANCH",
            required = true,
            description = "Show what this party may see: ${COMPLETION-CANDIDATES}.")
    private AuthorityBranch branch;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            required = true,
            description = "For what the party is to see it: ${COMPLETION-CANDIDATES}.")
    private Purpose purpose;

    @Option(
            names = "--visibility",
            paramLabel = "FILE",
            description = "Who may see what, instead of the library's proposal (docs/views.md).")
    private Path visibility;

    Recipient() {}

    /** What the party sees; if the visibility holds an error, says so and ends the command. */
    View of(Situation situation, Language language) throws IOException {
        return View.of(situation, branch, purpose, visibility(language));
    }

    private Visibility visibility(Language language) throws IOException {
        if (visibility == null) {
            return Visibility.standard();
        }
        Data.requireFile(visibility);
        try {
            return Visibility.read(visibility);
        } catch (InvalidDocumentException wrong) {
            throw Failure.errorsFound("The visibility " + visibility + " holds an error. "
                    + wrong.finding().place() + ": " + wrong.finding().message(language));
        }
    }
}
