package org.gainsay.timex;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From one moment to another. Where the second is fixed, a recurring first is the last such moment before its end; where
 * both recur, the first is read as it stands and the second is the next such moment after it.
 */
record Between(Moment first, Moment second) implements Moment {

    /** "Between 3 and 5 p.m. on Tuesday" names the day once. */
    static Between of(Moment first, Moment second) {
        return first instanceof ClockTime clock && second instanceof AtClock at
                ? new Between(new AtClock(at.day(), clock, at.later()), at)
                : new Between(first, second);
    }

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        Reading begin = first.read(anchor, tense);
        Reading end = second.read(anchor, tense);
        if (second.recurs() && begin.time() != null) {
            end = second.read(at(begin.time().from(), anchor), Tense.FUTURE);
        } else if (first.recurs() && end.time() != null) {
            begin = first.read(at(end.time().to().minusNanos(1), anchor), Tense.PAST);
        }
        return join(begin, end, anchor);
    }

    private static Anchor at(Instant instant, @Nullable Anchor anchor) {
        return new Anchor(instant.atZone(Anchor.zone(anchor)), false);
    }

    private Reading join(Reading begin, Reading end, @Nullable Anchor anchor) {
        ValidTime from = begin.time();
        ValidTime to = end.time();
        String iso = begin.iso() + "/" + end.iso();
        if (from == null || to == null || !from.from().isBefore(to.to())) {
            return Reading.unresolved(end.type(), iso);
        }
        Instant last = anchor != null && second instanceof DayShift shift && shift.days() == 0
                ? end(anchor, from, to)
                : to.to();
        Granularity finer = from.granularity().compareTo(to.granularity()) < 0 ? to.granularity() : from.granularity();
        return new Reading(end.type(), new ValidTime(from.from(), last, finer), iso, null, null);
    }

    /** "Until today" ends at the anchor. */
    private static Instant end(Anchor anchor, ValidTime from, ValidTime today) {
        Instant latest = anchor.latest();
        return latest.isAfter(from.from()) && latest.isBefore(today.to()) ? latest : today.to();
    }
}
