// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import se.gvi.model.finding.Text;

/** What a record can fail to say. */
final class Lacking {

    static final Text EXACT_DAY = Text.of("the exact day", "exakt dag");

    private Lacking() {}
}
