package org.gainsay.timex;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A length counted from the anchor to one moment: three days ago, in two weeks' time. Days are exact; longer units mean the
 * week, month or year around that day, since "two months ago" names no day.
 */
record Ago(Length length, int sign) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        Integer count = length.count().whole();
        String iso = (sign < 0 ? "-" : "") + length.iso();
        if (anchor == null || count == null) {
            return Reading.unresolved(TimexType.DATE, iso);
        }
        CalendarUnit unit = length.unit();
        LocalDateTime now = anchor.at().toLocalDateTime();
        LocalDateTime then = now.plus((long) sign * count * unit.factor(), unit.unit());
        return Reading.of(
                around(then, unit),
                unit == CalendarUnit.DAYS ? then.toLocalDate().toString() : iso,
                anchor);
    }

    private static Stretch around(LocalDateTime then, CalendarUnit unit) {
        return switch (unit) {
            case SECONDS, MINUTES -> new Stretch(then, then.plusMinutes(1), Granularity.MINUTE);
            case HOURS -> new Stretch(then.minusMinutes(30), then.plusMinutes(30), Granularity.HOUR);
            case DAYS -> Stretch.day(then.toLocalDate());
            case WEEKS, FORTNIGHTS ->
                Stretch.days(then.toLocalDate().minusDays(3), then.toLocalDate().plusDays(4), Granularity.WEEK);
            case MONTHS, QUARTERS ->
                Stretch.days(
                        then.toLocalDate().minusDays(15), then.toLocalDate().plusDays(16), Granularity.MONTH);
            default ->
                Stretch.days(
                        unit.floor(then.toLocalDate()),
                        unit.floor(then.toLocalDate()).plusYears(unit.factor()),
                        unit.granularity());
        };
    }
}
