package org.gainsay.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.cli.CheckDocument.EvidenceRow;
import org.gainsay.cli.CheckDocument.FindingRow;
import org.gainsay.cli.CheckDocument.PositionRow;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.conflict.RulePage;
import org.gainsay.pipeline.Analysis;

/** The findings of a check as a SARIF 2.1.0 log, for tools that show findings beside the text. */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final CheckDocument document;
    private final Map<String, ArticleText> articles = new HashMap<>();
    private final List<RulePage> rules;

    Sarif(Analysis analysis, CheckDocument document) {
        this.document = document;
        this.rules = RuleCatalogue.standard().pages();
        analysis.articles().values().forEach(article -> articles.put(article.file(), article));
    }

    /** The log as nested maps and lists, ready to be written. */
    Map<String, Object> log() {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put("columnKind", "unicodeCodePoints");
        run.put("invocations", List.of(invocation()));
        run.put(
                "results",
                Stream.concat(document.conflicts().stream(), document.notes().stream())
                        .map(this::result)
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Gainsay");
        driver.put("rules", rules.stream().map(Sarif::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(RulePage page) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", page.id());
        rule.put("shortDescription", text(page.title()));
        rule.put("help", Map.of("text", page.markdown(), "markdown", page.markdown()));
        rule.put("defaultConfiguration", Map.of("level", level(page.severity().code())));
        return rule;
    }

    private Map<String, Object> invocation() {
        Map<String, Object> invocation = new LinkedHashMap<>();
        invocation.put("executionSuccessful", !document.articles().isEmpty());
        invocation.put(
                "toolExecutionNotifications",
                document.skipped().stream()
                        .map(skip -> Map.of("level", "warning", "message", text(skip.file() + ": " + skip.reason())))
                        .toList());
        return invocation;
    }

    private Map<String, Object> result(FindingRow finding) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        int index = rules.stream().map(RulePage::id).toList().indexOf(finding.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", level(finding.severity()));
        result.put("message", text(finding.question() + " " + finding.explanation()));
        List<Map<String, Object>> places = places(finding);
        result.put("locations", places.subList(0, Math.min(1, places.size())));
        result.put("relatedLocations", places.subList(Math.min(1, places.size()), places.size()));
        result.put("partialFingerprints", Map.of("gainsay/v1", finding.fingerprint()));
        result.put("properties", properties(finding));
        return result;
    }

    private static Map<String, Object> properties(FindingRow finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", finding.type());
        properties.put("severity", finding.severity());
        properties.put("scope", finding.scope());
        properties.put("strength", finding.strength());
        properties.put("proof", finding.proof());
        properties.put("origins", finding.origins());
        properties.put(
                "positions",
                finding.positions().stream().map(PositionRow::value).toList());
        return properties;
    }

    private List<Map<String, Object>> places(FindingRow finding) {
        List<Map<String, Object>> places = new ArrayList<>();
        for (PositionRow position : finding.positions()) {
            for (EvidenceRow evidence : position.claims()) {
                Map<String, Object> place = new LinkedHashMap<>();
                place.put("id", places.size());
                place.put("physicalLocation", physical(evidence));
                place.put("message", text(position.value() + ": \u201c" + evidence.quote() + "\u201d"));
                places.add(place);
            }
        }
        return places;
    }

    private Map<String, Object> physical(EvidenceRow evidence) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(evidence.file())));
        if (evidence.in() == null) {
            location.put("region", region(evidence));
        }
        return location;
    }

    /** Lines and columns count from 1, columns in code points, the end column is exclusive. */
    private Map<String, Object> region(EvidenceRow evidence) {
        String text = articles.get(evidence.file()).text();
        LinePosition start = LinePosition.of(text, evidence.start());
        LinePosition end = LinePosition.of(text, evidence.end());
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", start.line());
        region.put("startColumn", start.column());
        region.put("endLine", end.line());
        region.put("endColumn", end.column());
        region.put("charOffset", evidence.start());
        region.put("charLength", evidence.end() - evidence.start());
        region.put("snippet", text(evidence.quote()));
        return region;
    }

    /** A file address for an absolute path, else a relative reference; "./" keeps a colon in a name from being a scheme. */
    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toASCIIString();
        }
        try {
            return new URI(null, null, "./" + file.replace('\\', '/'), null)
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    private static String level(String severity) {
        return switch (severity) {
            case "high" -> "error";
            case "medium" -> "warning";
            default -> "note";
        };
    }

    private static Map<String, Object> text(String words) {
        return Map.of("text", words);
    }
}
