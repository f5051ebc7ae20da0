/**
 * What people decide about conflicts, and its history. Comes in: conflicts as the last run left them, and a reviewer's
 * verdicts. Goes out: the queue, the review of each conflict with every decision ever made on it. Must not know: how
 * conflicts are found.
 */
@ApplicationModule(
        allowedDependencies = {"article", "claim", "conflict", "fact", "outlet", "quantity", "story", "timex"})
@NullMarked
package org.gainsay.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
