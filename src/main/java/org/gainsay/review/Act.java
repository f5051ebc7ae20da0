package org.gainsay.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, when and with which words.
 *
 * @param id common to everything done in one go
 * @param by name of the reviewer, or null for a run of the analysis
 * @param at when; kept to the microsecond, as the store does
 * @param note the reviewer's words, empty for none
 */
public record Act(UUID id, @Nullable String by, Instant at, String note) {

    /** Refuses a nameless reviewer. */
    public Act {
        if (by != null && by.isBlank()) {
            throw new IllegalArgumentException("a decision needs the name of who takes it");
        }
        Objects.requireNonNull(note, "note");
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Something a person does. */
    public static Act of(String reviewer, Instant at, String note) {
        return new Act(
                UUID.randomUUID(), Objects.requireNonNull(reviewer, "reviewer").strip(), at, note.strip());
    }

    /** Something a run of the analysis brings about. */
    public static Act ofRun(Instant at, String note) {
        return new Act(UUID.randomUUID(), null, at, note);
    }
}
