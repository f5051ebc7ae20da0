package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Settlements by the sound of their names, region by region, built when a text first asks for a region. */
final class SpellingIndex {

    /** Mistyped names: one letter, or two vowels, where the region stands beside the name. Halves of a letter. */
    private static final int SLIP = 2;

    /** Shorter names have too many neighbours one letter away. */
    private static final int SLIP_LENGTH = 6;

    /** Spellings of one name differ by doubled and silent letters at most. */
    private static final int LENGTHS_APART = 3;

    /** So many names and regions are remembered, then all are forgotten: an article asks for each of its own again and again. */
    private static final int MOST = 10_000;

    private final Gazetteer gazetteer;
    private final Spelling spelling = new Spelling();
    private final Map<String, Region> regions = new ConcurrentHashMap<>();
    private final Map<Asked, List<Place>> answers = new ConcurrentHashMap<>();

    SpellingIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    private record Asked(String name, List<String> regions, boolean slip) {}

    /** A name of a settlement; {@code number} tells the order of the data. */
    private static final class Entry {
        final int number;
        final String latin;
        final String skeleton;
        final Place place;
        private @Nullable Set<String> codes;

        Entry(int number, String latin, Place place) {
            this.number = number;
            this.latin = latin;
            this.skeleton = Spelling.skeleton(latin);
            this.place = place;
        }

        /** Worked out for the few names that letters do not rule out; a lost race works them out again. */
        Set<String> codes(Spelling spelling) {
            Set<String> known = codes;
            if (known == null) {
                known = Set.copyOf(spelling.codes(latin));
                codes = known;
            }
            return known;
        }
    }

    /** The names of a region by the consonants in them. */
    private static final class Region {
        private final List<List<Entry>> names = new ArrayList<>(Collections.nCopies(Spelling.CONSONANTS, List.of()));
        private int size;

        void add(String name, Place place) {
            String latin = Spelling.latin(name);
            int consonants = Spelling.consonants(latin);
            if (names.get(consonants).isEmpty()) {
                names.set(consonants, new ArrayList<>());
            }
            names.get(consonants).add(new Entry(size++, latin, place));
        }

        /** Nearly all names are ruled out by a first look: those alike in length and in all consonants but one, in order. */
        List<Entry> alike(String latin) {
            int consonants = Spelling.consonants(latin);
            List<Entry> alike = new ArrayList<>();
            add(consonants, latin.length(), alike);
            for (int bit = 1; bit < Spelling.CONSONANTS; bit <<= 1) {
                add(consonants ^ bit, latin.length(), alike);
            }
            alike.sort(Comparator.comparingInt(entry -> entry.number));
            return alike;
        }

        private void add(int consonants, int length, List<Entry> to) {
            for (Entry entry : names.get(consonants)) {
                if (Math.abs(entry.latin.length() - length) <= LENGTHS_APART) {
                    to.add(entry);
                }
            }
        }
    }

    /**
     * The settlements of some regions of which a name sounds like words that no list spells so.
     *
     * @param name as written
     * @param inPlay ids of regions that the text speaks of
     * @return those of the nearest spelling; empty where none is near
     */
    List<Place> sounding(String name, List<String> inPlay) {
        return answer(new Asked(Spelling.latin(name), inPlay, false));
    }

    /** The settlements of one region whose name differs by a slip: only for a region that is named beside the words. */
    List<Place> slip(String name, String region) {
        String latin = Spelling.latin(name);
        return latin.length() < SLIP_LENGTH ? List.of() : answer(new Asked(latin, List.of(region), true));
    }

    private List<Place> answer(Asked asked) {
        List<Place> known = answers.get(asked);
        if (known == null) {
            known = nearest(asked);
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(asked, known);
        }
        return known;
    }

    private List<Place> nearest(Asked asked) {
        String skeleton = Spelling.skeleton(asked.name);
        Set<String> codes = null;
        List<Place> best = new ArrayList<>();
        int nearest = asked.slip ? SLIP : Integer.MAX_VALUE;
        for (String region : asked.regions) {
            for (Entry entry : regions.computeIfAbsent(region, this::build).alike(asked.name)) {
                int apart = asked.slip
                        ? Letters.apart(skeleton, entry.skeleton, nearest)
                        : Spelling.apart(skeleton, entry.skeleton);
                if (apart < 0 || apart > nearest) {
                    continue;
                }
                if (!asked.slip) {
                    codes = codes == null ? spelling.codes(asked.name) : codes;
                    if (Collections.disjoint(codes, entry.codes(spelling))) {
                        continue;
                    }
                }
                if (apart < nearest) {
                    best.clear();
                    nearest = apart;
                }
                if (!best.contains(entry.place)) {
                    best.add(entry.place);
                }
            }
        }
        return List.copyOf(best);
    }

    private Region build(String id) {
        Region region = new Region();
        gazetteer.eachName(id, region::add);
        return region;
    }
}
