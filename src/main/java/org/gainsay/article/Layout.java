package org.gainsay.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article is made up.
 *
 * @param paragraphs its title, where that stands in the text, and every line, in order of their offsets
 * @param dateline the dateline inside the first paragraph of running text, or null
 */
public record Layout(List<Paragraph> paragraphs, @Nullable Dateline dateline) {

    /** Copies the list. */
    public Layout {
        paragraphs = List.copyOf(paragraphs);
    }
}
