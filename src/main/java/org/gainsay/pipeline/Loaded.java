package org.gainsay.pipeline;

import java.util.List;
import java.util.Locale;
import org.gainsay.ingest.Skipped;

/**
 * What came of loading articles.
 *
 * @param added how many were new
 * @param revised how many had another text than before
 * @param unchanged how many were known
 * @param failed those that could not be read, and why
 */
public record Loaded(int added, int revised, int unchanged, List<Skipped> failed) {

    /** Copies the list. */
    public Loaded {
        failed = List.copyOf(failed);
    }

    /** One line for the log. */
    @Override
    public String toString() {
        return String.format(
                Locale.ENGLISH,
                "%d new, %d changed, %d known, %d not readable",
                added,
                revised,
                unchanged,
                failed.size());
    }
}
