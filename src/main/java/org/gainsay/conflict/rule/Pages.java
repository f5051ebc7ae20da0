package org.gainsay.conflict.rule;

import java.util.HashMap;
import java.util.Map;
import org.gainsay.article.ArticleText;

/** Tells which articles are versions of one page: texts of one address, which in one run have keys of their own. */
final class Pages {

    private final Map<String, String> pages = new HashMap<>();

    Pages(Map<String, ArticleText> articles) {
        articles.forEach((key, article) -> {
            String mark = "#" + article.file();
            boolean version = article.url() != null && key.endsWith(mark);
            pages.put(key, version ? key.substring(0, key.length() - mark.length()) : key);
        });
    }

    /** The page that the article with this key is a version of. */
    String of(String article) {
        return pages.getOrDefault(article, article);
    }

    /** Whether the two are versions of one page. */
    boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}
