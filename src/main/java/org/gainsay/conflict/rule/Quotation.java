package org.gainsay.conflict.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.conflict.rule.QuotedWord.Kind;

/**
 * A claim on the words a speaker used.
 *
 * @param claim the claim
 * @param words its words
 */
record Quotation(Claim claim, List<QuotedWord> words) {

    /** Two quotations of less than this share of words in common speak of different subjects. */
    private static final double COMMON_SUBJECT = 0.4;

    /** Two sentences with this share of words in common are one, retold. */
    private static final double SAME_SENTENCE = 0.75;

    private static final int SENTENCE_WORDS = 3;

    /** The quotation of {@code claim}; empty where it is none or has no word of weight. */
    static Optional<Quotation> of(Claim claim) {
        if (claim.kind() != ClaimKind.QUOTE || claim.words() == null) {
            return Optional.empty();
        }
        List<QuotedWord> words = QuotedWord.of(claim.words());
        return words.stream().anyMatch(word -> word.kind() == Kind.WEIGHTY)
                ? Optional.of(new Quotation(claim, words))
                : Optional.empty();
    }

    boolean sameArticle(Quotation other) {
        return claim.article().equals(other.claim.article());
    }

    boolean inHeadline() {
        return claim.zone() == Zone.HEADLINE;
    }

    /** How many of its words carry weight. */
    long weight() {
        return words.stream().filter(word -> word.kind() == Kind.WEIGHTY).count();
    }

    /** Whether this quotation contains the other, perhaps with more around it. */
    boolean contains(Quotation other) {
        Wording wording = Wording.compare(words, other.words);
        return wording.accords() && wording.shared() == other.weight();
    }

    /** Whether the words around the two quotations speak of one subject. */
    boolean sharesSubject(Quotation other) {
        return claim.population() != null && claim.population().equals(other.claim.population())
                || commonAround(other) >= COMMON_SUBJECT;
    }

    /** Whether the two stand in nearly the same sentence, so that one speaker is meant even where none was read. */
    boolean sharesSentence(Quotation other) {
        return Math.min(around().size(), other.around().size()) >= SENTENCE_WORDS
                && commonAround(other) >= SAME_SENTENCE;
    }

    /** Which share of the words around the one with fewer words stands around the other, too. */
    private double commonAround(Quotation other) {
        Set<String> around = around();
        Set<String> shared = other.around();
        int fewer = Math.min(around.size(), shared.size());
        shared.retainAll(around);
        return fewer == 0 ? 0 : (double) shared.size() / fewer;
    }

    /** Keys of the words of weight in the sentence outside the quotation, without those that name the source. */
    private Set<String> around() {
        Set<String> around = keys(claim.sentence().quote().replace(Objects.requireNonNull(claim.words()), " "));
        Attribution source = claim.attribution();
        for (String name : new String[] {source.speaker(), source.role(), source.organisation(), source.words()}) {
            if (name != null) {
                around.removeAll(keys(name));
            }
        }
        return around;
    }

    /** Keys of its words of weight. */
    Set<String> keys() {
        return keys(words);
    }

    private static Set<String> keys(String text) {
        return keys(QuotedWord.of(text));
    }

    private static Set<String> keys(List<QuotedWord> words) {
        Set<String> keys = new HashSet<>();
        words.stream().filter(word -> word.kind() == Kind.WEIGHTY).forEach(word -> keys.add(word.key()));
        return keys;
    }
}
