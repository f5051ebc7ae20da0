package org.gainsay.conflict.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.fact.Claimant;
import org.gainsay.fact.Position;

/** Says who disagrees with whom: one source with two numbers is misquoted; two sources are in dispute, and no outlet erred. */
final class Voices {

    private Voices() {}

    /** One sentence on the claimants behind the positions. */
    static String explain(List<Position> positions) {
        Optional<String> torn = misquoted(positions);
        if (torn.isPresent()) {
            return "One source, " + torn.get()
                    + ", is given with different answers: an outlet misquotes it, or it changed its word.";
        }
        Map<String, String> sources = sources(positions);
        if (sources.size() > 1) {
            return "A dispute between claimants, no outlet's error: "
                    + sources.entrySet().stream()
                            .map(source -> source.getKey() + " says " + source.getValue())
                            .collect(Collectors.joining("; "))
                    + ".";
        }
        return "Outlets give different answers: "
                + positions.stream().map(Voices::outlets).collect(Collectors.joining("; ")) + ".";
    }

    private static Optional<String> misquoted(List<Position> positions) {
        Set<String> heard = new HashSet<>();
        for (Position position : positions) {
            Set<String> here = new HashSet<>();
            for (Claim claim : position.claims()) {
                Claimant claimant = Claimant.of(claim);
                if (claimant.named() && heard.contains(claimant.key())) {
                    return Optional.of(claimant.name());
                }
                here.add(claimant.key());
            }
            heard.addAll(here);
        }
        return Optional.empty();
    }

    /** The first named source of each position with its answer. */
    private static Map<String, String> sources(List<Position> positions) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (Position position : positions) {
            position.claims().stream()
                    .map(Claimant::of)
                    .filter(Claimant::named)
                    .findFirst()
                    .ifPresent(source -> sources.put(source.name(), position.value()));
        }
        return sources;
    }

    private static String outlets(Position position) {
        List<String> names =
                position.claims().stream().map(Claim::outlet).distinct().toList();
        String shown = String.join(", ", names.subList(0, Math.min(3, names.size())));
        return position.value() + " in " + shown + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }
}
