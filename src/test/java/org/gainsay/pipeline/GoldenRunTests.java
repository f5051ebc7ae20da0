package org.gainsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Finding;
import org.gainsay.fact.Position;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.quantity.Interval;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the seed articles yield, claim by claim and conflict by conflict, against the files in {@code golden/}. Run with
 * {@code -Dgolden.rewrite=true} to write them anew; the diff is part of the review.
 */
class GoldenRunTests {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static Analysis analysis;

    @BeforeAll
    static void analyseTheSeeds() {
        analysis =
                Analyst.standard().analyse(ArticleFolder.read(Path.of("seeds")).articles());
    }

    @Test
    void readsTheClaimsOfTheSeeds() throws IOException {
        compare("claims.txt", analysis.claims().stream().map(GoldenRunTests::line));
    }

    @Test
    void findsTheConflictsOfTheSeeds() throws IOException {
        Stream<String> notes = analysis.notes().stream().map(finding -> "note " + block(finding));
        compare("conflicts.txt", Stream.concat(analysis.findings().stream().map(GoldenRunTests::block), notes));
    }

    private static void compare(String name, Stream<String> found) throws IOException {
        String text =
                found.collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining("\n")) + "\n";
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        assertThat(text)
                .as("run with -Dgolden.rewrite=true if this is better than %s", file)
                .isEqualTo(Files.readString(file));
    }

    private static String line(Claim claim) {
        String value = claim.figure() != null
                ? interval(claim.figure().range()) + " " + claim.figure().unit()
                : claim.control() != null
                        ? claim.control().state() + " " + claim.control().side()
                        : claim.words();
        return String.join(
                " | ",
                file(claim),
                claim.zone().name().toLowerCase(Locale.ROOT),
                claim.measure(),
                String.valueOf(value),
                String.valueOf(claim.population()),
                claim.place() == null ? "nowhere" : claim.place().words(),
                claim.attribution().isOutlet()
                        ? "own words"
                        : String.valueOf(claim.attribution().source()),
                claim.modality().name().toLowerCase(Locale.ROOT) + (claim.negated() ? ", negated" : ""),
                quote(claim));
    }

    private static String block(Finding finding) {
        return String.join(
                        " | ",
                        finding.rule(),
                        finding.type().code(),
                        finding.severity().code(),
                        finding.scope().code(),
                        finding.strength().code(),
                        finding.question(),
                        finding.proof())
                + finding.positions().stream().map(GoldenRunTests::position).collect(Collectors.joining());
    }

    private static String position(Position position) {
        List<String> evidence = position.claims().stream()
                .map(claim -> file(claim) + " " + quote(claim))
                .sorted()
                .toList();
        return "\n    " + position.value() + " [" + position.origins() + "] " + String.join("; ", evidence);
    }

    private static String file(Claim claim) {
        String key = claim.article();
        return key.substring(key.lastIndexOf('/') + 1, key.lastIndexOf('/') + 4);
    }

    private static String quote(Claim claim) {
        return "“" + claim.evidence().quote().replaceAll("\\s+", " ") + "”";
    }

    private static String interval(Interval range) {
        return (range.lowOpen() ? "(" : "[") + number(range.low()) + ", " + number(range.high())
                + (range.highOpen() ? ")" : "]");
    }

    private static String number(double value) {
        return Double.isInfinite(value) ? "∞" : String.format(Locale.ROOT, "%.6g", value);
    }
}
