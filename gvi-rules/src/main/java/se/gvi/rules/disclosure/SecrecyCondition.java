// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.disclosure;

import org.jspecify.annotations.Nullable;
import se.gvi.model.finding.Text;
import se.gvi.model.source.Confidentiality;
import se.gvi.rules.reason.Not;
import se.gvi.rules.reason.Reason;
import se.gvi.rules.reason.Titled;

/**
 * Which secrecy gives way.
 *
 * @param only the provisions, or null for all but the excepted ones
 * @param except the provisions that do not give way
 * @param chapters the first and last chapter of the act whose secrecy can give way, or null for all
 * @param none what holds where no secrecy applies: true if the ground needs none, false if there is nothing to break
 */
record SecrecyCondition(
        @Nullable Provisions only,
        Provisions except,
        @Nullable Chapters chapters,
        boolean none) implements Condition {

    /** A run of chapters, both ends included. */
    record Chapters(int first, int last) {
        String label() {
            return first + "-" + last;
        }
    }

    @Override
    public Reason reason(Asked asked) {
        Confidentiality secrecy = asked.question().secrecy();
        int chapter = secrecy.chapter().orElse(0);
        if (chapter == 0) {
            return asked.known("secrecy", wording(), none);
        }
        if (chapters != null && (chapter < chapters.first() || chapter > chapters.last())) {
            return asked.known("secrecy", wording(), false);
        }
        return only == null ? reason(asked, except.place(secrecy), false) : reason(asked, only.place(secrecy), true);
    }

    private Reason reason(Asked asked, Provisions.Place place, boolean gives) {
        return switch (place) {
            case IN -> asked.known("secrecy", wording(), gives);
            case OUT -> asked.known("secrecy", wording(), !gives);
            case IN_BY_FIRST_PARAGRAPH -> new Titled(wording(), paragraph(asked, gives));
            case IN_BY_LATER_PARAGRAPH -> new Titled(wording(), paragraph(asked, !gives));
        };
    }

    private static Reason paragraph(Asked asked, boolean first) {
        Reason answer = asked.fact(DisclosureFact.FIRST_PARAGRAPH);
        return first ? answer : new Not(answer);
    }

    private Text wording() {
        if (only != null) {
            return Labels.around("the secrecy follows from one of: ", "sekretessen följer av någon av: ", only.label());
        }
        if (none) {
            return Labels.around(
                    "no secrecy applies that follows from any of: ",
                    "det gäller ingen sekretess enligt någon av: ",
                    except.label());
        }
        String en = chapters == null ? "a secrecy applies" : "a secrecy of chapters " + chapters.label() + " applies";
        String sv = chapters == null ? "sekretess gäller" : "sekretess enligt " + chapters.label() + " kap. gäller";
        return except.isEmpty()
                ? Text.of(en, sv)
                : Labels.around(en + ", and none of: ", sv + ", dock ingen av: ", except.label());
    }
}
