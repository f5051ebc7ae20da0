package org.gainsay.story;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.story.Clue.Kind;

/**
 * How much two articles have in common. A clue counts the less the more articles hold it, whatever their order, so that the words
 * of a long war or a crowded week do not join everything that mentions them.
 */
final class Kinship {

    /** A clue in so many articles may still belong to one story; in twice as many it counts half. */
    private static final double USUAL = 12;
    /** Articles further apart belong together only through others between them. */
    private static final Duration WINDOW = Duration.ofDays(14);
    /** Topics that two articles of one story share at least; */
    private static final double TOPICS = 2;
    /** so much of it is more than headline words. */
    private static final double BESIDE_HEADLINE = 0.5;
    /** Share of a headline word that a place's name keeps. */
    private static final double PLACE_IN_HEADLINE = 0.5;
    /** Names and quoted words count up to one topic each, since one phrase holds many. */
    private static final double MOST = 1;
    /** Or names alone: the weight of four, */
    private static final double MANY_NAMES = 1;
    /** and this share of the article with fewer. */
    private static final double NAMES_IN_COMMON = 0.3;

    private final Map<Clue, Integer> holders = new HashMap<>();

    /** Kinship among exactly these articles. */
    Kinship(Collection<Traces> all) {
        all.forEach(traces -> traces.clues().forEach(clue -> holders.merge(clue, 1, Integer::sum)));
    }

    /** How many topics two articles share where they tell of the same events, else 0. */
    double shared(Traces a, Traces b) {
        if (!near(a, b)) {
            return 0;
        }
        Map<Kind, Double> shared = sharedByKind(a, b);
        double names = shared.getOrDefault(Kind.NAME, 0.0);
        boolean namesakes = names >= MANY_NAMES && names >= NAMES_IN_COMMON * Math.min(names(a), names(b));
        shared.computeIfPresent(Kind.NAME, (kind, weight) -> Math.min(MOST, weight));
        shared.computeIfPresent(Kind.QUOTATION, (kind, weight) -> Math.min(MOST, weight));
        double topics =
                shared.values().stream().mapToDouble(Double::doubleValue).sum();
        double beside = topics - shared.getOrDefault(Kind.HEADLINE, 0.0);
        return namesakes || (topics >= TOPICS && beside >= BESIDE_HEADLINE) ? topics : 0;
    }

    private Map<Kind, Double> sharedByKind(Traces a, Traces b) {
        Map<Kind, Double> shared = new EnumMap<>(Kind.class);
        Traces fewer = a.clues().size() <= b.clues().size() ? a : b;
        Traces more = fewer == a ? b : a;
        for (Clue clue : fewer.clues()) {
            if (more.clues().contains(clue)) {
                double weight = clue.kind().weight() * rarity(clue);
                boolean again =
                        a.placeNames().contains(clue.words()) && b.placeNames().contains(clue.words());
                shared.merge(clue.kind(), again ? weight * besidePlace(clue.kind()) : weight, Double::sum);
            }
        }
        if (shared.containsKey(Kind.PLACE)) {
            shared.remove(Kind.WIDE_PLACE);
        }
        return shared;
    }

    /** What is left of a clue that names a place, which counts already: in both headlines it tells what they are about. */
    private static double besidePlace(Kind kind) {
        return switch (kind) {
            case NAME -> 0;
            case HEADLINE -> PLACE_IN_HEADLINE;
            default -> 1;
        };
    }

    /** How many articles hold the clue. */
    int holders(Clue clue) {
        return holders.getOrDefault(clue, 0);
    }

    private double rarity(Clue clue) {
        return Math.min(1, USUAL / holders(clue));
    }

    private double names(Traces traces) {
        return traces.clues().stream()
                .filter(clue -> clue.kind() == Kind.NAME)
                .mapToDouble(clue -> Kind.NAME.weight() * rarity(clue))
                .sum();
    }

    private static boolean near(Traces a, Traces b) {
        return a.at() == null
                || b.at() == null
                || Duration.between(a.at(), b.at()).abs().compareTo(WINDOW) <= 0;
    }
}
