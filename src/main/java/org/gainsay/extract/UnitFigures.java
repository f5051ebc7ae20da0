package org.gainsay.extract;

import org.gainsay.claim.Populations;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** What a figure measures by its unit, or counts by the noun behind it, where no pattern knows more. */
final class UnitFigures {

    private final Populations populations;
    private final Counted counted;
    private final MeasureFit fit = MeasureFit.standard();

    UnitFigures(Populations populations, Counted counted) {
        this.populations = populations;
        this.counted = counted;
    }

    /** The draft, or null where neither unit nor noun tells. */
    @Nullable
    Draft read(FigureSite site) {
        Dimension dimension = site.mention().dimension();
        int head = counted.head(site.chain(), site.node() + 1);
        return dimension == null || dimension == Dimension.COUNT ? byNoun(site, head) : byUnit(site, dimension, head);
    }

    private @Nullable Draft byUnit(FigureSite site, Dimension dimension, int head) {
        int i = site.node();
        if (heading(site)) {
            return null;
        }
        String population = head < 0 ? null : counted.population(site.chain(), i, head);
        String measure = dimension == Dimension.OTHER
                ? byBase(site)
                : dimension == Dimension.LENGTH && hyphened(site) ? "length" : measure(dimension);
        int to = head < 0 ? i + 1 : head + 1;
        return measure == null
                ? null
                : Draft.figure(measure, i, to, -1, population, Share.figure(site.mention()), "by-unit");
    }

    /** "in millions of dollars" tells how numbers are to be read. */
    private static boolean heading(FigureSite site) {
        return site.mention().figure().hedge() == Hedge.VAGUE
                && (site.node() == 0 || site.is(-1, "=in") || site.is(-1, "LP"));
    }

    private @Nullable Draft byNoun(FigureSite site, int head) {
        Chain chain = site.chain();
        QuantityMention mention = site.mention();
        int i = site.node();
        boolean article = mention.figure().value() == 1 && !chain.is(i, "NUM");
        boolean known = head >= 0 && (counted.listed(chain, head) || i == 0 || !chain.is(i - 1, "DET"));
        if (!known || article) {
            return null;
        }
        String population = counted.population(chain, i, head);
        String measure = fit.of("count", population == null ? null : Populations.base(population), populations);
        population = measure.equals(population) ? null : population;
        return Draft.figure(measure, i, head + 1, -1, population, mention.figure(), "by-noun")
                .about(population, head, population == null ? null : Populations.side(population));
    }

    /** "a 57-km tunnel" tells a size, not how far something is. */
    private static boolean hyphened(FigureSite site) {
        String words = site.chain().surface(site.node(), site.node() + 1);
        return words.indexOf('-') > 0 && site.mention().figure().hedge() == Hedge.EXACT && site.is(1, "WORD");
    }

    /** What units measure that share no dimension with others: forces are thrust, the numbers of an earthquake its magnitude. */
    private static @Nullable String byBase(FigureSite site) {
        String base = UnitTable.standard()
                .find(String.valueOf(site.mention().figure().unit()))
                .map(Unit::base)
                .orElse("");
        return switch (base) {
            case "N" -> "thrust";
            case "M" -> "magnitude";
            default -> null;
        };
    }

    private static @Nullable String measure(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "area";
            case LENGTH -> "distance";
            case MASS -> "mass";
            case VOLUME -> "volume";
            case SPEED -> "speed";
            case TEMPERATURE -> "temperature";
            case MONEY -> "money";
            case RATIO -> "percent";
            case ENERGY -> "energy";
            case POWER -> "power";
            case PRESSURE -> "pressure";
            case COUNT, TIME, OTHER -> null;
        };
    }
}
