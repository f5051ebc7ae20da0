/**
 * Time expressions: comes in a text as nodes and an anchor, goes out nodes that carry a {@link org.gainsay.timex.TimexMention}.
 *
 * <p>Owned terms: timex, anchor, valid time. The flow: {@link org.gainsay.timex.TimexRecognizer} runs four layers of
 * patterns (what calendar, clock and count say; what needs a word before it; a day joined with its hour; direction words), plain classes turn matches
 * into a {@code Moment}, and a moment is read against the anchor, never against a clock or a default zone. The package
 * knows neither articles nor claims.
 */
@ApplicationModule(allowedDependencies = {"quantity", "text"})
@NullMarked
package org.gainsay.timex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
