package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Modality;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a sentence. News puts the speaker before the verb ("X said ..."), behind it ("..., said X"), behind the
 * words ("..., X said") or after "according to"; a headline parts speaker and words by a colon.
 */
final class Voices {

    /** A speaker stands at most so many nodes from the reporting verb: a name with title and apposition. */
    private static final int REACH = 14;

    private Voices() {}

    /**
     * The voices of a sentence, in order of their verbs.
     *
     * @param before who spoke last before this sentence, for "he said"
     */
    static List<Voice> of(Passage passage, Context context, Attribution before) {
        List<Voice> voices = new ArrayList<>();
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            Voice voice = null;
            if (chain.is(i, "SAY") && reports(passage, i)) {
                voice = byVerb(passage, context, i, before);
            } else if (chain.is(i, "ACCORDING")) {
                voice = according(passage, context, i, before);
            } else if (chain.is(i, "COLON") && i > 0 && i < 6 && passage.zone() == org.gainsay.article.Zone.HEADLINE) {
                voice = byColon(passage, context, i, before);
            }
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices;
    }

    /** A reporting verb inside a quotation is part of what is quoted; one after a determiner is a noun ("the claims"). */
    private static boolean reports(Passage passage, int i) {
        Chain chain = passage.chain();
        boolean noun = i > 0
                && (chain.is(i - 1, "DET") || chain.is(i - 1, "POSSDET") || chain.is(i - 1, "POSS") || chain.is(i - 1, "ADJ"))
                && chain.is(i, "CLAIMS");
        return !noun && !passage.quotes().hold(chain.start(i));
    }

    private static @Nullable Voice byVerb(Passage passage, Context context, int verb, Attribution last) {
        Chain chain = passage.chain();
        int behind = speakerAfter(passage, verb);
        int before = speakerBefore(passage, verb);
        Modality modality = modality(chain, verb, "SAY");
        boolean inverted = behind >= 0 && (before < 0 || closesWords(chain, verb));
        if (inverted) {
            return new Voice(attribution(passage, context, behind, verb, last), modality, clauseStart(chain, verb), verb, verb, behind);
        }
        if (before < 0) {
            return null;
        }
        Attribution attribution = attribution(passage, context, before, verb, last);
        int first = subjectStart(chain, before);
        if (first > 0 && chain.is(first - 1, "COMMA") && endsSoon(chain, verb)) {
            return new Voice(attribution, modality, clauseStart(chain, first), first, verb, before);
        }
        return new Voice(attribution, modality, verb + 1, chain.size(), verb, before);
    }

    private static @Nullable Voice according(Passage passage, Context context, int at, Attribution last) {
        int speaker = speakerAfter(passage, at);
        return speaker < 0
                ? null
                : new Voice(
                        attribution(passage, context, speaker, at, last),
                        modality(passage.chain(), at, "ACCORDING"),
                        0,
                        passage.chain().size(),
                        at,
                        speaker);
    }

    private static @Nullable Voice byColon(Passage passage, Context context, int colon, Attribution last) {
        Chain chain = passage.chain();
        for (int i = colon - 1; i >= 0; i--) {
            if (speaks(chain, i)) {
                return new Voice(
                        attribution(passage, context, i, colon, last), Modality.ASSERTED, colon + 1, chain.size(), colon, i);
            }
        }
        return null;
    }

    /** The nearest name or body that can speak before the verb, persons first, in the verb's own clause; or -1. */
    private static int speakerBefore(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (chain.is(i, "SAY") || chain.is(i, "SEMI") || chain.is(i, "BREAK") || quoted(passage, i)) {
                break;
            }
            if (found >= 0 && chain.is(i, "CONJ")) {
                break;
            }
            if (chain.is(i, "PERSON")) {
                return i;
            }
            if (found < 0 && speaks(chain, i)) {
                found = i;
                if (chain.is(i, "PRON")) {
                    return i;
                }
            }
        }
        return found;
    }

    private static int speakerAfter(Passage passage, int verb) {
        Chain chain = passage.chain();
        int found = -1;
        for (int i = verb + 1; i < Math.min(chain.size(), verb + REACH); i++) {
            if (chain.is(i, "SAY") || chain.is(i, "SEMI") || chain.is(i, "BREAK") || chain.is(i, "=that") || quoted(passage, i)) {
                break;
            }
            boolean fills = chain.is(i, "DET") || chain.is(i, "ADJ") || chain.is(i, "POSS") || chain.is(i, "SPEAKER")
                    || chain.is(i, "DEMONYM") || chain.is(i, "CAP") || chain.is(i, "PLACE") || chain.is(i, "ACTOR")
                    || chain.is(i, "=of") || chain.is(i, "=for") || chain.is(i, "HYPHEN") || chain.is(i, "BASED")
                    || chain.is(i, "ROLE") || chain.is(i, "TITLE");
            if (chain.is(i, "PERSON")) {
                return i;
            }
            if (found < 0 && speaks(chain, i)) {
                found = i;
            }
            if (!fills && !(chain.is(i, "COMMA") && found >= 0)) {
                break;
            }
        }
        return found;
    }

    private static boolean speaks(Chain chain, int i) {
        if (i + 1 < chain.size() && chain.is(i + 1, "HYPHEN")) {
            return false;
        }
        return chain.is(i, "PERSON")
                || chain.is(i, "ORG")
                || chain.is(i, "SPEAKER")
                || chain.is(i, "ACTOR")
                || chain.is(i, "PRON");
    }

    private static boolean quoted(Passage passage, int i) {
        return passage.quotes().hold(passage.chain().start(i));
    }

    /** Whether the verb stands right behind the words it reports: after a comma or a closing mark. */
    private static boolean closesWords(Chain chain, int verb) {
        return verb > 0 && (chain.is(verb - 1, "COMMA") || chain.is(verb - 1, "QUOTE") || chain.is(verb - 1, "DASH"));
    }

    /** Whether nothing but a time, a place or an adverb follows the verb. */
    private static boolean endsSoon(Chain chain, int verb) {
        for (int i = verb + 1; i < chain.size(); i++) {
            if (chain.is(i, "TIMEX") || chain.is(i, "PREP") || chain.is(i, "PLACE") || chain.is(i, "ADV") || chain.is(i, "DET")) {
                continue;
            }
            return chain.is(i, "OTHER") && !chain.is(i, "COMMA") || chain.is(i, "BREAK") || chain.is(i, "QUOTE")
                    || i > verb + 5;
        }
        return true;
    }

    /** First node of the speaker's noun phrase. */
    private static int subjectStart(Chain chain, int speaker) {
        int i = speaker;
        while (i > 0
                && !chain.is(i - 1, "COMMA")
                && !chain.is(i - 1, "QUOTE")
                && !chain.is(i - 1, "DASH")
                && !chain.is(i - 1, "SEMI")) {
            i--;
        }
        return i;
    }

    /** First node of the sentence or of what follows a semicolon before node {@code i}. */
    private static int clauseStart(Chain chain, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (chain.is(j, "SEMI") || chain.is(j, "BREAK")) {
                return j + 1;
            }
        }
        return 0;
    }

    private static Modality modality(Chain chain, int i, String category) {
        String value = chain.node(i).value(category);
        return value == null ? Modality.ASSERTED : Modality.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static Attribution attribution(Passage passage, Context context, int speaker, int verb, Attribution last) {
        Chain chain = passage.chain();
        int low = Math.min(speaker, verb);
        int high = Math.max(speaker, verb) + 1;
        String words = chain.surface(low, high);
        PersonMention person = chain.node(speaker).value(PersonMention.class);
        if (person != null) {
            PersonMention full = context.person(person.full());
            PersonMention known = full == null ? person : full;
            String role = person.role() != null ? person.role() : known.role();
            return new Attribution(
                    known.full(), role, body(chain, speaker), context.sideOfPerson(person.full()), null, words);
        }
        if (chain.is(speaker, "PRON")) {
            return new Attribution(
                    last.speaker(), last.role(), last.organisation(), last.side(), last.via(), words);
        }
        Actor actor = Actor.of(chain.node(speaker)).orElse(null);
        if (actor != null) {
            return new Attribution(null, null, actor.surface(), actor.side(), null, words);
        }
        return new Attribution(null, null, phrase(chain, speaker), new Sides(context).nationality(passage, speaker), null, words);
    }

    /** The body a person stands for: an organisation named up to six nodes before the name. */
    private static @Nullable String body(Chain chain, int person) {
        for (int i = person - 1; i >= Math.max(0, person - 6); i--) {
            if (chain.is(i, "ORG")) {
                return chain.surface(i, i + 1);
            }
        }
        return null;
    }

    /** A speaker told by nouns: "the region's health ministry", without its article. */
    private static String phrase(Chain chain, int speaker) {
        int from = speaker;
        while (from > 0
                && (chain.is(from - 1, "ADJ") || chain.is(from - 1, "DEMONYM") || chain.is(from - 1, "SPEAKER")
                        || chain.is(from - 1, "POSS") || chain.is(from - 1, "PLACE") || chain.is(from - 1, "SIDE")
                        || chain.is(from - 1, "TOWN") || chain.is(from - 1, "DIRECTION"))) {
            from--;
        }
        return chain.surface(from, speaker + 1);
    }

    /** Whether the source is one that is not named. */
    static boolean unnamed(Passage passage, Voice voice) {
        return voice.speaker() >= 0
                && passage.chain().is(voice.speaker(), "UNNAMED")
                && voice.attribution().speaker() == null;
    }
}
