// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.gvi.model.finding.Language;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Recorded;
import se.gvi.model.time.PartialDate;
import se.gvi.rules.fixture.Town;
import se.gvi.rules.fixture.Towns;

/** Laws of statements, over random towns. */
final class PersonalStatementProperties {

    @Provide
    Arbitrary<Situation> towns() {
        return new Towns().situations();
    }

    private static final RecordRef PERSON = RecordRef.to(Held.ASKS);
    private static final Pattern ANOTHER = Pattern.compile("\\bI-[2-9]\\b");
    private static final Pattern CODE = Pattern.compile("\\b(?!(?:OSL|BDL|GDPR|IMY|PBDL)\\b)[A-Z][A-Z_]{2,}\\b");

    private static List<Recorded> records(Situation situation) {
        List<Recorded> records = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (kind != RecordKind.SOURCE) {
                records.addAll(situation.records().recorded(kind));
            }
        }
        return records;
    }

    /** With contacts, a decision whose words name another, and a disclosure of everybody's contacts. */
    private static Situation more(Situation situation) {
        return Town.of(situation)
                .add(Held.tie("T-1", "I-2", "I-1"))
                .add(Held.tie("T-2", "I-2", "I-3"))
                .add(Held.decision())
                .add(Held.disclosure(
                        "X-1",
                        List.of(AuthorityBranch.SOCIAL_SERVICES),
                        new RecordRef(RecordKind.TIE, "T-1"),
                        new RecordRef(RecordKind.TIE, "T-2"),
                        new RecordRef(RecordKind.INDIVIDUAL, "I-3")))
                .situation();
    }

    private static boolean names(Recorded record, RecordRef person) {
        return RecordRef.to(record.id()).equals(person)
                || record.references().stream()
                        .anyMatch(reference -> reference.target().equals(person));
    }

    private static boolean isAboutOthersAlone(Recorded record) {
        return record.id().kind() != RecordKind.DISCLOSURE
                && !names(record, PERSON)
                && record.references().stream()
                        .anyMatch(reference -> reference.target().kind() == RecordKind.INDIVIDUAL);
    }

    @Property(tries = 60)
    void the_statement_of_one_person_names_no_other(@ForAll("towns") Situation situation) {
        PersonalStatement statement = PersonalStatement.of(more(situation), Held.ASKS, Town.TODAY);
        for (Language language : Language.values()) {
            assertThat(statement.text(language)).doesNotContainPattern(ANOTHER);
            assertThat(statement.html(language)).doesNotContainPattern(ANOTHER);
        }
    }

    @Property(tries = 60)
    void what_is_recorded_about_others_changes_nothing(@ForAll("towns") Situation situation, @ForAll Random random) {
        Situation before = more(situation);
        List<Recorded> changed = new ArrayList<>(records(before));
        changed.removeIf(
                record -> isAboutOthersAlone(record) && record.id().kind() != RecordKind.TIE && random.nextInt(3) > 0);
        changed.replaceAll(
                record -> record instanceof Individual other && !other.id().equals(Held.ASKS)
                        ? other.toBuilder()
                                .birthDate(PartialDate.parse("1991-02-03"))
                                .deathDate(null)
                                .build()
                        : record);
        Town town = new Town();
        changed.forEach(town::add);
        Optional<Situation> after = town.ifValid();
        after.ifPresent(then -> assertThat(PersonalStatement.of(then, Held.ASKS, Town.TODAY))
                .isEqualTo(PersonalStatement.of(before, Held.ASKS, Town.TODAY)));
    }

    @Property(tries = 60)
    void the_order_of_records_changes_nothing(@ForAll("towns") Situation situation, @ForAll Random random) {
        Situation before = more(situation);
        List<Recorded> shuffled = new ArrayList<>(records(before));
        Collections.shuffle(shuffled, random);
        assertThat(PersonalStatement.of(Situation.of(Town.records(shuffled)), Held.ASKS, Town.TODAY))
                .isEqualTo(PersonalStatement.of(before, Held.ASKS, Town.TODAY));
    }

    @Property(tries = 60)
    void R49_every_record_about_the_person_is_shown_or_withheld(
            @ForAll("towns") Situation situation, @ForAll Random random) {
        Situation all = more(situation);
        List<Withholding> withholdings = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            if (random.nextInt(3) == 0) {
                withholdings.add(Withholding.of(kind, "OSL 35:1", null));
            }
        }
        for (int i = 1; i <= 3; i++) {
            IndividualId somebody = IndividualId.of("I-" + i);
            PersonalStatement statement =
                    PersonalStatement.of(all, somebody, Town.TODAY, Withholdings.of(withholdings), Until.NOT_COMPUTED);
            long about = records(all).stream()
                    .filter(record -> record.id().kind() != RecordKind.DISCLOSURE)
                    .filter(record -> names(record, RecordRef.to(somebody)))
                    .count();
            long disclosed = 1;
            long withheld = statement.withheld().stream()
                    .mapToLong(PersonalStatement.Withheld::number)
                    .sum();
            assertThat(statement.shown().size() + withheld).as("%s", somebody).isEqualTo(about + disclosed);
            for (Withholding withholding : withholdings) {
                assertThat(statement.shown()).extracting(RecordRef::kind).doesNotContain(withholding.records());
            }
        }
    }

    @Property(tries = 60)
    void a_person_reads_words_and_no_codes(@ForAll("towns") Situation situation) {
        PersonalStatement statement = PersonalStatement.of(more(situation), Held.ASKS, Town.TODAY);
        for (Language language : Language.values()) {
            assertThat(statement.text(language)).doesNotContainPattern(CODE);
        }
    }
}
