// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ProvenanceProperties {

    private static final Instant START = Instant.parse("2026-03-02T09:30:00Z");
    private static final SourceId SOURCE = SourceId.of("S-1");

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(-1, 9).map(START::plusNanos);
    }

    @Provide
    Arbitrary<Provenance> provenances() {
        Arbitrary<Integer> recorded = Arbitraries.integers().between(0, 4);
        Arbitrary<Integer> stood = Arbitraries.integers().between(0, 4).injectNull(0.3);
        return Combinators.combine(recorded, stood)
                .as((at, nanos) -> new Provenance(
                        SOURCE, null, START.plusNanos(at), nanos == null ? null : START.plusNanos(at + nanos)));
    }

    @Property
    void aRecordIsKnownFromTheMomentItWasRecorded(
            @ForAll("provenances") Provenance provenance, @ForAll("moments") Instant moment) {
        assertThat(provenance.knownAt(moment).isPresent()).isEqualTo(!moment.isBefore(provenance.recordedAt()));
    }

    @Property
    void aWithdrawalIsKnownFromItsMomentAndNotBefore(
            @ForAll("provenances") Provenance provenance, @ForAll("moments") Instant moment) {
        provenance.knownAt(moment).ifPresent(known -> {
            assertThat(known.source()).isEqualTo(provenance.source());
            assertThat(known.recordedAt()).isEqualTo(provenance.recordedAt());
            assertThat(known.withdrawal())
                    .isEqualTo(provenance.withdrawal().filter(withdrawn -> !withdrawn.isAfter(moment)));
            assertThat(known.stands()).isEqualTo(known.withdrawal().isEmpty());
        });
    }

    @Property
    void whatWasKnownEarlierCanBeAskedOfWhatWasKnownLater(
            @ForAll("provenances") Provenance provenance,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other) {
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;
        Optional<Provenance> known = provenance.knownAt(later).flatMap(then -> then.knownAt(earlier));
        assertThat(known).isEqualTo(provenance.knownAt(earlier));
    }

    @Property
    void inTheEndEverythingIsKnown(@ForAll("provenances") Provenance provenance) {
        assertThat(provenance.knownAt(Instant.MAX)).contains(provenance);
        assertThat(provenance.knownAt(Instant.MIN)).isEmpty();
    }
}
