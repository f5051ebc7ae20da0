package org.gainsay.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One article as a source format yields it: what reading and judging work on, without a database.
 *
 * @param key stable identity: the canonical address, else outlet and file
 * @param file path as given to the reader, for messages and documents
 * @param outlet who publishes
 * @param url address, if known
 * @param title headline; empty where none is known
 * @param titleStart offset of the title inside {@code text} (front matter), or -1 where it does not stand there
 * @param published when it appeared, or null: weekday words then stay unresolved
 * @param author by-line, if known
 * @param agency credited wire agency, if any
 * @param text the decoded file, front matter included, line ends untouched
 * @param bodyStart offset in {@code text} where the article itself begins
 */
public record ArticleText(
        String key,
        String file,
        String outlet,
        @Nullable String url,
        String title,
        int titleStart,
        @Nullable Published published,
        @Nullable String author,
        @Nullable String agency,
        String text,
        int bodyStart) {

    /** Checks what every reader must supply. */
    public ArticleText {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        if (bodyStart < 0 || bodyStart > text.length()) {
            throw new IllegalArgumentException("body starts outside the text: " + bodyStart);
        }
    }

    /** The same article under another key: two texts of one address in one run. */
    public ArticleText withKey(String other) {
        return new ArticleText(other, file, outlet, url, title, titleStart, published, author, agency, text, bodyStart);
    }
}
