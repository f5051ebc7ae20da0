package org.gainsay.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which articles of a story carry one wire text. */
final class Origins {

    /** Sentences told in both that make one origin of two articles, however much else they hold. */
    private static final int MANY_RETOLD = 5;
    /** Fewer do where they are this share of the shorter article, */
    private static final int SOME_RETOLD = 3;

    private static final double MOSTLY_RETOLD = 0.4;
    /** or where both credit one agency. */
    private static final int CREDITED_RETOLD = 2;
    /** Share of the smaller article's figures, speakers and quotations that makes the other a rewording. */
    private static final double COPIED = 0.5;

    private static final int LEAST_COPIED = 5;

    private Origins() {}

    /** The number of each article's origin, by the article's key. */
    static Map<String, Integer> of(List<Traces> members) {
        Groups origins = new Groups(members.size());
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (oneOrigin(members.get(i), members.get(j))) {
                    origins.join(i, j);
                }
            }
        }
        Map<String, Integer> originOf = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            originOf.put(members.get(i).key(), origins.find(i));
        }
        return originOf;
    }

    private static boolean oneOrigin(Traces a, Traces b) {
        int retold = Math.min(a.passages().retold(b.passages()), b.passages().retold(a.passages()));
        int shorter = Math.max(1, Math.min(a.passages().size(), b.passages().size()));
        boolean credited = a.agency() != null && a.agency().equals(b.agency());
        return retold >= MANY_RETOLD
                || (retold >= SOME_RETOLD && retold >= MOSTLY_RETOLD * shorter)
                || (credited && retold >= CREDITED_RETOLD)
                || copied(copied(a), copied(b));
    }

    private static boolean copied(Set<Clue> a, Set<Clue> b) {
        Set<Clue> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= LEAST_COPIED && both.size() >= COPIED * Math.min(a.size(), b.size());
    }

    private static Set<Clue> copied(Traces traces) {
        return traces.clues().stream().filter(clue -> clue.kind().copied()).collect(Collectors.toSet());
    }
}
