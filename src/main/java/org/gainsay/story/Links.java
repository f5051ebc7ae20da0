package org.gainsay.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Joins articles that tell of the same events. */
final class Links {

    /** What so many articles hold tells none of them apart: pairs are looked for among rarer clues. */
    private static final int CROWD = 200;

    private final List<Traces> traces;
    private final Kinship kinship;
    private final List<Set<Integer>> candidates = new ArrayList<>();

    /** Links among all these articles, dated ones in order of time before undated ones. */
    Links(List<Traces> traces) {
        this.traces = traces;
        this.kinship = new Kinship(traces);
        traces.forEach(article -> candidates.add(new TreeSet<>()));
        Map<Clue, List<Integer>> postings = new HashMap<>();
        for (int i = 0; i < traces.size(); i++) {
            for (Clue clue : traces.get(i).clues()) {
                if (kinship.holders(clue) <= CROWD) {
                    postings.computeIfAbsent(clue, c -> new ArrayList<>()).add(i);
                }
            }
        }
        postings.values()
                .forEach(holders -> holders.forEach(i -> candidates.get(i).addAll(holders)));
        for (int i = 0; i < traces.size(); i++) {
            candidates.get(i).remove(i);
        }
    }

    /** The articles of each story, by their numbers. */
    Groups stories() {
        Groups stories = new Groups(traces.size());
        for (int i = 0; i < traces.size(); i++) {
            if (traces.get(i).at() == null) {
                joinNearest(i, stories);
            } else {
                joinAll(i, stories);
            }
        }
        return stories;
    }

    private void joinAll(int i, Groups stories) {
        for (int j : candidates.get(i)) {
            boolean open = j > i && traces.get(j).at() != null && stories.find(i) != stories.find(j);
            if (open && kinship.shared(traces.get(i), traces.get(j)) > 0) {
                stories.join(i, j);
            }
        }
    }

    /** An article of unknown time goes with the one it shares most with, so that it never makes one story of two. */
    private void joinNearest(int i, Groups stories) {
        int nearest = i;
        double most = 0;
        for (int j : candidates.get(i)) {
            double shared = kinship.shared(traces.get(i), traces.get(j));
            if (shared > most) {
                nearest = j;
                most = shared;
            }
        }
        stories.join(i, nearest);
    }
}
