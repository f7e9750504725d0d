// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Text;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;

final class RequirementsTest {

    private static Requirements requirements() {
        return new Requirements(() -> Text.of("group G-1", "grupp G-1"));
    }

    @Test
    void whatIsInOrderIsNotRefused() {
        Requirements requirements = requirements();
        requirements.member("name", "Kanarie");
        assertThat(requirements.distinct("areas", null)).isNull();
        assertThat(requirements.entries("areas", List.of("Kanarie"))).containsExactly("Kanarie");
        assertThatCode(requirements::verify).doesNotThrowAnyException();
    }

    @Test
    void allThatIsWrongIsRefusedTogether() {
        Requirements requirements = requirements();
        requirements.member("provenance", null);
        requirements.text("name", " ", 10);
        requirements.entries("areas", List.of());
        requirements.list("aliases", List.of("Kanarie", "Kanarie"));
        requirements.refuse(FindingCode.ESTIMATE_REVERSED, Map.of("low", 6, "high", 5));
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, requirements::verify);
        assertThat(refused).hasMessage("group G-1 lacks the member provenance, which is required. Add it.");
        assertThat(refused.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "The member name of group G-1 must be a text of 1 to 10 characters"
                                + " without control characters.",
                        "The member areas of group G-1 is empty. It needs at least one entry.",
                        "The member aliases of group G-1 names the same thing twice. Remove one of the two.",
                        "The size estimate of group G-1 runs from 6 to 5. Maybe swap the two.");
    }

    @Test
    void aTextWithAPersonalNumberIsRefusedAloneAndInAList() {
        Requirements requirements = requirements();
        requirements.text("name", "Kanarie", 20);
        requirements.text("name", "701063-2391", 20);
        requirements.texts("aliases", List.of("Kanarie", "701063-2391"), 20);
        requirements.texts("areas", List.of("", "701063-2391"), 20);
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, requirements::verify);
        assertThat(refused.code()).isEqualTo(FindingCode.PERSONAL_NUMBER_IN_TEXT);
        assertThat(refused.arguments()).containsEntry("member", "name");
        assertThat(refused.getSuppressed())
                .extracting(other -> ((InvalidValueException) other).code() + " "
                        + ((InvalidValueException) other).arguments().get("member"))
                .containsExactly("PERSONAL_NUMBER_IN_TEXT aliases", "BAD_TEXT areas", "PERSONAL_NUMBER_IN_TEXT areas");
    }

    @Test
    void anEntityTellsAllThatItLacks() {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> Group.builder().id(GroupId.of("G-1")).name("").build());
        assertThat(refused.code()).isEqualTo(FindingCode.BAD_TEXT);
        assertThat(refused.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("group G-1 lacks the member provenance, which is required. Add it.");
    }
}
