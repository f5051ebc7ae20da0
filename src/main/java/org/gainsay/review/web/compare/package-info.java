/**
 * One claim beside the others of its story: which of them it contradicts, and why the rest go together with it. In: the
 * store's claims and stories. Out: view records. Must not judge by itself: the verdicts are those of {@code fact}.
 */
@NullMarked
package org.gainsay.review.web.compare;

import org.jspecify.annotations.NullMarked;
