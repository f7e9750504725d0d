// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.reason.AllOf;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** A precondition, as the document of grounds names it. */
sealed interface Condition permits Condition.Of, NumberCondition, SecrecyCondition {

    Reason reason(Asked asked);

    /** A precondition of few words. */
    non-sealed interface Of extends Condition {}

    static Of allOf(List<Condition> conditions) {
        return asked -> conditions.size() == 1
                ? asked.reason(conditions.get(0))
                : new AllOf(conditions.stream().map(asked::reason).toList());
    }

    /** Where one alternative is met, the others do not matter and are not shown. */
    static Of anyOf(List<Condition> conditions) {
        return asked -> {
            List<Reason> reasons = conditions.stream().map(asked::reason).toList();
            return reasons.stream()
                    .filter(reason -> reason.truth() == Truth.MET)
                    .findFirst()
                    .orElseGet(() -> new AnyOf(reasons));
        };
    }

    static Of not(Condition condition) {
        return asked -> new Not(asked.reason(condition));
    }

    /** An authority that keeps nothing secret has no secrecy to weigh; others may be bound to silence by other acts. */
    static Of fact(DisclosureFact fact) {
        return asked -> WEIGHINGS.contains(fact)
                        && asked.question().secrecy().equals(Confidentiality.NONE)
                        && !BOUND_BY_OTHER_ACTS.contains(asked.question().from())
                ? asked.known(
                        "secrecy-to-weigh",
                        Text.of("a secrecy is there that could go first", "det finns en sekretess att väga in"),
                        false)
                : asked.fact(fact);
    }

    Set<DisclosureFact> WEIGHINGS = Collections.unmodifiableSet(EnumSet.of(
            DisclosureFact.SECRECY_OUTWEIGHS,
            DisclosureFact.SECRECY_CLEARLY_OUTWEIGHS,
            DisclosureFact.EXCEPTIONAL_REASONS_FOR_SECRECY));

    /** Those that need not be authorities. */
    Set<AuthorityBranch> BOUND_BY_OTHER_ACTS = Collections.unmodifiableSet(EnumSet.of(
            AuthorityBranch.SCHOOL,
            AuthorityBranch.HEALTH_CARE,
            AuthorityBranch.RESEARCH,
            AuthorityBranch.CIVIL_SOCIETY));

    static Of recipient(Set<AuthorityBranch> branches) {
        return oneOf(
                "recipient",
                "the recipient",
                "mottagaren är någon av: ",
                "mottagaren är ",
                branches,
                asked -> asked.to(),
                AuthorityBranch::label);
    }

    static Of discloser(Set<AuthorityBranch> branches) {
        return oneOf(
                "discloser",
                "the discloser",
                "utlämnaren är någon av: ",
                "utlämnaren är ",
                branches,
                asked -> asked.from(),
                AuthorityBranch::label);
    }

    static Of purpose(Set<DisclosurePurpose> purposes) {
        return oneOf(
                "purpose",
                "the purpose",
                "ändamålet är något av: ",
                "ändamålet är ",
                purposes,
                asked -> asked.purpose(),
                DisclosurePurpose::label);
    }

    static Of content(Set<DisclosureContent> contents) {
        return oneOf(
                "content",
                "the content",
                "innehållet är något av: ",
                "innehållet är ",
                contents,
                asked -> asked.content(),
                DisclosureContent::label);
    }

    private static <T extends Enum<T>> Of oneOf(
            String criterion,
            String en,
            String manySv,
            String oneSv,
            Set<T> words,
            Function<DisclosureQuestion, T> asked,
            Function<T, Text> label) {
        Text list = Labels.list(words, label);
        Text wording = words.size() == 1
                ? Labels.around(en + " is ", oneSv, list)
                : Labels.around(en + " is one of: ", manySv, list);
        return each -> each.known(criterion, wording, words.contains(asked.apply(each.question())));
    }

    /** The recipient is an authority, or a branch of one that is independent of the discloser's. */
    static Of recipientIsAuthority() {
        return asked -> isAuthority(asked, asked.question().to(), DisclosureFact.RECIPIENT_IS_AUTHORITY);
    }

    static Of discloserIsAuthority() {
        return asked -> isAuthority(asked, asked.question().from(), DisclosureFact.DISCLOSER_IS_AUTHORITY);
    }

    private static Reason isAuthority(Asked asked, AuthorityBranch branch, DisclosureFact fact) {
        return switch (branch) {
            case SCHOOL, HEALTH_CARE, RESEARCH -> asked.fact(fact);
            default -> {
                String side = fact == DisclosureFact.RECIPIENT_IS_AUTHORITY ? "recipient" : "discloser";
                yield asked.known(side + "-is-authority", fact.label(), branch != AuthorityBranch.CIVIL_SOCIETY);
            }
        };
    }

    static Of offenceData() {
        return asked -> {
            Truth kind = asked.question().content().offenceData();
            return kind.isKnown()
                    ? asked.known("offence-data", DisclosureFact.OFFENCE_DATA.label(), kind == Truth.MET)
                    : asked.fact(DisclosureFact.OFFENCE_DATA);
        };
    }

    static Of stage(Set<OffenceStage> stages) {
        Text list = Labels.list(stages, OffenceStage::label);
        Text wording = Labels.around("how far the offence came: ", "hur långt brottet kom: ", list);
        String criterion = "offence-" + list.en().replace(", ", "-or-");
        return asked -> {
            OffenceStage stage = asked.question().offenceStage();
            return stage == null
                    ? asked.unknown(
                            criterion,
                            wording,
                            Text.of(
                                    "whether the offence is completed, an attempt, preparation or conspiracy",
                                    "om brottet är fullbordat, försök, förberedelse eller stämpling"))
                    : asked.known(criterion, wording, stages.contains(stage));
        };
    }

    static Of waiver() {
        Text wording = Text.of(
                "the individual has lifted the secrecy for this content and recipient, and has not withdrawn that",
                "den enskilde har hävt sekretessen för detta innehåll och denna mottagare och inte återkallat det");
        return asked -> {
            List<Waiver> waivers = asked.question().waivers();
            return waivers == null
                    ? asked.unknown(
                            "waiver",
                            wording,
                            Text.of(
                                    "whether the individual has lifted the secrecy",
                                    "om den enskilde har hävt sekretessen"))
                    : asked.known(
                            "waiver",
                            wording,
                            !asked.question().waiversThatCount().isEmpty());
        };
    }

    /** One of the duties tested here obliges the discloser. */
    static Of duty() {
        Text wording = Text.of("a duty tested here obliges the discloser", "en skyldighet som har prövats här gäller");
        return asked -> {
            List<GroundAnswer> open = asked.duties().stream()
                    .filter(duty -> duty.reasons().truth() == Truth.UNKNOWN)
                    .toList();
            @Nullable GroundAnswer met = asked.duties().stream()
                    .filter(duty -> duty.reasons().truth() == Truth.MET)
                    .findFirst()
                    .orElse(null);
            if (met != null || open.isEmpty()) {
                return asked.known("duty", wording, met != null);
            }
            return new Titled(
                    wording,
                    new AnyOf(open.stream()
                            .<Reason>map(duty -> new Titled(Text.same(duty.ground()), duty.reasons()))
                            .toList()));
        };
    }
}
