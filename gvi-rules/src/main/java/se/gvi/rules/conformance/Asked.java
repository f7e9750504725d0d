// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.document.CanonicalJson;
import se.gvi.model.document.Fields;
import se.gvi.model.document.Node;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.model.json.SituationJson;
import se.gvi.model.situation.Situation;
import se.gvi.rules.policy.Policies;
import se.gvi.rules.policy.Policy;

/** What every question of a case has: what is recorded, as of which day, known when, about whom, under which policy. */
final class Asked {

    private static final Text ABOUT = Text.of("about", "about");

    private final Fields ask;
    private final LocalDate asOf;
    private final Optional<RecordRef> about;
    private final Situation situation;

    Asked(Fields document, Fields ask) {
        this.ask = ask;
        this.asOf = ask.day("asOf");
        this.about = ask.optional("about").map(Asked::ref);
        this.situation = situation(document);
    }

    private Situation situation(Fields document) {
        if (document.has("given") == document.has("situation")) {
            throw new IllegalArgumentException(
                    "The case has both or neither of \"given\" and \"situation\". Give one of them.");
        }
        if (document.has("situation")) {
            Situation whole = SituationJson.fromJson(CanonicalJson.of(CanonicalJson.value(document.any("situation"))));
            return ask.has("knownAt") ? whole.knownAt(ask.moment("knownAt")) : whole;
        }
        Fields given = document.object("given");
        return ask.has("knownAt")
                ? new ShortForm(asOf, ask.moment("knownAt"))
                        .situation(given, about)
                        .knownAt(ask.moment("knownAt"))
                : new ShortForm(asOf).situation(given, about);
    }

    private static RecordRef ref(Node node) {
        Fields about = Fields.of(node, ABOUT);
        RecordRef ref = new RecordRef(about.word(RecordKind.class, "kind"), about.text("id"));
        about.close();
        return ref;
    }

    Fields fields() {
        return ask;
    }

    LocalDate asOf() {
        return asOf;
    }

    Situation situation() {
        return situation;
    }

    /** Whom or what it is about. */
    RecordRef about() {
        ask.any("about");
        return about.orElseThrow();
    }

    /** A bundled policy by its name, or a policy that stands in the case. */
    Policy policy() {
        Node policy = ask.any("policy");
        return policy instanceof TextNode name
                ? Policies.bundled(name.text())
                : Policies.parse(CanonicalJson.of(CanonicalJson.value(policy)));
    }
}
