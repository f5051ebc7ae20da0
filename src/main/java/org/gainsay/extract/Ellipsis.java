package org.gainsay.extract;

import org.gainsay.claim.Modality;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts that says it with neither noun nor unit of its own, because the figure before it did: "compared with 75",
 * "another four on Tuesday", "the police listed 150", "In the city itself, at least 15".
 */
final class Ellipsis {

    /** The pattern of a figure that is held against the one before it. */
    static final String COMPARED = "compared";

    /** A sentence of so many words without a verb only names a number: "In the port alone, at least 15." */
    private static final int FRAGMENT = 12;

    private final Counted counted;

    Ellipsis(Counted counted) {
        this.counted = counted;
    }

    /** The draft, or null where nothing says that a word was left out. */
    @Nullable
    Draft read(FigureSite site) {
        Draft before = site.before();
        if (before != null && before.figure() != null) {
            Draft model = model(site, before);
            if (model != null && (compared(site) || foreseen(site))) {
                return like(site, model, COMPARED);
            }
            if (again(site, before)) {
                Draft more = like(site, before, "again");
                String population = before.population() == null ? before.measure() : before.population();
                return more.about(Periods.changing(population), -1, null);
            }
            if (coordinated(site, before)) {
                return like(site, before, "coordinated");
            }
            if (another(site)) {
                return like(site, before, "another");
            }
        }
        return number(site) ? left(site) : null;
    }

    /** The claim that the figure may repeat: the last one in its unit, for a bare number the last one. */
    private static @Nullable Draft model(FigureSite site, Draft before) {
        String unit = site.mention().figure().unit();
        if (unit == null) {
            return site.mention().dimension() == Dimension.COUNT ? before : null;
        }
        return site.before(unit);
    }

    /** "50,000 euros to the families and 10,000 to the hurt". */
    private boolean coordinated(FigureSite site, Draft before) {
        return before.figure().unit() != null
                && site.mention().kind() == QuantityMention.Kind.NUMBER
                && site.mention().dimension() == Dimension.COUNT
                && site.is(-1, "CONJ")
                && (site.is(1, "=to") || site.is(1, "=for") || site.is(1, "=in"))
                && !site.chain().is(before.from(), "PERCENT")
                && counted.head(site.chain(), site.node() + 1) < 0;
    }

    private static @Nullable Draft left(FigureSite site) {
        Draft last = site.before() != null ? site.before() : site.context().lastCount();
        if (last == null || last.verb() < 0 && last != site.before() || !counts(last)) {
            return null;
        }
        if (listed(site)) {
            return like(site, last, "listed");
        }
        return fragment(site) ? like(site, last, "fragment") : null;
    }

    private static boolean counts(Draft draft) {
        return draft.figure() != null && draft.figure().unit() == null && draft.verb() >= 0;
    }

    /** A bare number at the end of its clause. */
    private boolean number(FigureSite site) {
        QuantityMention mention = site.mention();
        return mention.kind() == QuantityMention.Kind.NUMBER
                && mention.dimension() == Dimension.COUNT
                && mention.figure().value() > 1
                && (site.ends(0) || site.is(1, "TIMEX") || site.is(1, "IN"));
    }

    /** Held against the figure before it, in its unit or in none. */
    private boolean compared(FigureSite site) {
        int i = site.node() - 1;
        while (i > 0
                && (site.chain().is(i, "DET")
                        || site.chain().is(i, "ADV")
                        || site.chain().is(i, "POSSDET"))) {
            i--;
        }
        return i >= 0
                && site.chain().is(i, "COMPARED")
                && (site.mention().figure().unit() != null || site.ends(0) || periodBehind(site));
    }

    private static boolean periodBehind(FigureSite site) {
        return site.is(1, "TIMEX") || site.is(1, "IN") || site.is(1, "DET") || site.is(1, "ANALYSTS");
    }

    /** "up 206 percent on the year and 34 percent on the quarter". */
    private static boolean again(FigureSite site, Draft before) {
        return before.measure().equals("change")
                && sameUnit(site, before)
                && (site.is(-1, "CONJ") || site.is(-1, "COMMA"))
                && Periods.since(site);
    }

    /** "beating the $1.05 analysts had expected". */
    private static boolean foreseen(FigureSite site) {
        return site.mention().figure().unit() != null && site.is(1, "ANALYSTS");
    }

    private static boolean sameUnit(FigureSite site, Draft before) {
        String unit = site.mention().figure().unit();
        String other = before.figure() == null ? null : before.figure().unit();
        return unit == null ? site.mention().dimension() == Dimension.COUNT : unit.equals(other);
    }

    /** "nine on Monday and another four on Tuesday". */
    private boolean another(FigureSite site) {
        boolean more = site.is(-1, "OTHERS") || site.is(-1, "=another") || site.is(1, "OTHERS");
        return more && number(site) && counts(site.before()) && counted.head(site.chain(), site.node() + 1) < 0;
    }

    /** "the ministry counted 150". */
    private static boolean listed(FigureSite site) {
        return site.is(-1, "LISTED") && site.ends(0);
    }

    /** A short sentence without a verb that ends with the number, or with a place behind it. */
    private static boolean fragment(FigureSite site) {
        Chain chain = site.chain();
        boolean lone = site.before() == null && site.mention().figure().hedge() != Hedge.EXACT;
        if (!lone || chain.size() > FRAGMENT) {
            return false;
        }
        for (int i = 0; i < chain.size(); i++) {
            boolean verb = chain.is(i, "BE") || chain.is(i, "HAVE") || chain.is(i, "SAY") || chain.is(i, "RISE");
            if (verb || chain.is(i, "FIGURE") && i != site.node() || chain.is(i, "COLON")) {
                return false;
            }
        }
        return true;
    }

    private static Draft like(FigureSite site, Draft of, String pattern) {
        Figure own = site.mention().figure();
        Figure model = of.figure();
        Figure figure = own.unit() != null || model == null || model.unit() == null
                ? own
                : new Figure(own.value(), own.range(), model.unit(), own.hedge(), own.hedgeWords(), null);
        int verb = of == site.before() ? of.verb() : -1;
        Draft draft = Draft.figure(of.measure(), site.node(), site.node() + 1, verb, of.population(), figure, pattern);
        return foreseen(site) && pattern.equals(COMPARED) ? draft.put(Modality.PLANNED) : draft;
    }
}
