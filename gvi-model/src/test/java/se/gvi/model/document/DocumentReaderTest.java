// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ReadLimits;

/** A document member by member, element by element. */
final class DocumentReaderTest {

    private static final String JSON = """
            {"name": "x",
             "list": [1, {"a": [true]}, "å"],
             "empty": [], "object": {"b": null},
             "nested": [[1, 2], [3]]}
            """;

    private final List<Finding> findings = new ArrayList<>();

    private DocumentReader open(String json) throws IOException {
        return DocumentReader.open(Documents.stream(json), ReadLimits.defaults(), findings::add);
    }

    @Test
    void members_and_elements_come_in_order_with_their_places() throws IOException {
        List<String> seen = new ArrayList<>();
        DocumentReader document = open(JSON);
        while (document.nextMember()) {
            if (document.isList()) {
                while (document.nextElement()) {
                    seen.add(document.value().orElseThrow().toString());
                }
            } else {
                seen.add(document.name() + " " + document.value().orElseThrow());
            }
        }

        assertThat(seen)
                .containsExactly(
                        "name a text at 1:10 /name",
                        "a number at 2:11 /list/0",
                        "an object at 2:14 /list/1",
                        "a text at 2:29 /list/2",
                        "object an object at 3:25 /object",
                        "a list at 4:13 /nested/0",
                        "a list at 4:21 /nested/1");
        assertThat(document.complete()).isTrue();
        assertThat(document.notRun()).isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void what_is_not_asked_for_is_passed_over() throws IOException {
        List<String> seen = new ArrayList<>();
        DocumentReader document = open(JSON);
        while (document.nextMember()) {
            seen.add(document.name());
            if (document.name().equals("list")) {
                document.nextElement();
                document.nextElement();
                seen.add(document.place().toString());
            }
        }

        assertThat(seen).containsExactly("name", "list", "2:14 /list/1", "empty", "object", "nested");
        assertThat(document.complete()).isTrue();
    }

    @Test
    void a_list_can_be_read_whole() throws IOException {
        DocumentReader document = open(JSON);
        document.nextMember();
        document.nextMember();
        Node list = document.value().orElseThrow();

        assertThat(((ListNode) list).elements())
                .extracting(Node::kind)
                .containsExactly(NumberNode.KIND, ObjectNode.KIND, TextNode.KIND);
        assertThat(document.nextElement()).isFalse();
        assertThat(document.nextMember()).isTrue();
    }

    @Test
    void a_value_is_read_once() throws IOException {
        DocumentReader document = open(JSON);

        assertThatIllegalStateException().isThrownBy(document::value);
        document.nextMember();
        document.value();
        assertThatIllegalStateException()
                .isThrownBy(document::value)
                .withMessage("There is no value to read. Move to the next member or element first.");
    }

    @Test
    void after_a_stop_there_is_no_more() throws IOException {
        DocumentReader document = open("{\"a\": [1, 2, x, 3], \"b\": 1}");
        document.nextMember();

        assertThat(document.nextElement()).isTrue();
        assertThat(document.nextElement()).isTrue();
        assertThat(document.nextElement()).isFalse();
        assertThat(document.nextMember()).isFalse();
        assertThat(document.complete()).isFalse();
        assertThat(document.notRun()).contains("the rest of the document after line 1");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).place().toString()).isEqualTo("1:14 /a/1");
    }

    @Test
    void a_stop_within_a_value_leaves_no_value() throws IOException {
        DocumentReader document = open("{\"a\": {\"b\": [1, }}");
        document.nextMember();

        assertThat(document.value()).isEmpty();
        assertThat(findings.get(0).place().toString()).isEqualTo("1:17 /a/b");
    }

    @Test
    void a_root_that_is_no_object_is_told() throws IOException {
        assertThat(open("[1]").nextMember()).isFalse();
        assertThat(open("\"x\"").nextMember()).isFalse();

        assertThat(findings).extracting(Finding::code).containsOnly(FindingCode.WRONG_TYPE);
        assertThat(findings.get(0).message(Language.ENGLISH))
                .isEqualTo("The member at the root of the document should be an object but is a list.");
        assertThat(findings.get(1).message(Language.SWEDISH))
                .isEqualTo("Medlemmen i roten i dokumentet ska vara ett objekt men är en text.");
    }

    @Test
    void a_member_that_stands_twice_is_passed_over() throws IOException {
        DocumentReader document = open("{\"a\": [1], \"a\": [2], \"b\": 1}");
        List<String> names = new ArrayList<>();
        while (document.nextMember()) {
            names.add(document.name());
        }

        assertThat(names).containsExactly("a", "b");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.DUPLICATE_MEMBER);
    }

    @Test
    void a_stream_that_fails_fails_the_reading() throws IOException {
        InputStream broken = new FilterInputStream(Documents.stream("{\"a\": 1")) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                if (read < 0) {
                    throw new IOException("The disk is gone.");
                }
                return read;
            }
        };
        DocumentReader document = DocumentReader.open(broken, ReadLimits.defaults(), findings::add);

        assertThatThrownBy(() -> {
                    while (document.nextMember()) {
                        document.value();
                    }
                })
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("The disk is gone.");
    }

    @Test
    void places_are_found_again_by_their_pointers() throws IOException {
        Map<String, Place> places = Places.find(
                Documents.stream(JSON),
                ReadLimits.defaults(),
                List.of(
                        "",
                        "/list",
                        "/list/1/a/0",
                        "/list/1/none/x",
                        "/list/9",
                        "/object/b",
                        "/nested/1/0",
                        "/none/1"));

        assertThat(places)
                .containsEntry("", new Place("", 1, 1))
                .containsEntry("/list", new Place("/list", 2, 10))
                .containsEntry("/list/1/a/0", new Place("/list/1/a/0", 2, 21))
                .containsEntry("/list/1/none/x", new Place("/list/1/none/x", 2, 14))
                .containsEntry("/list/9", new Place("/list/9", 2, 10))
                .containsEntry("/object/b", new Place("/object/b", 3, 31))
                .containsEntry("/nested/1/0", new Place("/nested/1/0", 4, 22))
                .containsEntry("/none/1", new Place("/none/1", 1, 1));
    }
}
