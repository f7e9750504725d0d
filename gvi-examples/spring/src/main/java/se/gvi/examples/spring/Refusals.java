// SPDX-License-Identifier: Apache-2.0
package se.gvi.examples.spring;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
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
@RestControllerAdvice
final class Refusals {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> records(InvalidSituationException refusal, Locale locale) {
        return answer(refusal.report(), locale);
    }

    /** Only the first thing that is wrong is known. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> document(InvalidDocumentException refusal, Locale locale) {
        ValidationReport.Collector found = ValidationReport.collector(1);
        return answer(
                found.add(refusal.finding())
                        .notRun("what comes after the first finding")
                        .report(),
                locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> value(InvalidValueException refusal, Locale locale) {
        ValidationReport.Collector found = ValidationReport.collector(ListedFinding.MOST);
        Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()))
                .filter(InvalidValueException.class::isInstance)
                .map(InvalidValueException.class::cast)
                .forEach(each -> found.add(new Finding(each.code(), Place.at(""), "", each.arguments())));
        return answer(found.report(), locale);
    }

    private static ResponseEntity<ProblemDetail> answer(ValidationReport report, Locale locale) {
        Language language = Language.of(locale.getLanguage());
        ProblemDetail problem = Problems.of(report, language);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .body(problem);
    }
}
