/**
 * The page of one conflict: question, proof, positions with their passages, plot, decision, history. In: the stored
 * conflict with its review, and what a reviewer typed. Out: view records, and calls of the use cases. Must not know how
 * the queue is searched.
 */
@NullMarked
package org.gainsay.review.web.conflict;

import org.jspecify.annotations.NullMarked;
