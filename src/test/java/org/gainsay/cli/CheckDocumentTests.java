package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Published;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judgement;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Reading;
import org.gainsay.fact.Position;
import org.gainsay.ingest.Skipped;
import org.gainsay.pipeline.Analysis;
import org.gainsay.pipeline.Analysis.JudgedStory;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.story.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The documents of a small analysis made by hand: two articles of one origin, one of another, one conflict. */
class CheckDocumentTests {

    private static final String TEXT = "\uD83C\uDF0A At least 40 people died.\u0007\nThe end.";

    private final ArticleText wire = article("wire.txt", "Fen Wire", "Flood", TEXT);
    private final ArticleText copy = article("copy.txt", "Fen Gazette", "At least 40 dead", TEXT);
    private final ArticleText rival = article("sub/rival one.txt", "sub/rival one.txt", "", "Only 12 people died.");

    @Test
    void countsInCodePointsAndLeavesOutEndsThatAreOpen() throws IOException {
        JsonNode claim = json().get("claims").get(0);

        assertThat(claim.get("file").stringValue()).isEqualTo("wire.txt");
        assertThat(claim.get("start").intValue()).isEqualTo(2);
        assertThat(claim.get("end").intValue()).isEqualTo(13);
        assertThat(claim.get("quote").stringValue()).isEqualTo("At least 40");
        assertThat(claim.get("value").toString()).isEqualTo("40");
        assertThat(claim.get("low").intValue()).isEqualTo(40);
        assertThat(claim.get("high").isNull()).isTrue();
        assertThat(claim.get("highOpen").booleanValue()).isTrue();
        assertThat(claim.get("hedge").stringValue()).isEqualTo("at_least");
        assertThat(claim.has("in")).isFalse();
        assertThat(claim.get("attribution").stringValue()).isEqualTo("Ada Holm, mayor, via Radio Fen");
    }

    @Test
    void marksSpansOfATitleThatStandsInNoText() throws IOException {
        JsonNode claim = json().get("claims").get(1);

        assertThat(claim.get("in").stringValue()).isEqualTo("title");
        assertThat(claim.get("start").intValue()).isZero();
    }

    @Test
    void namesTheOriginByItsFirstFileAndNoOutletWhereNoneIsKnown() throws IOException {
        JsonNode articles = json().get("articles");

        assertThat(articles.findValuesAsString("origin")).containsExactly("wire.txt", "wire.txt", "sub/rival one.txt");
        assertThat(articles.get(2).get("outlet").isNull()).isTrue();
        assertThat(articles.get(2).get("title").isNull()).isTrue();
        assertThat(articles.get(0).get("published").stringValue()).isEqualTo("2024-05-02T10:00+02:00");
        assertThat(articles.get(0).get("read").toString()).isEqualTo("{\"claims\":1,\"gaps\":[\"no subject: “end”\"]}");
    }

    @Test
    void countsIndependentOriginsOfAConflict() throws IOException {
        JsonNode conflict = json().get("conflicts").get(0);

        assertThat(conflict.get("origins").intValue()).isEqualTo(2);
        assertThat(conflict.get("positions").get(0).get("claims")).hasSize(2);
        assertThat(conflict.get("fingerprint").stringValue()).hasSize(64);
    }

    @Test
    void listsWhatWasSkipped() throws IOException {
        assertThat(json().get("skipped").toString())
                .isEqualTo("[{\"file\":\"bad.txt\",\"reason\":\"the file is empty\"}]");
    }

    @Test
    void writesSarifWithRegionsAndRelativeAddresses() throws IOException {
        StringWriter out = new StringWriter();
        Json.document().writeValue(out, new Sarif(analysis(), document()).log());
        JsonNode log = Json.lines().readTree(out.toString());
        JsonNode result = log.get("runs").get(0).get("results").get(0);
        JsonNode related = result.get("relatedLocations");

        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(result.get("level").stringValue()).isEqualTo("error");
        assertThat(result.get("message").get("text").stringValue()).isEqualTo("How many died? Two counts.");
        assertThat(result.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("region")
                        .toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":3,\"endLine\":1,\"endColumn\":14,\"charOffset\":2,"
                        + "\"charLength\":11,\"snippet\":{\"text\":\"At least 40\"}}");
        assertThat(related.get(0).get("physicalLocation").has("region")).isFalse();
        assertThat(related.get(1)
                        .get("physicalLocation")
                        .get("artifactLocation")
                        .get("uri")
                        .stringValue())
                .isEqualTo("sub/rival%20one.txt");
        assertThat(log.get("runs").get(0).get("invocations").get(0).get("toolExecutionNotifications"))
                .hasSize(1);
    }

    @Test
    void writesAReportWithoutControlCharacters() throws IOException {
        StringWriter out = new StringWriter();
        new TextReport(out).check(document());

        assertThat(out.toString())
                .startsWith("HIGH contradiction  How many died?\n")
                .contains("  - at least 40 (1 origin)\n      Fen Wire (wire.txt): \u201cAt least 40\u201d, Ada Holm")
                .contains("3 articles, 1 file skipped, 3 claims; 1 conflict, 0 notes");
        assertThat(out.toString().replace("\n", "").chars().noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Test
    void cutsAQuoteAtItsLongest() {
        String text = "\uD83C\uDF0A".repeat(300);
        ArticleText article = article("long.txt", "Fen Wire", "", text);

        Span span = new Span.Converter(article).quoted(EvidenceSpan.of(text, 2, 600));

        assertThat(span).isEqualTo(new Span(null, 1, 241, text.substring(2, 482)));
    }

    private JsonNode json() throws IOException {
        StringWriter out = new StringWriter();
        Json.document().writeValue(out, document());
        return Json.lines().readTree(out.toString());
    }

    private CheckDocument document() {
        return CheckDocuments.of(analysis(), List.of(new Skipped("bad.txt", "the file is empty")));
    }

    private Analysis analysis() {
        Claim first = claim(wire, EvidenceSpan.of(TEXT, 3, 14), Interval.atLeast(40), 40);
        Claim second = claim(copy, new EvidenceSpan(0, 11, "At least 40", true), Interval.atLeast(40), 40);
        Claim third = claim(rival, EvidenceSpan.of(rival.text(), 5, 7), Interval.point(12), 12);
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        Map<String, Reading> readings = new LinkedHashMap<>();
        Gap gap = new Gap("no subject", EvidenceSpan.of(TEXT, TEXT.indexOf("end"), TEXT.indexOf("end") + 3));
        for (Claim claim : List.of(first, second, third)) {
            readings.put(claim.article(), new Reading(List.of(), List.of(), List.of(claim), List.of(gap)));
        }
        List.of(wire, copy, rival).forEach(article -> articles.put(article.key(), article));
        Finding finding = new Finding(
                "figures-disagree",
                1,
                ConflictType.FIGURE,
                Severity.HIGH,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "killed",
                null,
                "How many died?",
                "Two counts.",
                "at least 40 > 12",
                "killed",
                null,
                List.of(new Position("at least 40", List.of(first, second), 1), new Position("12", List.of(third), 1)));
        Story story = new Story(
                wire.key(),
                "Flood",
                List.of(wire.key(), copy.key(), rival.key()),
                Map.of(wire.key(), 0, copy.key(), 0, rival.key(), 1));
        Judgement judgement = new Judgement(List.of(finding), List.of());
        return new Analysis(articles, readings, List.of(new JudgedStory(story, judgement)));
    }

    private static ArticleText article(String file, String outlet, String title, String text) {
        Published published = new Published(OffsetDateTime.parse("2024-05-02T10:00+02:00"), false);
        return new ArticleText(outlet + "/" + file, file, outlet, null, title, -1, published, null, null, text, 0);
    }

    private static Claim claim(ArticleText article, EvidenceSpan evidence, Interval range, double value) {
        Hedge hedge = range.bounded() ? Hedge.EXACT : Hedge.AT_LEAST;
        return new Claim(
                article.key(),
                article.outlet(),
                evidence,
                evidence,
                Zone.LEAD,
                ClaimKind.FIGURE,
                "killed",
                "people",
                null,
                null,
                null,
                Figure.count(value, range, hedge, null),
                null,
                null,
                TimeFacet.UNKNOWN,
                new Attribution("Ada Holm", "mayor", null, null, "Radio Fen", null),
                Modality.ASSERTED,
                false,
                false,
                Set.of(),
                new Provenance("died", 1));
    }
}
