package org.gainsay.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * All places the product knows, by any of their names. The data stays as the bytes of its files with an index of name hashes
 * beside it (some 25 MB in all); a {@link Place} is made when asked for. Safe for use by several threads.
 */
public final class Gazetteer {

    /** Names and variants in the data, rounded up; the index grows from there only by a new release of the data. */
    private static final int NAMES = 420_000;

    /** Names and the rows of words that longer ones begin with, rounded up. */
    private static final int OPENINGS = 700_000;

    private static final int PLACES = 110_000;

    private final PlaceRows[] sources = PlaceRows.values();
    private final Table[] tables = new Table[sources.length];
    private final int[] offsets = new int[sources.length + 1];
    private final NameIndex names = new NameIndex(NAMES, OPENINGS);
    private final NameIndex ids = new NameIndex(PLACES, 0);
    private final AtomicReferenceArray<Place> made;
    private final Map<Integer, String> english = new HashMap<>();
    /** Rows of settlements by region, for the files that a text has asked for so far. */
    private final Map<PlaceRows, Map<String, List<Integer>>> byRegion = new ConcurrentHashMap<>();

    private final PartOf partOf = new PartOf(this);

    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }

    private Gazetteer() {
        NameKey key = new NameKey();
        for (PlaceRows source : sources) {
            int number = source.ordinal();
            tables[number] = source.load();
            offsets[number + 1] = offsets[number] + tables[number].size();
            for (int row = 0; row < tables[number].size(); row++) {
                int as = identify(tables[number], row, offsets[number] + row, key);
                source.index(tables[number], row, names, as, key);
            }
        }
        made = new AtomicReferenceArray<>(offsets[sources.length]);
        abbreviations(new Table("/gazetteer/abbreviations.tsv", "place", "names"), key);
        english(new Table("/gazetteer/english-names.tsv", "place", "name"), key);
    }

    /** "Calif." and the like, which stand behind a town. */
    private void abbreviations(Table table, NameKey key) {
        for (int row = 0; row < table.size(); row++) {
            table.index(row, 1, names, named(table, row), key);
        }
    }

    /** Names that English texts use where the data has another as its first: "Derna" for Darnah. */
    private void english(Table table, NameKey key) {
        for (int row = 0; row < table.size(); row++) {
            int place = named(table, row);
            english.put(place, table.cell(row, 1));
            table.index(row, 1, names, place, key);
        }
    }

    /** The place whose id the row begins with. */
    private int named(Table table, int row) {
        int place = ids.first(idKey(table.cell(row, 0)));
        if (place < 0) {
            throw table.bad(row, "no place has the id " + table.cell(row, 0));
        }
        return place;
    }

    /** The gazetteer that comes with the product, loaded on first use and then shared. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** A place listed twice, in Ukraine's list and in the world's, is the row it had first. */
    private int identify(Table table, int row, int number, NameKey key) {
        long id = idKey(table.cell(row, 0));
        int known = ids.first(id);
        if (known >= 0) {
            return known;
        }
        ids.add(id, number);
        return number;
    }

    private static long idKey(String id) {
        return NameKey.of(id);
    }

    /**
     * All places of a name or variant.
     *
     * @param name in any letters, accents and hyphens; folded here
     * @return in the order of the data; empty where unknown
     */
    public List<Place> candidates(CharSequence name) {
        return places(NameKey.of(name));
    }

    /** The place of an id. */
    public Optional<Place> place(String id) {
        int row = ids.first(idKey(id));
        return row < 0
                ? Optional.empty()
                : Optional.of(at(row)).filter(place -> place.id().equals(id));
    }

    /**
     * Whether one place is part of another or the same: settlement, district, region, country; a feature lies in a region or
     * country where it lies in no other; a region such as the Donbas holds what its regions hold.
     *
     * @param innerId id of the smaller place
     * @param outerId id of the larger place
     * @return false also where an id is unknown
     */
    public boolean within(String innerId, String outerId) {
        return partOf.within(innerId, outerId);
    }

    /** Whether any place has the name of this hash. */
    boolean knows(long name) {
        return names.contains(name);
    }

    /** Whether the name of a place may be, or begin with, the words of this hash; false for certain. */
    boolean opens(long words) {
        return names.openings().opens(words);
    }

    List<Place> places(long name) {
        int[] rows = names.all(name);
        Place[] found = new Place[rows.length];
        for (int i = 0; i < rows.length; i++) {
            found[i] = at(rows[i]);
        }
        return List.of(found);
    }

    /** Calls back with each settlement of a region. */
    public void eachPlace(String region, Consumer<Place> found) {
        Set<String> seen = new HashSet<>();
        eachName(region, (name, place) -> {
            if (seen.add(place.id())) {
                found.accept(place);
            }
        });
    }

    /** Calls back with each name of each settlement of a region. */
    void eachName(String region, BiConsumer<String, Place> found) {
        PlaceRows source = region.startsWith("UA.") ? PlaceRows.UKRAINE : PlaceRows.WORLD;
        Table table = tables[source.ordinal()];
        for (int row : byRegion.computeIfAbsent(source, s -> s.byRegion(table)).getOrDefault(region, List.of())) {
            Place place = at(offsets[source.ordinal()] + row);
            source.eachName(table, row, name -> found.accept(name, place));
        }
    }

    private Place at(int row) {
        Place known = made.get(row);
        if (known != null) {
            return known;
        }
        int source = 0;
        while (offsets[source + 1] <= row) {
            source++;
        }
        Place listed = sources[source].place(tables[source], row - offsets[source]);
        Place place = english.containsKey(row) ? listed.called(english.get(row)) : listed;
        made.set(row, place);
        return place;
    }
}
