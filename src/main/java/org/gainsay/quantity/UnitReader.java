package org.gainsay.quantity;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.Chain;
import org.gainsay.text.Node;
import org.gainsay.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Third step: says which words behind a number are units, and which unit they mean. Bare letters are judged by their company. */
final class UnitReader {

    private static final double LEAST_OF_WEAK_CURRENCY = 1000;

    /** How far back a word of paying makes pounds money. */
    private static final int PAYING_REACH = 6;

    private final UnitTable units;

    UnitReader(UnitTable units) {
        this.units = units;
    }

    /**
     * What a unit word means.
     *
     * @param unit the unit
     * @param others ids of the other units it may be
     * @param factor number of the unit in one of the word: 0.01 for a cent
     */
    record Meaning(Unit unit, List<String> others, double factor) {}

    /** Marks the nodes that are units of the number before them. */
    void mark(Chain chain) {
        for (int i = 1; i < chain.size(); i++) {
            boolean listed = chain.node(i).entry() != null;
            if (listed && (chain.is(i, "UNIT") || chain.is(i, "CURRENCY")) && isUnit(chain, i)) {
                chain.mark(i, null, "AMOUNT_UNIT");
            }
        }
    }

    private boolean isUnit(Chain chain, int i) {
        boolean hyphen = i > 1 && chain.is(i - 1, "HYPHEN");
        boolean open = i > 1
                && chain.is(i - 1, "HEDGE_AFTER")
                && chain.surface(i - 1, i).equals("+");
        Numeral numeral = chain.node(hyphen || open ? i - 2 : i - 1).value(Numeral.class);
        boolean apart = chain.is(i, "SPELT") && (chain.is(i - 1, "OF") || chain.is(i - 1, "ARTICLE"));
        if (numeral == null && !apart) {
            return false;
        }
        boolean tight = hyphen || (numeral != null && numeral.digits() && glued(chain, i));
        boolean second = i > 1 && chain.is(i - 2, "AMOUNT_UNIT");
        if (chain.is(i, "NO_UNIT") && !((tight || second) && chain.is(i, "TIGHT_UNIT"))) {
            return false;
        }
        if (chain.is(i, "WEAK_CURRENCY") && !chain.is(i, "MINOR")) {
            return numeral != null && numeral.value() >= LEAST_OF_WEAK_CURRENCY;
        }
        String surface = chain.surface(i, i + 1);
        return surface.length() > 1 || !Character.isLetter(surface.charAt(0)) || letter(chain, i, surface, numeral);
    }

    /** One letter is a unit behind digits, in its own case, where no hyphen makes it the head of a model number. */
    private boolean letter(Chain chain, int i, String surface, @Nullable Numeral numeral) {
        String id = chain.node(i).value(chain.is(i, "UNIT") ? "UNIT" : "CURRENCY");
        boolean model = i + 1 < chain.size()
                && glued(chain, i + 1)
                && chain.tokens().kind(chain.node(i + 1).first()) == TokenKind.HYPHEN;
        return id != null
                && numeral != null
                && numeral.digits()
                && !model
                && units.aliases(id).contains(surface);
    }

    private static boolean glued(Chain chain, int i) {
        return chain.tokens().glued(chain.node(i).first());
    }

    /** The meaning of the unit word at node {@code i} behind {@code numeral}. */
    Meaning meaning(Chain chain, int i, Numeral numeral) {
        Node node = chain.node(i);
        String several = node.value("UNITS");
        if (several != null) {
            List<String> ids = List.of(several.split(" "));
            return new Meaning(unit(ids.get(0)), ids.subList(1, ids.size()), 1);
        }
        String minor = node.value("MINOR");
        if (minor != null) {
            return new Meaning(unit(minor), List.of(), 0.01);
        }
        String measure = node.value("UNIT");
        String currency = node.value("CURRENCY");
        boolean money = currency != null && (measure == null || money(chain, i, numeral));
        return new Meaning(unit(money ? currency : measure), List.of(), 1);
    }

    /** Pounds are money by the thousand, by the week and behind words of paying; pounds of something are weight. */
    private static boolean money(Chain chain, int i, Numeral numeral) {
        if (is(chain, i + 1, "OF") || is(chain, i - 1, "HYPHEN")) {
            return false;
        }
        boolean many = numeral.scale() >= 1000 || numeral.form() == Numeral.Form.VAGUE;
        boolean paid = false;
        for (int before = i - 1; before >= Math.max(0, i - PAYING_REACH); before--) {
            paid |= chain.is(before, "PAYING");
        }
        return many || paid || (is(chain, i + 1, "EACH") && is(chain, i + 2, "SPAN"));
    }

    private static boolean is(Chain chain, int i, String category) {
        return i >= 0 && i < chain.size() && chain.is(i, category);
    }

    /** The meaning of a currency sign. */
    Meaning currency(Node sign) {
        return new Meaning(unit(sign.value("CURRENCY")), List.of(), 1);
    }

    /** A figure whose unit no twin has made clear allows what the number is in each of its units. */
    QuantityMention settled(QuantityMention mention) {
        Figure f = mention.figure();
        Interval wide = f.range();
        for (String other : mention.otherUnits()) {
            wide = wide.hull(
                    f.range().scale(unit(other).factor() / unit(f.unit()).factor(), 0));
        }
        return wide == f.range()
                ? mention
                : mention.with(new Figure(f.value(), wide, f.unit(), f.hedge(), f.hedgeWords(), f.twin()));
    }

    private Unit unit(@Nullable String id) {
        return units.find(String.valueOf(id))
                .orElseThrow(() -> new IllegalStateException(String.format(Locale.ROOT, "no unit is called '%s'", id)));
    }
}
