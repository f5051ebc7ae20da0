package org.gainsay.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A part of a longer stretch: a third (early March is its first ten days) or a half. */
enum Portion {
    EARLY(0, 1, 3),
    MID(1, 2, 3),
    LATE(2, 3, 3),
    FIRST_HALF(0, 1, 2),
    SECOND_HALF(1, 2, 2);

    private final int first;
    private final int end;
    private final int parts;

    Portion(int first, int end, int parts) {
        this.first = first;
        this.end = end;
        this.parts = parts;
    }

    /** The part of {@code from} to before {@code to}; all of it where {@code portion} is null. */
    static Stretch of(@Nullable Portion portion, LocalDate from, LocalDate to, Granularity granularity) {
        return portion == null
                ? Stretch.days(from, to, granularity)
                : Stretch.days(portion.step(from, to, portion.first), portion.step(from, to, portion.end), granularity);
    }

    /** In whole months where they divide, else in whole days; what is left over goes to the last part. */
    private LocalDate step(LocalDate from, LocalDate to, int steps) {
        if (steps == parts) {
            return to;
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months > 0 && months % parts == 0
                ? from.plusMonths(months * steps / parts)
                : from.plusDays(ChronoUnit.DAYS.between(from, to) * steps / parts);
    }
}
