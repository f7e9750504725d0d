// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class InvalidValueExceptionTest {

    private static InvalidValueException refusal(Map<String, ?> arguments) {
        return new InvalidValueException(FindingCode.BAD_TEXT, arguments);
    }

    @Test
    void itSaysInEnglishWhatAFileWithTheValueWouldBeTold() {
        assertThat(refusal(Map.of("record", Text.of("the site", "orten"), "member", "name", "longest", 200)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The member name of the site must be a text of 1 to 200 characters"
                        + " without control characters.");
    }

    @Test
    void itsArgumentsAreCopiedAndCannotBeChanged() {
        Map<String, Object> mine = new HashMap<>(Map.of("member", "name"));
        InvalidValueException refusal = refusal(mine);
        mine.clear();
        assertThat(refusal.arguments()).containsOnly(Map.entry("member", "name"));
        assertThatThrownBy(() -> refusal.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void serialisationKeepsCodeAndMessageOnly() throws IOException, ClassNotFoundException {
        InvalidValueException refusal = refusal(Map.of("member", "name"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();
            assertThat(read).hasMessage(refusal.getMessage());
            assertThat(read.code()).isEqualTo(FindingCode.BAD_TEXT);
            assertThat(read.arguments()).isEmpty();
        }
    }
}
