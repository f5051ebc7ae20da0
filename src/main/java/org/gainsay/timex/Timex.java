package org.gainsay.timex;

import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means against its anchor.
 *
 * @param type what it is
 * @param time the stretch meant; null where it cannot be resolved (no anchor, event-relative) and for bare durations
 * @param iso the ISO 8601 form: {@code 2022-09-13}, {@code --09-13}, {@code 2022-09}, {@code P6M}
 * @param direction how it bounds
 * @param words the expression to the letter
 */
public record Timex(TimexType type, @Nullable ValidTime time, String iso, Direction direction, String words) {}
