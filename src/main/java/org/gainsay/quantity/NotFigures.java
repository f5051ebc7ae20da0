package org.gainsay.quantity;

import java.util.Optional;
import org.gainsay.text.Chain;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.gainsay.text.TokenKind;

/** Second step: sets aside the numbers that name, date or rank. */
final class NotFigures {

    private final Patterns patterns;

    NotFigures(QuantityWords words) {
        patterns = words.patterns("not-figure");
    }

    void setAside(Chain chain) {
        for (Matches.Read<Match> read :
                Matches.backwards(patterns, chain, m -> Optional.of(m).filter(NotFigures::holds))) {
            Match match = read.match();
            if (match.pattern().attribute("keep") == null) {
                boolean number = match.pattern().attribute("pronoun") == null;
                NotFigure reason = new NotFigure(match.pattern().id(), number);
                chain.replace(match.first("n"), match.end("n"), reason, "SET_ASIDE");
            }
        }
    }

    private static boolean holds(Match match) {
        return (match.pattern().attribute("glued") == null || glued(match))
                && (match.pattern().attribute("first") == null || first(match))
                && (match.pattern().attribute("begins") == null || begins(match))
                && (match.pattern().attribute("last") == null || last(match))
                && (match.pattern().attribute("order") == null || falling(match));
    }

    private static boolean glued(Match match) {
        return match.surface("n").chars().noneMatch(Character::isWhitespace);
    }

    private static boolean first(Match match) {
        boolean starts = begins(match) || match.chain().is(match.from() - 1, "DASH");
        return starts && (last(match) || match.chain().is(match.to(), "CAP"));
    }

    private static boolean begins(Match match) {
        return match.from() == 0 || breaks(match.chain(), match.from() - 1);
    }

    private static boolean last(Match match) {
        return match.to() == match.chain().size() || breaks(match.chain(), match.to());
    }

    private static boolean breaks(Chain chain, int i) {
        return chain.tokens().kind(chain.node(i).first()) == TokenKind.BREAK;
    }

    private static boolean falling(Match match) {
        Numeral first = match.chain().node(match.first("n")).value(Numeral.class);
        Numeral last = match.chain().node(match.end("n") - 1).value(Numeral.class);
        return first != null && last != null && last.value() <= first.value();
    }
}
