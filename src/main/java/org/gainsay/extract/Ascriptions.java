package org.gainsay.extract;

import java.util.Locale;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind words without a verb of saying: "a claim by X that", "the count by X", "X's estimate of", "the number given by X",
 * "X lowered its toll to".
 */
final class Ascriptions {

    /** How far the words of a claim stand from the noun that announces them. */
    private static final int REACH = 10;

    /** How far before "given by X" the figure stands. */
    private static final int BACK = 6;

    private final Passage passage;
    private final Chain chain;
    private final Sources sources;

    Ascriptions(Passage passage, Sources sources) {
        this.passage = passage;
        this.chain = passage.chain();
        this.sources = sources;
    }

    /** The voice that the words at node {@code i} lend to those around them, or null. */
    @Nullable
    Voice at(int i) {
        if (Speakers.quoted(passage, i)) {
            return null;
        }
        if (chain.is(i, "GIVEN_BY")) {
            return given(i);
        }
        Voice claim = chain.is(i, "CLAIM_NOUN") ? claim(i) : null;
        if (claim == null && chain.is(i, "HEARSAY")) {
            claim = rumour(i);
        }
        if (claim != null) {
            return claim;
        }
        if (chain.is(i, "COUNT_NOUN")) {
            return count(i);
        }
        return chain.is(i, "GIVES") ? gives(i) : null;
    }

    /** "a claim by X that", "X's claim that": what follows is X's. */
    private @Nullable Voice claim(int noun) {
        int that = noun + 1;
        while (that < Math.min(chain.size(), noun + REACH)
                && !chain.is(that, "=that")
                && !chain.is(that, "COMMA")
                && !chain.is(that, "SAY")) {
            that++;
        }
        int speaker = that < chain.size() && chain.is(that, "=that") ? owner(noun) : -1;
        return speaker < 0 || speaker > that
                ? null
                : new Voice(
                        sources.of(speaker, noun),
                        Modality.CLAIMED,
                        that + 1,
                        Speakers.clauseEnd(chain, that),
                        noun,
                        speaker);
    }

    /** "Reports that X were denied by Y": Y's word, else somebody's. */
    private @Nullable Voice rumour(int noun) {
        if (noun + 1 >= chain.size() || !chain.is(noun + 1, "=that") || governed(noun)) {
            return null;
        }
        int end = Speakers.clauseEnd(chain, noun);
        for (int i = noun + 2; i + 1 < end; i++) {
            int speaker = chain.is(i, "SAY") && chain.is(i - 1, "BE") && chain.is(i + 1, "=by")
                    ? Speakers.after(passage, i + 1)
                    : -1;
            if (speaker >= 0) {
                return new Voice(sources.of(speaker, i), Reporting.modality(chain, i), noun + 2, i - 1, i, speaker);
            }
        }
        Attribution somebody = new Attribution(null, chain.surface(noun, noun + 1), null, null, null, null);
        return new Voice(somebody, Modality.REPORTED, noun + 2, end, noun, -1);
    }

    /** "Y rejected claims that": what follows is Y's. */
    private boolean governed(int noun) {
        int verb = noun - 1;
        while (verb > 0 && (chain.is(verb, "DET") || chain.is(verb, "ADJ"))) {
            verb--;
        }
        return verb > 0 && chain.is(verb, "SAY");
    }

    /** "the count by X stood at", "X's estimate of". */
    private @Nullable Voice count(int noun) {
        int speaker = owner(noun);
        boolean of = noun + 1 < chain.size()
                && (chain.is(noun + 1, "=of") || chain.is(noun + 1, "=by") || chain.is(noun + 1, "=from"));
        return speaker < 0 || !of
                ? null
                : new Voice(
                        sources.of(speaker, noun),
                        Modality.ASSERTED,
                        noun + 1,
                        Speakers.clauseEnd(chain, noun),
                        noun,
                        speaker);
    }

    /** Whose it is: behind "by" or "from", or before the possessive; or -1. */
    private int owner(int noun) {
        if (noun + 1 < chain.size() && (chain.is(noun + 1, "=by") || chain.is(noun + 1, "=from"))) {
            return Speakers.after(passage, noun + 1);
        }
        int i = noun - 1;
        while (i > 0 && chain.is(i, "ADJ")) {
            i--;
        }
        return i > 0 && chain.is(i, "POSS") && Nouns.speaks(chain, i - 1) && !chain.is(i - 1, "DEMONYM") ? i - 1 : -1;
    }

    /** "the 2,000 given by X". */
    private @Nullable Voice given(int verb) {
        int speaker = Speakers.after(passage, verb);
        int from = Math.max(Speakers.clauseStart(chain, verb), verb - BACK);
        return speaker < 0 ? null : new Voice(sources.of(speaker, verb), modality(verb), from, verb, verb, speaker);
    }

    private Modality modality(int verb) {
        String value = chain.node(verb).value("GIVEN_BY");
        return value == null ? Modality.ASSERTED : Modality.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** "X lowered its toll to", "X gave a figure of". */
    private @Nullable Voice gives(int verb) {
        boolean passive = verb > 0 && chain.is(verb - 1, "BE");
        for (int i = verb + 1; !passive && i < Math.min(chain.size(), verb + REACH); i++) {
            if (chain.is(i, "COUNT_NOUN") && !chain.is(i - 1, "=of")) {
                int speaker = Speakers.before(passage, verb);
                return speaker < 0
                        ? null
                        : new Voice(
                                sources.of(speaker, verb),
                                Modality.ASSERTED,
                                verb + 1,
                                Speakers.clauseEnd(chain, verb),
                                verb,
                                speaker);
            }
            if (chain.is(i, "COMMA") || Speakers.verbal(chain, i) || chain.is(i, "FIGURE")) {
                return null;
            }
        }
        return null;
    }
}
