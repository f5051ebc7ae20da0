package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Which settlement "the town" or "it" means: the one its sentence named before, else the one its paragraph speaks of, else the
 * one the article is about. Seats of government that only say who speaks ("In Ruritania's capital, ...") are passed over.
 */
final class Referents {

    /** How the gazetteer marks the capital of a country. */
    private static final String CAPITAL = "PPLC";

    private final Context context;

    Referents(Context context) {
        this.context = context;
    }

    /** The settlement meant at node {@code i}, or null where none stands out. */
    @Nullable
    PlaceFacet settlement(Passage passage, int i) {
        PlaceFacet event = context.eventPlace();
        PlaceFacet topic = event != null && settled(event) ? event : null;
        PlaceFacet named = best(passage.chain(), i, topic);
        for (Passage before : named == null ? context.before(passage, 0) : List.<Passage>of()) {
            named = named == null ? best(before.chain(), before.chain().size(), topic) : named;
        }
        return named != null ? named : topic;
    }

    /** The topic where it is named before node {@code end}, else the first settlement named there; or null. */
    private @Nullable PlaceFacet best(Chain chain, int end, @Nullable PlaceFacet topic) {
        PlaceFacet first = null;
        for (int i = 0; i < end; i++) {
            PlaceMention mention = chain.node(i).value(PlaceMention.class);
            PlaceFacet facet = mention == null || mention.actor() != null
                    ? null
                    : context.toponyms().facet(chain, i, i + 1);
            if (facet == null || !settled(facet)) {
                continue;
            }
            boolean seat = context.place(facet)
                    .filter(place -> place.detail().equals(CAPITAL))
                    .isPresent();
            if (topic != null && same(topic, facet)) {
                return facet;
            }
            first = first == null && !seat ? facet : first;
        }
        return first;
    }

    private static boolean same(PlaceFacet one, PlaceFacet other) {
        return one.id() != null
                ? one.id().equals(other.id())
                : Fold.of(one.words()).equals(Fold.of(other.words()));
    }

    /** A name that no gazetteer has is as a rule that of a small town. */
    private boolean settled(PlaceFacet facet) {
        return facet.id() == null || context.kind(facet) == PlaceKind.SETTLEMENT;
    }
}
