package org.gainsay.conflict.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Attribution;
import org.gainsay.conflict.rule.PersonName.Likeness;
import org.jspecify.annotations.Nullable;

/** Whether two attributions name one source: one person, or one body under two of its names. */
final class SourceName {

    private static final Set<String> JOINING = Set.of("the", "of", "for", "and", "s", "its", "a");
    private static final Set<String> NATION_KINDS = Set.of("demonym", "state", "capital_metonym", "seat_of_government");
    private static final Map<String, String> NATIONS = nations();
    private static final Set<String> FORCES =
            WordGroups.all("forces.txt").stream().map(WordForm::key).collect(Collectors.toUnmodifiableSet());

    private SourceName() {}

    /** Whether the article names a source at all. */
    static boolean known(Attribution attribution) {
        return attribution.speaker() != null || attribution.organisation() != null || attribution.role() != null;
    }

    /** Whether the two name one source; false where either names none. */
    static boolean same(Attribution one, Attribution other) {
        if (one.speaker() != null && other.speaker() != null) {
            return samePerson(one.speaker(), other.speaker());
        }
        if (one.organisation() != null && other.organisation() != null) {
            return sameBody(one.organisation(), one.side(), other.organisation(), other.side());
        }
        return one.role() != null
                && other.role() != null
                && sameBody(one.role(), one.side(), other.role(), other.side());
    }

    private static boolean samePerson(String one, String other) {
        Optional<PersonName> name = PersonName.of(one);
        Optional<PersonName> second = PersonName.of(other);
        if (name.isEmpty() || second.isEmpty()) {
            return false;
        }
        Likeness likeness = name.get().compare(second.get());
        return likeness == Likeness.SAME || likeness == Likeness.SPELLING;
    }

    /** Whether the name stands for all forces of its side: "the army", "Kyiv", "Ukrainian troops". */
    static boolean general(String body) {
        return FORCES.containsAll(content(body));
    }

    /** What tells a body from others, whatever words its name is written with. */
    static String key(String body) {
        Set<String> words = content(body);
        return words.isEmpty()
                ? String.join(" ", split(body))
                : words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Whether two names of bodies stand for one: the same words, or those of one among those of the other, and no two nations. */
    static boolean sameBody(String one, @Nullable String side, String other, @Nullable String otherSide) {
        String nation = side == null ? nation(one) : side;
        String otherNation = otherSide == null ? nation(other) : otherSide;
        if (nation != null && otherNation != null && !nation.equals(otherNation)) {
            return false;
        }
        Set<String> words = content(one);
        Set<String> others = content(other);
        if (words.isEmpty() && others.isEmpty()) {
            return nation != null && nation.equals(otherNation);
        }
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static @Nullable String nation(String body) {
        return split(body).stream()
                .map(NATIONS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> content(String body) {
        return split(body).stream()
                .filter(word -> !JOINING.contains(word) && !NATIONS.containsKey(word))
                .map(WordForm::key)
                .collect(Collectors.toSet());
    }

    private static List<String> split(String body) {
        return WordGroups.split(body.replaceAll("['’]s\\b", ""));
    }

    /** One-word names of nations, their people and their seats, and the side each stands for. */
    private static Map<String, String> nations() {
        String file = "/data/actors.tsv";
        Map<String, String> nations = new HashMap<>();
        try (InputStream in = SourceName.class.getResourceAsStream(file);
                BufferedReader rows = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] cells = row.split("\t", -1);
                if (cells.length > 2 && NATION_KINDS.contains(cells[1])) {
                    List<String> words = WordGroups.split(cells[0]);
                    if (words.size() == 1) {
                        nations.putIfAbsent(words.get(0), cells[2]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return Map.copyOf(nations);
    }
}
