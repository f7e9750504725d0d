// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.processing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.records.Records;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Purpose;
import se.gvi.model.source.Source;
import se.gvi.rules.view.View;
import se.gvi.rules.view.Visibility;
import se.gvi.rules.view.Withheld;

/** To whom the visibility shows any record of a kind. It follows from the visibility and the sources, not from records. */
final class Recipients {

    private final Map<RecordKind, Set<AuthorityBranch>> byKind = new EnumMap<>(RecordKind.class);

    Recipients(Situation situation, Visibility visibility) {
        Records.Builder sources = Records.builder(situation.site());
        situation.records().sources().forEach((Source source) -> sources.add(source));
        Situation nobody = Situation.of(sources.build());
        for (AuthorityBranch branch : AuthorityBranch.values()) {
            for (Purpose purpose : Purpose.values()) {
                Set<RecordKind> hidden = View.of(nobody, branch, purpose, visibility).withheld().stream()
                        .filter(withheld -> withheld.records() == Withheld.Extent.EVERY_RECORD)
                        .map(Withheld::kind)
                        .collect(Collectors.toSet());
                for (RecordKind kind : RecordKind.values()) {
                    if (!hidden.contains(kind)) {
                        byKind.computeIfAbsent(kind, any -> new TreeSet<>()).add(branch);
                    }
                }
            }
        }
    }

    List<Text> of(RecordKind kind) {
        return byKind.getOrDefault(kind, Set.of()).stream()
                .map(AuthorityBranch::label)
                .toList();
    }
}
