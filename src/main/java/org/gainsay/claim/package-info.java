/**
 * The vocabulary of what articles put forward: claims, who makes them and how firmly, and the catalogues of what is
 * measured and whom one counts. Comes in: nothing but the leaf records of articles, quantities and times. Goes out:
 * records every later stage shares. Must not know: how a claim is read, or what other claims say.
 */
@ApplicationModule(allowedDependencies = {"article", "outlet", "quantity", "text", "timex"})
@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
