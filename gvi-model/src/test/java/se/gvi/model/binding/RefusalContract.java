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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
import se.gvi.model.source.Purpose;
import se.gvi.model.time.DateSpan;
import se.gvi.model.time.PartialDate;

/** What a host's own mapper refuses, it refuses with the model's own words in the chain of causes. */
abstract class RefusalContract {

    private static final ObjectMapper TREES = new ObjectMapper();

    private final Mapper mapper;

    RefusalContract(Mapper mapper) {
        this.mapper = mapper;
    }

    static List<Object> entities() {
        return Examples.full();
    }

    static Stream<Record> values() {
        return ValueExamples.bound().stream()
                .map(ValueExamples.Pair::one)
                .filter(value -> !(value instanceof SizeEstimate));
    }

    static List<Class<? extends Enum<?>>> lists() {
        return Words.lists();
    }

    static List<Record> ids() {
        return Ids.examples();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void anEntityWithoutARequiredMemberIsRefused(Object entity) throws JsonProcessingException {
        for (RecordComponent member : Members.of(entity)) {
            if (!Members.optional(member)) {
                InvalidValueException refused = refusal(without(entity, member), entity.getClass());
                assertThat(refused.code()).isEqualTo(FindingCode.MISSING_MEMBER);
                assertThat(refused)
                        .hasMessageEndingWith(" lacks the member " + member.getName() + ", which is required. Add it.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueWithoutARequiredMemberIsRefusedByItsName(Object value) throws JsonProcessingException {
        for (RecordComponent member : Members.of(value)) {
            if (!Members.optional(member)) {
                Throwable thrown = failure(without(value, member), value.getClass());
                assertThat(thrown).hasRootCauseInstanceOf(NullPointerException.class);
                assertThat(thrown).rootCause().hasMessage(member.getName().equals("id") ? "value" : member.getName());
            }
        }
    }

    private static String without(Object example, RecordComponent member) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) TREES.readTree(new Jackson2().write(example));
        assertThat(tree.remove(member.getName())).as("%s", member).isNotNull();
        return tree.toString();
    }

    @Test
    void anEstimateWithoutANumberIsNotReadAsZero() {
        assertThat(failure("{\"high\":5}", SizeEstimate.class)).hasMessageContaining("'low'");
        assertThat(failure("{\"low\":5}", SizeEstimate.class)).hasMessageContaining("'high'");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aWordThatIsNoneIsRefusedWithoutBeingRepeated(Class<? extends Enum<?>> list) {
        for (String json : List.of("\"KANARIE\"", "\"\"", "0", "\"0\"", "true")) {
            InvalidValueException refused = refusal(json, list);
            boolean purpose = list == Purpose.class;
            assertThat(refused.code()).isEqualTo(purpose ? FindingCode.PURPOSE_NOT_ALLOWED : FindingCode.UNKNOWN_VALUE);
            assertThat(refused)
                    .hasMessageStartingWith("The member of type " + list.getSimpleName() + " of this record is "
                            + (purpose
                                    ? "no purpose of the catalogue of purposes, version 1: the catalogue is closed"
                                            + " and has no such purpose."
                                    : "none of the words allowed here.")
                            + " Use one of " + list.getEnumConstants()[0].name() + ", ")
                    .hasMessageNotContaining("KANARIE");
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aWordThatIsNoIdIsRefusedWithoutBeingRepeated(Record id) {
        InvalidValueException refused = refusal("\"Kanarie fågel\"", id.getClass());
        assertThat(refused.code()).isEqualTo(FindingCode.BAD_ID);
        assertThat(refused).hasMessageNotContaining("Kanarie");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aNumberIsNeitherAnIdNorADate(Record id) {
        assertThat(failure("2025", id.getClass())).isNotNull();
        assertThat(failure("2025", PartialDate.class)).isNotNull();
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
                Arguments.of(SizeEstimate.class, "{\"low\":6,\"high\":5}", FindingCode.ESTIMATE_REVERSED));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void aValueThatCannotBeIsRefusedByItsCode(Class<?> type, String json, FindingCode code) {
        assertThat(refusal(json, type).code()).isEqualTo(code);
    }

    private InvalidValueException refusal(String json, Class<?> type) {
        Throwable thrown = failure(json, type);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException refused) {
                return refused;
            }
        }
        throw new AssertionError("No refusal of the model's own for " + json, thrown);
    }

    private Throwable failure(String json, Class<?> type) {
        Throwable thrown = catchThrowable(() -> mapper.read(json, type));
        assertThat(thrown).as("%s of %s", json, type).isNotNull();
        return thrown;
    }
}
