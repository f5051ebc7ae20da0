package org.gainsay.cli;

/** What was asked about is not there; the message says where one looked. */
final class Unanswered extends Exception {

    private static final long serialVersionUID = 1L;

    Unanswered(String reason) {
        super(reason);
    }
}
