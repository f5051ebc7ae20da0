package org.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Tells whether a text changed. */
public final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 64 hexadecimal digits; equal texts give equal digits. */
    public static String of(String text) {
        return new ContentHash().add(text).hex();
    }

    /** The same over everything reading depends on, so that a corrected date counts too. */
    static String of(ArticleText article) {
        Published published = article.published();
        return new ContentHash()
                .add(article.outlet())
                .add(article.url())
                .add(article.title())
                .add(Integer.toString(article.titleStart()))
                .add(published == null ? null : published.at() + (published.dayOnly() ? " day" : ""))
                .add(article.author())
                .add(article.agency())
                .add(Integer.toString(article.bodyStart()))
                .add(article.text())
                .hex();
    }

    /** Length first, so that no two lists of parts run together. */
    private ContentHash add(@Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(((part == null ? "-" : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
