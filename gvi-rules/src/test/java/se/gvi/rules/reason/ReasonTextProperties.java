// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import se.gvi.model.finding.Language;

@Domain(Trees.class)
@Domain(DomainContext.Global.class)
final class ReasonTextProperties {

    @Property
    void no_line_ends_with_a_blank(@ForAll Reason reason, @ForAll Language language) {
        List<String> tree = ReasonText.lines(reason, language);
        List<String> settlements = ReasonText.lines(Settlements.of(reason), language);
        assertThat(tree).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        assertThat(settlements).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Property
    void every_answer_is_shown(@ForAll Reason reason, @ForAll Language language) {
        String text = String.join("\n", ReasonText.lines(reason, language));
        assertThat(reason.answers()).allSatisfy(answer -> {
            assertThat(text).contains(answer.question().criterion());
            answer.missing()
                    .forEach(fact -> assertThat(text).contains(fact.what().in(language)));
        });
    }

    @Property
    void the_first_line_says_the_truth(@ForAll Reason reason) {
        String expected = switch (reason.truth()) {
            case MET -> "MET      ";
            case NOT_MET -> "NOT MET  ";
            case UNKNOWN -> "UNKNOWN  ";
        };
        assertThat(ReasonText.lines(reason, Language.ENGLISH).get(0)).startsWith(expected);
    }
}
