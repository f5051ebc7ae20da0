package org.gainsay.extract;

import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Finds who tells by a reporting verb, before or behind it, and which words of the sentence that verb covers. */
final class Telling {

    /** Words that may follow a reporting verb at the end of its sentence, as "by telephone on Thursday" does. */
    private static final int TAIL = 8;

    private final Passage passage;
    private final Chain chain;
    private final Sources sources;

    Telling(Passage passage, Sources sources) {
        this.passage = passage;
        this.chain = passage.chain();
        this.sources = sources;
    }

    /** The voice of the verb's subject, before or behind it; null where there is none. */
    @Nullable
    Voice byVerb(int verb) {
        int behind = tells(verb) ? -1 : Speakers.after(passage, verb);
        int before = Speakers.before(passage, verb);
        if (behind >= 0 && (before < 0 || inverted(verb, behind))) {
            return new Voice(
                    sources.of(behind, verb),
                    Reporting.modality(chain, verb),
                    Speakers.clauseStart(chain, verb),
                    verb,
                    verb,
                    behind);
        }
        if (before < 0) {
            return shows(verb);
        }
        int first = Speakers.start(chain, before);
        if (free(before)) {
            return null;
        }
        int owner = chain.is(before, "DOCUMENT") ? Documents.owner(passage, before, verb) : -1;
        return told(verb, owner >= 0 ? owner : before, first);
    }

    /** The words of whoever speaks by a verb behind the name, whose own words begin at node {@code first}. */
    Voice told(int verb, int before, int first) {
        int that = tail(verb) < 0 ? -1 : objectOf(before);
        if (that > 0) {
            return new Voice(
                    sources.of(before, verb),
                    Reporting.modality(chain, verb),
                    Math.max(0, that - 5),
                    that,
                    verb,
                    before);
        }
        boolean follows = first > 0
                && (chain.is(first - 1, "COMMA") || chain.is(first - 1, "QUOTE") || chain.is(first - 1, "DASH"));
        if (follows && endsWords(first) && tail(verb) >= 0) {
            boolean goesOn = tail(verb) + 2 < chain.size() && chain.is(tail(verb), "COMMA");
            int to = goesOn ? Speakers.clauseEnd(chain, verb) : first;
            return new Voice(
                    sources.of(before, verb),
                    Reporting.modality(chain, verb),
                    Speakers.clauseStart(chain, first),
                    to,
                    verb,
                    before);
        }
        return open(verb, before);
    }

    /** "Contrary to what X said, ...": the words behind are not X's. */
    private boolean free(int speaker) {
        int i = speaker;
        while (i > 0 && (Nouns.fills(chain, i) || Nouns.plain(chain, i) || i == speaker)) {
            i--;
        }
        return chain.is(i, "WHAT");
    }

    /** The node of "that" in "the 40 deaths that X reported"; or -1. */
    private int objectOf(int speaker) {
        int i = speaker - 1;
        while (i > 0
                && (chain.is(i, "DET") || chain.is(i, "ADJ") || chain.is(i, "TITLE") || chain.is(i, "ROLE"))
                && !chain.is(i, "=that")) {
            i--;
        }
        boolean relative = i > 0 && (chain.is(i, "=that") || chain.is(i, "REL"));
        return relative && (chain.is(i - 1, "FIGURE") || chain.is(i - 1, "COUNTED") || chain.is(i - 1, "COUNT_NOUN"))
                ? i
                : -1;
    }

    /** Whether words of a statement, not only an introduction ("On Tuesday, "), stand before the speaker. */
    private boolean endsWords(int first) {
        int from = Speakers.clauseStart(chain, first);
        return chain.is(first - 1, "QUOTE")
                || first - 1 - from > 3
                || !chain.is(from, "PREP") && !chain.is(from, "TIMEX");
    }

    /** What stands behind the verb is the speaker's. */
    Voice open(int verb, int speaker) {
        int to = Speakers.clauseEnd(chain, verb);
        boolean relative = verb > 0
                && (chain.is(verb - 1, "REL") || verb > 1 && chain.is(verb - 1, "ADV") && chain.is(verb - 2, "REL"));
        for (int i = verb + 1; relative && i < to; i++) {
            if (chain.is(i, "COMMA")) {
                to = i;
            }
        }
        return new Voice(sources.of(speaker, verb), Reporting.modality(chain, verb), verb + 1, to, verb, speaker);
    }

    private boolean tells(int verb) {
        return chain.is(verb, "TELL");
    }

    /** "Ministers were told by X that". */
    @Nullable
    Voice toldBy(int verb) {
        boolean by = tells(verb) && verb + 1 < chain.size() && chain.is(verb + 1, "=by");
        int speaker = by ? Speakers.after(passage, verb + 1) : -1;
        return speaker < 0 ? null : open(verb, speaker);
    }

    /** "Court documents show that", "..., figures from the statistics office showed". */
    @Nullable
    Voice shows(int verb) {
        int document = Speakers.quoted(passage, verb) ? -1 : Documents.before(passage, verb);
        if (document < 0) {
            return null;
        }
        int owner = Documents.owner(passage, document, verb);
        return told(verb, owner < 0 ? document : owner, Speakers.start(chain, document));
    }

    /** "..., said X": the words close before the verb, and no verb follows the name. */
    private boolean inverted(int verb, int behind) {
        if (verb == 0) {
            return false;
        }
        boolean marks = chain.is(verb - 1, "QUOTE") || chain.is(verb - 1, "DASH");
        boolean comma = chain.is(verb - 1, "COMMA");
        return marks
                || comma
                        && (verb > 1 && Speakers.quoted(passage, verb - 2) || closes(Nouns.nameEnd(chain, behind + 1)));
    }

    private boolean closes(int i) {
        return i >= chain.size()
                || chain.is(i, "COMMA")
                || chain.is(i, "OTHER")
                || chain.is(i, "QUOTE")
                || chain.is(i, "SEMI")
                || chain.is(i, "BREAK")
                || chain.is(i, "DASH")
                || chain.is(i, "TIMEX")
                || chain.is(i, "PREP")
                || chain.is(i, "CHANNEL");
    }

    /** Where the sentence or clause ends if only a time, a place or a manner follow the verb; -1 where more is said. */
    private int tail(int verb) {
        int start = verb + 1;
        boolean told = tells(verb);
        if (start < chain.size() && !told && !closes(start) && !chain.is(start, "ADV")) {
            return -1;
        }
        for (int i = start; i < Math.min(chain.size(), start + TAIL); i++) {
            if (Speakers.verbal(chain, i) || chain.is(i, "FIGURE")) {
                return -1;
            }
            boolean ends = chain.is(i, "COMMA")
                    || chain.is(i, "SEMI")
                    || chain.is(i, "BREAK")
                    || chain.is(i, "QUOTE")
                    || chain.is(i, "OTHER") && i + 2 >= chain.size();
            if (ends) {
                return i;
            }
        }
        return chain.size() - start <= TAIL ? chain.size() : -1;
    }
}
