// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.gvi.model.document.ListNode;
import se.gvi.model.document.MemberNames;
import se.gvi.model.document.Node;
import se.gvi.model.document.ObjectNode;
import se.gvi.model.document.TextNode;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Text;
import se.gvi.model.finding.ValidationReport;
import se.gvi.rules.criterion.Criterion;
import se.gvi.rules.criterion.Parameter;
import se.gvi.rules.criterion.Terms;
import se.gvi.rules.criterion.Unit;

/** Reads what a policy gives to the parameters of a criterion: the member {@code with} of a rule. */
final class ArgumentReader {

    private static final Set<Unit> TIMES = Sets.immutableEnumSet(Unit.DAYS, Unit.MONTHS, Unit.YEARS);
    private static final Set<Unit> NUMBERS = Sets.immutableEnumSet(Unit.COUNT);
    private static final Text RULE = Text.of("the rule", "regeln");

    private final ParameterReader parameters;
    private final ValidationReport.Collector report;

    ArgumentReader(ParameterReader parameters, ValidationReport.Collector report) {
        this.parameters = parameters;
        this.report = report;
    }

    /** A binding for each parameter of the criterion, or empty if something is wrong with any. */
    Optional<List<Binding>> read(Criterion criterion, Members rule) {
        Optional<Members> with = rule.optionalObject("with");
        if (with.isEmpty() && rule.has("with")) {
            return Optional.empty();
        }
        List<Parameter<?>> takes = criterion.definition().parameters();
        List<Binding> bindings = new ArrayList<>();
        for (Parameter<?> parameter : takes) {
            boolean given = with.isPresent() && with.get().has(parameter.name());
            if (!given) {
                bad(rule, criterion, parameter.name(), rule.node(), Text.of("it is missing", "det saknas"));
            } else {
                with.get()
                        .optional(parameter.name())
                        .flatMap(value -> bind(criterion, rule, parameter, value))
                        .ifPresent(bindings::add);
            }
        }
        with.ifPresent(arguments -> reportOthers(criterion, arguments));
        return bindings.size() == takes.size() ? Optional.of(bindings) : Optional.empty();
    }

    private static void reportOthers(Criterion criterion, Members arguments) {
        List<String> takes = criterion.definition().parameters().stream()
                .map(Parameter::name)
                .toList();
        String list = String.join(", ", takes);
        for (ObjectNode.Member member : arguments.node()) {
            if (!takes.contains(member.name())) {
                Text name = MemberNames.inWords(member.name());
                bad(
                        arguments,
                        criterion,
                        name,
                        member.value(),
                        takes.isEmpty()
                                ? Text.of("it takes nothing", "det tar ingenting")
                                : Text.of("it takes " + list, "det tar " + list));
            }
        }
    }

    private static void bad(Members members, Criterion criterion, Object argument, Node place, Text problem) {
        members.find(
                FindingCode.POLICY_BAD_ARGUMENT,
                place,
                Map.of("criterion", criterion.definition().id(), "argument", argument, "problem", problem));
    }

    private Optional<Binding> bind(Criterion criterion, Members rule, Parameter<?> takes, Node given) {
        if (takes instanceof Parameter.Words<?> words) {
            return words(criterion, rule, words, given);
        }
        if (!(given instanceof ObjectNode)) {
            bad(
                    rule,
                    criterion,
                    takes.name(),
                    given,
                    Text.of(
                            "numbers are parameters of the policy, written {\"parameter\": \"…\"}",
                            "tal är parametrar i policyn, skrivna {\"parameter\": \"…\"}"));
            return Optional.empty();
        }
        Members reference = Members.of(given, RULE, takes.name(), report).orElseThrow();
        Optional<Binding> binding = takes instanceof Parameter.Time time
                ? parameters.named(reference, TIMES).map(parameter -> new Binding.Length(time, parameter))
                : parameters
                        .named(reference, NUMBERS)
                        .map(parameter -> new Binding.Count((Parameter.Count) takes, parameter));
        reference.close();
        return binding;
    }

    private static <E extends Enum<E>> Optional<Binding> words(
            Criterion criterion, Members rule, Parameter.Words<E> takes, Node given) {
        Map<String, E> allowed =
                Stream.of(takes.type().getEnumConstants()).collect(Collectors.toMap(Enum::name, constant -> constant));
        Set<E> chosen = EnumSet.noneOf(takes.type());
        boolean good = given instanceof ListNode;
        if (given instanceof ListNode list) {
            for (Node word : list) {
                good &= word instanceof TextNode text
                        && allowed.containsKey(text.text())
                        && chosen.add(allowed.get(text.text()));
            }
        }
        if (!good || chosen.isEmpty()) {
            String words =
                    Stream.of(takes.type().getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            bad(
                    rule,
                    criterion,
                    takes.name(),
                    given,
                    Text.of(
                            "it is a list of one or more of " + words + ", each once",
                            "det är en lista av ett eller flera av " + words + ", vart och ett en gång"));
            return Optional.empty();
        }
        return Optional.of(new Binding.Listed<>(takes, Sets.immutableEnumSet(chosen), Terms.list(chosen)));
    }
}
