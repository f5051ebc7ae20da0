package org.gainsay.review.web.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.article.Published;
import org.gainsay.article.Revision;
import org.gainsay.article.Revisions;
import org.gainsay.story.StoredStories;
import org.gainsay.story.StoredStory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what was loaded. */
@Component
@Transactional(readOnly = true)
class Library {
    private static final Comparator<Published> BY_TIME = Comparator.comparing(p -> p.at().toInstant());

    private final Revisions revisions;
    private final StoredStories stories;
    private final Counts counts;

    Library(Revisions revisions, StoredStories stories, Counts counts) {
        this.revisions = revisions;
        this.stories = stories;
        this.counts = counts;
    }

    /** An article in a list. */
    record ArticleRow(
            long id,
            String title,
            String outlet,
            @Nullable Published published,
            long claims,
            long unread,
            long conflicts) {}

    /** A story with its articles. */
    record StoryRow(long id, String title, long conflicts, int origins, List<Member> articles) {}

    /** An article of a story and the number of its origin, counted from 1 in order of publication. */
    record Member(
            long id, String title, String outlet, @Nullable Published published, int origin) {}

    /** An outlet in a list. */
    record OutletRow(String name, long articles, long claims, long conflicts) {}

    /** All articles, newest first. */
    List<ArticleRow> articles() {
        Map<Object, Long> claims = counts.claimsByArticle();
        Map<Object, Long> unread = counts.unreadByArticle();
        Map<Object, Long> conflicts = counts.conflictsByArticle();
        return revisions.inForce().stream()
                .map(r -> new ArticleRow(
                        id(r),
                        title(r),
                        r.article().outlet().name(),
                        r.published(),
                        claims.getOrDefault(id(r), 0L),
                        unread.getOrDefault(id(r), 0L),
                        conflicts.getOrDefault(id(r), 0L)))
                .sorted(Comparator.comparing(ArticleRow::published, Comparator.nullsLast(BY_TIME.reversed())))
                .toList();
    }

    /** All stories with articles, those with most open conflicts first. */
    List<StoryRow> stories() {
        Map<Long, Revision> articles =
                revisions.inForce().stream().collect(Collectors.toMap(Library::id, Function.identity()));
        Map<Object, Long> conflicts = counts.conflictsByStory();
        return stories.all().stream()
                .map(story -> row(story, articles, conflicts))
                .filter(row -> !row.articles().isEmpty())
                .sorted(Comparator.comparingLong(StoryRow::conflicts).reversed().thenComparing(StoryRow::title))
                .toList();
    }

    private static StoryRow row(StoredStory story, Map<Long, Revision> articles, Map<Object, Long> conflicts) {
        long id = Objects.requireNonNull(story.id());
        List<Revision> members = story.origins().keySet().stream()
                .filter(articles::containsKey)
                .map(articles::get)
                .sorted(Comparator.comparing(Revision::published, Comparator.nullsLast(BY_TIME)))
                .toList();
        Map<Integer, Integer> numbers = new TreeMap<>();
        members.forEach(m -> numbers.putIfAbsent(story.origins().get(id(m)), numbers.size() + 1));
        List<Member> rows = members.stream()
                .map(m -> new Member(
                        id(m),
                        title(m),
                        m.article().outlet().name(),
                        m.published(),
                        numbers.get(story.origins().get(id(m)))))
                .toList();
        return new StoryRow(id, story.title(), conflicts.getOrDefault(id, 0L), numbers.size(), rows);
    }

    /** All outlets with an article, by name. */
    List<OutletRow> outlets() {
        Map<Object, Long> conflicts = counts.conflictsByOutlet();
        Map<String, List<ArticleRow>> byOutlet = articles().stream()
                .collect(Collectors.groupingBy(ArticleRow::outlet, TreeMap::new, Collectors.toList()));
        return byOutlet.entrySet().stream()
                .map(e -> new OutletRow(
                        e.getKey(),
                        e.getValue().size(),
                        e.getValue().stream().mapToLong(ArticleRow::claims).sum(),
                        conflicts.getOrDefault(e.getKey(), 0L)))
                .toList();
    }

    /** Headline of a text; its file where it has none. */
    static String title(Revision revision) {
        String title = revision.title().strip();
        return title.isEmpty() ? revision.text().file() : title;
    }

    private static long id(Revision revision) {
        return Objects.requireNonNull(revision.article().id());
    }
}
