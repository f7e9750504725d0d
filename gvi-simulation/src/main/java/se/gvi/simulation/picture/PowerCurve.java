// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.picture;

import com.google.common.math.IntMath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.page.Cell;
import se.gvi.rules.page.Element;
import se.gvi.rules.page.Picture;
import se.gvi.rules.page.Row;
import se.gvi.rules.page.Table;
import se.gvi.simulation.evaluation.Figures;
import se.gvi.simulation.picture.Chart.Point;
import se.gvi.simulation.statistics.Detectability;

/** How likely a true effect is to be noticed, month by month after the start. Immutable. */
public final class PowerCurve implements Picture {

    /** The power below which an effect could hardly have been noticed; the usual convention, not a finding. */
    public static final double TARGET = 0.8;

    private static final double PLOT = 250;
    private static final int STEP = 12;
    private static final int MOST_RATIOS = 5;

    private final Text outcome;
    private final double rate;
    private final double before;
    private final int months;
    private final List<Double> ratios;
    private final List<List<Double>> powers;

    private PowerCurve(Text outcome, double rate, double before, int months, List<Double> ratios, double level) {
        this.outcome = outcome;
        this.rate = rate;
        this.before = before;
        this.months = months;
        this.ratios = ratios;
        this.powers = ratios.stream()
                .map(ratio -> new Detectability(rate, ratio, level))
                .map(detectability -> IntStream.rangeClosed(1, months)
                        .mapToObj(month -> detectability.power(before, month))
                        .toList())
                .toList();
    }

    /**
     * Shows how likely effects are to be noticed as a change, with one false alarm in twenty.
     *
     * @param outcome what is counted, in the plural
     * @param rate events for each month without any effect, positive
     * @param before months before the start, positive
     * @param months the last month after the start to look at, a multiple of 12
     * @param ratios the true ratios of the rate after to the rate before, one to five, each positive
     * @return the picture
     * @throws IllegalArgumentException if there are no ratios or more than five, the months are no multiple of 12, or a
     *     number is not positive and finite
     */
    public static PowerCurve of(Text outcome, double rate, double before, int months, List<Double> ratios) {
        Objects.requireNonNull(outcome, "outcome");
        if (ratios.isEmpty() || ratios.size() > MOST_RATIOS) {
            throw new IllegalArgumentException(
                    "There are " + ratios.size() + " true ratios. Give 1 to " + MOST_RATIOS + ".");
        }
        if (months < STEP || months % STEP != 0) {
            throw new IllegalArgumentException(
                    "The last month is " + months + ". Give whole years in months, such as 60.");
        }
        return new PowerCurve(outcome, rate, before, months, List.copyOf(ratios), 0.05);
    }

    @Override
    public Text title() {
        return Text.of(
                        "How long until a change in {outcome} is noticed",
                        "Hur länge tills en ändring i {outcome} märks")
                .with(Map.of("outcome", outcome));
    }

    @Override
    public Text description() {
        return Text.of(
                        "With {rate} {outcome} a month and {before} months before the start: how likely it is that the"
                                + " interval leaves out “no change”, by months after the start, if the true ratio of after to before"
                                + " is 0.5 (a halving) and so on. Below 80% a change could easily be missed. Exact for events that"
                                + " come one by one; where they come in bursts, as they do, it takes longer. The numbers are given"
                                + " for whole years, and for the first month in which 80% is reached.",
                        "Med {rate} {outcome} per månad och {before} månader före starten: hur sannolikt det är att"
                                + " intervallet utesluter ”ingen ändring”, efter så många månader från starten, om den sanna kvoten"
                                + " mellan efter och före är 0,5 (en halvering) och så vidare. Under 80 % kan en ändring lätt missas."
                                + " Exakt för händelser som kommer en och en; kommer de i skurar, som de gör, tar det längre tid."
                                + " Siffrorna ges för hela år, och för den första månad då 80 % nås.")
                .with(Map.of(
                        "rate",
                        Figures.two(rate),
                        "outcome",
                        outcome,
                        "before",
                        Scale.label(BigDecimal.valueOf(before))));
    }

    @Override
    public Table numbers() {
        List<Text> columns = new ArrayList<>();
        columns.add(Text.of("True ratio", "Sann kvot"));
        columns.add(Text.of("Months until 80%", "Månader tills 80 %"));
        IntStream.rangeClosed(1, months / STEP)
                .forEach(year -> columns.add(Text.of("After {months} months", "Efter {months} månader")
                        .with(Map.of("months", year * STEP))));
        return Tables.of(
                columns, IntStream.range(0, ratios.size()).mapToObj(this::row).toList());
    }

    private Row row(int curve) {
        OptionalInt until = until(curve);
        Cell first = until.isPresent()
                ? Cell.of(until.getAsInt())
                : Cell.of(Text.of("more than {months}", "mer än {months}").with(Map.of("months", months)));
        Stream<Cell> years = IntStream.rangeClosed(1, months / STEP)
                .mapToObj(year -> Cell.of(Figures.percent(powers.get(curve).get(year * STEP - 1))));
        return Tables.row(Tables.two(ratios.get(curve)), Stream.concat(Stream.of(first), years));
    }

    private OptionalInt until(int curve) {
        return IntStream.rangeClosed(1, months)
                .filter(month -> powers.get(curve).get(month - 1) >= TARGET)
                .findFirst();
    }

    @Override
    public Element drawing(Language language, String id) {
        Chart chart = new Chart(this, language, id);
        double top = chart.legend(0, 4, keys()) + 6;
        Scale scale = Scale.linear(0, 1, top + PLOT, top);
        double left = 56;
        double right = Chart.WIDTH - 14;
        Scale time = Scale.linear(0, months, left, right);
        for (int fifth = 0; fifth <= 5; fifth++) {
            double y = scale.at(fifth / 5.0);
            chart.add(Chart.line(fifth == 0 ? "axis" : "grid", left, y, right, y));
            chart.words("end", left - 6, y + 4, Figures.percent(fifth / 5.0));
        }
        chart.add(Chart.line("target", left, scale.at(TARGET), right, scale.at(TARGET)));
        double bottom = scale.at(0);
        for (int month = 0; month <= months; month += STEP * IntMath.divide(months, 10 * STEP, RoundingMode.CEILING)) {
            chart.add(Chart.line("axis", time.at(month), bottom, time.at(month), bottom + 5));
            chart.words("middle", time.at(month), bottom + 19, Text.same(String.valueOf(month)));
        }
        chart.words("small end", right, bottom + 36, Text.of("months after the start", "månader efter starten"));
        for (int curve = 0; curve < ratios.size(); curve++) {
            List<Double> power = powers.get(curve);
            chart.add(Chart.path(
                    "curve" + curve,
                    IntStream.rangeClosed(1, months)
                            .mapToObj(month -> new Point(time.at(month), scale.at(power.get(month - 1))))
                            .toList()));
        }
        return chart.svg(bottom + 44);
    }

    private List<Chart.Key> keys() {
        List<Chart.Key> keys = new ArrayList<>();
        for (int curve = 0; curve < ratios.size(); curve++) {
            keys.add(Chart.lineKey(
                    "curve" + curve,
                    Text.of("true ratio {ratio}", "sann kvot {ratio}")
                            .with(Map.of("ratio", Figures.two(ratios.get(curve))))));
        }
        keys.add(Chart.lineKey("target", Text.of("80%", "80 %")));
        return keys;
    }
}
