package org.gainsay.review.web.evidence;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * A statement in its sentence.
 *
 * @param claim number of the claim in the store
 * @param anchor id on the page
 * @param outlet who published it
 * @param published when, or null
 * @param before the sentence up to the quote
 * @param quote the phrase that carries the claim, to the letter
 * @param after the rest of the sentence
 * @param chain who says it, from the outlet on
 * @param href where it stands in its article
 * @param notes what to know about the reading
 * @param copies the same text in other outlets: one origin
 */
public record Passage(
        long claim,
        String anchor,
        String outlet,
        @Nullable Published published,
        String before,
        String quote,
        String after,
        List<String> chain,
        String href,
        List<String> notes,
        List<Passage> copies) {
    /** How many copies, and where. */
    public String copyWords() {
        String where = copies.stream().map(Passage::outlet).distinct().collect(Collectors.joining(", "));
        return copies.size() + (copies.size() == 1 ? " copy of this text: " : " copies of this text: ") + where;
    }

    Passage with(List<Passage> others) {
        return new Passage(
                claim, anchor, outlet, published, before, quote, after, chain, href, notes, List.copyOf(others));
    }
}
