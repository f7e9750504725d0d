// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import java.time.LocalDate;
import se.gvi.model.finding.Text;

/** What a record can fail to say. */
final class Lacking {

    static final Text EXACT_DAY = Text.of("the exact day", "exakt dag");
    static final Text EVIDENCE = Text.of("the evidence", "underlaget");
    static final Text PLANNED_END = Text.of("the planned end", "planerat slut");
    static final Text ATTENDANCE = Text.of("the attendance", "närvaro");
    static final Text WHETHER_HELD = Text.of("whether it was held: the status", "om mötet hölls: status");
    static final Text ATTEMPTS = Text.of("the attempts", "kontaktförsöken");
    static final Text CONSENTS = Text.of("the consents", "samtyckena");
    static final Text DAYS_TOGETHER = Text.of("the days", "dagarna");
    static final Text EXACT_DAYS_TOGETHER = Text.of("the exact days", "exakta dagar");
    static final Text DAY_OF_REQUEST = Text.of("the day of the request", "dagen för begäran");
    static final Text DAY_OF_FIRST_CONTACT = Text.of("the day of the first contact", "dagen för första kontakten");
    static final Text DAY_IT_ENDED = Text.of("the day it ended", "dagen för avslutet");
    static final Text DATE_OF_DEATH = Text.of("the date of death", "dödsdatum");
    static final Text DAY_OF_DEATH = Text.of("the exact day of death", "exakt dödsdag");

    private Lacking() {}

    static Text status(LocalDate day) {
        return Text.of("the status on " + day, "status den " + day);
    }
}
