// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.Restraint;

/**
 * What is left of everything that was said and done. It only ever learns of later days, so that what it answered about
 * earlier ones stays true.
 */
final class Memory implements Restraint {

    private static final double DAYS_OF_MONTH = 365.25 / 12;

    private final Network network;
    private final Deterrence deterrence;
    private final Map<Integer, NavigableSet<Double>> told = new HashMap<>();
    private final Map<Integer, NavigableSet<Double>> toldByOthers = new HashMap<>();
    private final Map<Integer, NavigableSet<Double>> toldGroups = new HashMap<>();
    private final Map<Integer, NavigableSet<Double>> broken = new HashMap<>();
    private final Map<Integer, TreeMap<Double, Double>> focuses = new HashMap<>();
    private final Map<Integer, TreeMap<Double, Double>> supports = new HashMap<>();

    Memory(Network network, Deterrence deterrence) {
        this.network = network;
        this.deterrence = deterrence;
    }

    void tell(int member, double from) {
        add(told, member, from);
        add(toldGroups, network.member(member).group(), from);
    }

    void tellByOthers(int member, double from) {
        add(toldByOthers, member, from);
    }

    void breakPromise(int group, double from) {
        add(broken, group, from);
    }

    void beginFocus(int group, double from) {
        focuses.computeIfAbsent(group, key -> new TreeMap<>()).put(from, Double.POSITIVE_INFINITY);
    }

    void endFocus(int group, double until) {
        TreeMap<Double, Double> ofGroup = focuses.computeIfAbsent(group, key -> new TreeMap<>());
        ofGroup.replaceAll((from, open) -> open.equals(Double.POSITIVE_INFINITY) ? until : open);
    }

    void support(int member, double from, double until) {
        supports.computeIfAbsent(member, key -> new TreeMap<>()).put(from, until);
    }

    private static void add(Map<Integer, NavigableSet<Double>> times, int number, double from) {
        times.computeIfAbsent(number, key -> new TreeSet<>()).add(from);
    }

    @Override
    public double left(int group, double day) {
        double underFocus =
                within(focuses.get(group), day) ? 1 - deterrence.focus().value() : 1;
        return underFocus * left(toldGroups.get(group), deterrence.group().value(), group, day);
    }

    @Override
    public double left(int group, int member, double day) {
        double inSupport =
                within(supports.get(member), day) ? 1 - deterrence.support().value() : 1;
        return inSupport
                * left(group, day)
                * left(told.get(member), deterrence.told().value(), group, day)
                * left(toldByOthers.get(member), deterrence.byOthers().value(), group, day);
    }

    private double left(@Nullable NavigableSet<Double> times, double effect, int group, double day) {
        @Nullable Double latest = times == null ? null : times.floor(day);
        if (latest == null) {
            return 1;
        }
        double months = (day - latest) / DAYS_OF_MONTH;
        double believed =
                brokenSince(group, latest, day) ? deterrence.leftWhenBroken().value() : 1;
        double faded = StrictMath.pow(0.5, months / deterrence.halfLife().value());
        return 1 - effect * believed * faded;
    }

    private boolean brokenSince(int group, double told, double day) {
        @Nullable NavigableSet<Double> times = broken.get(group);
        @Nullable Double latest = times == null ? null : times.floor(day);
        return latest != null && latest > told;
    }

    @Override
    public double displaced() {
        return deterrence.displaced().value();
    }

    private static boolean within(@Nullable NavigableMap<Double, Double> spans, double day) {
        Map.@Nullable Entry<Double, Double> latest = spans == null ? null : spans.floorEntry(day);
        return latest != null && day < latest.getValue();
    }
}
