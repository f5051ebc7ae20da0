/**
 * Text as tokens: comes in a string, goes out tokens with exact offsets, words found in lexicons, and passages found by
 * patterns over word categories.
 *
 * <p>Owned terms: token, vocabulary, category, lexicon, pattern. The package knows neither articles nor what any category
 * means: words are data in {@code .lex} files, sequences of them in {@code .pat} files. All patterns of a set run as one
 * automaton, so that a text is read once however many patterns there are.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
