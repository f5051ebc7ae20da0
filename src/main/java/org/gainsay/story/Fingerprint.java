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
 * @param names capitalised words inside its sentences
 * @param traces what tells its origin: figures with their measure, speakers, and runs of quoted words
 * @param passages its sentences
 * @param agency folded name of the credited agency, or null
 */
record Fingerprint(
        String key,
        @Nullable Instant at,
        Set<String> topics,
        Set<String> names,
        Set<String> traces,
        Passages passages,
        @Nullable String agency) {

    /** Quoted words that stand for a quotation: enough that two speakers rarely share them. */
    private static final int RUN = 3;

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
                runs(claim.words()).forEach(run -> traces.add("quoted " + run));
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
                names(article.text(), article.bodyStart()),
                traces,
                Passages.of(article),
                article.agency() == null ? null : Fold.of(article.agency()));
    }

    /** Words that begin with a capital though a small letter or a comma stands before them. */
    private static Set<String> names(String text, int from) {
        Set<String> names = new HashSet<>();
        for (int i = Math.max(2, from); i < text.length(); i++) {
            char before = text.charAt(i - 2);
            boolean inside = text.charAt(i - 1) == ' ' && (Character.isLowerCase(before) || before == ',');
            if (!inside || !Character.isUpperCase(text.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end - i >= LONG_WORD) {
                names.add(Fold.of(text.substring(i, end)));
            }
            i = end;
        }
        return names;
    }

    private static Set<Integer> runs(String text) {
        String[] words = Fold.of(text).split("[^\\p{L}\\p{N}]+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 1;
            for (int j = i; j < i + RUN; j++) {
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
