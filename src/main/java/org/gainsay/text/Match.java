package org.gainsay.text;

/**
 * Where a pattern was found. Node numbers hold until the chain is changed.
 *
 * @param pattern the pattern
 * @param chain the chain it was found in
 * @param from first node
 * @param to node after the last
 * @param captures begin and end node of each slot
 */
public record Match(Pattern pattern, Chain chain, int from, int to, int[] captures) {

    /** Whether the named capture took part. */
    public boolean has(String name) {
        return first(name) >= 0;
    }

    /** First node of the named capture, or -1. */
    public int first(String name) {
        int slot = pattern.slot(name);
        return slot >= 0 && captures[slot * 2 + 1] > captures[slot * 2] ? captures[slot * 2] : -1;
    }

    /** Node after the named capture, or -1. */
    public int end(String name) {
        return first(name) < 0 ? -1 : captures[pattern.slot(name) * 2 + 1];
    }

    /** First node of the named capture, which must have taken part. */
    public Node node(String name) {
        return chain.node(first(name));
    }

    /** The named capture as written, or null. */
    public @org.jspecify.annotations.Nullable String surface(String name) {
        return has(name) ? chain.surface(first(name), end(name)) : null;
    }

    /** Offset of the first character of the match in the text. */
    public int start() {
        return chain.start(from);
    }

    /** Offset after the last character of the match in the text. */
    public int end() {
        return chain.end(to - 1);
    }
}
