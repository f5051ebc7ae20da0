/**
 * The rules as readers see them: each page from the file that ships with the rule, and how often reviewers found it
 * right. In: the catalogue and the reviews. Out: view records. Must not know how a rule judges.
 */
@NullMarked
package org.gainsay.review.web.rules;

import org.jspecify.annotations.NullMarked;
