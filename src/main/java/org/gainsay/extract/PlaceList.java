package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;

/** Places that are named as one: "in X, Y and Z". */
final class PlaceList {

    private PlaceList() {}

    /** The nodes of the places of the list that node {@code i} stands in; only {@code i} where it stands in none. */
    static List<Integer> around(Chain chain, int i) {
        int first = i;
        for (int before = back(chain, first); before >= 0; before = back(chain, before)) {
            first = before;
        }
        List<Integer> places = new ArrayList<>(List.of(first));
        boolean closed = false;
        for (int next = next(chain, first); next >= 0; next = next(chain, next)) {
            closed |= chain.is(next - 1, "=and") || next > 1 && chain.is(next - 2, "=and");
            places.add(next);
            if (closed) {
                break;
            }
        }
        return closed && places.contains(i) ? places : List.of(i);
    }

    /** The place before node {@code i}, parted from it by a comma or "and"; or -1. */
    private static int back(Chain chain, int i) {
        int j = i - 1;
        if (j > 0 && chain.is(j, "DET")) {
            j--;
        }
        boolean parted = j > 0 && (chain.is(j, "COMMA") || chain.is(j, "=and"));
        return parted && Whereabouts.isPlace(chain, j - 1) ? j - 1 : -1;
    }

    private static int next(Chain chain, int i) {
        int j = i + 1;
        if (j + 1 >= chain.size() || !chain.is(j, "COMMA") && !chain.is(j, "=and")) {
            return -1;
        }
        j++;
        if (j + 1 < chain.size() && (chain.is(j, "=and") || chain.is(j, "DET"))) {
            j++;
        }
        return j < chain.size() && Whereabouts.isPlace(chain, j) ? j : -1;
    }
}
