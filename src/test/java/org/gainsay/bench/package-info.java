/**
 * Judging at scale, on claims made by hand: {@link org.gainsay.bench.HandMadeStories} makes them,
 * {@link org.gainsay.bench.JudgingBenchmark} takes the time on demand, and the tests hold the answers against what every
 * pair and what SQL would say.
 *
 * <p>Reading at speed and reading spoilt texts: {@link org.gainsay.bench.MiniatureArticles} and
 * {@link org.gainsay.bench.SpoiltTexts} make them, {@link org.gainsay.bench.ReadingBenchmark} and
 * {@link org.gainsay.bench.SpoiltTextRun} read on demand.
 */
@NullMarked
package org.gainsay.bench;

import org.jspecify.annotations.NullMarked;
