package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Questions to the few places that a name may mean; asked for every capital of a text, so they are plain loops. */
final class Candidates {

    private Candidates() {}

    /** Whether one of the places is such. */
    static boolean any(List<Place> candidates, Predicate<Place> such) {
        for (int i = 0; i < candidates.size(); i++) {
            if (such.test(candidates.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Those of the places that are such, in their order. */
    static List<Place> those(List<Place> candidates, Predicate<Place> such) {
        List<Place> kept = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            if (such.test(candidates.get(i))) {
                kept.add(candidates.get(i));
            }
        }
        return kept.size() == candidates.size() ? candidates : List.copyOf(kept);
    }
}
