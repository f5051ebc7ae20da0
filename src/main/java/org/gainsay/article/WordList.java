package org.gainsay.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resource of words by kind: lines {@code kind: phrase, phrase}; empty lines and lines that begin with {@code #} are
 * for people.
 */
final class WordList {

    private final String resource;
    private final Map<String, List<String>> phrases = new HashMap<>();

    private WordList(String resource) {
        this.resource = resource;
    }

    /**
     * Loads a resource.
     *
     * @param kinds the kinds it may use; any other is an error that names the line
     */
    static WordList load(String resource, Set<String> kinds) {
        InputStream in = WordList.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        WordList list = new WordList(resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                list.add(line.strip(), ++number, kinds);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return list;
    }

    /** The phrases of a kind, in the order of the file. */
    List<String> of(String kind) {
        return phrases.getOrDefault(kind, List.of());
    }

    private void add(String line, int number, Set<String> kinds) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(": ");
        String kind = colon < 0 ? line : line.substring(0, colon);
        if (colon < 0 || !kinds.contains(kind)) {
            throw new IllegalStateException(
                    resource + ", line " + number + ": no known kind before ': ' in '" + line + "'");
        }
        List<String> known = phrases.computeIfAbsent(kind, k -> new ArrayList<>());
        for (String phrase : line.substring(colon + 2).split(",")) {
            known.add(phrase.strip());
        }
    }
}
