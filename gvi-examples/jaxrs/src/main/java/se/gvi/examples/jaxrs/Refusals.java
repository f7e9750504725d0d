// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.jaxrs;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.stream.Stream;
import se.gvi.model.finding.Finding;
import se.gvi.model.finding.InvalidDocumentException;
import se.gvi.model.finding.InvalidValueException;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Place;
import se.gvi.model.finding.ValidationReport;
import se.gvi.model.situation.InvalidSituationException;

/**
 * Answers where the domain refuses what a request brought. Where a host reads data of its own, such as a policy from its
 * own folder, it must catch the same exceptions there: that fault is not the caller's.
 */
final class Refusals {

    private Refusals() {}

    private static Response answer(ValidationReport report, HttpHeaders headers, UriInfo uri) {
        Language language = Languages.of(headers);
        Problem problem = Problem.of(report, URI.create(uri.getRequestUri().getRawPath()), language);
        return Response.status(problem.status())
                .type("application/problem+json")
                .language(language.tag())
                .entity(problem)
                .build();
    }

    /** Records that contradict themselves, or could not be read. */
    static final class OfRecords implements ExceptionMapper<InvalidSituationException> {

        private final HttpHeaders headers;
        private final UriInfo uri;

        OfRecords(@Context HttpHeaders headers, @Context UriInfo uri) {
            this.headers = headers;
            this.uri = uri;
        }

        @Override
        public Response toResponse(InvalidSituationException refusal) {
            return answer(refusal.report(), headers, uri);
        }
    }

    /** A document of which only the first thing that is wrong is known. */
    static final class OfDocument implements ExceptionMapper<InvalidDocumentException> {

        private final HttpHeaders headers;
        private final UriInfo uri;

        OfDocument(@Context HttpHeaders headers, @Context UriInfo uri) {
            this.headers = headers;
            this.uri = uri;
        }

        @Override
        public Response toResponse(InvalidDocumentException refusal) {
            ValidationReport.Collector found = ValidationReport.collector(1);
            return answer(
                    found.add(refusal.finding())
                            .notRun("what comes after the first finding")
                            .report(),
                    headers,
                    uri);
        }
    }

    /** A value that cannot be, and others with it. */
    static final class OfValue implements ExceptionMapper<InvalidValueException> {

        private final HttpHeaders headers;
        private final UriInfo uri;

        OfValue(@Context HttpHeaders headers, @Context UriInfo uri) {
            this.headers = headers;
            this.uri = uri;
        }

        @Override
        public Response toResponse(InvalidValueException refusal) {
            ValidationReport.Collector found = ValidationReport.collector(ListedFinding.MOST);
            Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()))
                    .filter(InvalidValueException.class::isInstance)
                    .map(InvalidValueException.class::cast)
                    .forEach(each -> found.add(new Finding(each.code(), Place.at(""), "", each.arguments())));
            return answer(found.report(), headers, uri);
        }
    }
}
