package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.TokenKind;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of states, forces and bodies in a text. Marks every one {@code ACTOR} with an {@link Actor}, and as it applies
 * {@code SIDE} (whose side is known), {@code DEMONYM} ("Libyan"), {@code ARMED}, {@code ORG}. Run it before persons and
 * places.
 */
public final class ActorRecognizer {

    private static final int LONGEST = 9;

    /** Abbreviations of this length are spoken as words and by some outlets written so: Nato, Unicef. */
    private static final int SPOKEN = 4;

    private final Language language;
    private final Actors actors;

    /** A recogniser for a language, whose lexicon gains the names of bodies. */
    public ActorRecognizer(Language language, Actors actors) {
        this.language = language.load("/lexicon/en/bodies.lex", "/lexicon/en/ordinary.lex")
                .declare("ACTOR", "SIDE", "DEMONYM", "ARMED", "ORG");
        this.actors = actors;
    }

    /** Marks all actors of the chain. */
    public void recognise(Chain chain) {
        Words words = new Words(language.lexicon(), chain.tokens());
        for (int node = 0; node < chain.size(); node++) {
            if (chain.node(node).value() == null) {
                named(chain, node, words);
            }
        }
        for (int node = 0; node < chain.size(); node++) {
            body(chain, node);
        }
    }

    /** Marks the longest name of the table that begins at the node. */
    private void named(Chain chain, int node, Words words) {
        Tokens tokens = chain.tokens();
        int first = chain.node(node).first();
        if (!words.word(first)) {
            return;
        }
        NameKey key = new NameKey();
        int read = tokens.start(first);
        int end = -1;
        Actor best = null;
        for (int i = first, count = 0; i < tokens.size() && count < LONGEST && joins(tokens, i); i++) {
            key.add(tokens.text(), read, tokens.end(i));
            read = tokens.end(i);
            count += tokens.kind(i) == TokenKind.WORD ? 1 : 0;
            if (tokens.kind(i) != TokenKind.WORD && tokens.kind(i) != TokenKind.NUMBER) {
                continue;
            }
            if (!actors.opens(key.hash()) && Aliases.parted(tokens, i + 1)) {
                break;
            }
            Actor found = actors.find(key.hash());
            if (found != null && written(found, words, first, i + 1) && free(chain, node, i + 1)) {
                best = found;
                end = i + 1;
            }
        }
        if (best != null) {
            int last = chain.nodeAt(end - 1);
            put(chain, node, last + 1, last, best);
        }
    }

    private static boolean joins(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case WORD, NUMBER, HYPHEN, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** Whether the letters are as the table has them: capitals of an abbreviation, the first capital of a name. */
    private static boolean written(Actor actor, Words words, int from, int to) {
        String surface = actor.surface();
        String written = words.tokens().surface(from, to);
        boolean single = to - from == 1;
        if (single
                && actor.ambiguous()
                && (words.is(from, "ORDINARY") || written.length() <= 4 && words.titled(from))) {
            return false;
        }
        if (single && surface.chars().noneMatch(Character::isLowerCase)) {
            boolean word = written.length() >= SPOKEN
                    && !actor.ambiguous()
                    && words.tokens().capital(from);
            return word || written.chars().noneMatch(Character::isLowerCase);
        }
        int start = surface.startsWith("the ") && !written.startsWith("the ") ? 4 : 0;
        return !Character.isUpperCase(surface.charAt(start)) || words.tokens().capital(from);
    }

    private static boolean free(Chain chain, int node, int end) {
        int last = chain.nodeAt(end - 1);
        if (last >= chain.size() || chain.node(last).end() != end) {
            return false;
        }
        for (int i = node; i <= last; i++) {
            if (chain.node(i).value() != null) {
                return false;
            }
        }
        return true;
    }

    /** "Libya's interior ministry", "the defence ministry of Ukraine", "the police". */
    private static void body(Chain chain, int node) {
        Actor known = chain.node(node).value(Actor.class);
        ActorKind sort = sort(chain, node, known);
        if (sort == null) {
            return;
        }
        int from = node;
        if (from > 0 && chain.is(from - 1, "POSS")) {
            from--;
        }
        Actor before = from > 0 ? state(chain, from - 1) : null;
        Actor after = node + 2 < chain.size() && surface(chain, node + 1).equals("of") ? state(chain, node + 2) : null;
        if (before != null) {
            put(chain, from - 1, node + 1, node, new Actor("", sort, before.side(), false));
        } else if (after != null && after.kind() == ActorKind.STATE) {
            put(chain, node, node + 3, node, new Actor("", sort, after.side(), false));
        } else if (known == null) {
            put(chain, node, node + 1, node, new Actor("", sort, null, true));
        }
    }

    /** What sort of body the node names, where its state may stand beside it; else null. */
    private static @Nullable ActorKind sort(Chain chain, int node, @Nullable Actor known) {
        if (known != null) {
            return known.ambiguous() && known.kind().body() ? known.kind() : null;
        }
        String kind = chain.node(node).value() == null ? chain.node(node).value("BODY") : null;
        return kind == null ? null : ActorKind.of(kind);
    }

    private static String surface(Chain chain, int node) {
        return chain.surface(node, node + 1);
    }

    private static @Nullable Actor state(Chain chain, int node) {
        Actor actor = chain.node(node).value(Actor.class);
        boolean lends = actor != null
                && switch (actor.kind()) {
                    case STATE, DEMONYM, CAPITAL_METONYM, ARMED_GROUP, INTERNATIONAL -> true;
                    default -> false;
                };
        return lends ? actor : null;
    }

    /** Makes one node of several that stays what its head is to other lexicons. */
    private static void put(Chain chain, int from, int to, int head, Actor actor) {
        List<String> names = new ArrayList<>(List.of("ACTOR"));
        if (actor.side() != null) {
            names.add("SIDE");
        }
        if (actor.kind() == ActorKind.DEMONYM) {
            names.add("DEMONYM");
        }
        if (actor.kind().armed()) {
            names.add("ARMED");
        }
        if (actor.kind().body()) {
            names.add("ORG");
        }
        String[] categories = names.toArray(String[]::new);
        Actor written = actor.as(chain.surface(from, to));
        if (to - from == 1) {
            chain.mark(from, written, categories);
        } else {
            chain.merge(from, to, head, written, categories);
        }
    }
}
