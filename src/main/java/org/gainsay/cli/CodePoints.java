package org.gainsay.cli;

import java.util.Arrays;

/** Converts offsets in UTF-16 code units into offsets in code points of one text. */
final class CodePoints {

    /** Offset of each second half of a surrogate pair, ascending; empty for most texts. */
    private final int[] seconds;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                found[count++] = i;
                i++;
            }
        }
        seconds = Arrays.copyOf(found, count);
    }

    /** The number of code points before the offset. */
    int at(int offset) {
        int before = Arrays.binarySearch(seconds, offset);
        return offset - (before < 0 ? -before - 1 : before);
    }
}
