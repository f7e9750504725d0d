// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.Text;

final class CanonicalJsonTest {

    private static final Text WHAT = Text.of("the thing", "saken");

    private static String canonical(String json) {
        return CanonicalJson.of(CanonicalJson.value(Fields.parse(json, WHAT).node()));
    }

    @Test
    void membersAreSortedAndNoSpaceIsLeft() {
        assertThat(canonical("{ \"b\" : [ 1, true , \"x\" ],\n \"a\": {\"d\": -2, \"c\": []} }"))
                .isEqualTo("{\"a\":{\"c\":[],\"d\":-2},\"b\":[1,true,\"x\"]}");
    }

    @Test
    void membersAreSortedByTheUnitsOfUtf16AsRfc8785Says() {
        // The example of RFC 8785, section 3.2.3.
        String json =
                "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";
        assertThat(canonical(json))
                .isEqualTo(
                        "{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":5,\"\ufb33\":3}");
    }

    @Test
    void textsAreEscapedNoMoreThanTheyMust() {
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\"/\b\f\r\t\u007f"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\\b\\f\\r\\t\u007f\"");
    }

    @Test
    void theFingerprintIsTheSha256OfTheCanonicalForm() {
        // printf '{}' | sha256sum
        assertThat(CanonicalJson.fingerprint(Map.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void whatIsNoWholeValueIsRefused() {
        assertThatThrownBy(() -> canonical("{\"a\": 1.5}"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageStartingWith("1:7 /a: BAD_NUMBER The member a of the document must be a whole number from ");
        assertThatThrownBy(() -> canonical("{\"a\": null}")).hasMessageStartingWith("1:7 /a: BAD_NUMBER");
        assertThatThrownBy(() -> CanonicalJson.of(List.of(1.5)))
                .hasMessage("A document holds objects, lists, texts, whole numbers and truth values, and not a"
                        + " java.lang.Double. Turn it into one of these.");
    }
}
