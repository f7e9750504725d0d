// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.gvi.model.finding.Language;
import se.gvi.model.id.PractitionerId;
import se.gvi.rules.page.Page;

/**
 * Who did what with whose data in a period, and with which justification, for the systematic and recurring checks that
 * the controller makes (lag (2001:454) 10 §; brottsdatalagen 3:5). It counts and lists, and judges nothing: whether an
 * access was in order is for the reviewer to find out.
 */
public final class AccessReport {

    private final LogReading reading;
    private final AccessQuery query;
    private final List<LoggedEvent> accesses;
    private final LogVerification log;

    AccessReport(LogReading reading, AccessQuery query, List<LoggedEvent> accesses, LogVerification log) {
        this.reading = reading;
        this.query = query;
        this.accesses = List.copyOf(accesses);
        this.log = log;
    }

    /**
     * What one user did, in numbers.
     *
     * @param user who
     * @param readings how often data were read
     * @param disclosures how often data were disclosed or transferred
     * @param others how often anything else was done
     * @param individuals how many different individuals these events name
     * @param namingNobody how many of these events name no individual, so that they are not counted there
     * @param socialServices how many of these events concern data of social services
     */
    public record UserCount(
            PractitionerId user,
            int readings,
            int disclosures,
            int others,
            int individuals,
            int namingNobody,
            int socialServices) {

        private static UserCount of(PractitionerId user, Collection<AuditEvent> events) {
            int readings = 0;
            int disclosures = 0;
            int nobody = 0;
            int social = 0;
            for (AuditEvent event : events) {
                readings += event.operation() == AuditOperation.READING ? 1 : 0;
                disclosures += event.recipientBranch().isPresent()
                                || event.recipientAbroad().isPresent()
                        ? 1
                        : 0;
                nobody += event.individuals().isEmpty() ? 1 : 0;
                social += event.concernsSocialServices() ? 1 : 0;
            }
            long individuals = events.stream()
                    .flatMap(event -> event.individuals().stream())
                    .distinct()
                    .count();
            return new UserCount(
                    user,
                    readings,
                    disclosures,
                    events.size() - readings - disclosures,
                    Math.toIntExact(individuals),
                    nobody,
                    social);
        }
    }

    /**
     * Returns who read the log for this report.
     *
     * @return the reading, as it was logged
     */
    public LogReading reading() {
        return reading;
    }

    /**
     * Returns what was asked for.
     *
     * @return the query
     */
    public AccessQuery query() {
        return query;
    }

    /**
     * Returns what was asked for, one by one.
     *
     * @return an immutable list in the order of the log
     */
    public List<LoggedEvent> accesses() {
        return accesses;
    }

    /**
     * Returns whether the log is as it was written. If it is not, the report cannot be relied on.
     *
     * @return what the check of the whole log found
     */
    public LogVerification log() {
        return log;
    }

    /**
     * Returns what each user did, in numbers.
     *
     * @return an immutable list in the order of the service ids
     */
    public List<UserCount> users() {
        Map<PractitionerId, List<AuditEvent>> byUser = accesses.stream()
                .map(LoggedEvent::event)
                .collect(Collectors.groupingBy(
                        AuditEvent::by,
                        () -> new TreeMap<>(Comparator.comparing(PractitionerId::value)),
                        Collectors.toList()));
        return byUser.entrySet().stream()
                .map(user -> UserCount.of(user.getKey(), user.getValue()))
                .toList();
    }

    /**
     * Returns the report as a page.
     *
     * @return the page
     */
    public Page page() {
        return new AccessPage(this).page();
    }

    /**
     * Writes the report as plain text.
     *
     * @param language the language
     * @return lines of text, each ended by a line feed
     */
    public String text(Language language) {
        return page().text(language);
    }

    /**
     * Writes the report as an HTML document that needs nothing from elsewhere.
     *
     * @param language the language
     * @return the document, to be stored and sent as UTF-8
     */
    public String html(Language language) {
        return page().html(language);
    }
}
