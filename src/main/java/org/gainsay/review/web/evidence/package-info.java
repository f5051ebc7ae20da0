/**
 * Claims as a reader sees them: the value in words, the passage with its quote, the chain of who says it, the marks for
 * the plots. In: claims and their articles. Out: view records without logic. Must not know requests or forms.
 */
@NullMarked
package org.gainsay.review.web.evidence;

import org.jspecify.annotations.NullMarked;
