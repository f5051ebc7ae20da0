/**
 * Names: places, sides and persons. Comes in text as nodes, goes out nodes that know which places, whose side or which
 * person the words may mean, and the order "lies in" between places.
 *
 * <p>Owned terms: toponym (the words), place (what is meant), gazetteer (the list that knows spellings and what lies in
 * what), actor and side, person. The package knows the text engine and nothing of articles or claims. It never guesses: words
 * with several meanings keep all of them until context decides.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.gainsay.gazetteer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
