package org.gainsay.ingest;

/**
 * Input that was left out.
 *
 * @param file the file at fault, as given or relative to the folder given
 * @param reason why, in words for the person who can mend it; begins with "line N: " where a line is at fault
 */
public record Skipped(String file, String reason) {}
