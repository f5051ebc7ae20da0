package org.gainsay.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a rule's page; every complaint names file, line and reason. */
final class RulePageReader {

    private static final List<String> NAMES = List.of("title", "scope", "severity", "parameters");
    private static final String NONE = "none";

    private final String file;
    private final List<String> lines;

    private RulePageReader(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The page of the shipped rule {@code id}. */
    static RulePage read(String id) {
        String file = "rules/" + id + ".md";
        try (InputStream in = RulePageReader.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": not on the class path");
            }
            return read(id, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** A page from its text; {@code file} names it in messages. */
    static RulePage read(String id, String file, String text) {
        return new RulePageReader(file, text.lines().toList()).page(id);
    }

    private RulePage page(String id) {
        Map<String, String> header = new LinkedHashMap<>();
        int line = 0;
        for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
            int colon = lines.get(line).indexOf(": ");
            String name = colon < 0 ? "" : lines.get(line).substring(0, colon);
            if (!NAMES.contains(name)) {
                throw error(line, "expected one of " + NAMES + " and a colon: " + lines.get(line));
            }
            header.put(name, lines.get(line).substring(colon + 2).strip());
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (!header.containsKey(NAMES.get(i))) {
                throw error(line, "the header lacks " + NAMES.get(i));
            }
        }
        String markdown = String.join("\n", lines.subList(Math.min(line + 1, lines.size()), lines.size()));
        RulePage page = new RulePage(
                id, header.get("title"), scopes(header), severity(header), parameters(header), markdown.strip());
        checkSections(page);
        return page;
    }

    private Set<Scope> scopes(Map<String, String> header) {
        return Arrays.stream(header.get("scope").split(",\\s*"))
                .map(this::scope)
                .collect(Collectors.toSet());
    }

    private Scope scope(String word) {
        return switch (word) {
            case "article" -> Scope.INTRA;
            case "outlets" -> Scope.CROSS;
            default -> throw error(lineOf("scope"), "scope is neither article nor outlets: " + word);
        };
    }

    private Severity severity(Map<String, String> header) {
        String word = header.get("severity");
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.code().equals(word))
                .findAny()
                .orElseThrow(() -> error(lineOf("severity"), "no severity: " + word));
    }

    private Map<String, Double> parameters(Map<String, String> header) {
        Map<String, Double> parameters = new LinkedHashMap<>();
        String list = header.get("parameters");
        for (String entry : list.equals(NONE) ? new String[0] : list.split(",\\s*")) {
            String[] sides = entry.split("\\s*=\\s*", 2);
            double value;
            try {
                value = Double.parseDouble(sides[sides.length - 1]);
            } catch (NumberFormatException e) {
                throw error(lineOf("parameters"), "not of the form name = number: " + entry);
            }
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw error(lineOf("parameters"), "a threshold is zero or more: " + entry);
            }
            parameters.put(sides[0], value);
        }
        return parameters;
    }

    private void checkSections(RulePage page) {
        Map<String, String> sections = page.sections();
        if (!List.copyOf(sections.keySet()).equals(RulePage.SECTIONS)) {
            throw error(lines.size() - 1, "the sections are " + sections.keySet() + " and not " + RulePage.SECTIONS);
        }
        sections.forEach((heading, text) -> {
            if (text.isEmpty()) {
                throw error(lines.indexOf("## " + heading), "nothing under " + heading);
            }
        });
    }

    private int lineOf(String name) {
        int line = 0;
        while (!lines.get(line).startsWith(name + ":")) {
            line++;
        }
        return line;
    }

    private IllegalArgumentException error(int line, String reason) {
        return new IllegalArgumentException(file + ":" + (line + 1) + ": " + reason);
    }
}
