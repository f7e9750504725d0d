// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.IntRange;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Recorded;
import se.gvi.model.source.Regime;
import se.gvi.model.validation.Stories.Telling;

/** What holds for the findings of any records, whatever is wrong with them. */
final class ChecksProperties {

    @Provide
    Arbitrary<List<Telling>> stories() {
        return Stories.stories();
    }

    @Property
    void theOrderOfRecordsDoesNotMatter(@ForAll("stories") List<Telling> story, @ForAll Random random) {
        List<Telling> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, random);

        assertThat(gist(shuffled, World.PLAIN)).isEqualTo(gist(story, World.PLAIN));
    }

    @Property
    void otherIdsChangeNothingButIds(@ForAll("stories") List<Telling> story) {
        assertThat(gist(story, World.PLAIN.renamed())).isEqualTo(gist(story, World.PLAIN));
    }

    @Property
    void otherDaysChangeNothingButDays(
            @ForAll("stories") List<Telling> story, @ForAll @IntRange(min = -4000, max = 4000) int days) {
        assertThat(gist(story, World.PLAIN.shifted(days))).isEqualTo(gist(story, World.PLAIN));
    }

    @Property
    void whatIsWithdrawnCausesNoFindingAmongWhatStands(
            @ForAll("stories") List<Telling> story, @ForAll @IntRange(min = 0, max = 39) int which) {
        Recorded record = story.get(which % story.size()).in(World.PLAIN);
        Recorded copy = record.withProvenance(World.PLAIN.known(-200, 100));
        Records records = tell(story, World.PLAIN);
        Records withCopy = Records.builder(Given.SITE).addAll(records).add(copy).build();
        RecordKind kind = record.id().kind();
        String place = "/" + kind.section() + "/" + records.recorded(kind).size() + "/";

        assertThat(gist(
                        withCopy,
                        World.PLAIN,
                        finding -> !finding.place().pointer().startsWith(place)))
                .isEqualTo(gist(records, World.PLAIN, finding -> true));
    }

    @Property
    void validRecordsAboutOthersChangeNothing(@ForAll("stories") List<Telling> story) {
        Records records = tell(story, World.PLAIN);
        Records.Builder both = Records.builder(Given.SITE).addAll(records);
        Records others = CompleteSite.records("unrelated-");
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                others.recorded(kind).forEach(both::add);
            }
        }

        assertThat(gist(both.build(), World.PLAIN, finding -> true))
                .isEqualTo(gist(records, World.PLAIN, finding -> true));
    }

    @Property
    void theSameRecordsGiveTheSameReport(@ForAll("stories") List<Telling> story) {
        assertThat(Checks.check(tell(story, World.PLAIN))).isEqualTo(Checks.check(tell(story, World.PLAIN)));
    }

    /** The other properties say nothing about codes that no story shows. */
    @Property(tries = 1)
    void storiesShowNearlyEveryFault() {
        Set<FindingCode> missing = EnumSet.range(FindingCode.DUPLICATE_ID, FindingCode.COVERAGE_BEYOND_SOURCE);
        missing.add(FindingCode.OUT_OF_ORDER);
        missing.remove(FindingCode.COVERAGE_WITHOUT_RECORDS); // stories have every section
        missing.remove(FindingCode.REGIME_OF_ANOTHER_BRANCH); // their sources are what they should be
        Random random = new Random(7);
        RandomGenerator<List<Telling>> stories = Stories.stories().generator(1000);

        for (int told = 0; told < 20_000 && !missing.isEmpty(); told++) {
            Records records = tell(stories.next(random).value(), World.PLAIN);
            missing.removeAll(Checks.check(records).counts().keySet());
        }

        assertThat(missing).isEmpty();
    }

    private static Records tell(List<Telling> story, World world) {
        Records.Builder records = Records.builder(Given.SITE)
                .add(Given.source(Given.POLICE.value()).asOf(world.day(900)).build())
                .add(Given.source(Stories.MOVED.value())
                        .migratedFrom("Kanarieregistret")
                        .asOf(world.day(900))
                        .build())
                .add(Given.source(Stories.CHURCH.value())
                        .branch(AuthorityBranch.CIVIL_SOCIETY)
                        .regime(Regime.NON_AUTHORITY)
                        .asOf(world.day(900))
                        .build());
        for (RecordKind kind : RecordKind.values()) {
            records.section(kind);
        }
        story.forEach(telling -> records.add(telling.in(world)));
        return records.build();
    }

    private static List<String> gist(List<Telling> story, World world) {
        return gist(tell(story, world), world, finding -> true);
    }

    private static List<String> gist(Records records, World world, Predicate<Finding> which) {
        return Found.report(records, Unread.nothing()).findings().stream()
                .filter(which)
                .map(world::gist)
                .sorted()
                .toList();
    }
}
