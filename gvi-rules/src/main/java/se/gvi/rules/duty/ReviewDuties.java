// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.duty;

import java.time.LocalDate;
import java.util.Optional;
import se.gvi.model.finding.Language;
import se.gvi.model.finding.Text;
import se.gvi.rules.retention.Retention;
import se.gvi.rules.retention.RetentionAnswer;
import se.gvi.rules.retention.RetentionBasis;
import se.gvi.rules.retention.RetentionItem;
import se.gvi.rules.retention.RetentionRule;

/** That the need for every record is considered in time, sooner for minors (rules R20, R34), as retention computes. */
final class ReviewDuties {

    private static final RetentionBasis BASIS = new RetentionBasis(
            RetentionBasis.Kind.PUBLISHED,
            Text.of(
                    "brottsdatalagen 2:18, brottsdataförordningen 2:2",
                    "brottsdatalagen 2 kap. 18 §, brottsdataförordningen 2 kap. 2 §"));

    private final Retention retention;
    private final Sheet sheet;

    ReviewDuties(Retention retention, Sheet sheet) {
        this.retention = retention;
        this.sheet = sheet;
    }

    void all() {
        for (RetentionItem item : retention.states(sheet.day())) {
            Optional<LocalDate> review = item.answer().nextReview().filter(day -> !day.isAfter(sheet.day()));
            boolean stored = switch (item.state()) {
                case ACTIVE, REVIEW_OVERDUE, UNSETTLED -> true;
                case RESTRICTED, ARCHIVED, ERASED -> false;
            };
            if (stored && review.isPresent()) {
                RetentionBasis basis = basis(item.answer());
                sheet.due(
                        DutyCode.REVIEW_DUE,
                        item.record(),
                        review.get(),
                        reason(item.answer()),
                        basis,
                        DutyCode.REVIEW_DUE.law().filter(law -> basis.kind() == RetentionBasis.Kind.PUBLISHED));
            }
        }
    }

    private static Text reason(RetentionAnswer answer) {
        return Text.of(answer.inShort(Language.ENGLISH), answer.inShort(Language.SWEDISH));
    }

    /** A rule of review has its basis; where a limit cannot be told, the need is considered as where there is none. */
    private RetentionBasis basis(RetentionAnswer answer) {
        return answer.rule()
                .filter(rule -> answer.kind() == RetentionAnswer.Kind.REVIEW)
                .flatMap(rule -> retention.policy().rules().rule(rule, sheet.day()))
                .map(RetentionRule::basis)
                .orElse(BASIS);
    }
}
