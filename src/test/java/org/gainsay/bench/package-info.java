/**
 * Judging at scale, on claims made by hand: {@link org.gainsay.bench.HandMadeStories} makes them,
 * {@link org.gainsay.bench.JudgingBenchmark} takes the time on demand, and the tests hold the answers against what every
 * pair and what SQL would say. Knows no article text.
 */
@NullMarked
package org.gainsay.bench;

import org.jspecify.annotations.NullMarked;
