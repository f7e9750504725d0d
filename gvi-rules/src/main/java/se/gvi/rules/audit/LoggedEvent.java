// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.audit;

import java.util.Objects;

/**
 * An event as a log tells it.
 *
 * @param sequence its number, from 1
 * @param event the event
 * @param sound false if the line is not as the log wrote it, so that it cannot be relied on
 */
public record LoggedEvent(int sequence, AuditEvent event, boolean sound) {

    /**
     * An event as a log tells it.
     *
     * @param sequence its number
     * @param event the event
     * @param sound whether its line is as the log wrote it
     */
    public LoggedEvent {
        Objects.requireNonNull(event, "event");
    }
}
