package org.gainsay.cli;

/** The arguments make no command; the message says why. */
final class Usage extends Exception {

    private static final long serialVersionUID = 1L;

    Usage(String reason) {
        super(reason);
    }

    Usage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
