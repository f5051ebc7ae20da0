package org.gainsay.cli;

import java.util.Comparator;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;

/**
 * A place in a file where a claim is looked for: {@code FILE:START}.
 *
 * @param file the file as the user names it
 * @param start offset in code points
 */
record Pointer(String file, int start) {

    /**
     * Reads {@code FILE:START}; the file's name may have colons of its own.
     *
     * @throws Usage where the argument has another form
     */
    static Pointer of(String argument) throws Usage {
        int colon = argument.lastIndexOf(':');
        try {
            int start = Integer.parseInt(argument.substring(colon + 1));
            if (colon > 0 && start >= 0) {
                return new Pointer(argument.substring(0, colon), start);
            }
        } catch (NumberFormatException e) {
            throw new Usage(wrong(argument), e);
        }
        throw new Usage(wrong(argument));
    }

    private static String wrong(String argument) {
        return "not of the form FILE:START, with START an offset in code points: " + argument;
    }

    /**
     * The claims nearest to the place among those whose sentence it stands in, several where they share one phrase. A claim
     * elsewhere would answer another question than the one asked.
     *
     * @param article the file's article
     * @param claims claims of any articles
     * @throws Unanswered where no sentence with a claim is there; names the nearest one
     */
    List<Claim> claims(ArticleText article, List<Claim> claims) throws Unanswered {
        CodePoints points = new CodePoints(article.text());
        List<Claim> own = claims.stream()
                .filter(claim -> claim.article().equals(article.key()))
                .filter(claim -> !claim.evidence().inTitle())
                .sorted(Comparator.comparingInt(claim -> distance(claim.evidence(), points)))
                .toList();
        if (own.isEmpty()) {
            throw new Unanswered(this + ": no claim was read in the text of this file");
        }
        Claim nearest = own.stream()
                .filter(claim -> distance(claim.sentence(), points) == 0)
                .findFirst()
                .orElseThrow(() -> new Unanswered(this + ": no claim was read there; the nearest one begins at "
                        + points.at(own.get(0).evidence().start())));
        return own.stream()
                .filter(claim -> claim.evidence().equals(nearest.evidence()))
                .toList();
    }

    private int distance(EvidenceSpan span, CodePoints points) {
        int from = points.at(span.start());
        int to = points.at(span.end());
        return start < from ? from - start : start < to ? 0 : start - to + 1;
    }

    @Override
    public String toString() {
        return file + ":" + start;
    }
}
