package org.gainsay.text;

/** Several categories asked for at once: one look at the bits of a signature. */
public final class Group {

    private final long[] bits;

    Group(long[] bits) {
        this.bits = bits;
    }

    /** Whether the signature has one of the categories. */
    boolean meets(long[] signature) {
        for (int i = Math.min(bits.length, signature.length) - 1; i >= 0; i--) {
            if ((bits[i] & signature[i]) != 0) {
                return true;
            }
        }
        return false;
    }
}
