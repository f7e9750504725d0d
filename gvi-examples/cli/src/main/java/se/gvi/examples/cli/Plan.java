// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.callin.CallInPlan;
import se.gvi.rules.callin.CallInPlanner;
import se.gvi.rules.policy.Policy;

/** Whom to invite so that the message reaches every group that comes first? */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Plans a call-in: the fewest seats that reach everyone who can be reached or, with --seats, the "
                + "largest expected reach. Explains each seat. Confidential: it names who may be invited.")
final class Plan extends WeeklyQuestion {

    @Option(
            names = "--session",
            paramLabel = "DATE",
            description = "The day of the session (default: the day of --as-of).")
    private LocalDate session;

    @Option(names = "--seats", paramLabel = "N", description = "How many people are invited at most.")
    private Integer seats;

    @Option(
            names = "--group",
            paramLabel = "ID",
            description =
                    "A group that the message must reach; repeat it for more (default: those the policy puts first).")
    private List<String> groups = List.of();

    Plan() {}

    @Override
    String part() {
        return "callIn";
    }

    @Override
    Optional<?> partOf(Policy policy) {
        return policy.callIn();
    }

    @Override
    Answer answer(Situation situation, Policy policy, LocalDate day) {
        LocalDate held = session == null ? day : session;
        CallInPlan plan = plan(situation, policy, day, held);
        return new Answer(plan, plan::explain);
    }

    private CallInPlan plan(Situation situation, Policy policy, LocalDate day, LocalDate held) {
        Set<GroupId> chosen = groups.stream().map(GroupId::of).collect(Collectors.toUnmodifiableSet());
        try {
            if (seats == null) {
                return chosen.isEmpty()
                        ? CallInPlanner.fewest(situation, policy, day, held)
                        : CallInPlanner.fewest(situation, policy, day, held, chosen);
            }
            return chosen.isEmpty()
                    ? CallInPlanner.bestReach(situation, policy, day, held, seats)
                    : CallInPlanner.bestReach(situation, policy, day, held, chosen, seats);
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }
}
