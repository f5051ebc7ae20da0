package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of states, forces and bodies with the side each stands for: the actors table, its patterns filled with each
 * country's adjective and capital.
 */
public final class Actors {

    private static final String PATTERN = "pattern:";
    private static final String ARTICLE = "the ";

    /** Before a hyphen the noun and the capital stand as well: "Ruritania-backed". */
    private static final String COMPOUND = "{adj}-";

    /** Names in the table, its patterns filled, rounded up. */
    private static final int NAMES = 40_000;

    private final NameIndex names = new NameIndex(NAMES, NAMES);
    private final List<Actor> actors = new ArrayList<>();

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
        long key = NameKey.of(name(actor.surface()), names.openings());
        int known = names.first(key);
        if (known < 0) {
            names.add(key, actors.size());
            actors.add(actor);
        } else if (rank(actor) < rank(actors.get(known))) {
            actors.set(known, actor);
        }
    }

    private static int rank(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> 0;
            case DEMONYM -> 2;
            default -> 1;
        };
    }

    private static String name(String surface) {
        boolean article = surface.startsWith(ARTICLE) && Character.isUpperCase(surface.charAt(ARTICLE.length()));
        return article ? surface.substring(ARTICLE.length()) : surface;
    }

    /**
     * The actor of a name in any spelling that folds to it: "the Kremlin", "Ukrainian forces", "Russian-backed separatists".
     *
     * @return with the surface of the table; empty where the name stands for nobody known
     */
    public Optional<Actor> find(String surface) {
        return Optional.ofNullable(find(NameKey.of(name(surface.strip()))));
    }

    /** The actor of a name by its hash, or null. */
    @Nullable
    Actor find(long key) {
        int known = names.first(key);
        return known < 0 ? null : actors.get(known);
    }

    /** Whether a name may be, or begin with, the words of this hash; false for certain. */
    boolean opens(long words) {
        return names.openings().opens(words);
    }
}
