package org.gainsay.review.web.evidence;

import java.util.Objects;
import java.util.Optional;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;
import org.jspecify.annotations.Nullable;

/**
 * A number with the range it stands for.
 *
 * @param value as stated
 * @param low lowest number allowed, or negative infinity
 * @param high highest number allowed, or infinity
 * @param unit id of the units table, or null for a count
 */
public record Amount(
        double value, double low, double high, @Nullable String unit) {
    /** The same in another unit; empty where the two do not convert, as with two currencies. */
    public Optional<Amount> in(@Nullable String other, UnitTable units) {
        if (Objects.equals(unit, other)) {
            return Optional.of(this);
        }
        Unit from = unit == null ? null : units.find(unit).orElse(null);
        Unit to = other == null ? null : units.find(other).orElse(null);
        if (from == null || to == null || !from.base().equals(to.base())) {
            return Optional.empty();
        }
        return Optional.of(
                new Amount(convert(value, from, to), convert(low, from, to), convert(high, from, to), other));
    }

    private static double convert(double number, Unit from, Unit to) {
        return to.fromBase(from.toBase(number));
    }
}
