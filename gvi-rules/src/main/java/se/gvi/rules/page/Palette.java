// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.page;

import java.util.List;

/**
 * Colours that people with any colour vision tell apart as well as eight colours can be, each of at least 4.5:1 against
 * white. They repeat: a colour helps to find a group again, its label and place say which it is.
 */
final class Palette {

    static final List<String> GROUPS =
            List.of("#0060a8", "#a34a00", "#00705a", "#882255", "#7a5c00", "#5b3fa8", "#b0306f", "#3d5a1e");

    private Palette() {}

    static String group(int place) {
        return GROUPS.get(place % GROUPS.size());
    }
}
