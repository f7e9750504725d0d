// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.gvi.model.finding.Language;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Recorded;
import se.gvi.rules.fixture.Answers;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;
import se.gvi.rules.policy.Policy;

@Domain(DomainContext.Global.class)
@Domain(Towns.class)
final class BriefProperties {

    @Property(tries = 40)
    void theOrderOfRecordsShowsNowhere(@ForAll Situation situation, @ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Town.of(situation).all());
        Collections.shuffle(shuffled, random);
        Situation other = Situation.of(Town.records(shuffled));
        for (Policy policy : Answers.BUNDLED) {
            assertThat(Brief.of(other, policy, Town.TODAY)).isEqualTo(Brief.of(situation, policy, Town.TODAY));
        }
    }

    @Property(tries = 10)
    void theOrderOfRecordsDoesNotMoveADotOfThePicture(@ForAll Random random) {
        List<Recorded> shuffled = new ArrayList<>(Sandby.records());
        Collections.shuffle(shuffled, random);
        Situation other = Situation.of(Town.records(shuffled));
        for (Policy policy : Answers.BUNDLED) {
            assertThat(Brief.of(other, policy, Town.TODAY).html(Language.ENGLISH))
                    .isEqualTo(Brief.of(Sandby.situation(), policy, Town.TODAY).html(Language.ENGLISH));
        }
    }

    @Property(tries = 40)
    void everyBriefIsWellFormedAndNeedsNothingFromElsewhere(@ForAll Situation situation)
            throws ParserConfigurationException, SAXException, IOException {
        for (Policy policy : Answers.BUNDLED) {
            String html = Brief.of(situation, policy, Town.TODAY).html(Language.SWEDISH);
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(html)))
                            .getDocumentElement()
                            .getAttribute("lang"))
                    .isEqualTo("sv");
            assertThat(html).doesNotContain("://", "<script", "src=");
        }
    }

    @Property(tries = 40)
    void witnessesOfAnIncidentAreNotAmongThoseItNames(@ForAll Situation situation) {
        for (Policy policy : Answers.BUNDLED) {
            assertThat(Brief.of(situation, policy, Town.TODAY).html(Language.ENGLISH))
                    .doesNotContain("witness:");
        }
    }
}
