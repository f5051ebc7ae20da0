package org.gainsay.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;
import org.gainsay.story.Story;

/**
 * Who stands behind what in a story: counts outlets and independent origins, and puts claims and positions into their
 * order. Copies of one wire text are one witness.
 */
public final class Witnesses {

    private static final Comparator<Supported> BEST_SUPPORTED = Comparator.<Supported>comparingInt(
                    supported -> supported.position().origins())
            .thenComparingInt(Supported::outlets)
            .reversed()
            .thenComparing(supported -> supported.position().value());

    private final Story story;
    private final Map<String, Instant> published;
    private final boolean copies;

    private Witnesses(Story story, Map<String, ArticleText> articles) {
        this.story = story;
        this.copies =
                new HashSet<>(story.origins().values()).size() < story.origins().size();
        this.published = new HashMap<>();
        articles.forEach((key, article) -> published.put(key, published(article)));
    }

    /** The witnesses of a story. */
    public static Witnesses of(Story story, Map<String, ArticleText> articles) {
        return new Witnesses(story, articles);
    }

    /** Publication, then article, then evidence; articles without a date come last. */
    public Comparator<Claim> order() {
        return this::compare;
    }

    /** Compared again and again, by every rule: articles first, and only claims of one article in all detail. */
    private int compare(Claim a, Claim b) {
        if (a.article().equals(b.article())) {
            return withinAnArticle(a, b);
        }
        int times = published(a).compareTo(published(b));
        return times != 0 ? times : a.article().compareTo(b.article());
    }

    private static int withinAnArticle(Claim a, Claim b) {
        EvidenceSpan one = a.evidence();
        EvidenceSpan other = b.evidence();
        if (one.inTitle() != other.inTitle()) {
            return one.inTitle() ? -1 : 1;
        }
        int starts = Integer.compare(one.start(), other.start());
        int ends = starts != 0 ? starts : Integer.compare(one.end(), other.end());
        int measures = ends != 0 ? ends : a.measure().compareTo(b.measure());
        return measures != 0
                ? measures
                : a.provenance().pattern().compareTo(b.provenance().pattern());
    }

    /** When the claim's article appeared; {@link Instant#MAX} where that is not known. */
    public Instant published(Claim claim) {
        return published.getOrDefault(claim.article(), Instant.MAX);
    }

    private static Instant published(ArticleText article) {
        return article.published() == null ? Instant.MAX : article.published().latest();
    }

    /** How many independent origins stand behind the claims. */
    public int origins(Collection<Claim> claims) {
        if (claims.size() == 1) {
            return 1;
        }
        Set<String> articles = new HashSet<>();
        claims.forEach(claim -> articles.add(claim.article()));
        return articles.size() == 1 ? 1 : story.originCount(articles);
    }

    /** The number of the origin of the claim's article; empty where grouping does not know it. */
    public Optional<Integer> origin(Claim claim) {
        return Optional.ofNullable(story.origins().get(claim.article()));
    }

    /** Whether any article of the story is a copy of another. */
    boolean copies() {
        return copies;
    }

    /** Whether the two come from one origin: the same article, or copies of one text. */
    public boolean sameOrigin(Claim a, Claim b) {
        return a.article().equals(b.article()) || origins(List.of(a, b)) == 1;
    }

    /** How many outlets stand behind the claims. */
    public static int outlets(Collection<Claim> claims) {
        Set<String> outlets = new HashSet<>();
        claims.forEach(claim -> outlets.add(claim.outlet()));
        return outlets.size();
    }

    /** A position with its claims in order and its origins counted. */
    public Position position(String value, Collection<Claim> claims) {
        List<Claim> ordered = claims.size() == 1
                ? List.copyOf(claims)
                : distinct(claims.stream().sorted(order()).toList());
        return new Position(value, ordered, origins(claims));
    }

    /** Claims in their order without repetitions; equal ones stand close together, so that few need be compared. */
    private List<Claim> distinct(List<Claim> ordered) {
        List<Claim> distinct = new ArrayList<>(ordered.size());
        int alike = 0;
        for (Claim claim : ordered) {
            boolean further = distinct.isEmpty() || compare(distinct.get(distinct.size() - 1), claim) != 0;
            alike = further ? distinct.size() : alike;
            if (further || !distinct.subList(alike, distinct.size()).contains(claim)) {
                distinct.add(claim);
            }
        }
        return distinct;
    }

    /** Best supported first: by origins, then outlets, then value in words. */
    public static List<Position> ranked(Collection<Position> positions) {
        return positions.stream()
                .map(position -> new Supported(position, outlets(position.claims())))
                .sorted(BEST_SUPPORTED)
                .map(Supported::position)
                .toList();
    }

    /** A position with its outlets counted. */
    private record Supported(Position position, int outlets) {}
}
