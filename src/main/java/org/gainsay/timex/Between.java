package org.gainsay.timex;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From one moment to another. The second is read first; the first is the last such moment before it. */
record Between(Moment first, Moment second) implements Moment {

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        Reading end = second.read(anchor, tense);
        ValidTime to = end.time();
        if (to == null) {
            return Reading.unresolved(end.type(), first.read(anchor, tense).iso() + "/" + end.iso());
        }
        Anchor before = new Anchor(to.to().minusNanos(1).atZone(Anchor.zone(anchor)), false);
        Reading begin = first.recurs() ? first.read(before, Tense.PAST) : first.read(anchor, tense);
        ValidTime from = begin.time();
        String iso = begin.iso() + "/" + end.iso();
        if (from == null || !from.from().isBefore(to.to())) {
            return Reading.unresolved(end.type(), iso);
        }
        Instant last = anchor != null && second instanceof DayShift shift && shift.days() == 0 ? end(anchor, from, to) : to.to();
        Granularity finer = from.granularity().compareTo(to.granularity()) < 0 ? to.granularity() : from.granularity();
        return new Reading(end.type(), new ValidTime(from.from(), last, finer), iso, null, null);
    }

    /** "Until today" ends at the anchor. */
    private static Instant end(Anchor anchor, ValidTime from, ValidTime today) {
        Instant latest = anchor.latest();
        return latest.isAfter(from.from()) && latest.isBefore(today.to()) ? latest : today.to();
    }
}
