// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.fixture.Given;
import se.gvi.model.id.RecordKind;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.time.DateSpan;

/** What the index says of some days is what the statements say of each of them, read one by one. */
final class CoverageIndexProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 8;
    private static final List<RecordKind> KINDS = List.of(RecordKind.MEMBERSHIP, RecordKind.TIE);
    private static final List<IndividualId> PEOPLE = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> IndividualId.of("I-" + number))
            .toList();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void completeIsWhatIsClaimedOfEveryDayAndDeniedOfNone(@ForAll long seed) {
        Random random = new Random(seed);
        List<Coverage> statements = statements(random);
        SetMultimap<RecordKind, IndividualId> unavailable = HashMultimap.create();
        if (random.nextBoolean()) {
            unavailable.put(RecordKind.TIE, PEOPLE.get(random.nextInt(PEOPLE.size())));
        }
        CoverageIndex index = new CoverageIndex(statements, unavailable);
        for (int i = 0; i < 20; i++) {
            DateSpan days = span(random);
            for (RecordKind kind : KINDS) {
                List<Coverage> ofEveryone = statements.stream()
                        .filter(each -> each.records() == kind)
                        .filter(each -> each.individuals().isEmpty())
                        .toList();
                assertThat(index.complete(kind, days))
                        .as("%s on %s from %s", kind, days, statements)
                        .isEqualTo(complete(ofEveryone, days));
                for (IndividualId about : PEOPLE) {
                    List<Coverage> ofOne = statements.stream()
                            .filter(each -> each.records() == kind)
                            .filter(each -> each.individuals()
                                    .map(list -> list.contains(about))
                                    .orElse(true))
                            .toList();
                    assertThat(index.complete(kind, about, days))
                            .as("%s of %s on %s from %s", kind, about, days, statements)
                            .isEqualTo(!unavailable.containsEntry(kind, about) && complete(ofOne, days));
                }
            }
        }
        for (RecordKind kind : KINDS) {
            Set<IndividualId> named = new HashSet<>(unavailable.get(kind));
            statements.stream()
                    .filter(each -> each.records() == kind)
                    .forEach(each -> named.addAll(each.individuals().orElse(List.of())));
            assertThat(index.singledOut(kind))
                    .as("%s from %s", kind, statements)
                    .isEqualTo(named);
        }
    }

    private static List<Coverage> statements(Random random) {
        List<Coverage> statements = new ArrayList<>();
        for (int i = 0; i < random.nextInt(9); i++) {
            List<IndividualId> some =
                    PEOPLE.stream().filter(each -> random.nextBoolean()).toList();
            Completeness[] all = Completeness.values();
            statements.add(Given.coverage("T-" + i, KINDS.get(random.nextInt(KINDS.size())))
                    .completeness(random.nextBoolean() ? Completeness.COMPLETE : all[random.nextInt(all.length)])
                    .individuals(random.nextBoolean() ? null : some)
                    .span(span(random))
                    .build());
        }
        return statements;
    }

    private static DateSpan span(Random random) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return random.nextInt(5) == 0
                ? DateSpan.from(from)
                : DateSpan.of(from, from.plusDays(1 + random.nextInt(DAYS)));
    }

    /** Of days without an end those until after all ends, and one more. */
    private static boolean complete(List<Coverage> statements, DateSpan days) {
        return days.from()
                .datesUntil(days.end().orElse(FIRST.plusDays(3 * DAYS)))
                .allMatch(day -> claims(statements, day, true) && !claims(statements, day, false));
    }

    private static boolean claims(List<Coverage> statements, LocalDate day, boolean complete) {
        return statements.stream()
                .filter(each -> (each.completeness() == Completeness.COMPLETE) == complete)
                .anyMatch(each -> each.span().contains(day));
    }
}
