package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;

/** Turns tokens into nodes: the longest phrase of the lexicon at each place, else the token itself with its shape. */
public final class Annotator {

    private static final String[] KIND = {"WORD", "NUM", "POSS", "HYPHEN", "DASH", "QUOTE", "BREAK", "OTHER"};

    private final Categories categories;
    private final Lexicon lexicon;
    private final Entry unlisted = Entry.unlisted();

    /** An annotator over one lexicon. Words then also carry WORD, CAP, CAPS; numbers NUM; and so on by token kind. */
    public Annotator(Categories categories, Lexicon lexicon) {
        this.categories = categories;
        this.lexicon = lexicon;
        for (String kind : KIND) {
            categories.add(kind);
        }
        categories.add("CAP");
        categories.add("CAPS");
    }

    /** The nodes of tokens {@code from} to before {@code to}. */
    public Chain annotate(Tokens tokens, int from, int to) {
        Node[] nodes = new Node[to - from];
        int size = 0;
        for (int i = from; i < to; ) {
            Lexicon.Hit hit = lexicon.opens(tokens, i) ? lexicon.longest(tokens, i, to) : null;
            Entry entry = hit == null ? lexicon.only(tokens, i) : hit.entry();
            int end = hit == null ? i + 1 : hit.end();
            nodes[size++] = new Node(i, end, signature(tokens, i, entry == null ? unlisted : entry), entry, null);
            i = end;
        }
        return new Chain(tokens, categories, nodes, size);
    }

    private Signature signature(Tokens tokens, int i, Entry of) {
        TokenKind kind = tokens.kind(i);
        int shape = kind.ordinal() * 4 + (tokens.capital(i) ? 1 : 0) + (tokens.allCaps(i) ? 2 : 0);
        Signature known = of.signature(shape);
        if (known != null) {
            return known;
        }
        List<String> shapes = new ArrayList<>(List.of(KIND[kind.ordinal()]));
        if (tokens.capital(i)) {
            shapes.add("CAP");
        }
        if (tokens.allCaps(i)) {
            shapes.add("CAPS");
        }
        Signature signature = categories.signature(of.categories(), shapes.toArray(String[]::new));
        of.remember(shape, signature);
        return signature;
    }
}
