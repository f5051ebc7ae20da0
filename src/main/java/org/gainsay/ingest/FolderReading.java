package org.gainsay.ingest;

import java.util.List;
import org.gainsay.article.ArticleText;

/**
 * What a folder, or a list of files, yielded.
 *
 * @param articles what could be read, in order of their files
 * @param skipped what could not, and why
 */
public record FolderReading(List<ArticleText> articles, List<Skipped> skipped) {

    /** Copies the lists. */
    public FolderReading {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
    }
}
