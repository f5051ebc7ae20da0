package org.gainsay.conflict.rule;

import java.util.List;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.rule.QuotedWord.Kind;
import org.gainsay.text.Fold;

/** Whether somebody vouches for a statement: "police confirmed", but not "could not confirm" and not "unconfirmed". */
final class Confirmation {

    private static final Set<String> CONFIRMING = WordGroups.all("confirmations.txt");
    private static final Set<String> REFUSING = WordGroups.all("refusals.txt");

    private Confirmation() {}

    /** Whether the claim is put forward as a fact. */
    static boolean stands(Claim claim) {
        return claim.modality() == Modality.ASSERTED && !claim.negated();
    }

    /** Whether the words that attribute the claim say that its source confirmed it. */
    static boolean of(Claim claim) {
        String attribution = claim.attribution().words();
        if (claim.modality() != Modality.ASSERTED || attribution == null) {
            return false;
        }
        String letters = Fold.of(attribution).replace("-", "");
        if (CONFIRMING.stream().noneMatch(letters::contains)) {
            return false;
        }
        List<QuotedWord> words = QuotedWord.of(attribution);
        return words.stream().anyMatch(word -> CONFIRMING.contains(word.text()))
                && words.stream().noneMatch(word -> word.kind() == Kind.NEGATION || REFUSING.contains(word.text()));
    }
}
