// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.fixture.Examples;
import se.gvi.model.fixture.Ids;
import se.gvi.model.fixture.Members;
import se.gvi.model.fixture.ValueExamples;
import se.gvi.model.fixture.Words;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.site.Site;
import se.gvi.model.source.Provenance;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;

/** What a host's own mapper refuses, it refuses with the model's own words in the chain of causes. */
final class RefusalTest {

    private static final ObjectMapper TREES = new ObjectMapper();

    static Stream<Arguments> entities() {
        return withMappers(Examples.full());
    }

    static Stream<Arguments> values() {
        return withMappers(ValueExamples.bound().stream()
                .map(ValueExamples.Pair::one)
                .filter(value -> !(value instanceof SizeEstimate))
                .toList());
    }

    static Stream<Arguments> lists() {
        return withMappers(Words.lists());
    }

    static Stream<Arguments> ids() {
        return withMappers(Ids.examples());
    }

    private static Stream<Arguments> withMappers(List<?> examples) {
        return examples.stream()
                .flatMap(example -> Stream.of(Mapper.values()).map(mapper -> Arguments.of(mapper, example)));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void anEntityWithoutARequiredMemberIsRefused(Mapper mapper, Object entity) throws JsonProcessingException {
        for (RecordComponent member : Members.of(entity)) {
            if (!Members.optional(member)) {
                InvalidValueException refused = refusal(mapper, without(entity, member), entity.getClass());
                assertThat(refused.code()).isEqualTo(FindingCode.MISSING_MEMBER);
                assertThat(refused)
                        .hasMessageEndingWith(" lacks the member " + member.getName() + ", which is required. Add it.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueWithoutARequiredMemberIsRefusedByItsName(Mapper mapper, Object value) throws JsonProcessingException {
        for (RecordComponent member : Members.of(value)) {
            if (!Members.optional(member)) {
                Throwable thrown = failure(mapper, without(value, member), value.getClass());
                assertThat(thrown).hasRootCauseInstanceOf(NullPointerException.class);
                assertThat(thrown).rootCause().hasMessage(member.getName().equals("id") ? "value" : member.getName());
            }
        }
    }

    private static String without(Object example, RecordComponent member) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) TREES.readTree(Mapper.JACKSON_2.write(example));
        assertThat(tree.remove(member.getName())).as("%s", member).isNotNull();
        return tree.toString();
    }

    @ParameterizedTest
    @EnumSource
    void anEstimateWithoutANumberIsNotReadAsZero(Mapper mapper) {
        assertThat(failure(mapper, "{\"high\":5}", SizeEstimate.class)).hasMessageContaining("'low'");
        assertThat(failure(mapper, "{\"low\":5}", SizeEstimate.class)).hasMessageContaining("'high'");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aWordThatIsNoneIsRefusedWithoutBeingRepeated(Mapper mapper, Class<? extends Enum<?>> list) {
        for (String json : List.of("\"KANARIE\"", "\"\"", "0", "\"0\"", "true")) {
            InvalidValueException refused = refusal(mapper, json, list);
            assertThat(refused.code()).isEqualTo(FindingCode.UNKNOWN_VALUE);
            assertThat(refused)
                    .hasMessageStartingWith("The member of type " + list.getSimpleName()
                            + " of this record is none of the words allowed here. Use one of "
                            + list.getEnumConstants()[0].name() + ", ")
                    .hasMessageNotContaining("KANARIE");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aWordThatIsNoIdIsRefusedWithoutBeingRepeated(Mapper mapper, Record id) {
        InvalidValueException refused = refusal(mapper, "\"Kanarie fågel\"", id.getClass());
        assertThat(refused.code()).isEqualTo(FindingCode.BAD_ID);
        assertThat(refused).hasMessageNotContaining("Kanarie");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNumberIsNeitherAnIdNorADate(Mapper mapper, Record id) {
        assertThat(failure(mapper, "2025", id.getClass())).isNotNull();
        assertThat(failure(mapper, "2025", PartialDate.class)).isNotNull();
    }

    static Stream<Arguments> badValues() {
        return Stream.of(
                        Arguments.of(PartialDate.class, "\"2025-02-29\"", FindingCode.BAD_DATE),
                        Arguments.of(PartialDate.class, "\"\"", FindingCode.BAD_DATE),
                        Arguments.of(
                                DateSpan.class,
                                "{\"from\":\"2026-03-02\",\"until\":\"2026-03-02\"}",
                                FindingCode.SPAN_ENDS_BEFORE_START),
                        Arguments.of(
                                Provenance.class,
                                "{\"source\":\"S-1\",\"recordedAt\":\"2026-03-02T09:30:00Z\","
                                        + "\"withdrawnAt\":\"2026-03-02T09:29:59Z\"}",
                                FindingCode.WITHDRAWN_BEFORE_RECORDED),
                        Arguments.of(
                                Site.class,
                                "{\"name\":\"Kanarieby\",\"timeZone\":\"Europe/Kanarieby\",\"jurisdiction\":\"SE\"}",
                                FindingCode.BAD_SITE),
                        Arguments.of(SizeEstimate.class, "{\"low\":0,\"high\":5}", FindingCode.BAD_NUMBER),
                        Arguments.of(SizeEstimate.class, "{\"low\":6,\"high\":5}", FindingCode.ESTIMATE_REVERSED))
                .flatMap(bad -> Stream.of(Mapper.values())
                        .map(mapper -> Arguments.of(mapper, bad.get()[0], bad.get()[1], bad.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aValueThatCannotBeIsRefusedByItsCode(Mapper mapper, Class<?> type, String json, FindingCode code) {
        assertThat(refusal(mapper, json, type).code()).isEqualTo(code);
    }

    private static InvalidValueException refusal(Mapper mapper, String json, Class<?> type) {
        Throwable thrown = failure(mapper, json, type);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException refused) {
                return refused;
            }
        }
        throw new AssertionError("No refusal of the model's own for " + json, thrown);
    }

    private static Throwable failure(Mapper mapper, String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> mapper.read(json, type));
        assertThat(thrown).as("%s of %s", json, type).isNotNull();
        return thrown;
    }
}
