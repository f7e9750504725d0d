// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.evaluation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.gvi.model.finding.Text;

/**
 * How far the answers of an evaluation are from others, measured in counts: how many more or fewer events the latest
 * counts would have to show, once revised. The latest twelve months after the start are tried, as they are the least
 * settled, with up to a quarter of what was counted there, or ten if that is more; more or fewer are spread over the
 * periods. Published revisions went up to an eighth. Up to twenty every number is tried, then every twentieth, and then
 * every number before the first that changes the answer.
 *
 * @param from the first month that is tried
 * @param to the last month that is tried
 * @param counted how many events are counted there now
 * @param tried by how many events at most a revision was tried; fewer than {@code counted} downwards in any case
 * @param more the smallest revision upwards that changes the verdict, if there is one
 * @param fewer the smallest revision downwards that changes the verdict, if there is one
 * @param moreForChange the smallest revision upwards that changes what the plain comparison says, if there is one
 * @param fewerForChange the smallest revision downwards that changes what the plain comparison says, if there is one
 */
public record Fragility(
        YearMonth from,
        YearMonth to,
        long counted,
        long tried,
        Optional<Turn> more,
        Optional<Turn> fewer,
        Optional<Turn> moreForChange,
        Optional<Turn> fewerForChange) {

    private static final int MONTHS = 12;
    private static final long LEAST = 10;
    private static final long STEPS = 20;

    /**
     * How far the answers of an evaluation are from others.
     *
     * @param from the first month that is tried
     * @param to the last month that is tried
     * @param counted how many events are counted there now
     * @param tried by how many events at most a revision was tried
     * @param more the smallest revision upwards that changes the verdict
     * @param fewer the smallest revision downwards that changes the verdict
     * @param moreForChange the smallest revision upwards that changes what the plain comparison says
     * @param fewerForChange the smallest revision downwards that changes what the plain comparison says
     */
    public Fragility {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(more, "more");
        Objects.requireNonNull(fewer, "fewer");
        Objects.requireNonNull(moreForChange, "moreForChange");
        Objects.requireNonNull(fewerForChange, "fewerForChange");
    }

    /**
     * A revision that changes an answer.
     *
     * @param events by how many events, positive
     * @param then the answer that it leads to
     */
    public record Turn(long events, Text then) {

        /**
         * A revision that changes an answer.
         *
         * @param events by how many events
         * @param then the answer that it leads to
         */
        public Turn {
            Objects.requireNonNull(then, "then");
        }
    }

    static Fragility of(Evaluation evaluation) {
        Trial trial = evaluation.trial();
        CountSeries series = evaluation.data().series();
        int to = trial.end().map(series::firstFrom).orElse(series.counts().size());
        int from = Math.max(
                series.firstFrom(trial.start()),
                to - Math.max(1, MONTHS / series.step().months()));
        long counted = series.counts().subList(from, to).stream()
                .mapToLong(Long::longValue)
                .sum();
        long limit = Math.max(LEAST, counted / 4);
        Function<Long, TrialData> revised =
                events -> evaluation.data().withCounts(revised(series.counts(), from, to, events));
        Predicate<Verdict> other = verdict -> verdict != evaluation.verdict();
        Function<Long, Optional<Text>> verdict =
                events -> Optional.of(trial.evaluate(revised.apply(events)).verdict())
                        .filter(other)
                        .map(Verdict::text);
        Reason.Kind plain = plain(trial, evaluation.data());
        Function<Long, Optional<Text>> change = events -> Optional.of(plain(trial, revised.apply(events)))
                .filter(kind -> kind != plain)
                .map(Fragility::words);
        long down = Math.min(limit, counted);
        return new Fragility(
                series.begins(from),
                series.begins(to).minusMonths(1),
                counted,
                limit,
                first(1, limit, verdict),
                first(-1, down, verdict),
                first(1, limit, change),
                first(-1, down, change));
    }

    private static Optional<Turn> first(int sign, long limit, Function<Long, Optional<Text>> answer) {
        long same = 0;
        while (same < limit) {
            long next = Math.min(limit, same + 1 + same / STEPS);
            if (answer.apply(sign * next).isPresent()) {
                for (long events = same + 1; events <= next; events++) {
                    Optional<Text> then = answer.apply(sign * events);
                    if (then.isPresent()) {
                        return Optional.of(new Turn(events, then.get()));
                    }
                }
            }
            same = next;
        }
        return Optional.empty();
    }

    /** One event more or fewer at a time, from the latest period backwards and round again. */
    private static List<Long> revised(List<Long> counts, int from, int to, long events) {
        List<Long> revised = new ArrayList<>(counts);
        int period = to;
        for (long left = Math.abs(events); left > 0; ) {
            period = period == from ? to - 1 : period - 1;
            long now = revised.get(period);
            if (events > 0 || now > 0) {
                revised.set(period, now + Long.signum(events));
                left--;
            }
        }
        return revised;
    }

    private static Reason.Kind plain(Trial trial, TrialData data) {
        return Evaluator.change(trial, Comparisons.plain(trial, data).interval(Evaluation.LEVEL));
    }

    private static Text words(Reason.Kind kind) {
        return switch (kind) {
            case FALL -> Text.of("a clear fall", "en klar minskning");
            case NO_FALL -> Text.of("no fall, or one too small", "ingen minskning, eller en för liten");
            default -> Text.of("no clear change", "ingen klar förändring");
        };
    }

    /**
     * Returns the same in words.
     *
     * @return lines, each of them a point of a list
     */
    public Text text() {
        return new Lines().points(sentences().stream()).text();
    }

    /**
     * Returns the same in words.
     *
     * @return a sentence for each revision that changes an answer; if none changes the verdict, that first
     */
    public List<Text> sentences() {
        Map<String, Object> values = Map.of("from", from, "to", to, "counted", counted, "tried", tried);
        List<Text> sentences = new ArrayList<>();
        if (more.isEmpty() && fewer.isEmpty()) {
            sentences.add(Text.of(
                            "No revision of the counts from {from} to {to} ({counted} now) by up to {tried} would change the"
                                    + " verdict.",
                            "Ingen ändring av antalen från {from} till {to} ({counted} nu) med upp till {tried} skulle"
                                    + " ändra bedömningen.")
                    .with(values));
        }
        more.ifPresent(turn -> sentences.add(turn(
                turn,
                "With {events} more from {from} to {to} ({counted} now) the verdict would be: {then}",
                "Med {events} fler från {from} till {to} ({counted} nu) skulle bedömningen bli: {then}")));
        fewer.ifPresent(turn -> sentences.add(turn(
                turn,
                "With {events} fewer from {from} to {to} ({counted} now) the verdict would be: {then}",
                "Med {events} färre från {from} till {to} ({counted} nu) skulle bedömningen bli: {then}")));
        moreForChange.ifPresent(turn -> sentences.add(turn(
                turn,
                "The comparison of after and before alone would show {then} with {events} more.",
                "Jämförelsen av efter och före för sig skulle visa {then} med {events} fler.")));
        fewerForChange.ifPresent(turn -> sentences.add(turn(
                turn,
                "The comparison of after and before alone would show {then} with {events} fewer.",
                "Jämförelsen av efter och före för sig skulle visa {then} med {events} färre.")));
        return List.copyOf(sentences);
    }

    private Text turn(Turn turn, String en, String sv) {
        return Text.of(en, sv)
                .with(Map.of("events", turn.events(), "then", turn.then(), "from", from, "to", to, "counted", counted));
    }
}
