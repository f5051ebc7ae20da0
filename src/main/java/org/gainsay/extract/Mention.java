package org.gainsay.extract;

import org.gainsay.article.EvidenceSpan;
import org.gainsay.quantity.Figure;
import org.gainsay.timex.Timex;
import org.jspecify.annotations.Nullable;

/**
 * An expression with its meaning. Which of the values is set follows from {@code type}.
 *
 * @param type what it is
 * @param span where it stands
 * @param figure the number, for numbers, percentages, quantities and money
 * @param timex the time, for dates, clock times and durations
 * @param name the full name, for places, persons, organisations and sides
 * @param id gazetteer id or side, where known
 */
public record Mention(
        MentionType type,
        EvidenceSpan span,
        @Nullable Figure figure,
        @Nullable Timex timex,
        @Nullable String name,
        @Nullable String id) {}
