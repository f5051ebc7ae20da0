package org.gainsay.review;

/** There is no conflict of that number. */
public class NoSuchConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * No conflict.
     *
     * @param id the number asked for
     */
    public NoSuchConflict(long id) {
        super("There is no conflict " + id + ".");
    }
}
