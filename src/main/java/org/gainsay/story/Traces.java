package org.gainsay.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What of an article survives rewording.
 *
 * @param key the article's key
 * @param at when it appeared, or null
 * @param clues its places, speakers, figures, quotations and names, and the words of its headline
 * @param placeNames stems of the names of its places
 * @param passages its sentences
 * @param agency folded name of the credited agency, or null
 */
record Traces(
        String key,
        @Nullable Instant at,
        Set<Clue> clues,
        Set<String> placeNames,
        Passages passages,
        @Nullable String agency) {

    /** The traces of an article and of its claims. */
    static Traces of(ArticleText article, List<Claim> claims) {
        List<String> sentences = Prose.sentences(article);
        return new Traces(
                article.key(),
                article.published() == null ? null : article.published().latest(),
                Clues.of(article.title(), sentences, claims),
                placeNames(claims),
                Passages.of(sentences),
                article.agency() == null ? null : Fold.of(article.agency()));
    }

    private static Set<String> placeNames(List<Claim> claims) {
        return claims.stream()
                .map(Claim::place)
                .filter(place -> place != null && place.id() != null)
                .flatMap(place -> Stream.of(place.words(), place.name()).filter(Objects::nonNull))
                .flatMap(name -> Stems.of(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
