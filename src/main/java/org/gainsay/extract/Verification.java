package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;

/**
 * "The claim could not be independently verified": such a sentence takes firmness from the claims of its own paragraph and,
 * where it stands alone, of the sentence before it.
 */
final class Verification {

    private Verification() {}

    /** Whether the sentence says that something cannot be verified. */
    static boolean speaks(Passage passage) {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "VERIFY")) {
                return true;
            }
        }
        return false;
    }

    /** The claims with those that the sentence speaks of marked as beyond verification. */
    static List<Claim> mark(List<Claim> claims, Passage doubt, Passage before) {
        List<Claim> marked = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            boolean meant =
                    claim.sentence().equals(doubt.span()) || claim.sentence().equals(before.span());
            boolean soft = claim.modality() != Modality.PLANNED && claim.modality() != Modality.HYPOTHETICAL;
            boolean attributed = !claim.attribution().isOutlet() || claim.modality() != Modality.ASSERTED;
            marked.add(meant && soft && attributed ? claim.with(Modality.UNVERIFIED) : claim);
        }
        return marked;
    }
}
