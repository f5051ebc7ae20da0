package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a sentence, and which of its words are theirs. News puts the speaker before the verb ("X said ..."),
 * behind it ("..., said X"), behind the words ("..., X said") or after "according to"; a headline parts speaker and words by a
 * colon; a participle goes on with who spoke before ("..., adding that").
 */
final class Voices {

    /** Words that may follow a reporting verb at the end of its sentence, as "by telephone on Thursday" does. */
    private static final int TAIL = 8;

    private final Passage passage;
    private final Chain chain;
    private final Sources sources;
    private final Ascriptions ascriptions;
    private final List<Voice> voices = new ArrayList<>();

    private Voices(Passage passage, Sources sources) {
        this.passage = passage;
        this.chain = passage.chain();
        this.sources = sources;
        this.ascriptions = new Ascriptions(passage, sources);
    }

    /**
     * The voices of a sentence, in order of their verbs.
     *
     * @param before who spoke last before this sentence, for "he said"
     */
    static List<Voice> of(Passage passage, Context context, Attribution before) {
        return new Voices(passage, new Sources(passage, context, before)).find();
    }

    private List<Voice> find() {
        for (int i = 0; i < chain.size(); i++) {
            Voice voice = null;
            if (chain.is(i, "SAY") && reports(i)) {
                voice = participle(i) || coordinated(i) ? goesOn(i) : byVerb(i);
            } else if (chain.is(i, "ACCORDING")) {
                voice = according(i);
            } else if (chain.is(i, "COLON") && i > 0 && i < 6 && passage.zone() == Zone.HEADLINE) {
                voice = byColon(i);
            }
            if (voice == null) {
                voice = ascriptions.at(i);
            }
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** A reporting verb inside a quotation is part of what is quoted; one after a determiner is a noun ("the claims"). */
    private boolean reports(int i) {
        boolean noun = i > 0
                && (chain.is(i - 1, "DET")
                        || chain.is(i - 1, "POSSDET")
                        || chain.is(i - 1, "POSS")
                        || chain.is(i - 1, "ADJ"))
                && chain.is(i, "CLAIMS");
        return !noun && !passive(i) && !Speakers.quoted(passage, i);
    }

    /** "27 were counted": the subject is spoken of. */
    private boolean passive(int i) {
        int j = i > 0 && chain.is(i - 1, "ADV") ? i - 1 : i;
        return j > 0 && chain.is(j - 1, "BE") && !chain.surface(i, i + 1).endsWith("ing");
    }

    /** "saying", "adding", without an auxiliary that would make it the sentence's verb. */
    private boolean participle(int i) {
        boolean auxiliary =
                i > 0 && (chain.is(i - 1, "BE") || chain.is(i - 1, "ADV") && i > 1 && chain.is(i - 2, "BE"));
        return chain.surface(i, i + 1).endsWith("ing") && !auxiliary;
    }

    /** "X denied A and said B". */
    private boolean coordinated(int i) {
        int j = i > 0 && chain.is(i - 1, "ADV") ? i - 1 : i;
        boolean joined = j > 0 && (chain.is(j - 1, "=and") || chain.is(j - 1, "=but"));
        return joined && !voices.isEmpty() && voices.get(voices.size() - 1).verb() >= Speakers.clauseStart(chain, i);
    }

    private @Nullable Voice goesOn(int verb) {
        Voice last = voices.isEmpty() ? null : voices.get(voices.size() - 1);
        if (last != null && last.verb() >= Speakers.clauseStart(chain, verb)) {
            return new Voice(
                    last.attribution(),
                    modality(verb, "SAY"),
                    verb + 1,
                    Speakers.clauseEnd(chain, verb),
                    verb,
                    last.speaker());
        }
        int subject = Speakers.subject(passage, verb);
        return subject < 0 ? null : open(verb, subject);
    }

    private @Nullable Voice byVerb(int verb) {
        int behind = told(verb) ? -1 : Speakers.after(passage, verb);
        int before = Speakers.before(passage, verb);
        if (behind >= 0 && (before < 0 || inverted(verb, behind))) {
            return new Voice(
                    sources.of(behind, verb),
                    modality(verb, "SAY"),
                    Speakers.clauseStart(chain, verb),
                    verb,
                    verb,
                    behind);
        }
        if (before < 0) {
            return null;
        }
        int first = Speakers.start(chain, before);
        int that = tail(verb) < 0 ? -1 : objectOf(before);
        if (that > 0) {
            return new Voice(
                    sources.of(before, verb), modality(verb, "SAY"), Math.max(0, that - 5), that, verb, before);
        }
        boolean follows = first > 0
                && (chain.is(first - 1, "COMMA") || chain.is(first - 1, "QUOTE") || chain.is(first - 1, "DASH"));
        if (follows && endsWords(first) && tail(verb) >= 0) {
            boolean goesOn = tail(verb) + 2 < chain.size() && chain.is(tail(verb), "COMMA");
            int to = goesOn ? Speakers.clauseEnd(chain, verb) : first;
            return new Voice(
                    sources.of(before, verb),
                    modality(verb, "SAY"),
                    Speakers.clauseStart(chain, first),
                    to,
                    verb,
                    before);
        }
        return open(verb, before);
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

    private Voice open(int verb, int speaker) {
        int to = Speakers.clauseEnd(chain, verb);
        boolean relative = verb > 0
                && (chain.is(verb - 1, "REL") || verb > 1 && chain.is(verb - 1, "ADV") && chain.is(verb - 2, "REL"));
        for (int i = verb + 1; relative && i < to; i++) {
            if (chain.is(i, "COMMA")) {
                to = i;
            }
        }
        return new Voice(sources.of(speaker, verb), modality(verb, "SAY"), verb + 1, to, verb, speaker);
    }

    private boolean told(int verb) {
        return chain.is(verb, "TELL");
    }

    /** "..., said X": the words close before the verb, and no verb follows the name. */
    private boolean inverted(int verb, int behind) {
        if (verb == 0) {
            return false;
        }
        boolean marks = chain.is(verb - 1, "QUOTE") || chain.is(verb - 1, "DASH");
        boolean comma = chain.is(verb - 1, "COMMA");
        return marks || comma && (verb > 1 && Speakers.quoted(passage, verb - 2) || closes(behind + 1));
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
                || chain.is(i, "PREP");
    }

    /** Where the sentence or clause ends if only a time, a place or a manner follow the verb; -1 where more is said. */
    private int tail(int verb) {
        int start = verb + 1;
        boolean told = told(verb);
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

    private @Nullable Voice according(int at) {
        int speaker = Speakers.after(passage, at);
        return speaker < 0
                ? null
                : new Voice(
                        sources.of(speaker, at),
                        modality(at, "ACCORDING"),
                        Speakers.clauseStart(chain, at),
                        Speakers.clauseEnd(chain, at),
                        at,
                        speaker);
    }

    private @Nullable Voice byColon(int colon) {
        return Speakers.speaks(chain, colon - 1)
                ? new Voice(sources.of(colon - 1, colon), Modality.ASSERTED, colon + 1, chain.size(), colon, colon - 1)
                : null;
    }

    private Modality modality(int i, String category) {
        String value = chain.node(i).value(category);
        return value == null ? Modality.ASSERTED : Modality.valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether the source is one that is not named. */
    static boolean unnamed(Passage passage, Voice voice) {
        return voice.speaker() >= 0
                && passage.chain().is(voice.speaker(), "UNNAMED")
                && voice.attribution().speaker() == null;
    }
}
