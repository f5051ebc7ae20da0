package org.gainsay.review.web;

/** Nothing of that name or number. */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Nothing there.
     *
     * @param message for the reader, a full sentence
     */
    public NotFound(String message) {
        super(message);
    }
}
