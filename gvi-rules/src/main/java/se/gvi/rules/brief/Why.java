// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordKind;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.eligibility.Eligibility;
import se.gvi.rules.eligibility.Verdict;
import se.gvi.rules.reason.Answer;
import se.gvi.rules.reason.AnyOf;
import se.gvi.rules.reason.AtLeast;
import se.gvi.rules.reason.Evidence;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Points;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Settlement;
import se.gvi.rules.reason.Titled;
import se.gvi.rules.reason.Truth;

/** The short reasons of an answer: the titles that the policy gives to what decided it, and the records behind. */
final class Why {

    private static final int MOST_TITLES = 4;
    private static final int MOST_RECORDS = 6;
    private static final Pattern SOURCE = Pattern.compile(" \\([^()]*\\)$");
    private static final Text NOT = Text.of("not so:", "gäller inte:");
    private static final Text MISSING = Text.of("missing:", "saknas:");

    private Why() {}

    /** Why an eligibility is what it is, or what it would take to know. */
    static Text of(Eligibility eligibility) {
        if (eligibility.verdict() == Verdict.UNDETERMINED) {
            return wayToSettle(eligibility);
        }
        return of(eligibility.reasons());
    }

    /** Why a known answer is what it is. */
    static Text of(Reason reason) {
        return Say.clauses(titles(reason).distinct().limit(MOST_TITLES).toList());
    }

    /** The records that a known answer rests on. */
    static List<RecordRef> records(Reason reason) {
        return behind(reason)
                .flatMap(answer -> answer.evidence().stream())
                .map(Evidence::record)
                .filter(record -> record.kind() != RecordKind.INDIVIDUAL)
                .distinct()
                .limit(MOST_RECORDS)
                .toList();
    }

    /** Where one of several was enough, which it was; else everything that decided. */
    private static Stream<Text> titles(Reason reason) {
        if (reason instanceof Titled titled && isLackOfExclusion(titled)) {
            return Stream.of(title(titled));
        }
        List<Text> choices = choices(reason).toList();
        if (!choices.isEmpty()) {
            return choices.stream();
        }
        List<Text> titles = deepest(reason).toList();
        return titles.isEmpty() ? behind(reason).map(Why::question) : titles.stream();
    }

    private static Stream<Text> choices(Reason reason) {
        boolean choice = reason.truth() == Truth.MET
                && (reason instanceof AnyOf || reason instanceof AtLeast || reason instanceof Points);
        return choice ? sameTruth(reason).flatMap(Why::named) : deciding(reason).flatMap(Why::choices);
    }

    private static Stream<Text> named(Reason reason) {
        return reason instanceof Titled titled ? Stream.of(title(titled)) : titles(reason);
    }

    /** The titles that have no title below them. */
    private static Stream<Text> deepest(Reason reason) {
        List<Text> below = deciding(reason).flatMap(Why::deepest).toList();
        return below.isEmpty() && reason instanceof Titled titled && !isLackOfExclusion(titled)
                ? Stream.of(title(titled))
                : below.stream();
    }

    /** That nothing stands in the way is no reason to tell. */
    private static boolean isLackOfExclusion(Titled titled) {
        return titled.reason() instanceof Not && titled.truth() == Truth.MET;
    }

    private static Stream<Reason> deciding(Reason reason) {
        return reason instanceof Not && reason.truth() == Truth.MET ? Stream.empty() : sameTruth(reason);
    }

    private static Text title(Titled titled) {
        Text title = Text.of(
                withoutSource(titled.title().en()), withoutSource(titled.title().sv()));
        return titled.truth() == Truth.NOT_MET ? Say.sentences(List.of(NOT, title)) : title;
    }

    private static String withoutSource(String title) {
        return SOURCE.matcher(title).replaceFirst("");
    }

    private static Text question(Answer answer) {
        Text wording = Say.plain(answer.question());
        return answer.truth() == Truth.NOT_MET ? Say.sentences(List.of(NOT, wording)) : wording;
    }

    private static Stream<Reason> sameTruth(Reason reason) {
        return reason.parts().stream().filter(part -> reason instanceof Not || part.truth() == reason.truth());
    }

    private static Stream<Answer> behind(Reason reason) {
        return reason instanceof Answer answer
                ? Stream.of(answer)
                : sameTruth(reason).flatMap(Why::behind);
    }

    /** The smallest way to met or, if there is none, to not met. */
    private static Text wayToSettle(Eligibility eligibility) {
        List<Settlement> ways = eligibility.settlements().settlements();
        Optional<Settlement> way = ways.stream()
                .filter(each -> each.outcome() == Truth.MET)
                .findFirst()
                .or(() -> ways.stream().findFirst());
        return way.map(each -> Say.sentences(List.of(
                        MISSING,
                        Say.clauses(each.answers().stream()
                                .flatMap(answer -> answer.missing().stream())
                                .map(fact -> fact.what())
                                .distinct()
                                .toList()))))
                .orElse(Say.NOTHING);
    }
}
