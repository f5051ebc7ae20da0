package org.gainsay.story;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Disjoint sets of the numbers 0 to n-1, merged pair by pair; the smallest member names its set. */
final class Groups {

    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int find(int i) {
        int root = i;
        while (parents[root] != root) {
            root = parents[root];
        }
        while (parents[i] != root) {
            int next = parents[i];
            parents[i] = root;
            i = next;
        }
        return root;
    }

    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }

    /** The sets, each sorted, in order of their smallest member. */
    List<List<Integer>> sets() {
        TreeMap<Integer, List<Integer>> sets = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            sets.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
        }
        return List.copyOf(sets.values());
    }
}
