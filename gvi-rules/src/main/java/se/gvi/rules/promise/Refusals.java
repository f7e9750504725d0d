// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.group.GroupId;
import se.gvi.model.situation.Situation;
import se.gvi.rules.criterion.Arguments;
import se.gvi.rules.criterion.Criteria;
import se.gvi.rules.criterion.Subject;
import se.gvi.rules.reason.Truth;

/** Says why a group cannot come under focus: it never had the message. */
final class Refusals {

    private static final Text ACTED = Text.of(
            "Group {group} cannot come under focus for {incident}: it has not had the message before."
                    + " Give it the message, or record the earlier notice.",
            "Grupp {group} kan inte komma under ökat fokus för {incident}: den har inte fått budskapet tidigare."
                    + " Framför budskapet eller registrera det tidigare budskapet.");
    private static final Text RECORDED = Text.of(
            "Enforcement focus {focus} on group {group} began on {date} without an earlier notice."
                    + " Record the earlier notice, or end the focus as an error.",
            "Ökat fokus {focus} på grupp {group} inleddes den {date} utan tidigare budskap."
                    + " Registrera det tidigare budskapet eller avsluta det ökade fokuset som ett fel.");

    private final Situation situation;
    private final LocalDate asOf;

    Refusals(Situation situation, LocalDate asOf) {
        this.situation = situation;
        this.asOf = asOf;
    }

    @Nullable Text of(GroupId group, List<Act> acts, List<FocusInForce> running) {
        if (!running.isEmpty()) {
            FocusInForce focus = running.get(0);
            boolean allUntold = running.stream().allMatch(each -> each.told().truth() == Truth.NOT_MET);
            return allUntold
                    ? RECORDED.with(Map.of("focus", focus.focus(), "group", group, "date", focus.since()))
                    : null;
        }
        Optional<Act> act = acts.stream()
                .filter(each -> each.reasons().truth() == Truth.MET)
                .findFirst();
        boolean untold = Criteria.standard()
                        .find("group.notified")
                        .orElseThrow()
                        .explain(
                                Subject.of(situation, group, asOf),
                                Arguments.builder().build())
                        .truth()
                == Truth.NOT_MET;
        return untold && act.isPresent()
                ? ACTED.with(Map.of("group", group, "incident", act.get().incident()))
                : null;
    }
}
