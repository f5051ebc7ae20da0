package org.gainsay.extract;

import org.gainsay.text.Categories;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell of happenings, looked up beside the lexicon of all recognisers: so many common nouns are among them
 * that listing them there would take other readers' "unlisted nouns" away.
 */
final class HappeningWords {

    /** A phrase begins so many nodes before its last one at most: "suicide bombing", "work stoppage". */
    private static final int LONGEST = 3;

    private static final String HEDGE = "HEDGE";

    private final Lexicon lexicon;
    private final Lexicon hedges;

    HappeningWords(Language language) {
        lexicon = loaded(language, "/lexicon/en/happenings.lex");
        hedges = loaded(language, "/lexicon/en/quantity.lex");
    }

    private static Lexicon loaded(Language language, String resource) {
        Lexicon lexicon = new Lexicon(language.vocabulary(), new Categories());
        LexiconFile.load(resource, lexicon);
        return lexicon;
    }

    /** How the words that end right before node {@code i} qualify it ("more than"): their first node, or {@code i}. */
    int hedge(Chain chain, int i) {
        for (int from = Math.max(0, i - LONGEST); from < i; from++) {
            Lexicon.Hit hit = hedges.longest(
                    chain.tokens(), chain.node(from).first(), chain.node(i).first());
            boolean whole = hit != null && hit.end() == chain.node(i).first();
            if (whole && hit.entry().value(HEDGE) != null) {
                return from;
            }
        }
        return i;
    }

    /** The hedge that the phrase beginning at node {@code i} is, by its name in the lexicon of quantities; or null. */
    @Nullable
    String hedged(Chain chain, int i) {
        Lexicon.Hit hit = hedges.longest(
                chain.tokens(), chain.node(i).first(), chain.tokens().size());
        return hit == null ? null : hit.entry().value(HEDGE);
    }

    /** The value that the longest phrase beginning at node {@code i} has for the category, or null. */
    @Nullable
    String value(Chain chain, int i, String category) {
        Lexicon.Hit hit = at(chain, i);
        return hit == null ? null : hit.entry().value(category);
    }

    /** Whether the phrase beginning at node {@code i} is of the category. */
    boolean is(Chain chain, int i, String category) {
        return i >= 0 && i < chain.size() && value(chain, i, category) != null;
    }

    /** The first node of the longest phrase of the category that ends with node {@code i}, or -1. */
    int ending(Chain chain, int i, String category) {
        for (int from = Math.max(0, i - LONGEST); from <= i; from++) {
            Lexicon.Hit hit = at(chain, from);
            boolean whole = hit != null && hit.end() == chain.node(i).end();
            if (whole && hit.entry().value(category) != null) {
                return from;
            }
        }
        return -1;
    }

    /** The node after the longest phrase that begins at node {@code i}; the next one where none does. */
    int after(Chain chain, int i) {
        Lexicon.Hit hit = at(chain, i);
        return hit == null ? i + 1 : Math.max(i + 1, chain.nodeAt(hit.end()));
    }

    /** What the last word of node {@code i} is in the category, whatever a recogniser made of the node; or null. */
    @Nullable
    String last(Chain chain, int i, String category) {
        int token = chain.node(i).end() - 1;
        Lexicon.Hit hit = lexicon.longest(chain.tokens(), token, token + 1);
        return hit == null ? null : hit.entry().value(category);
    }

    /** Names, figures and times are no common words. */
    private Lexicon.@Nullable Hit at(Chain chain, int i) {
        boolean read = chain.is(i, "TIMEX") || chain.is(i, "PERSON") || chain.is(i, "PLACE");
        return read
                ? null
                : lexicon.longest(
                        chain.tokens(), chain.node(i).first(), chain.tokens().size());
    }
}
