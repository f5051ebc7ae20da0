/**
 * Runs the stages in order: articles are read into claims, grouped into stories, judged by the rules; what the rules
 * found is merged into the conflicts already known. {@link org.gainsay.pipeline.Analyst} does it in memory, the use cases
 * with the store. Knows every stage; no stage knows it.
 */
@NullMarked
package org.gainsay.pipeline;

import org.jspecify.annotations.NullMarked;
