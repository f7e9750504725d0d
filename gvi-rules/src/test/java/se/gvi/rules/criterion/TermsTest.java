// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.SupervisionKind;

final class TermsTest {

    @Test
    void noListIsKnownInPart() {
        Set<Class<?>> lists =
                Terms.known().stream().map(Enum::getDeclaringClass).collect(Collectors.toSet());
        for (Class<?> list : lists) {
            assertThat(Terms.known()).as(list.getName()).containsAll(Arrays.<Enum<?>>asList((Enum<?>[])
                    list.getEnumConstants()));
        }
    }

    @Test
    void everyWordThatACriterionTakesHasATerm() {
        for (Definition definition : Criteria.standard().definitions()) {
            for (Parameter<?> parameter : definition.parameters()) {
                if (parameter instanceof Parameter.Words<?> words) {
                    assertThat(Terms.known())
                            .as(definition.id() + " " + parameter.name())
                            .containsAll(List.<Enum<?>>of(words.type().getEnumConstants()));
                }
            }
        }
    }

    @Test
    void noTermLooksLikeAConstant() {
        assertThat(Terms.known()).allSatisfy(constant -> {
            assertThat(Terms.of(constant).en()).doesNotContain("_").isNotEqualTo(constant.name());
            assertThat(Terms.of(constant).sv()).doesNotContain("_").isNotEqualTo(constant.name());
        });
    }

    @Test
    void alternativesReadAsASentence() {
        assertThat(Terms.list(EnumSet.of(SupervisionKind.PAROLE, SupervisionKind.PROBATION)))
                .isEqualTo(Text.of("probation or parole", "skyddstillsyn eller villkorlig frigivning"));
        assertThat(Terms.list(EnumSet.allOf(SupervisionKind.class)))
                .isEqualTo(Text.of(
                        "probation, parole or custody",
                        "skyddstillsyn, villkorlig frigivning eller anstalt eller häkte"));
        assertThat(Terms.list(Set.of(SupervisionKind.CUSTODY))).isEqualTo(Terms.of(SupervisionKind.CUSTODY));
    }

    @Test
    void aHostsOwnWordIsSaidAsItIs() {
        assertThat(Terms.of(HostsOwn.KNOWN_TO_OUTREACH)).isEqualTo(Text.same("known to outreach"));
    }

    private enum HostsOwn {
        KNOWN_TO_OUTREACH
    }
}
