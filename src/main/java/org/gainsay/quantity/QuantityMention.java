package org.gainsay.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure found in a text.
 *
 * @param kind what kind of figure
 * @param figure what it says
 * @param dimension what its unit measures; {@code COUNT} for a number of things, {@code RATIO} for a share, null for an ordinal
 * @param otherUnits ids of the units an ambiguous word may mean besides the figure's own ("tons"); the figure's range allows them
 */
public record QuantityMention(
        Kind kind, Figure figure, @Nullable Dimension dimension, List<String> otherUnits) {

    /** What kind of figure; the name is also its category in a chain. */
    public enum Kind {
        /** A number of things, or a share in words. */
        NUMBER,
        /** A rank: it counts nothing. */
        ORDINAL,
        /** A percentage, or a difference in percentage points. */
        PERCENT,
        /** A number with a unit of measure. */
        QUANTITY,
        /** An amount of a currency. */
        MONEY
    }

    /** The same with another figure. */
    QuantityMention with(Figure other) {
        return new QuantityMention(kind, other, dimension, otherUnits);
    }
}
