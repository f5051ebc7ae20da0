package org.gainsay.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of states, forces and bodies with the side each stands for: the actors table, its patterns filled with each
 * country's adjective and capital.
 */
public final class Actors {

    private static final String PATTERN = "pattern:";
    private static final String ARTICLE = "the ";

    /** Before a hyphen the noun and the capital stand as well: "Ruritania-backed". */
    private static final String COMPOUND = "{adj}-";

    private final Map<Long, Actor> byName = new HashMap<>();

    private Actors() {
        Table actors = new Table("/data/actors.tsv", "surface", "kind", "side", "ambiguous", "note");
        Table countries = PlaceRows.COUNTRIES.load();
        for (int row = 0; row < actors.size(); row++) {
            String kind = actors.cell(row, 1);
            if (kind.startsWith(PATTERN)) {
                fill(actors.cell(row, 0), kind(actors, row, kind.substring(PATTERN.length())), countries);
            } else if (!kind.equals("kind")) {
                add(new Actor(
                        actors.cell(row, 0),
                        kind(actors, row, kind),
                        actors.cell(row, 2),
                        actors.cell(row, 3).equals("y")));
            }
        }
    }

    /** The actors that come with the product. */
    public static Actors standard() {
        return new Actors();
    }

    private static ActorKind kind(Table table, int row, String code) {
        try {
            return ActorKind.of(code);
        } catch (IllegalArgumentException e) {
            throw table.bad(row, "'" + code + "' is no kind of actor");
        }
    }

    private void fill(String pattern, ActorKind kind, Table countries) {
        for (int row = 0; row < countries.size(); row++) {
            String side = countries.cell(row, 0);
            String adjective = countries.cell(row, 16);
            if (pattern.contains("{adj}")) {
                for (String word : adjectives(side, adjective)) {
                    add(new Actor(pattern.replace("{adj}", word), kind, side, false));
                }
                if (pattern.contains(COMPOUND)) {
                    add(new Actor(pattern.replace("{adj}", countries.cell(row, 4)), kind, side, false));
                    add(new Actor(pattern.replace("{adj}", countries.cell(row, 6)), kind, side, false));
                }
            } else if (!countries.cell(row, 6).isEmpty()) {
                add(new Actor(pattern.replace("{capital}", countries.cell(row, 6)), kind, side, false));
            }
        }
    }

    /** The United States and Kingdom also lend their abbreviations: "US troops", "UK government". */
    private static List<String> adjectives(String side, String adjective) {
        return switch (side) {
            case "US" -> List.of(adjective, "US", "U.S.");
            case "GB" -> List.of(adjective, "UK");
            default -> adjective.isEmpty() ? List.of() : List.of(adjective);
        };
    }

    /** Of two rows of one name the state wins, then the body, then the demonym; so does the first of equals. */
    private void add(Actor actor) {
        byName.merge(key(actor.surface()), actor, (old, fresh) -> rank(fresh) < rank(old) ? fresh : old);
    }

    private static int rank(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> 0;
            case DEMONYM -> 2;
            default -> 1;
        };
    }

    private static long key(String surface) {
        boolean article = surface.startsWith(ARTICLE) && Character.isUpperCase(surface.charAt(ARTICLE.length()));
        return NameKey.of(article ? surface.substring(ARTICLE.length()) : surface);
    }

    /**
     * The actor of a name in any spelling that folds to it: "the Kremlin", "Ukrainian forces", "Russian-backed separatists".
     *
     * @return with the surface of the table; empty where the name stands for nobody known
     */
    public Optional<Actor> find(String surface) {
        return Optional.ofNullable(byName.get(key(surface.strip())));
    }

    Optional<Actor> find(long key) {
        return Optional.ofNullable(byName.get(key));
    }
}
