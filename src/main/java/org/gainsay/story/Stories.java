package org.gainsay.story;

import java.time.Duration;
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

    /** Articles further apart belong together only through others between them. */
    private static final Duration WINDOW = Duration.ofDays(14);
    /** Topics and traces two articles of one story share at least, */
    private static final int SHARED_TOPICS = 2;
    /** or names: so many, and this share of the article with fewer. */
    private static final int SHARED_NAMES = 4;

    private static final double NAMES_IN_COMMON = 0.3;
    /** Sentences told in both that make one origin of two articles, however much else they hold. */
    private static final int MANY_RETOLD = 5;
    /** Fewer do where they are this share of the shorter article. */
    private static final int SOME_RETOLD = 3;

    private static final double MOSTLY_RETOLD = 0.4;
    /** Share of the smaller article's figures, speakers and quotations that makes the other a rewording. */
    private static final double COPIED_TRACES = 0.5;

    private static final int SHARED_TRACES = 5;

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
        List<Fingerprint> prints = byKey.values().stream()
                .map(article -> Fingerprint.of(article, byArticle.getOrDefault(article.key(), List.of())))
                .sorted(Comparator.comparing(Fingerprint::at, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Fingerprint::key))
                .toList();
        Groups stories = new Groups(prints.size());
        link(prints, stories);
        List<Story> grouped = new ArrayList<>();
        for (List<Integer> members : stories.sets()) {
            grouped.add(story(members.stream().map(prints::get).toList(), byKey));
        }
        grouped.sort(Comparator.comparing(Story::key));
        return grouped;
    }

    /** Joins articles that share topics and lie close in time, walking each topic's articles in order of time. */
    private static void link(List<Fingerprint> prints, Groups stories) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < prints.size(); i++) {
            for (String topic : prints.get(i).topics()) {
                postings.computeIfAbsent(topic, t -> new ArrayList<>()).add(i);
            }
            for (String name : prints.get(i).names()) {
                postings.computeIfAbsent("name " + name, t -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> posting : postings.values()) {
            for (int a = 0; a < posting.size(); a++) {
                for (int b = a + 1; b < posting.size() && near(prints.get(posting.get(a)), prints.get(posting.get(b))); b++) {
                    int i = posting.get(a);
                    int j = posting.get(b);
                    if (stories.find(i) != stories.find(j) && oneStory(prints.get(i), prints.get(j))) {
                        stories.join(i, j);
                    }
                }
            }
        }
    }

    private static boolean oneStory(Fingerprint a, Fingerprint b) {
        return Fingerprint.shared(a.topics(), b.topics()) + Fingerprint.shared(a.traces(), b.traces()) >= SHARED_TOPICS
                || (Fingerprint.shared(a.names(), b.names()) >= SHARED_NAMES
                        && Fingerprint.containment(a.names(), b.names()) >= NAMES_IN_COMMON);
    }

    private static boolean near(Fingerprint a, Fingerprint b) {
        return a.at() == null || b.at() == null || Duration.between(a.at(), b.at()).compareTo(WINDOW) <= 0;
    }

    private static Story story(List<Fingerprint> members, Map<String, ArticleText> byKey) {
        Groups origins = new Groups(members.size());
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (oneOrigin(members.get(i), members.get(j))) {
                    origins.join(i, j);
                }
            }
        }
        Map<String, Integer> originOf = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            originOf.put(members.get(i).key(), origins.find(i));
        }
        ArticleText first = byKey.get(members.get(0).key());
        String title = first.title().isBlank() ? first.outlet() : first.title();
        return new Story(first.key(), title, members.stream().map(Fingerprint::key).sorted().toList(), originOf);
    }

    private static boolean oneOrigin(Fingerprint a, Fingerprint b) {
        int retold = Math.min(a.passages().retold(b.passages()), b.passages().retold(a.passages()));
        int shorter = Math.max(1, Math.min(a.passages().size(), b.passages().size()));
        boolean sameAgency = a.agency() != null && a.agency().equals(b.agency());
        boolean copied = retold >= MANY_RETOLD
                || (retold >= SOME_RETOLD && retold >= MOSTLY_RETOLD * shorter)
                || (sameAgency && retold >= 2);
        return copied
                || (Fingerprint.shared(a.traces(), b.traces()) >= SHARED_TRACES
                        && Fingerprint.containment(a.traces(), b.traces()) >= COPIED_TRACES);
    }
}
