// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.model.id.RecordRef;
import se.gvi.rules.reason.MissingFact;
import se.gvi.rules.reason.Truth;

/** Looks up in the tables whether one state can follow another, and what stands between them. */
final class Moves {

    private static final Text BETWEEN = Text.of(
            "{record} cannot go from \"{from}\" to \"{to}\": \"{between}\" comes before."
                    + " Missing: {missing}. Record it first.",
            "{record} kan inte gå från \"{from}\" till \"{to}\": \"{between}\" kommer före."
                    + " Saknas: {missing}. Registrera det först.");
    private static final Text NO_WAY = Text.of(
            "{record} cannot go from \"{from}\" to \"{to}\": nothing leads there. What can follow is {next}.",
            "{record} kan inte gå från \"{from}\" till \"{to}\": ingenting leder dit. Det som kan följa är {next}.");
    private static final Text END = Text.of(
            "{record} cannot go from \"{from}\" to \"{to}\": \"{from}\" is an end. Start a new record if it begins again.",
            "{record} kan inte gå från \"{from}\" till \"{to}\": \"{from}\" är ett slut. Skapa en ny post om det börjar"
                    + " om.");

    private Moves() {}

    static <S extends Enum<S> & State<S>> Transition<S> of(LifeCycle<S> cycle, S to) {
        List<Transition<S>> fromEach = Stream.concat(Stream.of(cycle.state()), cycle.possible().stream())
                .map(from -> between(cycle.about(), from, to))
                .toList();
        boolean oneKind = fromEach.stream().map(Object::getClass).distinct().count() == 1;
        return oneKind ? fromEach.get(0) : new Transition.Undetermined<>(cycle.state(), to, missing(cycle));
    }

    private static <S extends Enum<S> & State<S>> List<MissingFact> missing(LifeCycle<S> cycle) {
        return cycle.stages().stream()
                .filter(stage -> cycle.possible().contains(stage.state()))
                .filter(stage -> stage.reasons().truth() == Truth.UNKNOWN)
                .flatMap(stage -> stage.reasons().answers())
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
    }

    private static <S extends Enum<S> & State<S>> Transition<S> between(RecordRef about, S from, S to) {
        if (from.next().contains(to)) {
            return new Transition.Allowed<>(from, to);
        }
        Optional<S> firstStep = firstStep(from, to);
        if (firstStep.isEmpty()) {
            return new Transition.Refused<>(from, to, noWay(about, from, to), List.of());
        }
        S first = firstStep.get();
        Text what = Text.of(
                first.needs().en() + " (" + about.label().en() + ")",
                first.needs().sv() + " (" + about.label().sv() + ")");
        Text reason = BETWEEN.with(Map.of(
                "record", capital(about.label()),
                "from", from.label(),
                "to", to.label(),
                "between", first.label(),
                "missing", first.needs()));
        return new Transition.Refused<>(from, to, reason, List.of(new MissingFact(about, what)));
    }

    private static <S extends Enum<S> & State<S>> Text noWay(RecordRef about, S from, S to) {
        return (from.next().isEmpty() ? END : NO_WAY)
                .with(Map.of(
                        "record", capital(about.label()),
                        "from", from.label(),
                        "to", to.label(),
                        "next", Text.of(labels(from, Language.ENGLISH), labels(from, Language.SWEDISH))));
    }

    private static <S extends Enum<S> & State<S>> String labels(S from, Language language) {
        return from.next().stream()
                .map(state -> "\"" + state.label().in(language) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The first step of the shortest way, or empty if there is no way. */
    private static <S extends Enum<S> & State<S>> Optional<S> firstStep(S from, S to) {
        Map<S, S> firstSteps = new LinkedHashMap<>();
        Deque<S> reached = new ArrayDeque<>();
        for (S next : from.next()) {
            firstSteps.put(next, next);
            reached.add(next);
        }
        while (!reached.isEmpty()) {
            S here = reached.remove();
            for (S next : new ArrayList<>(here.next())) {
                S first = firstSteps.get(here);
                if (first != null && firstSteps.putIfAbsent(next, first) == null) {
                    reached.add(next);
                }
            }
        }
        return Optional.ofNullable(firstSteps.get(to));
    }

    private static Text capital(Text text) {
        return Text.of(capital(text.en()), capital(text.sv()));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
