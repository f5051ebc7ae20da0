/**
 * The queue: what waits for a reviewer, filtered, searched and sorted by the address alone, and dismissing several at
 * once. In: query parameters and {@code ConflictQueue}. Out: view records. Must not know how conflicts are found.
 */
@NullMarked
package org.gainsay.review.web.queue;

import org.jspecify.annotations.NullMarked;
