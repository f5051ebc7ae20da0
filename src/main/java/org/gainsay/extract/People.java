package org.gainsay.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The persons of an article: the full name behind a surname, whom each stands for, and who is meant by an office alone. */
final class People {

    /** A state, demonym or body stands so many nodes from the name it gives a side to at most. */
    private static final int REACH = 7;

    /** The end of an office's key that names a state or organisation of the actors table. */
    private static final Pattern SIDE = Pattern.compile(".* of ([A-Z]{2}|org:\\S+)");

    private final Map<String, PersonMention> bySurname = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private final Map<String, Set<String>> byRole = new HashMap<>();

    /** The persons that the passages name. */
    static People of(List<Passage> passages) {
        People people = new People();
        passages.forEach(passage -> people.read(passage.chain()));
        return people;
    }

    private void read(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            PersonMention person = chain.node(i).value(PersonMention.class);
            if (person == null || person.surname() == null) {
                continue;
            }
            String key = Fold.of(person.surname());
            PersonMention known = bySurname.get(key);
            if (known == null
                    || known.given() == null && person.given() != null
                    || known.role() == null && person.role() != null && person.given() != null) {
                bySurname.put(key, person);
            }
            String side = side(chain, i, person);
            if (side != null) {
                sides.putIfAbsent(key, side);
            }
            if (person.role() != null) {
                String role = Fold.of(person.role());
                byRole.computeIfAbsent(role.substring(role.lastIndexOf(' ') + 1), r -> new LinkedHashSet<>())
                        .add(key);
            }
        }
    }

    private static @Nullable String side(Chain chain, int i, PersonMention person) {
        Matcher office = person.office() == null ? null : SIDE.matcher(person.office());
        if (office != null && office.matches()) {
            return office.group(1);
        }
        String before = before(chain, i);
        return before != null ? before : behind(chain, i);
    }

    /** "Ruritania's defence minister, X" and "Ruritanian President X". */
    private static @Nullable String before(Chain chain, int i) {
        boolean title = false;
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            boolean apposed = chain.is(j, "COMMA") && j == i - 1;
            if (chain.is(j, "PERSON")
                    || chain.is(j, "SAY")
                    || chain.is(j, "COMMA") && !apposed
                    || Speakers.verbal(chain, j)) {
                return null;
            }
            title |= titles(chain, j);
            Actor actor = Actor.of(chain.node(j)).orElse(null);
            if (actor != null && actor.side() != null) {
                return title || !chain.is(i - 1, "COMMA") ? actor.side() : null;
            }
        }
        return null;
    }

    /** "X, spokesman for the Ruritanian army", "X of Ruritania's eastern command". */
    private static @Nullable String behind(Chain chain, int i) {
        boolean title = i + 1 < chain.size() && chain.is(i + 1, "=of");
        for (int j = i + 1; j < Math.min(chain.size(), i + REACH + 2); j++) {
            boolean apposed = chain.is(j, "COMMA") && j == i + 1;
            if (chain.is(j, "PERSON")
                    || chain.is(j, "SAY")
                    || chain.is(j, "COMMA") && !apposed
                    || Speakers.verbal(chain, j)) {
                return null;
            }
            title |= titles(chain, j) && chain.is(i + 1, "COMMA");
            Actor actor = Actor.of(chain.node(j)).orElse(null);
            if (actor != null && actor.side() != null) {
                boolean body = chain.is(j, "ORG") && chain.is(i + 1, "COMMA");
                return title || body ? actor.side() : null;
            }
        }
        return null;
    }

    private static boolean titles(Chain chain, int j) {
        return chain.is(j, "ROLE") || chain.is(j, "OFFICE") || chain.is(j, "SPEAKER");
    }

    /** The fullest mention of the person whose surname ends {@code name}, or null. */
    @Nullable
    PersonMention person(String name) {
        return bySurname.get(surname(name));
    }

    /** Whom the article says the person stands for, or null. */
    @Nullable
    String side(String name) {
        return sides.get(surname(name));
    }

    /** The only person of the article whose role ends with the same word ("deputy defence minister"), or null. */
    @Nullable
    PersonMention only(String role) {
        Set<String> holders = byRole.getOrDefault(surname(role), Set.of());
        return holders.size() == 1 ? bySurname.get(holders.iterator().next()) : null;
    }

    private static String surname(String name) {
        String folded = Fold.of(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
