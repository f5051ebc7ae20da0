package org.gainsay.review;

/** The page the reviewer acted on is stale: somebody, or new evidence, changed the conflict since it was opened. */
public class ChangedMeanwhile extends Refused {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message what changed, for the reviewer
     */
    public ChangedMeanwhile(String message) {
        super(message);
    }
}
