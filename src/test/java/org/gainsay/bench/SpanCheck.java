package org.gainsay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Paragraph;
import org.gainsay.claim.Claim;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Mention;
import org.gainsay.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Holds what was read of an article against its text: every span must carry just the words that stand there. */
final class SpanCheck {

    private final ArticleText article;
    private final List<String> faults = new ArrayList<>();

    private SpanCheck(ArticleText article) {
        this.article = article;
    }

    /** What is wrong with a reading; nothing for a good one. */
    static List<String> faults(ArticleText article, Reading reading) {
        SpanCheck check = new SpanCheck(article);
        reading.paragraphs().forEach(check::paragraph);
        for (Claim claim : reading.claims()) {
            check.span("claim", claim.evidence());
            check.span("sentence", claim.sentence());
        }
        for (Mention mention : reading.mentions()) {
            check.span("mention", mention.span());
        }
        reading.gaps().stream().map(Gap::where).filter(Objects::nonNull).forEach(gap -> check.span("gap", gap));
        return check.faults;
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.start() < 0
                || paragraph.end() < paragraph.start()
                || paragraph.end() > article.text().length()) {
            faults.add("paragraph " + paragraph + " is outside the text");
        }
    }

    private void span(String what, @Nullable EvidenceSpan span) {
        if (span == null) {
            return;
        }
        String text = span.inTitle() ? article.title() : article.text();
        if (span.end() > text.length() || !text.startsWith(span.quote(), span.start())) {
            faults.add(what + " " + span + " is not what stands there");
        }
    }
}
