package org.gainsay.cli;

/**
 * A place in a text as editors count it.
 *
 * @param line line, from 1
 * @param column column in code points, from 1
 */
record LinePosition(int line, int column) {

    /** The position of an offset in code points. */
    static LinePosition of(String text, int codePoint) {
        int line = 1;
        int column = 1;
        int at = 0;
        for (int seen = 0; seen < codePoint && at < text.length(); seen++) {
            int c = text.codePointAt(at);
            boolean newLine = c == '\n' || c == '\r' && !text.startsWith("\n", at + 1);
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
            at += Character.charCount(c);
        }
        return new LinePosition(line, column);
    }
}
