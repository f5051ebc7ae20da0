package org.gainsay.conflict.rule;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Facet;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;

/**
 * Accounts of one deed that go against its being done alone.
 *
 * @param alone the claims that somebody did it alone
 * @param others credits of others for the same deed, and accounts that leave that somebody out
 */
record Shared(List<Credit> alone, List<Credit> others) {

    /** Two credits that do not say for what speak of one deed where they stand so many characters apart at most. */
    private static final int CLOSE = 400;

    /** Keeps of {@code others} those that go against {@code alone}. */
    Shared {
        List<Credit> claims = List.copyOf(alone);
        alone = claims;
        others = others.stream()
                .filter(other -> claims.stream().anyMatch(one -> against(one, other)))
                .toList();
    }

    boolean isEmpty() {
        return others.isEmpty();
    }

    /** Whether somebody says more than an account that leaves somebody out. */
    boolean contradicted() {
        return others.stream().anyMatch(other -> !other.way().equals(Credit.LEFT_OUT));
    }

    /** The answers of the others: not alone, with whom, and the accounts that leave somebody out. */
    Stream<Position> positions(Witnesses witnesses) {
        String who = alone.get(0).who();
        return Stream.of(
                        position(
                                "not " + who + " alone",
                                others.stream().filter(Credit::denied).toList(),
                                witnesses),
                        position(
                                "with a part of " + names(),
                                others.stream().filter(Credit::part).toList(),
                                witnesses),
                        position(
                                who + " left out",
                                others.stream()
                                        .filter(other -> other.way().equals(Credit.LEFT_OUT))
                                        .toList(),
                                witnesses))
                .flatMap(position -> position);
    }

    private String names() {
        return others.stream().filter(Credit::part).map(Credit::who).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<Position> position(String value, List<Credit> credits, Witnesses witnesses) {
        List<Claim> claims = credits.stream().map(Credit::claim).toList();
        return claims.isEmpty() ? Stream.empty() : Stream.of(witnesses.position(value, claims));
    }

    private static boolean against(Credit one, Credit other) {
        if (one.sameWho(other)) {
            return other.way().equals(Credit.LEFT_OUT) || other.way().equals(Credit.ALONE) && other.denied();
        }
        return other.part() && sameDeed(one, other) && !includes(one, other);
    }

    private static boolean sameDeed(Credit one, Credit other) {
        if (one.deed() == null || other.deed() == null) {
            return close(one.claim(), other.claim());
        }
        return one.deed().equals(other.deed()) && samePlace(one.claim(), other.claim());
    }

    private static boolean close(Claim one, Claim other) {
        EvidenceSpan a = one.evidence();
        EvidenceSpan b = other.evidence();
        return one.article().equals(other.article())
                && a.inTitle() == b.inTitle()
                && Math.abs(a.start() - b.start()) <= CLOSE;
    }

    private static boolean samePlace(Claim one, Claim other) {
        boolean stated = one.place() != null
                && other.place() != null
                && !one.inherits(Facet.PLACE)
                && !other.inherits(Facet.PLACE);
        return !stated || FactKey.place(one.place()).equals(FactKey.place(other.place()));
    }

    /** An army's or state's deed is also that of its troops. */
    private static boolean includes(Credit whole, Credit part) {
        return Objects.equals(whole.claim().side(), part.claim().side())
                && whole.claim().side() != null
                && SourceName.general(whole.who());
    }
}
