// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.ReadOptions;
import se.gvi.model.json.SituationJson;
import se.gvi.model.ndjson.SituationNdjson;
import se.gvi.model.situation.ReadResult;
import se.gvi.model.situation.Situation;

/** Takes extracts and tells whether they are right. {@link Refusals} answers for those that are not. */
@Path("/extracts")
@Produces(MediaType.APPLICATION_JSON)
public final class Extracts {

    private static final System.Logger LOG = System.getLogger(Extracts.class.getName());

    private final ReadOptions uploads;

    @Inject
    Extracts(ReadOptions uploads) {
        this.uploads = uploads;
    }

    /** Checks a document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response document(InputStream extract, @Context HttpHeaders headers) throws IOException {
        return accept(SituationJson.check(extract, uploads), Languages.of(headers));
    }

    /** Checks a stream of records. */
    @POST
    @Path("stream")
    @Consumes("application/x-ndjson")
    public Response stream(InputStream extract, @Context HttpHeaders headers) throws IOException {
        return accept(SituationNdjson.check(extract, uploads), Languages.of(headers));
    }

    private static Response accept(ReadResult result, Language language) {
        // Counts by code, and nothing of what was sent.
        LOG.log(System.Logger.Level.INFO, "Checked an extract: {0}", result.report());
        Situation situation = result.orElseThrow(); // also where a check could not run
        return Response.ok(Accepted.of(situation, result.report(), language))
                .language(language.tag())
                .build();
    }
}
