// SPDX-License-Identifier: Apache-2.0
package se.gvi.rules.policy;

import org.jspecify.annotations.Nullable;

/** The parts of a policy that steer the weekly work, each of which a policy can leave out. */
record Practices(
        @Nullable IncidentReviewRules incidentReview,
        @Nullable GroupRules groups,
        @Nullable ScorecardRules scorecards,
        @Nullable CallInRules callIn,
        @Nullable NotificationRules notifications,
        @Nullable PromiseRules promises,
        @Nullable SupportRules support,
        @Nullable ReviewRules review) {}
