package org.gainsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;

/** Groups articles into stories, and the articles of a story into origins. */
public final class Stories {

    private static final Comparator<Traces> BY_TIME = Comparator.comparing(
                    Traces::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Traces::key);

    private Stories() {}

    /**
     * The stories of the given articles, ordered by key; every article is in exactly one.
     *
     * @param articles all articles
     * @param claims all their claims, in any order
     */
    public static List<Story> group(Collection<ArticleText> articles, List<Claim> claims) {
        Map<String, List<Claim>> byArticle = claims.stream().collect(Collectors.groupingBy(Claim::article));
        Map<String, ArticleText> byKey = new HashMap<>();
        articles.forEach(article -> byKey.put(article.key(), article));
        List<Traces> traces = byKey.values().stream()
                .map(article -> Traces.of(article, byArticle.getOrDefault(article.key(), List.of())))
                .sorted(BY_TIME)
                .toList();
        List<Story> grouped = new ArrayList<>();
        for (List<Integer> members : new Links(traces).stories().sets()) {
            grouped.add(story(members.stream().map(traces::get).toList(), byKey));
        }
        grouped.sort(Comparator.comparing(Story::key));
        return grouped;
    }

    private static Story story(List<Traces> members, Map<String, ArticleText> byKey) {
        ArticleText first = byKey.get(members.get(0).key());
        String title = first.title().isBlank() ? first.outlet() : first.title();
        List<String> keys = members.stream().map(Traces::key).sorted().toList();
        return new Story(first.key(), title, keys, Origins.of(members));
    }
}
