package org.gainsay.review.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of our own rule pages as HTML; tags inside the text are printed, never run. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    /** The HTML of a page's text. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
