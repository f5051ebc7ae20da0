package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.fact.FactKey;

/**
 * Reads what a headline states as done, or as somebody's word, against the article's own text: the text denies it, doubts it,
 * or has that somebody decline to confirm it.
 */
final class HeadlineStance {

    private HeadlineStance() {}

    /** For each statement of the headline that the text takes back and nowhere bears out, the claims that take it back. */
    static Map<Claim, List<Claim>> contradicted(Collection<Claim> article) {
        Map<Claim, List<Claim>> contradicted = new LinkedHashMap<>();
        for (Claim head : article) {
            if (head.zone() == Zone.HEADLINE && stated(head)) {
                List<Claim> same = new ArrayList<>(article.stream()
                        .filter(claim -> text(claim) && same(head, claim) && speaks(head, claim))
                        .toList());
                List<Claim> against =
                        same.stream().filter(HeadlineStance::takenBack).toList();
                if (!against.isEmpty() && against.size() == same.size()) {
                    contradicted.put(head, against);
                }
            }
        }
        return contradicted;
    }

    private static boolean stated(Claim head) {
        boolean kind =
                head.kind() == ClaimKind.EVENT || head.kind() == ClaimKind.CONTROL || head.kind() == ClaimKind.FIGURE;
        return kind
                && !head.negated()
                && !head.quoted()
                && (head.modality() == Modality.ASSERTED || Confirmation.of(head));
    }

    private static boolean text(Claim claim) {
        return claim.zone() != Zone.HEADLINE && claim.zone() != Zone.BOILERPLATE;
    }

    private static boolean takenBack(Claim claim) {
        return claim.negated() || claim.modality() == Modality.DENIED || claim.modality() == Modality.DOUBTED;
    }

    /** Whether the claim is the word of whoever the headline names; of anybody where it names nobody. */
    private static boolean speaks(Claim head, Claim claim) {
        Attribution source = head.attribution();
        Attribution other = claim.attribution();
        boolean sided = source.side() != null && source.side().equals(other.side()) && other.organisation() == null;
        return source.isOutlet() || SourceName.same(source, other) || sided;
    }

    private static boolean same(Claim head, Claim claim) {
        if (head.kind() != claim.kind() || !head.measure().equals(claim.measure()) || !samePlace(head, claim)) {
            return false;
        }
        return switch (head.kind()) {
            case CONTROL ->
                Objects.requireNonNull(head.control()).state()
                                == Objects.requireNonNull(claim.control()).state()
                        && head.control().side().equals(claim.control().side());
            case FIGURE ->
                Objects.requireNonNull(head.figure()).value()
                        == Objects.requireNonNull(claim.figure()).value();
            default -> Objects.requireNonNull(head.words()).equals(claim.words()) && sameWho(head, claim);
        };
    }

    private static boolean sameWho(Claim head, Claim claim) {
        return head.side() == null || claim.side() == null || head.side().equals(claim.side());
    }

    private static boolean samePlace(Claim head, Claim claim) {
        String one = FactKey.place(head.place());
        String other = FactKey.place(claim.place());
        return one.equals(other) || one.equals(FactKey.ANY) || other.equals(FactKey.ANY);
    }
}
