// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.gvi.simulation.violence.Delay;
import se.gvi.simulation.violence.Network;
import se.gvi.simulation.violence.Season;
import se.gvi.simulation.violence.ViolenceParameters;
import se.gvi.simulation.violence.ViolenceProcess;

/**
 * A town of the benchmarks, of assumed numbers: groups of equal size and violence, in no feud, so that each strikes any
 * other; everybody is always there; no season; nobody dies, so that no simulator has to look who is left.
 */
final class Feuds {

    static final int GROUPS = 30;
    static final int OF_GROUP = 20;
    static final int DAYS = 3_650;
    static final double PER_DAY = 0.01;
    static final double BRANCHING = 0.5;
    static final double RETALIATION = 0.6;
    static final double MEAN_DELAY = 20;

    private Feuds() {}

    static ViolenceProcess process() {
        Network.Builder network = Network.builder();
        for (int group = 0; group < GROUPS; group++) {
            network.group(PER_DAY);
            for (int member = 0; member < OF_GROUP; member++) {
                network.member(new Network.Member(group, activity(member), Network.Period.ALWAYS, List.of()));
            }
        }
        Delay delay = new Delay.Exponential(MEAN_DELAY);
        return new ViolenceProcess(
                network.build(),
                ViolenceParameters.assumed()
                        .withOutsideRate(0)
                        .withContagion(BRANCHING, RETALIATION)
                        .withDelays(delay, delay)
                        .withOutcomes(0.5, 0)
                        .withFurtherHit(0)
                        .withSeason(Season.none()),
                LocalDate.of(2016, 1, 1));
    }

    /** What all of a group do together. */
    static double activityOfGroup() {
        return IntStream.range(0, OF_GROUP).mapToDouble(Feuds::activity).sum();
    }

    /** A few do much. */
    static double activity(int member) {
        return 1.0 / (1 + member);
    }
}
