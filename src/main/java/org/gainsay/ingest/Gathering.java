package org.gainsay.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.ArticleText;

/** Gathers the articles of one run, gives every one a key of its own and reports what was left out. */
final class Gathering {

    private final Map<String, ArticleText> byKey = new HashMap<>();
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

    /** Adds an article; a second text under one key (an edited version of a page) gets a key with its file. */
    void add(ArticleText article) {
        ArticleText same = byKey.get(article.key());
        if (same != null && same.text().equals(article.text())) {
            skip(article.file(), "the same article as " + same.file());
            return;
        }
        ArticleText added = same == null ? article : article.withKey(article.key() + "#" + article.file());
        byKey.put(added.key(), added);
        articles.add(added);
    }

    FolderReading reading() {
        return new FolderReading(articles, skipped);
    }
}
