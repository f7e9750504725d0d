// SPDX-License-Identifier: Apache-2.0
package se.gvi.simulation.city;

import com.google.common.primitives.Ints;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import se.gvi.model.group.GroupId;
import se.gvi.model.id.PractitionerId;
import se.gvi.model.individual.IndividualId;
import se.gvi.model.source.Provenance;
import se.gvi.model.source.SourceId;

/** Ids that say that nobody and nothing bears them, and who is said to have supplied records. */
final class Fictional {

    static final SourceId POLICE = new SourceId("FICT-POLICE");
    static final SourceId AUDIT = new SourceId("FICT-AUDIT");
    static final SourceId PROBATION = new SourceId("FICT-PROBATION");
    static final PractitionerId ANALYST = new PractitionerId("FICT-ANALYST");

    private static final String GROUP = "FICT-G-";
    private static final String INDIVIDUAL = "FICT-I-";
    private static final int AREAS = 9;
    private static final int DIGITS = 5;

    private Fictional() {}

    /** What became known at noon of a day, in universal time. */
    static Provenance known(SourceId source, LocalDate day) {
        return Provenance.of(source, moment(day));
    }

    static Instant moment(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    static String area(int group) {
        return "Fictional area " + (group % AREAS + 1);
    }

    static GroupId groupId(int group) {
        return new GroupId(GROUP + padded(group));
    }

    static IndividualId individualId(int person) {
        return new IndividualId(INDIVIDUAL + padded(person));
    }

    static int group(GroupId id) {
        return number(id.value(), GROUP);
    }

    static int person(IndividualId id) {
        return number(id.value(), INDIVIDUAL);
    }

    private static int number(String id, String prefix) {
        @Nullable Integer number = id.startsWith(prefix) ? Ints.tryParse(id.substring(prefix.length())) : null;
        if (number == null || number < 1) {
            throw new IllegalArgumentException(
                    "No fictional city has the id " + id + ". Its ids begin with " + prefix + " and end in a number.");
        }
        return number - 1;
    }

    static String padded(int number) {
        String digits = Integer.toString(number + 1);
        return "0".repeat(StrictMath.max(0, DIGITS - digits.length())) + digits;
    }
}
