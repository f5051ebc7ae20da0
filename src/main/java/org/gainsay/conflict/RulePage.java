package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule says about itself to its readers, and the thresholds it starts with: the file {@code rules/<id>.md}. A
 * header of {@code name: value} lines, an empty line, then Markdown with the four sections of {@link #SECTIONS}.
 *
 * @param id the rule's id
 * @param title the finding in one line
 * @param scopes where it looks: inside an article, across outlets, or both
 * @param severity how much its contradictions usually matter
 * @param parameters its thresholds by name, in the order of the page; empty where it has none
 * @param markdown the text after the header
 */
public record RulePage(
        String id,
        String title,
        Set<Scope> scopes,
        Severity severity,
        Map<String, Double> parameters,
        String markdown) {

    /** The headings every page has, in this order. */
    public static final List<String> SECTIONS = List.of("Why it matters", "Flagged", "Not flagged", "How to review");

    private static final String HEADING = "## ";

    /** Copies the collections; the order of the parameters is kept. */
    public RulePage {
        scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The page of the rule with this id.
     *
     * @throws IllegalArgumentException with file, line and reason where the page is missing or not complete
     */
    public static RulePage of(String id) {
        return RulePageReader.read(id);
    }

    /**
     * A threshold.
     *
     * @param name its name in the header
     * @throws IllegalArgumentException where the page has none of that name
     */
    public double parameter(String name) {
        Double value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("rules/" + id + ".md: no parameter " + name);
        }
        return value;
    }

    /** The text under each heading, in order. */
    public Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = null;
        List<String> text = new ArrayList<>();
        for (String line : (markdown + "\n" + HEADING).lines().toList()) {
            if (!line.startsWith(HEADING)) {
                text.add(line);
                continue;
            }
            if (heading != null) {
                sections.put(heading, String.join("\n", text).strip());
            }
            heading = line.substring(HEADING.length()).strip();
            text.clear();
        }
        return sections;
    }
}
