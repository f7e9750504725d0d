// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.source;

/**
 * A record of something that happened or holds, as a source documented it. Facts and human assessments are kept apart
 * (Directive (EU) 2016/680 art. 7(1); brottsdatalagen 2:10): an assessment is a {@link Claim} and is no {@code Fact}.
 */
public interface Fact extends Recorded {

    /** {@inheritDoc} */
    @Override
    Fact withProvenance(Provenance provenance);
}
