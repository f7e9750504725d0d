// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.model.format.EntityType;
import se.gvi.model.format.ListType;
import se.gvi.model.format.RecordType;
import se.gvi.model.format.ValueType;
import se.gvi.model.id.RecordKind;
import se.gvi.model.membership.Membership;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.Situation;
import se.gvi.model.time.DateSpan;

/** Every member of the model is described, once, and nothing else is. */
final class MemberDescriptionsTest {

    /** The members of each type of the format. */
    private static Map<String, Set<String>> model() {
        Map<String, Set<String>> types = new TreeMap<>();
        Set<String> document = new TreeSet<>(Set.of("format", "site"));
        add("Site", EntityType.SITE, types);
        for (RecordKind kind : RecordKind.values()) {
            document.add(kind.section());
            add(Records.type(kind).getSimpleName(), EntityType.of(kind).layout(), types);
        }
        types.put("Situation", document);
        types.put("Stream", Set.of("kind"));
        types.put("OpeningLine", Set.of("format", "site", "sections"));
        return types;
    }

    private static void add(String name, RecordType type, Map<String, Set<String>> types) {
        Set<String> members = new TreeSet<>();
        types.put(name, members);
        for (RecordType.Member member : type.members()) {
            members.add(member.name());
            ValueType value = member.type() instanceof ListType list ? list.elements() : member.type();
            if (value instanceof RecordType part) {
                add(part.type().getSimpleName(), part, types);
            }
        }
    }

    private static boolean isRecord(String type) {
        return List.of(RecordKind.values()).stream()
                .anyMatch(kind -> Records.type(kind).getSimpleName().equals(type));
    }

    @Test
    void every_member_has_an_entry_and_every_entry_has_a_member() {
        Map<String, Set<String>> described = new TreeMap<>();
        MemberDescriptions.all()
                .forEach((type, entry) ->
                        described.put(type, new TreeSet<>(entry.members().keySet())));
        Set<String> ofAll = described.remove("Recorded");
        Map<String, Set<String>> own = model();
        own.forEach((type, members) -> {
            if (isRecord(type)) {
                members.remove("id");
                members.remove("provenance");
            }
        });

        assertThat(ofAll).containsExactly("id", "provenance");
        assertThat(described).isEqualTo(own);
    }

    @Test
    void every_member_can_be_asked_for() {
        for (RecordKind kind : RecordKind.values()) {
            for (RecordType.Member member : EntityType.of(kind).layout().members()) {
                assertThat(MemberDescriptions.of(kind, member.name()))
                        .isEqualTo(MemberDescriptions.of(Records.type(kind), member.name()));
            }
        }
    }

    @Test
    void titles_are_headings_and_descriptions_are_sentences() {
        MemberDescriptions.all().forEach((type, entry) -> {
            assertWellWritten(type, entry.itself());
            entry.members().forEach((member, description) -> assertWellWritten(type + "." + member, description));
        });
    }

    private static void assertWellWritten(String what, Description description) {
        for (String title :
                List.of(description.title().en(), description.title().sv())) {
            assertThat(title).as(what).matches("\\p{Lu}.*[^.]").hasSizeLessThan(50);
        }
        for (String sentences : List.of(
                description.description().en(), description.description().sv())) {
            assertThat(sentences).as(what).matches("\\p{Lu}.*\\.").doesNotContain("  ");
        }
        assertThat(description.description().sv())
                .as(what)
                .isNotEqualTo(description.description().en());
    }

    @Test
    void what_a_member_and_a_type_are() {
        assertThat(MemberDescriptions.of(RecordKind.MEMBERSHIP, "reviewBy"))
                .isEqualTo(new Description(
                        Text.of("Review by", "Omprövas senast"),
                        Text.of(
                                "The first day on which the review is overdue: before it, the claim is to be confirmed or"
                                        + " removed. It lies after the day of the assessment. Absent if none was set.",
                                "Den första dag då omprövningen är försenad: före den ska kopplingen bekräftas eller tas"
                                        + " bort. Den ligger efter bedömningsdagen. Saknas om ingen har bestämts.")));
        assertThat(MemberDescriptions.of(Membership.class).title()).isEqualTo(Text.of("Membership", "Koppling"));
        assertThat(MemberDescriptions.of(RecordKind.MEMBERSHIP)).isEqualTo(MemberDescriptions.of(Membership.class));
        assertThat(MemberDescriptions.of(DateSpan.class, "until").title()).isEqualTo(Text.of("Until", "Till"));
        assertThat(MemberDescriptions.of(Site.class, "timeZone").title()).isEqualTo(Text.of("Time zone", "Tidszon"));
        assertThat(MemberDescriptions.of(Situation.class, "ties").title()).isEqualTo(Text.of("Ties", "Kontakter"));
    }

    @Test
    void what_the_format_does_not_have_is_not_described() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberDescriptions.of(String.class))
                .withMessage("The format has no type String. Ask about a record, the site, a part of them, or a"
                        + " situation.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberDescriptions.of(RecordKind.TIE, "colour"))
                .withMessage("The format has no member colour of Tie. The page docs/format.md lists the members.");
        assertThatIllegalArgumentException().isThrownBy(() -> MemberDescriptions.of(DateSpan.class, "id"));
    }
}
