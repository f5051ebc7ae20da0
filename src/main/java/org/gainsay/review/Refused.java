package org.gainsay.review;

/** A step the review's state does not allow. The message tells the reviewer why, in full sentences. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message for the reviewer
     */
    public Refused(String message) {
        super(message);
    }
}
