package org.gainsay.fact;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measure;
import org.gainsay.quantity.Dimension;
import org.gainsay.story.Story;
import org.jspecify.annotations.Nullable;

/** Sorts the figure claims of a story by the question they answer. */
public final class Facts {

    /** Where a claim stands: two readings of one measure at one place are one. */
    private record Spot(String article, boolean inTitle, int start, int end, String measure) {

        static Spot of(Claim claim) {
            EvidenceSpan span = claim.evidence();
            return new Spot(claim.article(), span.inTitle(), span.start(), span.end(), claim.measure());
        }
    }

    private final Reference reference;
    private final Duration lag;

    /**
     * Sorts with this reference data.
     *
     * @param lag how far an outlet that names no time may be behind the news
     */
    public Facts(Reference reference, Duration lag) {
        this.reference = reference;
        this.lag = lag;
    }

    /**
     * The facts of a story in the order of their keys; claims that are no figure, not put forward as a fact, or whose
     * subject is not known are in none.
     *
     * @param claims claims of the story, in any order
     * @param story the story
     * @param witnesses who stands behind the claims
     */
    public List<Fact> of(Collection<Claim> claims, Story story, Witnesses witnesses) {
        Scoping scoping = new Scoping(EventPlace.of(claims, reference.places()));
        EventTimes times = EventTimes.of(claims);
        Map<FactKey, List<Amount>> blocks = new LinkedHashMap<>();
        Set<Spot> seen = new HashSet<>();
        for (Claim claim : claims.stream().sorted(witnesses.order()).toList()) {
            Measure measure = measure(claim);
            String place =
                    measure == null ? null : scoping.place(claim, measure).orElse(null);
            if (place != null) {
                Amount.of(claim, measure, reference, lag)
                        .filter(amount -> seen.add(Spot.of(claim)))
                        .ifPresent(amount -> blocks.computeIfAbsent(
                                        key(amount, measure, story, place, times), key -> new ArrayList<>())
                                .add(amount));
            }
        }
        Map<FactKey, List<Amount>> joined = new Namesakes(reference.populations()).joined(inOrder(blocks));
        if (joined.size() < blocks.size()) {
            joined.values().forEach(amounts -> amounts.sort(Comparator.comparing(Amount::claim, witnesses.order())));
        }
        List<Fact> facts = new ArrayList<>();
        joined.forEach((key, amounts) -> facts.add(fact(key, amounts, witnesses)));
        return facts;
    }

    /** The blocks in the order of their keys; two keys that are spelled alike are one. */
    private static Map<FactKey, List<Amount>> inOrder(Map<FactKey, List<Amount>> blocks) {
        Map<String, FactKey> spelled = new TreeMap<>();
        blocks.forEach((key, amounts) -> {
            FactKey first = spelled.putIfAbsent(key.toString(), key);
            if (first != null) {
                blocks.get(first).addAll(amounts);
            }
        });
        Map<FactKey, List<Amount>> ordered = new LinkedHashMap<>();
        spelled.values().forEach(key -> ordered.put(key, blocks.get(key)));
        return ordered;
    }

    private Fact fact(FactKey key, List<Amount> amounts, Witnesses witnesses) {
        Measure measure =
                reference.measures().find(amounts.get(0).claim().measure()).orElseThrow();
        return new Fact(key, measure, Standing.mark(Reprints.dated(amounts, witnesses)));
    }

    private @Nullable Measure measure(Claim claim) {
        if (claim.kind() != ClaimKind.FIGURE || claim.zone() == Zone.BOILERPLATE) {
            return null;
        }
        return reference.measures().find(claim.measure()).orElse(null);
    }

    private static FactKey key(Amount amount, Measure measure, Story story, String place, EventTimes times) {
        Claim claim = amount.claim();
        FactKey plain = FactKey.of(claim, story.key()).at(place);
        // Amounts of money in two currencies, or of time in seconds and in months, are never held against each other.
        boolean apart = measure.dimension() == Dimension.MONEY || measure.dimension() == Dimension.TIME;
        String what = apart ? plain.measure() + " in " + amount.base() : plain.measure();
        String event = plain.event().equals(story.key()) ? times.event(claim, story.key()) : plain.event();
        return new FactKey(what, plain.population(), plain.place(), event);
    }
}
