package org.gainsay.quantity;

import java.util.List;
import org.gainsay.quantity.QuantityMention.Kind;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Node;
import org.gainsay.text.Patterns;

/**
 * Finds the figures of a text. Run it after time expressions are recognised: nodes of the category TIMEX are left alone.
 *
 * <p>Steps, each on what the one before left: numerals, numbers that are no figures, units, hedged figures and ranges, amounts
 * printed in two units. They run on a chain of this package's own words; the result is then put into the caller's chain.
 *
 * <p>A figure becomes one node with a {@link QuantityMention} as value and the categories FIGURE, its kind (NUMBER, PERCENT,
 * QUANTITY, MONEY) and its dimension (DIM_COUNT, DIM_AREA, ...); an ordinal has ORDINAL only; a number that is no figure has
 * NOT_FIGURE and a {@link NotFigure}.
 */
public final class QuantityRecognizer {

    private static final String FIGURE = "FIGURE";
    private static final String NOT_FIGURE = "NOT_FIGURE";
    private static final String DIMENSION = "DIM_";

    private final QuantityWords words;
    private final NotFigures notFigures;
    private final UnitReader units;
    private final FigureReader figures;
    private final TwinReader twins;
    private final Patterns ranges;
    private final Patterns singles;

    /** A recogniser for texts cut by {@code language}; declares the categories it gives. */
    public QuantityRecognizer(Language language) {
        declareIn(language);
        words = new QuantityWords(language, UnitTable.standard());
        notFigures = new NotFigures(words);
        units = new UnitReader(words.units());
        figures = new FigureReader(units);
        twins = new TwinReader(words);
        ranges = words.patterns("range");
        singles = words.patterns("quantity");
    }

    /** Makes the categories known that {@link #recognise} gives, for patterns that are compiled before. */
    public static void declareIn(Language language) {
        language.declare(FIGURE, NOT_FIGURE);
        for (Kind kind : Kind.values()) {
            language.declare(kind.name());
        }
        for (Dimension dimension : Dimension.values()) {
            language.declare(DIMENSION + dimension.name());
        }
    }

    /** Puts one node in the place of each figure of {@code chain}. */
    public void recognise(Chain chain) {
        if (chain.size() == 0 || !words.mayHoldNumeral(chain)) {
            return;
        }
        Chain own = words.read(chain);
        Numerals.replaceIn(own, words.openings());
        notFigures.setAside(own);
        units.mark(own);
        replace(own, ranges);
        replace(own, singles);
        twins.join(own);
        for (int i = own.size() - 1; i >= 0; i--) {
            put(chain, own.node(i));
        }
    }

    /** The numbers inside node {@code i}: of a time expression, or of a number that is no figure. */
    public List<Inside> inside(Chain chain, int i) {
        Chain own = words.read(chain, i);
        Numerals.replaceIn(own, words.openings());
        return Inside.of(own);
    }

    private void replace(Chain own, Patterns patterns) {
        for (Matches.Read<QuantityMention> read : Matches.backwards(patterns, own, figures::read)) {
            String category = read.value().figure().unit() == null ? "NUMBERED" : "AMOUNT";
            own.replace(read.match().from(), read.match().to(), read.value(), category);
        }
    }

    private void put(Chain chain, Node node) {
        if (node.value() instanceof QuantityMention mention) {
            put(chain, node, units.settled(mention), categories(mention));
        } else if (node.value() instanceof NotFigure reason) {
            put(chain, node, reason, NOT_FIGURE);
        }
    }

    private static String[] categories(QuantityMention mention) {
        Dimension dimension = mention.dimension();
        return dimension == null
                ? new String[] {mention.kind().name()}
                : new String[] {FIGURE, mention.kind().name(), DIMENSION + dimension.name()};
    }

    /** Into a phrase of another lexicon that is longer ("half of") the figure is only written, so that the phrase stays. */
    private static void put(Chain chain, Node node, Object value, String... names) {
        int from = chain.nodeAt(node.first());
        int to = chain.nodeAt(node.end() - 1) + 1;
        boolean inside = to == from + 1
                && (chain.node(from).first() < node.first() || chain.node(from).end() > node.end());
        if (inside) {
            chain.mark(from, value, names);
        } else {
            chain.replace(from, to, value, names);
        }
    }
}
