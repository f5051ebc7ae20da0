package org.gainsay.review.web.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.Revision;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.claim.StoredClaims;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.ReasonCode;
import org.gainsay.fact.Verdict;
import org.gainsay.review.EvidenceView;
import org.gainsay.review.web.NotFound;
import org.gainsay.review.web.compare.ComparisonPage.Choice;
import org.gainsay.review.web.compare.ComparisonPage.Choices;
import org.gainsay.review.web.compare.ComparisonPage.Compared;
import org.gainsay.review.web.compare.ComparisonPage.Told;
import org.gainsay.review.web.evidence.ClaimWords;
import org.gainsay.story.StoredStories;
import org.gainsay.story.StoredStory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the page of one claim among the others of its story. */
@Component
@Transactional(readOnly = true)
class ComparisonPages {
    /** More rows than a person reads; the hardest come first. */
    private static final int ROWS = 60;
    /** Letters of a quote in a list to choose from. */
    private static final int QUOTE = 70;
    /** Nobody wonders why these were not flagged: they stand last. */
    private static final Set<ReasonCode> ELSEWHERE = EnumSet.of(
            ReasonCode.OTHER_EVENT, ReasonCode.OTHER_PLACE, ReasonCode.OTHER_POPULATION, ReasonCode.OTHER_MEASURE);

    private record Row(StoredClaim other, Verdict verdict) {}

    private final StoredClaims claims;
    private final StoredStories stories;
    private final ClaimWords words;

    ComparisonPages(StoredClaims claims, StoredStories stories, ClaimWords words) {
        this.claims = claims;
        this.stories = stories;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param id number of the claim
     * @param with number of the claim to hold it against, or null
     * @throws NotFound when there is no such claim, or the other one is not in its story
     */
    ComparisonPage page(long id, @Nullable Long with) {
        StoredClaim stored = claims.withArticle(id).orElseThrow(() -> new NotFound("There is no claim " + id + "."));
        Optional<StoredStory> story = stories.withArticle(article(stored));
        List<StoredClaim> told =
                story.map(s -> claims.inForce(s.origins().keySet())).orElse(List.of());
        ClaimComparison comparison = RuleCatalogue.standard()
                .comparison(told.stream().map(StoredClaim::claim).toList());
        List<StoredClaim> others = told.stream()
                .filter(other -> !Objects.equals(other.id(), stored.id()))
                .toList();
        List<Row> rows = others.stream()
                .filter(other -> other.claim().measure().equals(stored.claim().measure()))
                .map(other -> new Row(other, comparison.of(stored.claim(), other.claim())))
                .sorted(Comparator.comparing((Row row) -> row.verdict().outcome())
                        .thenComparing(row -> ELSEWHERE.contains(row.verdict().reason()))
                        .thenComparing(row -> row.verdict().reason()))
                .toList();
        return new ComparisonPage(
                told(stored),
                story.map(StoredStory::title).orElse(null),
                with == null ? null : pair(stored, with, others, comparison),
                rows.stream()
                        .limit(ROWS)
                        .map(row -> compared(row.other(), row.verdict()))
                        .toList(),
                Math.max(0, rows.size() - ROWS),
                choices(others));
    }

    private Compared pair(StoredClaim claim, long with, List<StoredClaim> others, ClaimComparison comparison) {
        StoredClaim other = others.stream()
                .filter(candidate -> Objects.equals(candidate.id(), with))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no claim " + with + " in the story of claim " + claim.id()
                        + ". Claims of two stories speak of different events."));
        return compared(other, comparison.of(claim.claim(), other.claim()));
    }

    private Compared compared(StoredClaim other, Verdict verdict) {
        return new Compared(
                told(other),
                verdict.outcome().name().toLowerCase(Locale.ROOT),
                verdict.reason().name(),
                verdict.reason().words(),
                verdict.proof());
    }

    private Told told(StoredClaim stored) {
        Claim claim = stored.claim();
        Revision revision = stored.revision();
        long id = Objects.requireNonNull(stored.id());
        EvidenceView view = new EvidenceView(
                id, article(stored), revision.title(), revision.published(), -1, claim, stored.retired());
        return new Told(
                id,
                words.value(claim),
                words.about(claim),
                view.before(),
                view.quote(),
                view.after(),
                claim.outlet(),
                revision.published(),
                "/articles/" + view.article() + "#c" + id);
    }

    private List<Choices> choices(List<StoredClaim> others) {
        Map<String, List<Choice>> byArticle = new LinkedHashMap<>();
        for (StoredClaim other : others) {
            Claim claim = other.claim();
            String quote = claim.evidence().quote().replaceAll("\\s+", " ");
            String shown = quote.length() <= QUOTE ? quote : quote.substring(0, QUOTE - 1) + "…";
            byArticle
                    .computeIfAbsent(
                            claim.outlet() + ": " + other.revision().title().strip(), article -> new ArrayList<>())
                    .add(new Choice(
                            Objects.requireNonNull(other.id()), "“" + shown + "” (" + words.about(claim) + ")"));
        }
        return byArticle.entrySet().stream()
                .map(entry -> new Choices(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static long article(StoredClaim stored) {
        return Objects.requireNonNull(stored.revision().article().id());
    }
}
