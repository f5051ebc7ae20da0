package org.gainsay.conflict;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gainsay.article.Article;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.story.StoredStory;
import org.jspecify.annotations.Nullable;

/**
 * A finding tied to the store: its story and the stored claims behind each of its positions.
 *
 * @param finding what a rule found
 * @param story the story it was found in
 * @param claims for each position of the finding its stored claims, in the position's order
 */
public record Evidence(Finding finding, StoredStory story, List<List<StoredClaim>> claims) {

    /** Refuses evidence that does not fit the finding. */
    public Evidence {
        claims = claims.stream().map(List::copyOf).toList();
        if (claims.size() != finding.positions().size()) {
            throw new IllegalArgumentException("evidence for " + claims.size() + " positions of "
                    + finding.positions().size());
        }
    }

    /** Ties a finding to the store; {@code stored} gives the stored claim for each claim of the finding. */
    public static Evidence of(Finding finding, StoredStory story, Function<Claim, StoredClaim> stored) {
        return new Evidence(
                finding,
                story,
                finding.positions().stream()
                        .map(position -> position.claims().stream().map(stored).toList())
                        .toList());
    }

    List<StoredClaim> claims(int position) {
        return claims.get(position);
    }

    int outlets() {
        return (int) all().map(claim -> claim.revision().article().outlet().name())
                .distinct()
                .count();
    }

    int origins() {
        return (int) all().map(claim -> origin(claim.revision().article()))
                .distinct()
                .count();
    }

    /** An article that grouping does not know is an origin of its own. */
    private Object origin(Article article) {
        Integer origin = article.id() == null ? null : story.origins().get(article.id());
        return origin == null ? article.key() : origin;
    }

    @Nullable
    Instant newest() {
        return all().flatMap(claim -> Stream.ofNullable(claim.revision().published()))
                .map(Published::at)
                .map(OffsetDateTime::toInstant)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<StoredClaim> all() {
        return claims.stream().flatMap(Collection::stream);
    }
}
