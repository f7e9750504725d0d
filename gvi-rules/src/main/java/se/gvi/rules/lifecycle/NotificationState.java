// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.lifecycle;

import com.google.common.collect.Sets;
import java.util.Set;
import se.gvi.model.finding.Text;

/**
 * How far a custom notification has come. An attempt is not a contact. Not to have been reached is a valid end.
 *
 * <p>The custom legal assessment that prepares it and that it was given up are not recorded by the model: {@link #PREPARED}
 * and {@link #ABANDONED} are for hosts that keep them.
 */
public enum NotificationState implements State<NotificationState> {
    /** It was decided. */
    TRIGGERED(Text.of("decided", "beslutat"), Text.of("the day on which it was decided", "dagen då det beslutades")),
    /** What the person is to be told about the law is prepared. */
    PREPARED(
            Text.of("prepared", "förberett"),
            Text.of("the legal assessment for the person", "den rättsliga genomgången för personen")),
    /** Somebody tried to reach the person. */
    ATTEMPTED(Text.of("attempted", "försökt"), Text.of("an attempt", "ett kontaktförsök")),
    /** The person was told face to face. */
    DELIVERED(
            Text.of("delivered", "framfört"),
            Text.of("an attempt that delivered the message", "ett kontaktförsök där budskapet framfördes")),
    /** The written statement was left. */
    LETTER_LEFT(
            Text.of("letter left", "skriftligt budskap lämnat"),
            Text.of(
                    "an attempt at which the letter was left",
                    "ett kontaktförsök där det skriftliga budskapet lämnades")),
    /** It was given up. */
    ABANDONED(Text.of("given up", "avbrutet"), Text.of("that it was given up", "att det avbröts"));

    private final Text label;
    private final Text needs;

    NotificationState(Text label, Text needs) {
        this.label = label;
        this.needs = needs;
    }

    /** {@inheritDoc} */
    @Override
    public Set<NotificationState> next() {
        return switch (this) {
            case TRIGGERED -> Sets.immutableEnumSet(PREPARED, ABANDONED);
            case PREPARED -> Sets.immutableEnumSet(ATTEMPTED, ABANDONED);
            case ATTEMPTED -> Sets.immutableEnumSet(ATTEMPTED, DELIVERED, LETTER_LEFT, ABANDONED);
            case DELIVERED, LETTER_LEFT, ABANDONED -> Set.of();
        };
    }

    /** {@inheritDoc} */
    @Override
    public Text label() {
        return label;
    }

    /** {@inheritDoc} */
    @Override
    public Text needs() {
        return needs;
    }
}
