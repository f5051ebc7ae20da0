package org.gainsay.review.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of our own rule pages as HTML; tags inside the text are printed, never run. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** HTML knows no lower heading. */
    private static final int LOWEST = 6;

    private Markdown() {}

    /**
     * The HTML of a text.
     *
     * @param markdown the text
     * @param below how many levels its headings stand below those of the page around it
     */
    public static String html(String markdown, int below) {
        Node text = PARSER.parse(markdown);
        text.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST, heading.getLevel() + below));
            }
        });
        return RENDERER.render(text);
    }
}
