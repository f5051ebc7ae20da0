package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.quantity.Interval;
import org.gainsay.text.Lines;
import org.gainsay.timex.ValidTime;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks the claim corpus: every sentence must yield what stands under it, and nothing it forbids. */
class ClaimCorpusTests {

    private static final List<String> CORPORA = List.of(
            "/corpus/en/claims.txt",
            "/corpus/en/control.txt",
            "/corpus/en/dates.txt",
            "/corpus/en/events.txt",
            "/corpus/en/credits.txt",
            "/corpus/en/figures.txt",
            "/corpus/en/places.txt",
            "/corpus/en/voices.txt");

    @TestFactory
    Stream<DynamicTest> corpus() {
        return CORPORA.stream().flatMap(ClaimCorpusTests::tests);
    }

    private static Stream<DynamicTest> tests(String corpus) {
        List<DynamicTest> tests = new ArrayList<>();
        List<Claim> claims = List.of();
        String text = "";
        for (Lines.Line line : Lines.of(corpus)) {
            String name = corpus + ":" + line.number() + " " + line.text();
            boolean headline = line.text().startsWith("headline:");
            boolean article = line.text().startsWith("article:");
            if (headline || article || line.text().startsWith("text:")) {
                text = line.text()
                        .substring(line.text().indexOf(':') + 1)
                        .strip()
                        .replace("\\n", "\n");
                String[] parts =
                        article ? text.split(" \\| ", 2) : headline ? new String[] {text, ""} : new String[] {"", text};
                claims = read(parts[0], parts[1]);
                continue;
            }
            List<Claim> found = claims;
            String said = text;
            tests.add(DynamicTest.dynamicTest(name, () -> check(line.text(), found, said)));
        }
        return tests.stream();
    }

    private static void check(String line, List<Claim> claims, String text) {
        if (line.equals("none")) {
            assertThat(claims.stream()
                            .filter(c -> c.kind() == ClaimKind.FIGURE || c.kind() == ClaimKind.CONTROL)
                            .map(ClaimCorpusTests::show))
                    .as(text)
                    .isEmpty();
            return;
        }
        String wanted = line.substring(line.indexOf(':') + 1).strip();
        boolean met = claims.stream().anyMatch(claim -> meets(claim, wanted));
        boolean expected = line.startsWith("claim:");
        assertThat(met)
                .as(
                        "%s%n  %s%n  read: %s",
                        text, line, claims.stream().map(ClaimCorpusTests::show).toList())
                .isEqualTo(expected);
    }

    private static List<Claim> read(String title, String text) {
        Published published = new Published(OffsetDateTime.parse("2024-04-10T12:00:00Z"), false);
        ArticleText article = new ArticleText(
                "corpus", "corpus.txt", "Northern Wire", null, title, -1, published, null, null, text, 0);
        return ArticleReader.standard().read(article).claims();
    }

    private static boolean meets(Claim claim, String wanted) {
        String[] words = wanted.split(" (?=[a-z]+=)| (?=[\\[(0-9])| (?=[A-Z_]+(?: |$))");
        if (!words[0].equals(claim.measure())) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!facet(claim, words[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean facet(Claim claim, String word) {
        int equals = word.indexOf('=');
        if (equals < 0 && claim.control() != null) {
            return claim.control().state().name().equals(word);
        }
        if (equals < 0) {
            return claim.figure() != null
                    && (word.contains(",")
                            ? claim.figure().range().equals(interval(word))
                            : claim.figure().value() == Double.parseDouble(word));
        }
        String value = word.substring(equals + 1);
        return switch (word.substring(0, equals)) {
            case "population" -> value.equals(claim.population());
            case "place" -> claim.place() != null && claim.place().words().contains(value);
            case "at" -> claim.place() != null && claim.place().label().contains(value);
            case "side" ->
                claim.control() != null && value.equals(claim.control().side());
            case "source" -> Objects.toString(claim.attribution().source()).contains(value);
            case "for" -> value.equals(claim.attribution().side());
            case "actor" -> value.equals(claim.actor());
            case "time" -> value.equals(day(claim));
            case "via" -> value.equals(claim.attribution().via());
            case "words" -> Objects.toString(claim.words()).contains(value);
            case "negated" -> value.equals(String.valueOf(claim.negated()));
            case "modality" -> value.equals(claim.modality().name());
            case "since" ->
                claim.time().since() != null && claim.time().since().toString().startsWith(value);
            case "increment" -> claim.time().increment() == Boolean.parseBoolean(value);
            case "unit" -> claim.figure() != null && value.equals(claim.figure().unit());
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String day(Claim claim) {
        ValidTime event = claim.time().event();
        return event == null
                ? "null"
                : LocalDate.ofInstant(event.from(), ZoneOffset.UTC).toString();
    }

    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",");
        double high = ends[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
        return new Interval(Double.parseDouble(ends[0]), text.startsWith("("), high, text.endsWith(")"));
    }

    private static String show(Claim c) {
        return c.measure() + " "
                + (c.figure() == null
                        ? ""
                        : c.figure().range() + " " + c.figure().unit())
                + (c.control() == null ? "" : c.control()) + " pop=" + c.population() + " place=" + c.place() + " by="
                + c.attribution().source() + " " + c.modality() + (c.negated() ? " negated" : "") + " <"
                + c.evidence().quote() + "> " + c.provenance().pattern();
    }
}
