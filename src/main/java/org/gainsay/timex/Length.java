package org.gainsay.timex;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A length of time.
 *
 * @param count how many
 * @param unit of what
 * @param most the upper end of "two to three weeks", or null
 * @param rest what follows in a finer unit ("and 30 minutes"), or null
 */
record Length(
        Count count,
        CalendarUnit unit,
        @Nullable Count most,
        @Nullable Length rest) implements Moment {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Reading read(@Nullable Anchor anchor, Tense tense) {
        return Reading.unresolved(TimexType.DURATION, iso());
    }

    /** Its ISO form: {@code P6M}, {@code PT1H30M}, {@code P3Y6M}, {@code PXD}, {@code P2W/P3W}. */
    String iso() {
        if (most != null) {
            return new Length(count, unit, null, null).iso() + "/" + new Length(most, unit, null, null).iso();
        }
        String date = "";
        String time = "";
        for (Length part = this; part != null; part = part.rest) {
            String letters = part.letters();
            if (part.unit.clock()) {
                time += letters;
            } else if (letters.indexOf('T') >= 0) {
                date += letters.substring(0, letters.indexOf('T'));
                time += letters.substring(letters.indexOf('T') + 1);
            } else {
                date += letters;
            }
        }
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    /** Count and letter; halves of years, days and hours go to the next finer unit. */
    private String letters() {
        BigDecimal amount = count.amount();
        if (amount == null) {
            return "X" + unit.letter();
        }
        BigDecimal total = amount.multiply(BigDecimal.valueOf(unit.factor()));
        BigDecimal whole = total.setScale(0, java.math.RoundingMode.FLOOR);
        if (total.subtract(whole).compareTo(HALF) != 0) {
            return plain(total) + unit.letter();
        }
        String first = whole.signum() == 0 ? "" : plain(whole) + unit.letter();
        return switch (unit) {
            case YEARS, DECADES, CENTURIES -> first + "6M";
            case DAYS -> first + "T12H";
            case HOURS -> first + "30M";
            case MINUTES -> first + "30S";
            default -> plain(total) + unit.letter();
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
