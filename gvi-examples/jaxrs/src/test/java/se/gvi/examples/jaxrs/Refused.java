// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import java.time.Instant;
import java.util.Map;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.group.Group;
import se.gvi.model.group.GroupId;
import se.gvi.model.group.SizeEstimate;
import se.gvi.model.id.RecordKind;
import se.gvi.model.json.RecordJson;
import se.gvi.model.records.Records;
import se.gvi.model.site.Site;
import se.gvi.model.situation.InvalidSituationException;
import se.gvi.model.situation.Situation;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;

/** What the domain refuses. */
final class Refused {

    /** A name that would break out of JSON, of HTML and of a line of a log. */
    static final String HOSTILE = "</script>\"\\\u0000\r\n\u202e";

    private Refused() {}

    static Object value() {
        return new SizeEstimate(20, 12);
    }

    static Object document() {
        return RecordJson.fromJson(RecordKind.GROUP, "{\"id\": \"G-1\", \"name\": \"Kajen\"}");
    }

    /** A group from a source that is not there. */
    static Object records() {
        Provenance nowhere = Provenance.of(SourceId.of("police"), Instant.parse("2026-03-02T07:00:00Z"));
        Group group = Group.builder()
                .id(GroupId.of("G-1"))
                .name("Kajen")
                .provenance(nowhere)
                .build();
        return Situation.of(
                Records.builder(Site.swedish("Exempelstad")).add(group).build());
    }

    /** A report of somebody who does not keep such names out. */
    static Object hostile() {
        Finding finding =
                new Finding(FindingCode.EMPTY_DOCUMENT, Place.at("/" + HOSTILE), HOSTILE, Map.of("start", HOSTILE));
        throw new InvalidSituationException(
                ValidationReport.collector(1).add(finding).report());
    }
}
