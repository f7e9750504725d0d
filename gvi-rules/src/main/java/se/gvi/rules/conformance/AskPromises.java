// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.conformance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.gvi.rules.promise.Deadline;
import se.gvi.rules.promise.GroupPromise;
import se.gvi.rules.promise.PromiseCheck;

/** Asks how the promise made to each group stands. */
final class AskPromises implements Ask {

    @Override
    public List<String> required() {
        return List.of("groups");
    }

    @Override
    public Map<String, Object> answer(Asked asked) {
        Ask.requireEveryGroup(asked, "promises");
        Map<String, Object> groups = new LinkedHashMap<>();
        PromiseCheck.of(asked.situation(), asked.policy(), asked.asOf())
                .groups()
                .forEach(promise -> groups.put(promise.group().value(), promise(promise)));
        return Map.of("groups", groups);
    }

    private static Map<String, Object> promise(GroupPromise promise) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("status", promise.status().name());
        Optional.ofNullable(promise.deadline()).ifPresent(deadline -> written.put("deadline", days(deadline)));
        return written;
    }

    private static Map<String, Object> days(Deadline deadline) {
        return Map.of(
                "earliest", deadline.earliest().toString(),
                "latest", deadline.latest().toString());
    }
}
