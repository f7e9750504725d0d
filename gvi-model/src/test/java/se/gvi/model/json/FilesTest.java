// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.gvi.model.finding.ReadLimits;
import se.gvi.model.fixture.CompleteSite;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Files and streams that cannot be read or written are no findings. */
final class FilesTest {

    private static final Situation SITUATION = Situation.of(CompleteSite.records(""));

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SituationJson.check(folder.resolve("none.json")));
    }

    @Test
    void a_folder() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> SituationJson.check(folder));
    }

    @Test
    void a_stream_that_breaks() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("The line is dead.");
            }
        };

        assertThatThrownBy(() -> SituationJson.check(broken, ReadLimits.defaults()))
                .hasMessage("The line is dead.");
    }

    @Test
    void a_file_with_an_error_is_thrown_with_its_report() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\"format\": \"gvi-situation/1\"}");

        assertThatExceptionOfType(InvalidSituationException.class)
                .isThrownBy(() -> SituationJson.read(file))
                .withMessageStartingWith("No situation can be made of these records. There is 1 error, the first at")
                .satisfies(thrown -> assertThat(thrown.report())
                        .isEqualTo(SituationJson.check(file).report()));
    }

    @Test
    void a_valid_file_gives_the_situation() throws IOException {
        Path file = folder.resolve("situation.json");
        SituationJson.write(SITUATION, file);
        ReadResult result = SituationJson.check(file);

        assertThat(result.report().valid()).isTrue();
        assertThat(result.situation()).contains(SITUATION);
        assertThat(result.orElseThrow()).isEqualTo(SITUATION);
        assertThat(result.toString()).isEqualTo("ReadResult[ValidationReport[{}]]");
    }

    @Test
    void streams_stay_open() throws IOException {
        boolean[] closed = new boolean[2];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        SituationJson.write(SITUATION, out);
        InputStream in = new FilterInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
            @Override
            public void close() {
                closed[1] = true;
            }
        };

        assertThat(SituationJson.read(in)).isEqualTo(SITUATION);
        assertThat(closed).containsExactly(false, false);
    }

    @Test
    void a_stream_of_single_bytes_is_read_too() throws IOException {
        byte[] bytes = Sample.complete()
                .replace("\"reviewBy\": \"2026-12-01\"", "\"reviewBy\": \"2026-11-01\"")
                .getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(SituationJson.check(slow, ReadLimits.defaults()).report())
                .isEqualTo(SituationJson.check(new ByteArrayInputStream(bytes), ReadLimits.defaults())
                        .report());
    }

    @Test
    void limits_hold() throws IOException {
        Path file = Files.writeString(folder.resolve("situation.json"), Sample.complete());

        assertThat(SituationJson.check(file, ReadLimits.defaults().withRecords(3))
                        .situation())
                .isEmpty();
        assertThat(SituationJson.check(file, ReadLimits.defaults().withRecords(100))
                        .situation())
                .isPresent();
    }
}
