package org.gainsay.timex;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A length that ends or begins at the anchor: the past five days, the next 24 hours. From days up it reaches back to the
 * start of a day.
 */
record Rolling(Length length, int sign) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        Integer count = length.count().whole();
        if (anchor == null || count == null || count < 1) {
            return Reading.unresolved(TimexType.DATE, (sign < 0 ? "-" : "") + length.iso());
        }
        ZoneId zone = anchor.at().getZone();
        LocalDateTime now = anchor.latest().atZone(zone).toLocalDateTime();
        LocalDateTime far =
                far(now, anchor.today(), (long) sign * count * length.unit().factor());
        Stretch stretch = sign < 0
                ? new Stretch(far, now, length.unit().granularity())
                : new Stretch(now, far, length.unit().granularity());
        return Reading.of(stretch, (sign < 0 ? "-" : "") + length.iso(), anchor);
    }

    private LocalDateTime far(LocalDateTime now, LocalDate today, long steps) {
        CalendarUnit unit = length.unit();
        if (unit.clock()) {
            return now.plus(steps, unit.unit());
        }
        LocalDate day = today.plus(steps, unit.unit());
        return (sign < 0 ? day : day.plusDays(1)).atStartOfDay();
    }
}
