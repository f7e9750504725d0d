// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;

final class LabelTest {

    @Test
    void noTwoConstantsOfAListAreCalledTheSame() {
        assertThat(Stream.of(AuthorityBranch.values()).map(AuthorityBranch::label))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Purpose.values()).map(Purpose::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(Regime.values()).map(Regime::label)).doesNotHaveDuplicates();
    }

    @Test
    void aLabelReadsInASentence() {
        Text sentence = Text.of("Shown to {party} for {purpose}.", "Visas för {party}, ändamål {purpose}.");
        assertThat(sentence.with(
                        Map.of("party", AuthorityBranch.POLICE.label(), "purpose", Purpose.INCIDENT_REVIEW.label())))
                .isEqualTo(Text.of(
                        "Shown to the police for the review of incidents.",
                        "Visas för polisen, ändamål genomgång av händelser."));
    }
}
