package org.gainsay.text;

/** A resource file of the product that cannot be read: names file, line and reason. */
public final class BadFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /**
     * A complaint about one line.
     *
     * @param file name of the resource
     * @param line number of the line, from 1
     * @param reason what is wrong with it
     */
    public BadFile(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
