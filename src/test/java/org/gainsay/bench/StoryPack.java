package org.gainsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;
import org.gainsay.ingest.ArticleFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles on one event, with what a careful person marked in them: what cannot all hold, and what looks so and does hold.
 *
 * @param name of its folder
 * @param articles the articles
 * @param conflicts what must be found
 * @param optional what may be flagged or not
 * @param traps what must not be flagged
 */
record StoryPack(
        String name, List<ArticleText> articles, List<Marked> conflicts, List<Marked> optional, List<Marked> traps) {

    /** Evidence longer than this, or over an empty line, points at nothing. */
    private static final int LONGEST = 240;

    /**
     * Statements that were marked together.
     *
     * @param type type of the conflict; null for what holds
     * @param intra whether it shows inside one article
     * @param sides the statements, those with one value on one side
     */
    record Marked(@Nullable String type, boolean intra, List<Side> sides) {}

    /** The places of one answer. */
    record Side(List<Place> places) {

        boolean touches(Claim claim) {
            return places.stream().anyMatch(place -> place.touches(claim));
        }
    }

    /** A stretch of an article's text. */
    record Place(String article, int start, int end) {

        boolean touches(Claim claim) {
            EvidenceSpan span = claim.evidence();
            boolean points =
                    span.end() - span.start() <= LONGEST && !span.quote().contains("\n\n");
            return points && claim.article().equals(article) && start < span.end() && span.start() < end;
        }
    }

    static StoryPack read(Path folder) throws IOException {
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        ArticleFolder.read(folder)
                .articles()
                .forEach(text -> articles.put(
                        Path.of(text.file()).getFileName().toString().replace(".txt", ""), text));
        JsonNode gold = JsonMapper.shared().readTree(Files.readString(folder.resolve("gold.json")));
        return new StoryPack(
                folder.getFileName().toString(),
                List.copyOf(articles.values()),
                marked(gold.path("conflicts"), articles),
                marked(gold.path("optional"), articles),
                marked(gold.path("compatible"), articles));
    }

    private static List<Marked> marked(JsonNode entries, Map<String, ArticleText> articles) {
        List<Marked> marked = new ArrayList<>();
        for (JsonNode entry : entries) {
            boolean conflict = entry.has("severity");
            marked.add(new Marked(
                    conflict ? entry.path("type").asString("") : null,
                    entry.path("scope").asString("").equals("intra"),
                    sides(entry.path("sides"), conflict, articles)));
        }
        return marked;
    }

    /** What holds although it says one thing stands for itself: each statement is a side of its own then. */
    private static List<Side> sides(JsonNode statements, boolean conflict, Map<String, ArticleText> articles) {
        Map<String, List<Place>> byValue = new LinkedHashMap<>();
        List<Side> alone = new ArrayList<>();
        int nameless = 0;
        for (JsonNode statement : statements) {
            List<Place> places = places(statement, articles);
            String value = statement
                    .path("value")
                    .asString("")
                    .toLowerCase(Locale.ROOT)
                    .strip();
            byValue.computeIfAbsent(value.isEmpty() ? "#" + nameless++ : value, v -> new ArrayList<>())
                    .addAll(places);
            alone.add(new Side(places));
        }
        return byValue.size() == 1 && !conflict
                ? alone
                : byValue.values().stream().map(Side::new).toList();
    }

    private static List<Place> places(JsonNode statement, Map<String, ArticleText> articles) {
        String quote = statement.path("quote").asString("");
        ArticleText article =
                articles.get(statement.path("article").asString("").replace(".txt", ""));
        if (article == null || !article.text().contains(quote)) {
            throw new IllegalArgumentException("no article of the pack holds: " + statement);
        }
        List<Place> places = new ArrayList<>();
        for (int at = article.text().indexOf(quote);
                at >= 0;
                at = article.text().indexOf(quote, at + 1)) {
            places.add(new Place(article.key(), at, at + quote.length()));
        }
        return places;
    }

    /** The numbers of the sides that the claims touch. */
    static List<Integer> touched(Marked marked, Collection<Claim> claims) {
        List<Integer> touched = new ArrayList<>();
        for (int side = 0; side < marked.sides().size(); side++) {
            if (claims.stream().anyMatch(marked.sides().get(side)::touches)) {
                touched.add(side);
            }
        }
        return touched;
    }
}
