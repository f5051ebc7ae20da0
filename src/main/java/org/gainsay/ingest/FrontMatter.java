package org.gainsay.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The block between two {@code ---} lines at the head of a text file, one {@code key: value} a line, split at the first
 * {@code ": "}. It is not YAML: quotation marks and colons in a value are the value's own.
 */
final class FrontMatter {

    private static final Set<String> KEYS = Set.of("outlet", "url", "title", "published", "author", "agency");
    private static final String FENCE = "---";

    private record Value(String words, int start, int line) {}

    private final Map<String, Value> values = new HashMap<>();
    private int bodyStart;

    private FrontMatter() {}

    /** Reads the block at the head of {@code text}; none is fine. */
    static FrontMatter of(String text) throws BadInput {
        FrontMatter matter = new FrontMatter();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        matter.bodyStart = start;
        int end = lineEnd(text, start);
        if (!text.substring(start, end).stripTrailing().equals(FENCE)) {
            return matter;
        }
        int line = 1;
        for (int at = next(text, end); at < text.length(); at = next(text, end)) {
            line++;
            end = lineEnd(text, at);
            if (text.substring(at, end).stripTrailing().equals(FENCE)) {
                matter.bodyStart = next(text, end);
                return matter;
            }
            matter.put(text, at, end, line);
        }
        throw new BadInput(1, "the front matter that begins here has no end: no second '---' line");
    }

    private void put(String text, int start, int end, int line) throws BadInput {
        String words = text.substring(start, end);
        if (words.isBlank()) {
            return;
        }
        int colon = words.indexOf(": ");
        if (colon < 0 && words.stripTrailing().endsWith(":")) {
            return;
        }
        if (colon <= 0) {
            throw new BadInput(line, "no 'key: value' in the front matter, or its closing '---' is missing");
        }
        String key = words.substring(0, colon).strip();
        int valueStart = start + colon + 2;
        while (valueStart < end && Character.isWhitespace(text.charAt(valueStart))) {
            valueStart++;
        }
        String value = text.substring(valueStart, end).stripTrailing();
        if (KEYS.contains(key) && values.put(key, new Value(value, valueStart, line)) != null) {
            throw new BadInput(line, "'" + key + "' stands twice in the front matter");
        }
    }

    /** Offset after the block, or of the first character where there is none. */
    int bodyStart() {
        return bodyStart;
    }

    /** Offset of the title, or -1 where the block gives none. */
    int titleStart() {
        Value title = values.get("title");
        return title == null || title.words.isEmpty() ? -1 : title.start;
    }

    /** Line of a key, or 0 where it is missing. */
    int line(String key) {
        Value value = values.get(key);
        return value == null ? 0 : value.line;
    }

    Imprint imprint() {
        return new Imprint(
                words("outlet"), words("url"), words("title"), words("published"), words("author"), words("agency"));
    }

    private @Nullable String words(String key) {
        Value value = values.get(key);
        return value == null ? null : value.words;
    }

    /** Offset of the line end: a line ends at LF, CR LF or a lone CR. */
    private static int lineEnd(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int next(String text, int lineEnd) {
        if (lineEnd < text.length() && text.charAt(lineEnd) == '\r' && text.startsWith("\n", lineEnd + 1)) {
            return lineEnd + 2;
        }
        return Math.min(text.length(), lineEnd + 1);
    }
}
