// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.statement;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.individual.Individual;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.records.Records;
import se.gvi.model.source.Claim;

/** Takes other people out of words that practitioners wrote: the ids of other individuals, and of practitioners. */
final class Redaction {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.:_-]*[A-Za-z0-9])?");
    private static final Text A_PRACTITIONER = Text.of("a practitioner", "en handläggare");

    private final Set<String> individuals = new HashSet<>();
    private final Set<String> practitioners = new HashSet<>();

    Redaction(Records records, IndividualId self) {
        for (Individual individual : records.individuals()) {
            if (!individual.id().equals(self)) {
                individuals.add(individual.id().value());
            }
        }
        claims(records);
        records.decisions()
                .forEach(decision -> practitioners.add(decision.decidedBy().value()));
        records.plans().forEach(plan -> practitioners.add(plan.decidedBy().value()));
        records.disclosures().forEach(each -> practitioners.add(each.decidedBy().value()));
        records.rightsRequests()
                .forEach(request -> request.decision()
                        .ifPresent(decision ->
                                practitioners.add(decision.decidedBy().value())));
    }

    private void claims(Records records) {
        records.memberships().forEach(this::assessed);
        records.assessments().forEach(this::assessed);
        records.classifications().forEach(this::assessed);
    }

    private void assessed(Claim claim) {
        practitioners.add(claim.assessedBy().value());
    }

    Text in(String words) {
        Matcher word = WORD.matcher(words);
        StringBuilder en = new StringBuilder();
        StringBuilder sv = new StringBuilder();
        int copied = 0;
        while (word.find()) {
            Text instead = instead(word.group());
            if (instead != null) {
                String between = words.substring(copied, word.start());
                en.append(between).append(instead.en());
                sv.append(between).append(instead.sv());
                copied = word.end();
            }
        }
        String rest = words.substring(copied);
        return Text.of(en + rest, sv + rest);
    }

    private @Nullable Text instead(String word) {
        if (individuals.contains(word)) {
            return Say.ANOTHER_PERSON;
        }
        return practitioners.contains(word) ? A_PRACTITIONER : null;
    }
}
