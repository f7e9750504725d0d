// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.RecordId;
import se.gvi.rules.scorecard.Ranked;
import se.gvi.rules.scorecard.Ranking;
import se.gvi.rules.scorecard.Scorecards;

/** Asks for the places of all groups by the violence that is recorded of them. */
final class AskRanking implements Ask {

    @Override
    public List<String> required() {
        return List.of("places", "determined", "contenders");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        Ask.requireEveryGroup(asked, "ranking");
        Ranking ranking =
                Scorecards.of(asked.situation(), asked.policy(), asked.asOf()).ranking();
        return Map.of(
                "places",
                ranking.places().stream().map(AskRanking::place).toList(),
                "determined",
                ranking.determined(),
                "contenders",
                ranking.contenders().stream().map(GroupId::value).toList(),
                "settledBy",
                ranking.settledBy().stream().map(RecordId::value).toList());
    }

    private static Map<String, Object> place(Ranking.Place place) {
        Map<String, Object> groups = new LinkedHashMap<>();
        place.groups().forEach(ranked -> groups.put(ranked.group().value(), points(ranked)));
        return Map.of("rank", place.rank(), "groups", groups);
    }

    private static Map<String, Object> points(Ranked ranked) {
        return Map.of(
                "certain", Math.toIntExact(ranked.certain()),
                "most", Math.toIntExact(ranked.most()),
                "more", ranked.more());
    }
}
