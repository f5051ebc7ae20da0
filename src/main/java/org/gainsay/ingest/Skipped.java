package org.gainsay.ingest;

/**
 * Input that was left out. Control characters of a file's name or contents, those that turn the direction of
 * writing among them, are shown as {@code ?}: both are printed to terminals and logs.
 *
 * @param file the file at fault, as given or relative to the folder given
 * @param reason why, in words for the person who can mend it; begins with "line N: " where a line is at fault
 */
public record Skipped(String file, String reason) {

    /** Replaces control characters. */
    public Skipped {
        file = printable(file);
        reason = printable(reason);
    }

    private static String printable(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "?");
    }
}
