// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsTag(Language language) {
        assertThat(Language.of(language.tag())).isEqualTo(language);
    }

    @Test
    void anotherTagIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of("EN"))
                .withMessage("There is no language \"EN\" here. Use \"en\" or \"sv\".");
    }
}
