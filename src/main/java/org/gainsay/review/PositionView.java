package org.gainsay.review;

import java.util.List;

/**
 * One answer with its evidence.
 *
 * @param ordinal its place, 0 for the best supported; what {@link ResolveConflict} takes as chosen
 * @param label the answer in words
 * @param origins how many independent origins stand behind it
 * @param evidence its claims in order of publication; empty where calendar, gazetteer or arithmetic answers
 */
public record PositionView(int ordinal, String label, int origins, List<EvidenceView> evidence) {

    /** Names of its outlets, sorted. */
    public List<String> outlets() {
        return evidence.stream()
                .map(view -> view.claim().outlet())
                .distinct()
                .sorted()
                .toList();
    }
}
