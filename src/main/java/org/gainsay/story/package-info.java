/**
 * Which articles belong together: stories (the same events) and, inside a story, origins (one wire text, however reworded).
 * Comes in articles with their claims, goes out {@link org.gainsay.story.Story}. The result does not depend on the order of
 * the input. Knows claims, articles and the names of countries; knows no rule.
 */
@ApplicationModule(allowedDependencies = {"article", "claim", "gazetteer", "quantity", "text", "timex"})
@NullMarked
package org.gainsay.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
