/**
 * Gainsay reads what many outlets published about the same events and flags the claims that cannot all hold.
 *
 * <pre>
 * files -&gt; ingest -&gt; article: the text as published, its paragraphs and sentences
 *       -&gt; text, quantity, timex, gazetteer: words, figures, times, places, persons
 *       -&gt; extract: claims, each with its exact evidence
 *       -&gt; story: which articles tell of the same events, and which of them are one witness
 *       -&gt; fact: which claims answer one question, and whether the answers go together
 *       -&gt; conflict: the rules; findings with their proof
 *       -&gt; review: what people decide about them
 * </pre>
 *
 * {@code pipeline} runs the stages in order, in memory or with the store; {@code cli} and {@code review.web} are the doors.
 * Packages know only those before them; up to the findings all is plain Java without a clock.
 *
 * <p>Five files to read first: {@link org.gainsay.pipeline.Analyst} (all stages on one page),
 * {@link org.gainsay.claim.Claim} (what everything is about), {@link org.gainsay.extract.ArticleReader} (how text becomes
 * claims), {@link org.gainsay.fact.ClaimComparison} (when two claims go together) and {@link org.gainsay.conflict.Judge} (how rules
 * become findings). More in {@code src/docs/flow.md}.
 */
@NullMarked
package org.gainsay;

import org.jspecify.annotations.NullMarked;
