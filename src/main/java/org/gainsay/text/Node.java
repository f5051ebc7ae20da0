package org.gainsay.text;

import org.jspecify.annotations.Nullable;

/**
 * A word, a phrase of the lexicon, or a passage that a recogniser has understood: what patterns see as one step.
 *
 * @param first its first token
 * @param end the token after it
 * @param signature its categories
 * @param entry what the lexicon says, or null; null to callers also where only light lines of it say something
 * @param value what a recogniser made of it, or null
 */
public record Node(
        int first,
        int end,
        Signature signature,
        @Nullable Entry entry,
        @Nullable Object value) {

    @Override
    public @Nullable Entry entry() {
        return entry == null || entry.light() ? null : entry;
    }

    /** All that the lexicon says, light lines too. */
    @Nullable
    Entry all() {
        return entry;
    }

    /** The lexicon's value for {@code category}, or null. */
    public @Nullable String value(String category) {
        return entry == null ? null : entry.value(category);
    }

    /** What a recogniser made of it, where that is of the given type; else null. */
    public <T> @Nullable T value(Class<T> type) {
        return type.isInstance(value) ? type.cast(value) : null;
    }
}
