package org.gainsay.gazetteer;

import org.gainsay.text.Chain;
import org.gainsay.text.Node;

/** Reads the capitalised words of a person's name from a node on: how far they reach and which of them is the surname. */
final class PersonName {

    /** Four words and their particles make a long name. */
    private static final int WORDS = 4;

    private final Chain chain;
    private final int from;
    private int to;
    private int words;
    /** First node of the last word with its particles. */
    private int last;

    private PersonName(Chain chain, int from) {
        this.chain = chain;
        this.from = from;
        this.to = from;
        this.last = from;
    }

    /** The name that begins at a node; of no words where none does. */
    static PersonName at(Chain chain, int from) {
        PersonName name = new PersonName(chain, from);
        name.read();
        return name;
    }

    /** Node after the name. */
    int to() {
        return to;
    }

    /** Number of words, particles apart. */
    int words() {
        return words;
    }

    /** Whether the first word is a known given name. */
    boolean given() {
        return words > 0 && chain.is(from, "GIVEN");
    }

    private void read() {
        for (int i = from; words < WORDS; ) {
            int word = behindParticles(i);
            if (!part(word)) {
                return;
            }
            last = i;
            words++;
            to = word + 1;
            if (initial(word) && text(to).equals(".")) {
                to++;
            }
            while (hyphen(to) && (part(to + 1) || lowerEnd(to + 1))) {
                to += 2;
            }
            i = to;
        }
    }

    /** Skips "al-", "van der" before a word. */
    private int behindParticles(int i) {
        int at = i;
        while (at + 1 < chain.size() && chain.is(at, "NAME_PARTICLE") && (words > 0 || hyphen(at + 1))) {
            at = hyphen(at + 1) ? at + 2 : at + 1;
        }
        return at;
    }

    private boolean hyphen(int i) {
        return i < chain.size() && chain.is(i, "HYPHEN");
    }

    /** "Jong-un": the part behind the hyphen in small letters. */
    private boolean lowerEnd(int i) {
        return i < chain.size() && chain.is(i, "WORD") && chain.node(i).entry() == null && words > 1;
    }

    private boolean initial(int i) {
        return chain.end(i) - chain.start(i) == 1;
    }

    private String text(int i) {
        return i < chain.size() ? chain.surface(i, i + 1) : "";
    }

    /** Whether the node may be a word of a name: a capital, and nothing that a lexicon or recogniser knows otherwise. */
    private boolean part(int i) {
        if (i >= chain.size() || !chain.is(i, "CAP") || !chain.is(i, "WORD")) {
            return false;
        }
        Node node = chain.node(i);
        boolean shouted = chain.is(i, "CAPS") && chain.end(i) - chain.start(i) > 3;
        if (node.value() != null || shouted || node.end() - node.first() > 1) {
            return false;
        }
        return chain.is(i, "GIVEN")
                || chain.is(i, "FAMILY_FIRST")
                || node.entry() == null
                || chain.is(i, "ORDINARY")
                        && !chain.is(i, "ROLE")
                        && !chain.is(i, "TITLE")
                        && !chain.is(i, "DIRECTION");
    }

    /** What the name says of itself; role and office are added by whoever knows them. */
    PersonMention mention() {
        String full = chain.surface(from, to);
        boolean familyFirst = words > 1 && chain.is(from, "FAMILY_FIRST") && !chain.is(from, "GIVEN");
        if (familyFirst) {
            return new PersonMention(full, chain.surface(from + 1, to), chain.surface(from, from + 1), null, null);
        }
        String given = last == from
                ? null
                : chain.tokens()
                        .text()
                        .substring(chain.start(from), chain.end(last - 1))
                        .strip();
        return new PersonMention(full, given, chain.surface(last, to), null, null);
    }
}
