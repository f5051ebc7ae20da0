package org.gainsay.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.cli.CheckDocument.ArticleRow;
import org.gainsay.cli.CheckDocument.EvidenceRow;
import org.gainsay.cli.CheckDocument.FindingRow;
import org.gainsay.cli.CheckDocument.PositionRow;
import org.jspecify.annotations.Nullable;

/** Writes for people at a terminal. Control characters of the texts never reach it. */
final class TextReport {

    private final Writer out;

    TextReport(Writer out) {
        this.out = out;
    }

    /** Conflicts and notes with their positions and evidence, then what was read. */
    void check(CheckDocument document) throws IOException {
        for (FindingRow conflict : document.conflicts()) {
            finding(conflict, document);
        }
        if (!document.notes().isEmpty()) {
            line("Worth knowing");
            line("");
        }
        for (FindingRow note : document.notes()) {
            finding(note, document);
        }
        for (ArticleRow article : document.articles()) {
            line("%s  %s, %s"
                    .formatted(
                            article.file(),
                            count(article.read().claims(), "claim"),
                            count(article.read().gaps().size(), "gap")));
        }
        line("");
        out.write(clean("%s, %s, %s; %s, %s"
                .formatted(
                        count(document.articles().size(), "article"),
                        count(document.skipped().size(), "file") + " skipped",
                        count(document.claims().size(), "claim"),
                        count(document.conflicts().size(), "conflict"),
                        count(document.notes().size(), "note"))));
    }

    /** Two claims, how they go together, and which rules hold them against each other. */
    void explanation(Explanation explanation) throws IOException {
        for (ClaimRow claim : explanation.claims()) {
            line("%s:%s  %s  %s  \u201c%s\u201d"
                    .formatted(claim.file(), claim.start(), claim.kind(), words(claim), claim.quote()));
        }
        line("%s  %s: %s".formatted(explanation.verdict(), explanation.reason(), explanation.because()));
        line("  " + explanation.proof());
        for (Explanation.FlagRow flag : explanation.flagged()) {
            line("%s by %s  %s"
                    .formatted(
                            flag.severity().equals("info") ? "noted" : "flagged as a " + flag.strength(),
                            flag.rule(),
                            flag.question()));
            line("  " + flag.proof());
        }
        if (explanation.flagged().isEmpty()) {
            line("not flagged by any rule");
        }
    }

    /** Mentions, claims and gaps of one text. */
    void extraction(Extraction extraction) throws IOException {
        line(count(extraction.claims().size(), "claim"));
        for (ClaimRow claim : extraction.claims()) {
            line("  %s  %s  \u201c%s\u201d".formatted(claim.kind(), words(claim), claim.quote()));
        }
        line(count(extraction.mentions().size(), "mention"));
        for (MentionRow mention : extraction.mentions()) {
            line("  %s  \u201c%s\u201d  %s".formatted(mention.type(), mention.text(), meaning(mention)));
        }
        line(count(extraction.gaps().size(), "gap"));
        for (String gap : extraction.gaps()) {
            line("  " + gap);
        }
    }

    private void finding(FindingRow finding, CheckDocument document) throws IOException {
        line("%s %s  %s"
                .formatted(finding.severity().toUpperCase(Locale.ROOT), finding.strength(), finding.question()));
        line("  %s, %s, %s"
                .formatted(
                        finding.rule(),
                        finding.scope().equals("intra") ? "inside one article" : "across outlets",
                        count(finding.origins(), "origin")));
        for (PositionRow position : finding.positions()) {
            line("  - %s (%s)".formatted(position.value(), count(position.origins(), "origin")));
            for (EvidenceRow claim : position.claims()) {
                String source = claim.attribution() == null ? "" : ", " + claim.attribution();
                line("      %s: \u201c%s\u201d%s".formatted(outlet(claim.file(), document), claim.quote(), source));
            }
        }
        line("  " + finding.proof());
        line("");
    }

    private static String outlet(String file, CheckDocument document) {
        return document.articles().stream()
                .filter(article -> article.file().equals(file) && article.outlet() != null)
                .map(article -> article.outlet() + " (" + file + ")")
                .findFirst()
                .orElse(file);
    }

    private static String words(ClaimRow claim) {
        return joined(
                claim.value(), claim.unit(), claim.population(), claim.place(), claim.time(), claim.attribution());
    }

    private static String meaning(MentionRow mention) {
        String days = mention.from() == null ? null : mention.from() + " to " + mention.to();
        String range = mention.value() == null ? null : "[" + end(mention.low()) + ", " + end(mention.high()) + "]";
        return joined(mention.value(), mention.unit(), range, mention.iso(), days, mention.name(), mention.placeId());
    }

    private static String end(@Nullable Number number) {
        return number == null ? "open" : number.toString();
    }

    private static String joined(@Nullable Object... parts) {
        return String.join(
                " | ",
                Stream.of(parts)
                        .filter(part -> part != null)
                        .map(String::valueOf)
                        .toList());
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void line(String words) throws IOException {
        out.write(clean(words));
        out.write('\n');
    }

    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.chars().forEach(c -> clean.append(Character.isISOControl(c) ? ' ' : (char) c));
        return clean.toString();
    }
}
