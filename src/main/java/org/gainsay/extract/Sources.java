package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.Attribution;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Says who a speaker's node stands for: the full name behind a surname or an office, the person behind "he", the ministry named
 * before behind "the ministry", and through whom the words came.
 */
final class Sources {

    private static final int REACH = 8;

    /** The role of whoever speaks for a body, in the lexicon's words. */
    private static final String SPOKESMAN = "spokesman";

    private final Passage passage;
    private final Chain chain;
    private final Context context;
    private final Attribution last;

    /** Sources of a sentence; {@code last} spoke last before it. */
    Sources(Passage passage, Context context, Attribution last) {
        this.passage = passage;
        this.chain = passage.chain();
        this.context = context;
        this.last = last;
    }

    /** Who speaks by the verb at {@code verb}, named at node {@code speaker}. */
    Attribution of(int speaker, int verb) {
        String words = chain.surface(Math.min(speaker, verb), Math.max(speaker, verb) + 1);
        Attribution source = named(apposed(speaker, verb));
        String via = via(speaker, verb);
        return new Attribution(
                source.speaker(),
                source.role(),
                source.organisation(),
                source.side(),
                via == null ? source.via() : via,
                words);
    }

    /** "X, the group which says": X says it. */
    private int apposed(int speaker, int verb) {
        boolean relative = speaker + 1 < verb && (chain.is(speaker + 1, "REL") || chain.is(speaker + 1, "=that"));
        int i = speaker - 1;
        while (relative && i > 0 && chain.is(i, "WORD") && !chain.is(i, "PREP") && !Speakers.verbal(chain, i)) {
            i--;
        }
        boolean named = relative
                && i > 0
                && chain.is(i, "COMMA")
                && (chain.is(i - 1, "ORG")
                        || chain.is(i - 1, "PERSON")
                        || chain.is(i - 1, "ARMED")
                        || Nouns.unread(chain, i - 1));
        return named ? i - 1 : speaker;
    }

    private Attribution named(int speaker) {
        PersonMention person = chain.node(speaker).value(PersonMention.class);
        if (person != null) {
            return person(person, body(speaker));
        }
        if (chain.is(speaker, "PRON")) {
            PersonMention meant = personal(speaker) ? pronoun(speaker) : null;
            return meant == null ? last : person(meant, null);
        }
        if (Nouns.unread(chain, speaker)) {
            int first = Nouns.nameStart(chain, speaker);
            return new Attribution(chain.surface(first, speaker + 1), null, body(speaker), null, null, null);
        }
        Actor actor = Actor.of(chain.node(speaker)).orElse(null);
        if (actor != null && actor.side() != null) {
            return new Attribution(null, null, actor.surface(), actor.side(), null, null);
        }
        if (actor != null && !chain.is(speaker, "SPEAKER") || chain.is(speaker, "ORG")) {
            Actor known = body(Fold.of(chain.surface(speaker, speaker + 1)));
            return known == null
                    ? new Attribution(null, null, phrase(speaker), side(speaker), null, null)
                    : new Attribution(null, null, known.surface(), known.side(), null, null);
        }
        PersonMention holder = definite(speaker) ? context.people().only(chain.surface(speaker, speaker + 1)) : null;
        return holder != null
                ? person(holder, null)
                : new Attribution(null, null, phrase(speaker), side(speaker), null, null);
    }

    private Attribution person(PersonMention person, @Nullable String body) {
        PersonMention full = context.person(person.full());
        PersonMention known = full == null ? person : full;
        String role = person.role() != null ? person.role() : known.role();
        return new Attribution(known.full(), role, body, context.sideOfPerson(person.full()), null, null);
    }

    private boolean personal(int i) {
        String word = Fold.of(chain.surface(i, i + 1));
        return word.equals("he") || word.equals("she");
    }

    /** The last person named before "he" in its sentence, else whom its paragraph speaks of; null where it names nobody. */
    private @Nullable PersonMention pronoun(int at) {
        for (int i = at - 1; i >= 0; i--) {
            PersonMention person = subject(chain, i);
            if (person != null && !Speakers.quoted(passage, i)) {
                return person;
            }
        }
        for (Passage before : context.before(passage, 0)) {
            PersonMention first = null;
            for (int i = 0; i < before.chain().size(); i++) {
                PersonMention person = subject(before.chain(), i);
                if (person != null
                        && person.surname() != null
                        && last.speaker() != null
                        && Fold.of(last.speaker()).endsWith(Fold.of(person.surname()))) {
                    return person;
                }
                first = first == null ? person : first;
            }
            if (first != null) {
                return first;
            }
        }
        return null;
    }

    private static @Nullable PersonMention subject(Chain chain, int i) {
        boolean owns = i + 1 < chain.size() && chain.is(i + 1, "POSS");
        return owns ? null : chain.node(i).value(PersonMention.class);
    }

    /** The body of a known side that the article named last by words ending like these ("ministry"), or null. */
    private @Nullable Actor body(String words) {
        List<Passage> before = context.before(passage, passage.paragraph() + 1);
        for (Passage one : before) {
            for (int i = one.chain().size() - 1; i >= 0; i--) {
                Actor actor = Actor.of(one.chain().node(i)).orElse(null);
                if (actor != null
                        && actor.side() != null
                        && one.chain().is(i, "ORG")
                        && Fold.of(actor.surface()).endsWith(" " + words)) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** The body a person stands for: named up to six nodes before the name, or in the description behind it. */
    private @Nullable String body(int person) {
        for (int i = person - 1; i >= Math.max(0, person - 6) && !Speakers.verbal(chain, i); i--) {
            boolean speaksFor = chain.is(i, "ACTOR")
                    && !chain.is(i, "DEMONYM")
                    && SPOKESMAN.equals(chain.node(i + 1).value("ROLE"));
            if (chain.is(i, "ORG") || speaksFor) {
                return chain.surface(i, i + 1);
            }
        }
        boolean described = person + 1 < chain.size() && (chain.is(person + 1, "COMMA") || chain.is(person + 1, "=of"));
        for (int i = person + 2; described && i < Math.min(chain.size(), person + REACH); i++) {
            if (chain.is(i, "COMMA") || Speakers.verbal(chain, i)) {
                return null;
            }
            if (chain.is(i, "ORG")) {
                return chain.surface(i, i + 1);
            }
        }
        return null;
    }

    /** A speaker told by nouns: "the region's health ministry", without its article. */
    private String phrase(int speaker) {
        int from = speaker;
        while (from > 0
                && (describes(from - 1)
                        || from == speaker
                                && (Nouns.plain(chain, from - 1)
                                        || chain.is(from - 1, "COUNTED")
                                        || chain.is(from - 1, "ORG")))) {
            from--;
        }
        boolean named = from == speaker && chain.is(speaker, "CAP") && chain.is(speaker, "WORD");
        return chain.surface(named ? Nouns.nameStart(chain, speaker) : from, behind(speaker));
    }

    /** The node after "of the X group" behind "the head"; right after the speaker where nothing of the sort follows. */
    private int behind(int speaker) {
        int to = chain.is(speaker, "SPEAKER") || chain.is(speaker, "MEDIA")
                ? Nouns.nameEnd(chain, speaker + 1)
                : speaker + 1;
        if (to + 1 >= chain.size() || !chain.is(to, "=of") && !chain.is(to, "=for") && !chain.is(to, "=from")) {
            return to;
        }
        int named = -1;
        for (int i = to + 1; i < Math.min(chain.size(), to + REACH) && !ends(i); i++) {
            named = chain.is(i, "CAP") || chain.is(i, "ACTOR") || chain.is(i, "SPEAKER") || chain.is(i, "TOWN")
                    ? i
                    : named;
        }
        return named < 0 ? to : named + 1;
    }

    private boolean ends(int i) {
        return chain.is(i, "COMMA")
                || chain.is(i, "SAY")
                || chain.is(i, "TIMEX")
                || chain.is(i, "OTHER")
                || chain.is(i, "QUOTE")
                || chain.is(i, "SEMI")
                || Speakers.verbal(chain, i);
    }

    private boolean describes(int i) {
        return chain.is(i, "ADJ")
                || chain.is(i, "DEMONYM")
                || chain.is(i, "SPEAKER")
                || chain.is(i, "POSS")
                || chain.is(i, "PLACE")
                || chain.is(i, "SIDE")
                || chain.is(i, "TOWN")
                || chain.is(i, "DIRECTION");
    }

    /** The side of an adjective or owner beside a speaker told by nouns, or null. */
    private @Nullable String side(int speaker) {
        for (int i = speaker - 1; i >= 0 && (describes(i) || chain.is(i, "POSSDET")); i--) {
            if (chain.is(i, "POSSDET")) {
                return context.lastSide(passage);
            }
        }
        for (int i = speaker + 1; i < behind(speaker); i++) {
            Actor actor = Actor.of(chain.node(i)).orElse(null);
            if (actor != null && actor.side() != null) {
                return actor.side();
            }
        }
        return new Sides(context).nationality(passage, speaker);
    }

    private boolean definite(int speaker) {
        int i = speaker - 1;
        while (i >= 0 && describes(i)) {
            i--;
        }
        return i >= 0 && chain.is(i, "=the");
    }

    /** Through whom the words came: the news agency, paper or station in "told X that"; or null. */
    private @Nullable String via(int speaker, int verb) {
        if (!chain.is(verb, "TELL")) {
            int relayer = Relays.via(passage, speaker, verb);
            if (relayer < 0) {
                return null;
            }
            boolean medium = chain.is(relayer, "MEDIA") || Nouns.unread(chain, relayer);
            return medium ? Relays.name(chain, relayer) : named(relayer).source();
        }
        int from = verb + 1;
        while (from < chain.size() && (chain.is(from, "DET") || chain.is(from, "ADJ") || chain.is(from, "DEMONYM"))) {
            from++;
        }
        int to = from;
        boolean media = false;
        while (to < Math.min(chain.size(), from + REACH)
                && (chain.is(to, "CAP") || chain.is(to, "MEDIA") || chain.is(to, "PUBLIC"))
                && !chain.is(to, "PERSON")) {
            boolean name =
                    chain.is(to, "CAP") && !chain.is(to, "ACTOR") && !chain.is(to, "PLACE") && !chain.is(to, "TIMEX");
            media |= chain.is(to, "MEDIA") || name && !chain.is(to, "PUBLIC");
            to++;
        }
        return media ? chain.surface(from, to) : null;
    }
}
