package org.gainsay.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stretch of text as nodes. Recognisers replace the nodes they understand by one; patterns run over what stands then. */
public final class Chain {

    private static final long[] NONE = {};

    private final Tokens tokens;
    private final Categories categories;
    private final Node[] nodes;
    private int size;
    /** Categories that any node has or had, as bits; empty until asked for. */
    private long[] all = NONE;

    /** A chain of the first {@code size} nodes; the array is not copied. */
    Chain(Tokens tokens, Categories categories, Node[] nodes, int size) {
        this.tokens = tokens;
        this.categories = categories;
        this.nodes = nodes;
        this.size = size;
    }

    /** The tokens beneath. */
    public Tokens tokens() {
        return tokens;
    }

    /** Number of nodes. */
    public int size() {
        return size;
    }

    /** Node {@code i}. */
    public Node node(int i) {
        return nodes[i];
    }

    /** Whether node {@code i} is of the category. */
    public boolean is(int i, String category) {
        return categories.has(nodes[i].signature(), category);
    }

    /** Whether node {@code i} is of one of the categories. */
    public boolean is(int i, Group group) {
        return nodes[i].signature().hasAny(group);
    }

    /** Offset of the first character of node {@code i} in the text. */
    public int start(int i) {
        return tokens.start(nodes[i].first());
    }

    /** Offset after the last character of node {@code i} in the text. */
    public int end(int i) {
        return tokens.end(nodes[i].end() - 1);
    }

    /** Nodes {@code from} to before {@code to} as written. */
    public String surface(int from, int to) {
        return tokens.surface(nodes[from].first(), nodes[to - 1].end());
    }

    /** Whether node {@code i} is written just so; spares the string that {@link #surface} makes. */
    public boolean says(int i, String written) {
        int start = start(i);
        return end(i) - start == written.length() && tokens.text().startsWith(written, start);
    }

    /**
     * Puts one node in the place of several.
     *
     * @param from first node replaced
     * @param to node after the last replaced
     * @param value what they mean
     * @param names categories of the new node
     */
    public void replace(int from, int to, Object value, String... names) {
        put(from, to, categories.signature(names), null, value);
    }

    /**
     * Puts one node in the place of several that keeps what the lexicon says of one of them: "Ruritanian soldiers" is still a
     * kind of soldiers.
     *
     * @param head the node whose entry and categories are kept
     */
    public void merge(int from, int to, int head, Object value, String... names) {
        Node kept = nodes[head];
        put(from, to, categories.with(kept.signature(), names), kept.all(), value);
    }

    private void put(int from, int to, Signature signature, @Nullable Entry entry, Object value) {
        noted(signature);
        Node node = new Node(nodes[from].first(), nodes[to - 1].end(), signature, entry, value);
        nodes[from] = node;
        if (to > from + 1) {
            System.arraycopy(nodes, to, nodes, from + 1, size - to);
            Arrays.fill(nodes, size - (to - from - 1), size, null);
            size -= to - from - 1;
        }
    }

    /** Gives node {@code i} more categories, and a value if it is not null. */
    public void mark(int i, @Nullable Object value, String... names) {
        Node old = nodes[i];
        Object kept = value == null ? old.value() : value;
        Signature signature = categories.with(old.signature(), names);
        noted(signature);
        nodes[i] = new Node(old.first(), old.end(), signature, old.all(), kept);
    }

    /** The node that holds token {@code token} or follows it; {@link #size()} where none does. */
    public int nodeAt(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nodes[middle].end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All categories that its nodes have, as bits; perhaps some more that nodes had before they were replaced. */
    long[] all() {
        if (all.length == 0) {
            for (int i = 0; i < size; i++) {
                all = nodes[i].signature().addTo(all);
            }
        }
        return all;
    }

    private void noted(Signature signature) {
        if (all.length > 0) {
            all = signature.addTo(all);
        }
    }
}
