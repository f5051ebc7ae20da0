package org.gainsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.cli.CheckDocument.ArticleRow;
import org.gainsay.cli.CheckDocument.EvidenceRow;
import org.gainsay.cli.CheckDocument.FindingRow;
import org.gainsay.cli.CheckDocument.PositionRow;
import org.gainsay.cli.CheckDocument.ReadRow;
import org.gainsay.cli.CheckDocument.SkippedRow;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Fingerprint;
import org.gainsay.extract.Reading;
import org.gainsay.fact.Position;
import org.gainsay.ingest.PlainText;
import org.gainsay.ingest.Skipped;
import org.gainsay.pipeline.Analysis;
import org.gainsay.pipeline.Analysis.JudgedStory;
import org.gainsay.story.Story;
import org.jspecify.annotations.Nullable;

/** Turns an analysis into its document. */
final class CheckDocuments {

    private final Analysis analysis;
    private final Map<String, Span.Converter> spans = new HashMap<>();
    private final List<FindingRow> conflicts = new ArrayList<>();
    private final List<FindingRow> notes = new ArrayList<>();

    private CheckDocuments(Analysis analysis) {
        this.analysis = analysis;
        analysis.articles().forEach((key, article) -> spans.put(key, new Span.Converter(article)));
    }

    static CheckDocument of(Analysis analysis, List<Skipped> skipped) {
        return new CheckDocuments(analysis).document(skipped);
    }

    private CheckDocument document(List<Skipped> skipped) {
        for (JudgedStory judged : analysis.stories()) {
            judged.judgement()
                    .findings()
                    .forEach(f -> conflicts.add(finding("c" + (conflicts.size() + 1), f, judged.story())));
            judged.judgement().notes().forEach(f -> notes.add(finding("n" + (notes.size() + 1), f, judged.story())));
        }
        List<ClaimRow> claims = analysis.claims().stream().map(this::claim).toList();
        List<SkippedRow> left = skipped.stream()
                .map(skip -> new SkippedRow(skip.file(), skip.reason()))
                .toList();
        return new CheckDocument(articles(), left, claims, conflicts, notes);
    }

    private List<ArticleRow> articles() {
        Map<String, String> origins = new HashMap<>();
        analysis.stories().forEach(judged -> origins.putAll(origins(judged.story())));
        return analysis.articles().values().stream()
                .map(article -> new ArticleRow(
                        article.file(),
                        article.outlet().equals(PlainText.standIn(article.file())) ? null : article.outlet(),
                        article.title().isBlank() ? null : article.title(),
                        article.url(),
                        published(article.published()),
                        origins.getOrDefault(article.key(), article.file()),
                        read(article.key())))
                .toList();
    }

    /** For each article of a story the file of the first one of its origin, in the order of the run. */
    private Map<String, String> origins(Story story) {
        Map<Integer, String> first = new HashMap<>();
        Map<String, String> origins = new HashMap<>();
        analysis.articles().forEach((key, article) -> {
            Integer origin = story.origins().get(key);
            if (origin != null) {
                first.putIfAbsent(origin, article.file());
                origins.put(key, first.get(origin));
            }
        });
        return origins;
    }

    private ReadRow read(String key) {
        Reading reading = analysis.readings().get(key);
        return reading == null
                ? new ReadRow(0, List.of())
                : new ReadRow(reading.claims().size(), Extraction.gaps(reading));
    }

    private static @Nullable String published(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        return published.dayOnly()
                ? published.at().toLocalDate().toString()
                : published.at().toString();
    }

    private ClaimRow claim(Claim claim) {
        return ClaimRow.of(claim, article(claim), spans.get(claim.article()));
    }

    private FindingRow finding(String id, Finding finding, Story story) {
        Set<String> articles = finding.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(Claim::article)
                .collect(Collectors.toSet());
        return new FindingRow(
                id,
                Fingerprint.of(finding),
                finding.rule(),
                finding.type().code(),
                finding.severity().code(),
                finding.scope().code(),
                finding.strength().code(),
                finding.question(),
                finding.explanation(),
                finding.proof(),
                story.originCount(articles),
                finding.positions().stream().map(this::position).toList());
    }

    private PositionRow position(Position position) {
        return new PositionRow(
                position.value(),
                position.origins(),
                position.claims().stream().map(this::evidence).toList());
    }

    private EvidenceRow evidence(Claim claim) {
        Span span = spans.get(claim.article()).quoted(claim.evidence());
        return new EvidenceRow(
                article(claim).file(),
                span.in(),
                span.start(),
                span.end(),
                span.quote(),
                ClaimRow.attribution(claim.attribution()));
    }

    private ArticleText article(Claim claim) {
        return analysis.articles().get(claim.article());
    }
}
