package org.gainsay.text;

import java.util.Arrays;

/** The tokens of a text, in parallel arrays. Offsets count UTF-16 code units of {@link #text()}. */
public final class Tokens {

    static final byte CAPITAL = 1;
    static final byte ALL_CAPS = 2;
    static final byte GLUED = 4;
    static final byte NO_SMALL = 8;

    private static final TokenKind[] KINDS = TokenKind.values();

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private byte[] kinds;
    private byte[] flags;
    private int size;

    Tokens(String text, int expected) {
        this.text = text;
        starts = new int[expected];
        ends = new int[expected];
        words = new int[expected];
        kinds = new byte[expected];
        flags = new byte[expected];
    }

    void add(int start, int end, int word, TokenKind kind, int flag) {
        if (size == starts.length) {
            int wider = size * 2 + 16;
            starts = Arrays.copyOf(starts, wider);
            ends = Arrays.copyOf(ends, wider);
            words = Arrays.copyOf(words, wider);
            kinds = Arrays.copyOf(kinds, wider);
            flags = Arrays.copyOf(flags, wider);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        kinds[size] = (byte) kind.ordinal();
        flags[size] = (byte) (size > 0 && ends[size - 1] == start ? flag | GLUED : flag);
        size++;
    }

    /** The text that was tokenized. */
    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Offset of the first character of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset after the last character of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** Number of the folded word in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int word(int i) {
        return words[i];
    }

    /** What token {@code i} is. */
    public TokenKind kind(int i) {
        return KINDS[kinds[i]];
    }

    /** Whether it begins with a capital letter. */
    public boolean capital(int i) {
        return (flags[i] & CAPITAL) != 0;
    }

    /** Whether it has two letters or more and all are capitals. */
    public boolean allCaps(int i) {
        return (flags[i] & ALL_CAPS) != 0;
    }

    /** Whether it has no small letter. */
    boolean noSmall(int i) {
        return (flags[i] & NO_SMALL) != 0;
    }

    /** Whether it follows the token before it without a space. */
    public boolean glued(int i) {
        return (flags[i] & GLUED) != 0;
    }

    /** Whether token {@code i} is written just so. */
    public boolean says(int i, String written) {
        int length = ends[i] - starts[i];
        return length == written.length() && text.startsWith(written, starts[i]);
    }

    /** Token {@code i} as written. */
    public String surface(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Tokens {@code from} to before {@code to}, as written, with what stands between them. */
    public String surface(int from, int to) {
        return text.substring(starts[from], ends[to - 1]);
    }

    /** Token {@code i} folded. */
    public String folded(int i) {
        return Fold.of(surface(i));
    }

    /** Index of the first token that starts at {@code offset} or after it; {@link #size()} where none does. */
    public int at(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }
}
