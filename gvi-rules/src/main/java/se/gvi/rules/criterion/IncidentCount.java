// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import se.gvi.model.finding.Text;
import se.gvi.model.incident.IncidentId;
import se.gvi.rules.reason.MissingFact;

/**
 * How many incidents are a group's: a number that is certain and what may come to it. Lists are in the order of days and
 * ids.
 *
 * @param certain those that certainly are
 * @param likely those among the certain ones that nothing carries but a classification as likely or a suspicion: such
 *     an incident falls away if the classification changes or the suspicion is dropped
 * @param possible those that may be its own, because something recorded on this side points to the group on some of the
 *     days that they can be
 * @param unattributed how many further ones a review put on no group although a group was involved; each may be any
 *     group's
 * @param more whether there may be further ones, of which nothing recorded points to the group
 * @param missing what is not recorded and would tell, about the possible ones and about further ones
 */
@JsonPropertyOrder({"certain", "likely", "possible", "unattributed", "more", "missing"})
public record IncidentCount(
        @JsonProperty(value = "certain", required = true) List<IncidentId> certain,
        @JsonProperty(value = "likely", required = true) List<IncidentId> likely,
        @JsonProperty(value = "possible", required = true) List<IncidentId> possible,

        @JsonProperty(value = "unattributed", required = true)
        int unattributed,

        @JsonProperty(value = "more", required = true) boolean more,
        @JsonProperty(value = "missing", required = true) List<MissingFact> missing) {

    /**
     * A count.
     *
     * @param certain those that certainly are the group's
     * @param likely those among them that only a likely classification or a suspicion carries
     * @param possible those that may be
     * @param unattributed how many further ones may be any group's
     * @param more whether there may be further ones that nothing points to
     * @param missing what is not recorded
     */
    public IncidentCount {
        certain = List.copyOf(certain);
        likely = List.copyOf(likely);
        possible = List.copyOf(possible);
        missing = List.copyOf(missing);
    }

    /**
     * Tells whether the number is certain.
     *
     * @return true if nothing can come to it
     */
    public boolean determined() {
        return possible.isEmpty() && unattributed == 0 && !more;
    }

    /**
     * Returns the number as people say it.
     *
     * @return for instance "2", "2, perhaps 4", "2, perhaps 4 or more"
     */
    public Text label() {
        int most = certain.size() + possible.size() + unattributed;
        String least = Integer.toString(certain.size());
        if (determined()) {
            return Text.same(least);
        }
        if (most == certain.size()) {
            return Text.of(least + " or more", least + " eller fler");
        }
        return Text.of(
                least + ", perhaps " + most + (more ? " or more" : ""),
                least + ", kanske " + most + (more ? " eller fler" : ""));
    }
}
