// SPDX-License-Identifier: Apache-2.0
package se.gvi.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.gvi.model.time.DateSpan;

/** The other tests prove something about modules only as long as they run on the module path. */
final class ModulePathTest {
    @Test
    void theModelIsAModule() {
        assertThat(DateSpan.class.getModule().getName()).isEqualTo("se.gvi.model");
    }

    @Test
    void jackson2IsAModule() {
        assertThat(com.fasterxml.jackson.databind.ObjectMapper.class.getModule().getName())
                .isEqualTo("com.fasterxml.jackson.databind");
    }

    @Test
    @Tag("jackson-3")
    void jackson3IsAModule() {
        assertThat(tools.jackson.databind.ObjectMapper.class.getModule().getName())
                .isEqualTo("tools.jackson.databind");
    }
}
