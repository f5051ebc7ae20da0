package org.gainsay.cli;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.extract.Reading;
import org.gainsay.ingest.BadInput;
import org.gainsay.ingest.PublicationDate;
import org.gainsay.quantity.UnitTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON line {@code {"id", "text", "published"?, "title"?}}. */
final class ExtractLine {

    /**
     * What a line yields.
     *
     * @param extraction what was read, with the line's id
     * @param failure why the line could not be read, or null
     */
    record Result(Extraction extraction, @Nullable String failure) {}

    private record Date(@Nullable Published published, List<String> remarks) {}

    private final JsonMapper json;
    private final Function<ArticleText, Reading> reader;
    private final UnitTable units;

    ExtractLine(JsonMapper json, Function<ArticleText, Reading> reader, UnitTable units) {
        this.json = json;
        this.reader = reader;
        this.units = units;
    }

    Result read(String line) {
        JsonNode id = null;
        try {
            JsonNode node = json.readTree(line);
            id = node.get("id");
            JsonNode text = node.get("text");
            if (text == null || !text.isString()) {
                return failed(id, "no \"text\" in the line");
            }
            Date date = date(string(node, "published"));
            ArticleText article = article(text.stringValue(), string(node, "title"), date.published);
            return new Result(Extraction.of(id, article, reader.apply(article), units, date.remarks), null);
        } catch (JacksonException e) {
            return failed(id, "not JSON: " + e.getOriginalMessage());
        } catch (RuntimeException e) {
            return failed(id, "the text could not be analysed: " + e);
        }
    }

    private static Result failed(@Nullable JsonNode id, String reason) {
        return new Result(Extraction.failed(id, reason), reason);
    }

    /** The text stands alone: no front matter is looked for in it. */
    private static ArticleText article(String text, @Nullable String title, @Nullable Published published) {
        String headline = title == null ? "" : title;
        return new ArticleText("line", "", "", null, headline, -1, published, null, null, text, 0);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() || value.stringValue().isBlank() ? null : value.stringValue();
    }

    /** A date that cannot be read is none, and a remark; one without zone is read as UTC, with a remark. */
    private static Date date(@Nullable String published) {
        if (published == null) {
            return new Date(null, List.of());
        }
        try {
            return new Date(PublicationDate.parse(published), List.of());
        } catch (BadInput e) {
            return withoutZone(published, String.valueOf(e.getMessage()));
        }
    }

    private static Date withoutZone(String published, String reason) {
        try {
            LocalDateTime.parse(published);
            return new Date(PublicationDate.parse(published + "Z"), List.of(reason + ", read as UTC"));
        } catch (DateTimeException | BadInput e) {
            return new Date(null, List.of(reason));
        }
    }
}
