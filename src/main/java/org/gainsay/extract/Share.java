package org.gainsay.extract;

import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.QuantityMention;

/** Shares in words as percentages, so that "a quarter" and "25 percent" can be held against each other. */
final class Share {

    private static final String PERCENT = "percent";
    private static final double HUNDRED = 100;

    private Share() {}

    /** Whether the figure is a share without a unit: "two thirds". */
    static boolean inWords(QuantityMention mention) {
        return mention.dimension() == Dimension.RATIO && mention.figure().unit() == null;
    }

    /** The figure, in percent where it is a share in words. */
    static Figure figure(QuantityMention mention) {
        Figure figure = mention.figure();
        if (!inWords(mention)) {
            return figure;
        }
        Interval range = figure.range();
        Interval hundredfold =
                new Interval(range.low() * HUNDRED, range.lowOpen(), range.high() * HUNDRED, range.highOpen());
        return new Figure(
                figure.value() * HUNDRED, hundredfold, PERCENT, figure.hedge(), figure.hedgeWords(), figure.twin());
    }
}
