// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import se.gvi.model.id.RecordId;

/** Ids by number, so that what is known of each fits into an array. */
final class Roster<I extends RecordId> {

    private final List<I> ids;
    private final Map<I, Integer> positions;

    Roster(List<I> ids) {
        this.ids = List.copyOf(ids);
        ImmutableMap.Builder<I, Integer> byId = ImmutableMap.builderWithExpectedSize(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), i);
        }
        this.positions = byId.buildOrThrow();
    }

    List<I> ids() {
        return ids;
    }

    int size() {
        return ids.size();
    }

    int position(I id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("The " + id.kind().label().en() + " " + id
                    + " was not assessed: the situation does not hold it. Check the id.");
        }
        return position;
    }
}
