// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.disclosure.DisclosureAnswer;
import se.gvi.rules.disclosure.DisclosureCheck;
import se.gvi.rules.disclosure.DisclosureContent;
import se.gvi.rules.disclosure.DisclosureFact;
import se.gvi.rules.disclosure.DisclosureNumber;
import se.gvi.rules.disclosure.DisclosurePurpose;
import se.gvi.rules.disclosure.DisclosureQuestion;
import se.gvi.rules.disclosure.Grounds;
import se.gvi.rules.disclosure.OffenceStage;
import se.gvi.rules.disclosure.Waiver;

/** Which grounds for handing information from one party to another are formally there? */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        description = "Tests a disclosure against every ground: duties and permissions, what is met, not met and not"
                + " known, and what would settle it. A human being decides.")
final class DisclosureCommand implements Callable<Integer> {

    private static final String STAGE = "offence-stage";

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--about",
            paramLabel = "ID",
            defaultValue = "I-1",
            description = "The pseudonym of whom the information is about (default: ${DEFAULT-VALUE}).")
    private String about;

    @Option(
            names = "--from",
            paramLabel = "BRANCH",
            required = true,
            description = "The party that holds the information: ${COMPLETION-CANDIDATES}.")
    private AuthorityBranch from;

    @Option(
            names = "--secrecy",
            paramLabel = "PROVISION",
            required = true,
            description = "The provision that keeps it secret there, such as \"OSL 26:1\", or NONE.")
    private String secrecy;

    @Option(names = "--to", paramLabel = "BRANCH", required = true, description = "The party that would receive it.")
    private AuthorityBranch to;

    @Option(
            names = "--content",
            paramLabel = "CONTENT",
            required = true,
            description = "What it is about: ${COMPLETION-CANDIDATES}.")
    private DisclosureContent content;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            required = true,
            description = "What it would be used for: ${COMPLETION-CANDIDATES}.")
    private DisclosurePurpose purpose;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            required = true,
            description = "The day of the disclosure, such as 2026-03-02; the law of that day counts.")
    private LocalDate date;

    @Option(
            names = "--fact",
            paramLabel = "NAME=VALUE",
            description = "A fact, such as age=17, concrete-risk=yes or offence-stage=attempt; repeat it for more. What"
                    + " is not given is unknown, and the answer names it.")
    private Map<String, String> facts = new LinkedHashMap<>();

    @Option(names = "--no-waiver", description = "The individual has not lifted the secrecy.")
    private boolean noWaiver;

    @Option(
            names = "--waived-on",
            paramLabel = "DATE",
            description = "The day on which the individual lifted the secrecy for this content and recipient.")
    private LocalDate waivedOn;

    @Option(
            names = "--withdrawn-on",
            paramLabel = "DATE",
            description = "The day on which the individual withdrew that.")
    private LocalDate withdrawnOn;

    @Option(
            names = "--ground",
            paramLabel = "ID",
            description = "Tell only of this ground, such as \"OSL 10:15a\", with every reason.")
    private String ground;

    @Option(
            names = "--grounds",
            paramLabel = "FILE",
            description = "A document of grounds to use instead of the bundled one.")
    private Path grounds;

    @Mixin
    private Output output;

    DisclosureCommand() {}

    @Override
    public Integer call() throws IOException {
        Grounds document = document();
        if (ground != null && !document.ids().contains(ground)) {
            throw Failure.notUnderstood(
                    "There is no ground \"" + ground + "\". Use one of " + String.join(", ", document.ids()) + ".");
        }
        DisclosureAnswer answer = DisclosureCheck.of(document).check(question());
        PrintWriter out = spec.commandLine().getOut();
        if (ground == null) {
            out.print(output.isJson() ? Output.json(answer) : answer.toText(output.language()));
        } else {
            answer.ground(ground)
                    .ifPresent(one -> out.print(output.isJson() ? Output.json(one) : one.toText(output.language())));
        }
        return 0;
    }

    private Grounds document() throws IOException {
        if (grounds == null) {
            return Grounds.bundled();
        }
        Data.requireFile(grounds);
        try {
            return Grounds.read(grounds);
        } catch (InvalidDocumentException wrong) {
            throw Failure.errorsFound("The document of grounds " + grounds + " holds an error. "
                    + wrong.finding().place() + ": " + wrong.finding().message(output.language()));
        }
    }

    private DisclosureQuestion question() {
        try {
            DisclosureQuestion.Builder builder = DisclosureQuestion.builder(IndividualId.of(about))
                    .from(from, provision())
                    .to(to)
                    .content(content)
                    .purpose(purpose)
                    .date(date);
            facts.forEach((name, value) -> state(builder, name.toLowerCase(Locale.ROOT), value));
            waiver(builder);
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw Failure.notUnderstood(refused);
        }
    }

    private Confidentiality provision() {
        try {
            return Confidentiality.of(secrecy);
        } catch (InvalidValueException unknown) {
            throw Failure.notUnderstood("--secrecy is no provision. Write it as \"OSL 26:1\", or NONE.");
        }
    }

    private void waiver(DisclosureQuestion.Builder builder) {
        if (noWaiver && waivedOn != null) {
            throw Failure.notUnderstood("Either --no-waiver or --waived-on. Leave one of them out.");
        }
        if (withdrawnOn != null && waivedOn == null) {
            throw Failure.notUnderstood("--withdrawn-on needs --waived-on, the day on which the secrecy was lifted.");
        }
        if (noWaiver) {
            builder.noWaiver();
        }
        if (waivedOn != null) {
            builder.waiver(new Waiver(Set.of(content), Set.of(to), waivedOn, withdrawnOn, false));
        }
    }

    private static void state(DisclosureQuestion.Builder builder, String name, String value) {
        for (DisclosureFact fact : DisclosureFact.values()) {
            if (word(fact).equals(name)) {
                builder.fact(fact, yes(name, value));
                return;
            }
        }
        for (DisclosureNumber number : DisclosureNumber.values()) {
            if (word(number).equals(name)) {
                builder.number(number, whole(name, value));
                return;
            }
        }
        if (!name.equals(STAGE)) {
            throw Failure.notUnderstood("There is no fact \"" + name + "\". Use one of " + names() + ".");
        }
        builder.offenceStage(EnumSet.allOf(OffenceStage.class).stream()
                .filter(stage -> word(stage).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Failure.notUnderstood(
                        "The fact " + STAGE + " is one of completed, attempt, preparation, conspiracy.")));
    }

    private static boolean yes(String name, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes", "ja", "true" -> true;
            case "no", "nej", "false" -> false;
            default ->
                throw Failure.notUnderstood("The fact " + name + " is yes or no. Leave it out if it is not known.");
        };
    }

    private static int whole(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException noNumber) {
            throw Failure.notUnderstood("The fact " + name + " is a whole number. Leave it out if it is not known.");
        }
    }

    private static String names() {
        return Stream.of(
                        Stream.of(DisclosureFact.values()).map(DisclosureCommand::word),
                        Stream.of(DisclosureNumber.values()).map(DisclosureCommand::word),
                        Stream.of(STAGE))
                .flatMap(each -> each)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
