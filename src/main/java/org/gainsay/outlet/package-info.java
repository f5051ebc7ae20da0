/**
 * Who publishes. Knows nothing of articles or of what became of them: how often an outlet was at odds or borne out is
 * counted from reviews when shown, and weighs nothing in judging.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gainsay.outlet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
