package org.gainsay.ingest;

/** Input that cannot be read; the message says why, and on which line where a line is at fault. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    /** Without a line: the whole file is at fault. */
    BadInput(String reason) {
        super(reason);
    }

    /** On a line, counted from 1. */
    BadInput(long line, String reason) {
        super("line " + line + ": " + reason);
    }

    /** The reason, never null. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
