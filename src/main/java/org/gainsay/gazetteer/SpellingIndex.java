package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Settlements by the sound of their names, region by region, built when a text first asks for a region. */
final class SpellingIndex {

    /** Mistyped names: one letter, or two vowels, where the region stands beside the name. */
    private static final double SLIP = 1.0;

    /** Shorter names have too many neighbours one letter away. */
    private static final int SLIP_LENGTH = 6;

    /** Spellings of one name differ by doubled and silent letters at most. */
    private static final int LENGTHS_APART = 3;

    private final Gazetteer gazetteer;
    private final Spelling spelling = new Spelling();
    private final Map<String, List<Entry>> regions = new ConcurrentHashMap<>();

    SpellingIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Entry(String latin, String skeleton, int consonants, Place place) {}

    /**
     * The settlements of some regions of which a name sounds like words that no list spells so.
     *
     * @param name as written
     * @param inPlay ids of regions that the text speaks of
     * @return those of the nearest spelling; empty where none is near
     */
    List<Place> sounding(String name, List<String> inPlay) {
        String latin = Spelling.latin(name);
        String skeleton = Spelling.skeleton(latin);
        return nearest(
                latin,
                inPlay,
                Double.POSITIVE_INFINITY,
                other -> spelling.alike(latin, skeleton, other.latin, other.skeleton));
    }

    /** The settlements of one region whose name differs by a slip: only for a region that is named beside the words. */
    List<Place> slip(String name, String region) {
        String latin = Spelling.latin(name);
        return latin.length() < SLIP_LENGTH ? List.of() : nearest(latin, List.of(region), SLIP, other -> true);
    }

    private List<Place> nearest(String latin, List<String> inPlay, double most, Predicate<Entry> fits) {
        String skeleton = Spelling.skeleton(latin);
        int consonants = Spelling.consonants(latin);
        List<Place> best = new ArrayList<>();
        double nearest = most;
        for (String region : inPlay) {
            for (Entry entry : regions.computeIfAbsent(region, this::build)) {
                boolean near = comparable(entry, consonants, latin.length()) && fits.test(entry);
                double distance = near ? Spelling.distance(skeleton, entry.skeleton) : Double.POSITIVE_INFINITY;
                if (distance < nearest) {
                    best.clear();
                    nearest = distance;
                }
                if (near && distance == nearest && !best.contains(entry.place)) {
                    best.add(entry.place);
                }
            }
        }
        return List.copyOf(best);
    }

    /** A first look that spares nearly all names the comparison: alike in length and in all consonants but one. */
    private static boolean comparable(Entry entry, int consonants, int length) {
        return Math.abs(entry.latin.length() - length) <= LENGTHS_APART
                && Integer.bitCount(entry.consonants ^ consonants) <= 1;
    }

    private List<Entry> build(String region) {
        List<Entry> entries = new ArrayList<>();
        gazetteer.eachName(region, (name, place) -> {
            String latin = Spelling.latin(name);
            entries.add(new Entry(latin, Spelling.skeleton(latin), Spelling.consonants(latin), place));
        });
        return List.copyOf(entries);
    }
}
