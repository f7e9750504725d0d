// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.reason;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class AnswerProperties {
    @Property
    void isSettledUnlessUnknown(@ForAll Answer answer) {
        assertThat(answer.isSettled()).isEqualTo(answer != Answer.UNKNOWN);
    }
}
