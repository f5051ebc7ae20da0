package org.gainsay.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns tokens into nodes: the longest phrase of the lexicon at each place, else the token itself with its shape. */
public final class Annotator {

    private static final String[] KIND = {"WORD", "NUM", "POSS", "HYPHEN", "DASH", "QUOTE", "BREAK", "OTHER"};

    private final Categories categories;
    private final Lexicon lexicon;
    private final Entry unknown = new Entry(new BitSet(), java.util.Map.of());

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
        List<Node> nodes = new ArrayList<>(to - from);
        for (int i = from; i < to; ) {
            Lexicon.Hit hit = lexicon.longest(tokens, i, to);
            Entry entry = hit == null ? null : hit.entry();
            int end = hit == null ? i + 1 : hit.end();
            nodes.add(new Node(i, end, signature(tokens, i, entry), entry, null));
            i = end;
        }
        return new Chain(tokens, categories, nodes);
    }

    private int signature(Tokens tokens, int i, @Nullable Entry entry) {
        Entry of = entry == null ? unknown : entry;
        int shape = tokens.kind(i).ordinal() * 4 + (tokens.capital(i) ? 1 : 0) + (tokens.allCaps(i) ? 2 : 0);
        int known = of.signature(shape);
        if (known >= 0) {
            return known;
        }
        BitSet set = (BitSet) of.categories().clone();
        set.set(categories.add(KIND[tokens.kind(i).ordinal()]));
        if (tokens.capital(i)) {
            set.set(categories.add("CAP"));
        }
        if (tokens.allCaps(i)) {
            set.set(categories.add("CAPS"));
        }
        int signature = categories.signature(set);
        of.remember(shape, signature);
        return signature;
    }
}
