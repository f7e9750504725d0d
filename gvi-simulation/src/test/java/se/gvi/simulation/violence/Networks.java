// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.violence;

import java.util.List;
import se.gvi.simulation.violence.Network.Feud;
import se.gvi.simulation.violence.Network.Member;
import se.gvi.simulation.violence.Network.Period;

/** Networks for tests. */
final class Networks {

    private Networks() {}

    /** Groups that begin as much each, with members who are always there. */
    static Network.Builder groups(int groups, int membersEach, double rateEach) {
        Network.Builder network = Network.builder();
        for (int group = 0; group < groups; group++) {
            network.group(rateEach);
            for (int i = 0; i < membersEach; i++) {
                network.member(member(group, 1));
            }
        }
        return network;
    }

    static Member member(int group, double activity) {
        return new Member(group, activity, Period.ALWAYS, List.of());
    }

    static Feud feud(int first, int second) {
        return new Feud(first, second, Period.ALWAYS);
    }
}
