// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.AuthorityBranch;
import se.gvi.model.source.Confidentiality;

/**
 * A row of the table of decisions: a ground, a day, a secrecy, a recipient and facts in short, and what is expected. It
 * says nothing of what does not matter there; that is taken for granted, see {@link #takenForGranted}.
 */
record Vector(
        String id, String ground, LocalDate date, String secrecy, String recipient, String facts, String expected) {

    private static final Pattern PROVISION = Pattern.compile("([0-9]+:[0-9]+[a-z]?)(.*)");

    static Vector parse(String line) {
        List<String> cells = Splitter.on(',').limit(8).trimResults().splitToList(line);
        return new Vector(
                cells.get(0),
                cells.get(1),
                LocalDate.parse(cells.get(2)),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6));
    }

    DisclosureVerdict verdict() {
        return switch (expected) {
            case "Y" -> DisclosureVerdict.FORMALLY_AVAILABLE;
            case "N" -> DisclosureVerdict.NOT_AVAILABLE;
            default -> DisclosureVerdict.valueOf(expected);
        };
    }

    /** What came of it: of the ground, or of all together if it names none that is tested. */
    DisclosureVerdict verdictOf(DisclosureAnswer answer) {
        return answer.grounds().stream()
                .filter(each -> ground.startsWith(each.ground()))
                .reduce((shorter, longer) ->
                        longer.ground().length() > shorter.ground().length() ? longer : shorter)
                .map(GroundAnswer::verdict)
                .orElseGet(() -> ground.startsWith("SFS 2025:170") ? answer.duty() : answer.availability());
    }

    /** One question for each way to read an alternative such as {@code attempt|preparation}. */
    List<DisclosureQuestion> questions() {
        List<Map<String, String>> alternatives = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (String fact : Splitter.on(';').omitEmptyStrings().trimResults().split(facts)) {
            List<String> pair = Splitter.on('=').splitToList(fact);
            List<Map<String, String>> longer = new ArrayList<>();
            for (String value : Splitter.on('|').split(pair.get(1))) {
                alternatives.forEach(each -> {
                    Map<String, String> with = new LinkedHashMap<>(each);
                    with.put(pair.get(0), value);
                    longer.add(with);
                });
            }
            alternatives = longer;
        }
        return alternatives.stream().map(this::question).toList();
    }

    private DisclosureQuestion question(Map<String, String> stated) {
        Matcher provision = PROVISION.matcher(secrecy);
        boolean none = !provision.matches();
        AuthorityBranch to = recipient.equals("MUNICIPALITY")
                ? AuthorityBranch.MUNICIPAL_COORDINATION
                : AuthorityBranch.valueOf(recipient);
        DisclosureQuestion.Builder builder = DisclosureQuestion.builder(IndividualId.of("I-017"))
                .from(discloser(), none ? Confidentiality.NONE : Confidentiality.of("OSL " + provision.group(1)))
                .to(to)
                .content(
                        ground.matches("OSL 10:2[1-4].*")
                                ? DisclosureContent.SUSPICION_OF_COMMITTED_OFFENCE
                                : DisclosureContent.RISK)
                .purpose(DisclosurePurpose.PREVENT_CRIME)
                .date(date);
        takenForGranted().forEach(builder::fact);
        if (!none && provision.group(2).contains("st1")) {
            builder.fact(DisclosureFact.FIRST_PARAGRAPH, true);
        }
        stated.forEach((name, value) -> state(builder, name, value, to));
        return builder.build();
    }

    /** Conditions of the acts on which the rows are silent. */
    private static Map<DisclosureFact, Boolean> takenForGranted() {
        Map<DisclosureFact, Boolean> facts = new HashMap<>();
        facts.put(DisclosureFact.NEEDED, true);
        facts.put(DisclosureFact.CONTRARY_TO_STATUTE, false);
        facts.put(DisclosureFact.RELEVANT_TO_INVESTIGATION, true);
        facts.put(DisclosureFact.RECIPIENT_INTERVENES, true);
        facts.put(DisclosureFact.MAY_HELP_TO_PREVENT, true);
        facts.put(DisclosureFact.MORE_THAN_FINE_EXPECTED, true);
        facts.put(DisclosureFact.WAIVER_BY_RIGHT_PERSON, true);
        facts.put(DisclosureFact.RECIPIENT_IS_AUTHORITY, true);
        facts.put(DisclosureFact.DISCLOSER_IS_AUTHORITY, true);
        return facts;
    }

    private AuthorityBranch discloser() {
        String chapter = Splitter.on(':').splitToList(secrecy).get(0);
        return switch (chapter) {
            case "23" -> AuthorityBranch.SCHOOL;
            case "25" -> AuthorityBranch.HEALTH_CARE;
            case "26" -> AuthorityBranch.SOCIAL_SERVICES;
            case "27" -> AuthorityBranch.TAX_AGENCY;
            case "35" -> secrecy.startsWith("35:15") ? AuthorityBranch.PROBATION : AuthorityBranch.POLICE;
            default ->
                ground.contains(" 6§") ? AuthorityBranch.MUNICIPAL_COORDINATION : AuthorityBranch.ENFORCEMENT_AUTHORITY;
        };
    }

    private void state(DisclosureQuestion.Builder builder, String name, String value, AuthorityBranch to) {
        boolean yes = value.equals("Y");
        switch (name) {
            case "age" -> builder.age(Integer.parseInt(value));
            case "victim_age" -> builder.victimAge(Integer.parseInt(value));
            case "brb_chapter" -> builder.penalCodeChapter(Integer.parseInt(value));
            case "min_months", "min_months_of_completed" -> {
                int months = Integer.parseInt(value);
                builder.minimumMonths(months);
                if (months > 0) {
                    builder.fact(DisclosureFact.PRISON_IN_SCALE, true);
                }
            }
            case "offence" -> builder.offenceStage(OffenceStage.valueOf(value.toUpperCase(Locale.ROOT)));
            case "content" -> builder.content(DisclosureContent.valueOf(value));
            case "purpose" -> builder.purpose(purpose(value));
            case "balancing" -> builder.fact(DisclosureFact.SECRECY_OUTWEIGHS, !value.equals("DISCLOSE"));
            case "concrete_risk" ->
                builder.fact(DisclosureFact.CONCRETE_RISK, yes).fact(DisclosureFact.PARTICULAR_RISK, yes);
            case "not_inappropriate" -> builder.fact(DisclosureFact.INAPPROPRIATE, !yes);
            case "clearly_outweighed" -> builder.fact(DisclosureFact.SECRECY_CLEARLY_OUTWEIGHS, yes);
            case "contact_details_on_request" ->
                builder.content(DisclosureContent.CONTACT_DETAILS).fact(DisclosureFact.ON_REQUEST, yes);
            case "synnerliga_skal" -> builder.fact(DisclosureFact.EXCEPTIONAL_REASONS_FOR_SECRECY, yes);
            case "obvious_balance" -> builder.fact(DisclosureFact.DISCLOSURE_OBVIOUSLY_OUTWEIGHS, yes);
            case "necessary" -> builder.fact(DisclosureFact.NECESSARY_FOR_OWN_ACTIVITY, yes);
            case "consent", "waiver" -> {
                builder.noWaiver();
                if (yes) {
                    builder.waiver(new Waiver(Set.of(DisclosureContent.values()), Set.of(to), date, null, false));
                }
            }
            default -> builder.fact(DisclosureFact.valueOf(name.toUpperCase(Locale.ROOT)), yes);
        }
    }

    private static DisclosurePurpose purpose(String word) {
        Optional<DisclosurePurpose> crime = Stream.of(DisclosurePurpose.values())
                .filter(each -> each.name().equals(word + "_CRIME"))
                .findFirst();
        return crime.orElseGet(() ->
                word.startsWith("RULE_BREACH") ? DisclosurePurpose.RULE_BREACHES : DisclosurePurpose.valueOf(word));
    }
}
