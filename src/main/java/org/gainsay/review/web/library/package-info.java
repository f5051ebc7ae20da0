/**
 * What was loaded: articles with their claims marked in the text, stories, outlets. In: the store's articles, claims and
 * stories. Out: view records. Must not know decisions beyond which conflicts are open.
 */
@NullMarked
package org.gainsay.review.web.library;

import org.jspecify.annotations.NullMarked;
