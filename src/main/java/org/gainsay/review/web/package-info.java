/**
 * The review desk in a browser: one controller per page, form records in, view records out. In: requests and the use
 * cases of {@code review}. Out: pages that work without script, under a policy that allows no other host.
 *
 * <p>Must not decide anything: states, transitions and counts belong to {@code review} and {@code conflict}. No entity
 * is bound to a form.
 */
@NullMarked
package org.gainsay.review.web;

import org.jspecify.annotations.NullMarked;
