// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.gvi.model.coverage.Completeness;
import se.gvi.model.coverage.Coverage;
import se.gvi.model.finding.FindingCode;
import se.gvi.model.records.Records;
import se.gvi.model.source.Source;
import se.gvi.model.source.SourceId;

/**
 * Coverage that claims complete records for days at which its source had not looked yet. With complete coverage silence
 * means "no", and nobody can know the silence of days to come. A span without an end says no day and is left alone.
 */
final class CoverageBeyondSource implements Check {

    @Override
    public FindingCode code() {
        return FindingCode.COVERAGE_BEYOND_SOURCE;
    }

    @Override
    public void run(StandingRecords records, Findings findings) {
        Map<SourceId, LocalDate> lookedUntil = new HashMap<>();
        for (Source source : records.all().sources()) {
            lookedUntil.merge(source.id(), source.asOf(), (one, other) -> one.isAfter(other) ? one : other);
        }
        for (Placed<Coverage> at : records.of(Records::coverage)) {
            Coverage coverage = at.record();
            SourceId source = coverage.provenance().source();
            Optional<LocalDate> lastDay = coverage.span().end().map(end -> end.minusDays(1));
            Optional<LocalDate> asOf = Optional.ofNullable(lookedUntil.get(source));
            if (coverage.completeness() == Completeness.COMPLETE
                    && lastDay.isPresent()
                    && asOf.filter(lastDay.get()::isAfter).isPresent()) {
                findings.add(
                        code(),
                        at,
                        "/span/until",
                        Map.of("last", lastDay.get(), "source", source.label(), "asOf", asOf.get()));
            }
        }
    }
}
