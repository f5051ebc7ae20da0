package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Modality;
import org.gainsay.claim.SideWords;
import org.gainsay.conflict.Dossier;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Holding;
import org.gainsay.fact.Holding.Share;
import org.gainsay.fact.PlaceHistory;
import org.gainsay.fact.Witnesses;

/** Reads what a headline says of who holds a place against the article's own text. */
final class HeadlineMoves {

    /** The text's account of the same days; what it tells of earlier ones is background. */
    private static final Duration RECENT = Duration.ofDays(3);

    private final Witnesses witnesses;
    private final Map<String, List<Holding>> places;
    private final Opponents opponents;

    private HeadlineMoves(Witnesses witnesses, Map<String, List<Holding>> places) {
        this.witnesses = witnesses;
        this.places = places;
        this.opponents = Opponents.among(places.values());
    }

    /** Reads articles of this dossier; who faces whom is learnt from all of it. */
    static HeadlineMoves of(Dossier dossier, Witnesses witnesses) {
        return new HeadlineMoves(witnesses, PlaceHistory.byPlace(dossier.claims(), witnesses, Duration.ZERO));
    }

    /**
     * For each control claim of the headline that the text contradicts and never bears out, the claims that do: those of the
     * text, then those of other articles that tell the same days as the text does. A claim that the headline puts into
     * somebody's mouth is contradicted by what the text has them deny or not confirm.
     */
    Map<Claim, List<Claim>> contradicted(Collection<Claim> article) {
        List<Holding> holdings = article.stream()
                .flatMap(claim -> Holding.of(claim, witnesses::published, Duration.ZERO).stream())
                .toList();
        Map<Claim, List<Claim>> contradicted = new LinkedHashMap<>();
        for (Holding head : holdings) {
            if (head.claim().zone() == Zone.HEADLINE) {
                List<Holding> text = holdings.stream()
                        .filter(holding -> comparable(head, holding))
                        .toList();
                List<Claim> against = text.stream()
                        .filter(holding -> clash(head, holding))
                        .map(Holding::claim)
                        .toList();
                if (!against.isEmpty() && text.stream().noneMatch(holding -> opponents.agree(head, holding))) {
                    contradicted.put(
                            head.claim(),
                            Stream.concat(against.stream(), elsewhere(head)).toList());
                }
                List<Claim> refused = refused(head, article);
                if (!refused.isEmpty()) {
                    contradicted.putIfAbsent(head.claim(), refused);
                }
            }
        }
        return contradicted;
    }

    /** What the source of a headline's claim denies or will not confirm in the text, where it never says it itself. */
    private List<Claim> refused(Holding head, Collection<Claim> article) {
        if (head.share() != Share.WHOLE || !Claimant.of(head.claim()).named()) {
            return List.of();
        }
        List<Claim> own = article.stream()
                .filter(claim -> claim.zone() != Zone.HEADLINE && claim.control() != null)
                .filter(claim -> claim.control().state() == ControlState.HELD)
                .filter(claim -> FactKey.place(claim.place())
                        .equals(FactKey.place(head.claim().place())))
                .filter(claim -> SideWords.standard().maybeOne(claim.control().side(), head.side()))
                .filter(claim -> voice(claim, head.claim()))
                .toList();
        boolean said = own.stream().anyMatch(claim -> !refuses(claim));
        return said ? List.of() : own;
    }

    private static boolean refuses(Claim claim) {
        return claim.negated() || claim.modality() == Modality.DENIED || claim.modality() == Modality.DOUBTED;
    }

    /** Whether the two are put into one mouth: the same source, or two that speak for one side. */
    private static boolean voice(Claim claim, Claim head) {
        String side = claim.attribution().side();
        return Claimant.of(claim).key().equals(Claimant.of(head).key())
                || side != null && side.equals(head.attribution().side());
    }

    private Stream<Claim> elsewhere(Holding head) {
        return places.getOrDefault(FactKey.place(head.claim().place()), List.of()).stream()
                .filter(other -> !other.claim().article().equals(head.claim().article()))
                .filter(other -> Duration.between(other.at(), head.at()).abs().compareTo(RECENT) <= 0)
                .filter(other -> clash(head, other))
                .map(Holding::claim);
    }

    private static boolean comparable(Holding head, Holding text) {
        return text.claim().zone() != Zone.HEADLINE
                && text.claim().zone() != Zone.BOILERPLATE
                && FactKey.place(text.claim().place())
                        .equals(FactKey.place(head.claim().place()))
                && !text.at().isBefore(head.at().minus(RECENT));
    }

    private boolean clash(Holding head, Holding text) {
        boolean bothHold = head.share() == Share.WHOLE && text.share() == Share.WHOLE;
        return bothHold
                ? !SideWords.standard().maybeOne(head.side(), text.side())
                : plain(head) && plain(text) && opponents.reverse(head, text);
    }

    private static boolean plain(Holding holding) {
        return holding.share() == Share.WHOLE || holding.share() == Share.NONE;
    }

    /** The claim that gives this one's answer in full: "X left" and "Y took it" are one answer, told as Y's. */
    static Claim answer(Claim claim, List<Claim> claims) {
        if (claim.control() == null || claim.control().state() != ControlState.LEFT) {
            return claim;
        }
        return claims.stream()
                .filter(other -> other.control() != null
                        && other.control().state() == ControlState.HELD
                        && !other.control().side().equals(claim.control().side()))
                .findFirst()
                .orElse(claim);
    }

    /** What a control claim says, in words. */
    static String label(Claim claim) {
        Control control = Objects.requireNonNull(claim.control());
        String side = SideName.of(control.side(), List.of(claim));
        if (claim.modality() == Modality.DOUBTED) {
            return "not confirmed";
        }
        return switch (control.state()) {
            case HELD -> control.change() ? "taken by " + side : "held by " + side;
            case PARTLY_HELD -> "partly held by " + side;
            case CONTESTED -> "contested";
            case LEFT -> "left by " + side;
            case NOT_HELD -> "not held by " + side;
        };
    }
}
