package org.gainsay.story;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What of an article survives rewording: its places, speakers, figures and quotations, and the words of its headline.
 *
 * @param key the article's key
 * @param at when it appeared, or null
 * @param topics what tells its story: places, speakers and headline words
 * @param traces what tells its origin: figures with their measure, speakers, and runs of quoted words
 * @param wording runs of words of its text
 * @param agency folded name of the credited agency, or null
 */
record Fingerprint(
        String key,
        @Nullable Instant at,
        Set<String> topics,
        Set<String> traces,
        Set<Integer> wording,
        @Nullable String agency) {

    /** Words of a run: long enough that two writers rarely hit on it. */
    private static final int RUN = 5;

    private static final int LONG_WORD = 4;

    static Fingerprint of(ArticleText article, List<Claim> claims) {
        Set<String> topics = new HashSet<>();
        Set<String> traces = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.place() != null && claim.place().id() != null) {
                topics.add("place " + claim.place().id());
            }
            String speaker = claim.attribution().speaker();
            if (speaker != null) {
                String surname = Fold.of(speaker.substring(speaker.lastIndexOf(' ') + 1));
                topics.add("speaker " + surname);
                traces.add("speaker " + surname);
            }
            if (claim.kind() == ClaimKind.FIGURE) {
                traces.add(claim.measure() + " " + claim.figure().value() + " " + claim.figure().unit());
            }
            if (claim.kind() == ClaimKind.QUOTE) {
                runs(claim.words(), 3).forEach(run -> traces.add("quoted " + run));
            }
        }
        for (String word : Fold.of(article.title()).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() >= LONG_WORD) {
                topics.add("word " + word);
            }
        }
        return new Fingerprint(
                article.key(),
                article.published() == null ? null : article.published().latest(),
                topics,
                traces,
                runs(article.text().substring(article.bodyStart()), RUN),
                article.agency() == null ? null : Fold.of(article.agency()));
    }

    private static Set<Integer> runs(String text, int length) {
        String[] words = Fold.of(text).split("[^\\p{L}\\p{N}]+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + length <= words.length; i++) {
            int hash = 1;
            for (int j = i; j < i + length; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }

    /** Share of the smaller set that the other holds too; 0 where one is empty. */
    static double containment(Set<?> a, Set<?> b) {
        Set<?> small = a.size() <= b.size() ? a : b;
        Set<?> large = small == a ? b : a;
        return small.isEmpty() ? 0 : small.stream().filter(large::contains).count() / (double) small.size();
    }

    /** How many elements both hold. */
    static long shared(Set<?> a, Set<?> b) {
        Set<?> small = a.size() <= b.size() ? a : b;
        Set<?> large = small == a ? b : a;
        return small.stream().filter(large::contains).count();
    }
}
