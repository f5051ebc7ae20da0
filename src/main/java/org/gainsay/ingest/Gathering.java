package org.gainsay.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.ArticleText;

/** Gathers the articles of one run, gives every one a key of its own and reports what was left out. */
final class Gathering {

    private final List<ArticleText> articles = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    /** Whether the file comes up for the first time; it counts as seen from then on. */
    boolean isNew(Path path) {
        return seen.add(path.toAbsolutePath().normalize());
    }

    void skip(String file, String reason) {
        skipped.add(new Skipped(file, reason));
    }

    /** Adds an article that was read. */
    void add(ArticleText article) {
        articles.add(article);
    }

    /**
     * All of the run. Where several texts have one key (edited versions of a page), the first by file keeps it, and the others
     * get keys with their files: in whatever order they came.
     */
    FolderReading reading() {
        Map<String, List<ArticleText>> byKey = articles.stream()
                .sorted(Comparator.comparing(ArticleText::file))
                .collect(Collectors.groupingBy(ArticleText::key));
        List<ArticleText> kept = new ArrayList<>();
        for (ArticleText article : articles) {
            List<ArticleText> same = byKey.get(article.key());
            ArticleText first = same.stream()
                    .filter(other -> other.text().equals(article.text()))
                    .findFirst()
                    .orElse(article);
            if (first != article) {
                skip(article.file(), "the same article as " + first.file());
            } else {
                kept.add(same.get(0) == article ? article : article.withKey(article.key() + "#" + article.file()));
            }
        }
        return new FolderReading(kept, skipped);
    }
}
