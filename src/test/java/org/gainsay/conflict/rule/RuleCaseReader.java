package org.gainsay.conflict.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.conflict.rule.RuleCase.Expectation;

/** Reads the cases of one file; the format stands in {@code rules/README.md} beside them. Errors name file and line. */
final class RuleCaseReader {

    private static final Pattern EXPECTED = Pattern.compile("(expect|note|gap): ([a-z-]+) \\| (.+) against (.+)");
    private static final Pattern NOTHING = Pattern.compile("(expect|gap): nothing \\(.+\\)");
    private static final Set<String> FIELDS = Set.of("outlet", "published", "title", "agency", "url");

    private final String file;
    private final List<RuleCase> cases = new ArrayList<>();
    private final List<ArticleText> articles = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<String> body = new ArrayList<>();
    private Map<String, String> header = Map.of();
    private boolean judged;
    private boolean gap;
    private int first;

    private RuleCaseReader(String file) {
        this.file = file;
    }

    /** The cases of the file, in order. */
    static List<RuleCase> read(Path path) throws IOException {
        String name = path.getParent().getFileName() + "/" + path.getFileName();
        return new RuleCaseReader(name).cases(Files.readAllLines(path));
    }

    private List<RuleCase> cases(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1);
        }
        close(lines.size());
        return cases;
    }

    private void line(String line, int number) {
        if (line.isBlank()) {
            close(number);
        } else if (line.startsWith("#")) {
            return;
        } else if (line.startsWith("outlet: ")) {
            if (judged) {
                throw error(number, "an article after the expectation; an empty line ends a case");
            }
            article();
            first = articles.isEmpty() ? number : first;
            header = header(line, number);
        } else if (line.startsWith("  ") && !header.isEmpty()) {
            body.add(line.strip());
        } else {
            article();
            expectation(line.strip(), number);
        }
    }

    private Map<String, String> header(String line, int number) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : line.split("\\s+\\|\\s+")) {
            String[] sides = field.split(": ", 2);
            if (sides.length < 2 || !FIELDS.contains(sides[0])) {
                throw error(number, "not one of " + FIELDS + ": " + field);
            }
            fields.put(sides[0], sides[1].strip());
        }
        published(fields, number);
        return fields;
    }

    private void article() {
        if (header.isEmpty()) {
            return;
        }
        String name = file + ":" + first + ":" + (articles.size() + 1);
        String url = header.get("url");
        boolean known = articles.stream().anyMatch(article -> article.key().equals(url));
        articles.add(new ArticleText(
                url == null ? name : known ? url + "#" + name : url,
                name,
                header.get("outlet"),
                url,
                header.getOrDefault("title", ""),
                -1,
                published(header, first),
                null,
                header.get("agency"),
                String.join("\n\n", body),
                0));
        header = Map.of();
        body.clear();
    }

    private Published published(Map<String, String> fields, int number) {
        String published = fields.get("published");
        if (published == null) {
            return null;
        }
        try {
            return published.contains("T")
                    ? new Published(OffsetDateTime.parse(published), false)
                    : new Published(LocalDate.parse(published).atStartOfDay().atOffset(ZoneOffset.UTC), true);
        } catch (DateTimeParseException e) {
            throw error(number, "no date: " + published);
        }
    }

    private void expectation(String line, int number) {
        judged = true;
        gap |= line.startsWith("gap:");
        if (NOTHING.matcher(line).matches()) {
            return;
        }
        Matcher matcher = EXPECTED.matcher(line);
        if (!matcher.matches()) {
            throw error(number, "neither an article nor an expectation: " + line);
        }
        expectations.add(new Expectation(
                file + ":" + number,
                matcher.group(2),
                matcher.group(1).equals("note"),
                side(matcher.group(3), number),
                side(matcher.group(4), number)));
    }

    private Optional<String> side(String side, int number) {
        if (!side.startsWith("\"")) {
            return Optional.empty();
        }
        String quote = side.substring(1, side.length() - 1);
        if (articles.stream()
                .noneMatch(a -> a.text().contains(quote) || a.title().contains(quote))) {
            throw error(number, "no article says " + side);
        }
        return Optional.of(quote);
    }

    private void close(int number) {
        article();
        if (articles.isEmpty() && !judged) {
            return;
        }
        if (articles.isEmpty() || !judged) {
            throw error(number, "a case ends without " + (judged ? "an article" : "an expectation"));
        }
        cases.add(new RuleCase(file + ":" + first, List.copyOf(articles), List.copyOf(expectations), gap));
        articles.clear();
        expectations.clear();
        judged = false;
        gap = false;
    }

    private IllegalArgumentException error(int number, String reason) {
        return new IllegalArgumentException(file + ":" + number + ": " + reason);
    }
}
