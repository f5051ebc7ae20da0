package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Direction;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;

/**
 * In which direction from a place an event's site lies: "24 km south-east of X". The claim's place is X, its population the
 * event and its words the direction, so that two claims on one site answer one question.
 */
final class BearingExtractor implements Extractor {

    /** Measure of these claims. */
    static final String BEARING = "bearing";

    /** The event is named so many nodes before the figure at most. */
    private static final int REACH = 24;

    private final Patterns patterns;

    BearingExtractor(Language language) {
        this.patterns = language.patterns("/patterns/en/bearings.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        for (Match match : patterns.find(passage.chain())) {
            int event = event(match.chain(), match.from());
            int place = match.first("l");
            PlaceFacet from = event < 0 ? null : context.toponyms().facet(match.chain(), place, place + 1);
            String direction = Fold.of(match.chain().surface(match.first("d"), match.first("d") + 1));
            if (from != null && !Double.isNaN(Direction.of(direction))) {
                found.accept(Draft.words(
                                ClaimKind.PLACE,
                                BEARING,
                                match.from(),
                                match.to(),
                                event,
                                direction,
                                match.pattern().id())
                        .about(name(match.chain(), event), -1, null)
                        .at(from));
            }
        }
    }

    /** The node before the figure that tells what lies there, in its clause; or -1. */
    private static int event(Chain chain, int figure) {
        for (int i = figure - 1; i >= Math.max(0, figure - REACH) && !chain.is(i, "SEMI"); i--) {
            if (chain.is(i, "SITE") || chain.is(i, "EPICENTRE") || chain.is(i, "CENTRED") || chain.is(i, "FOCUS")) {
                return i;
            }
        }
        return -1;
    }

    private static String name(Chain chain, int event) {
        String site = chain.node(event).value("SITE");
        return site == null ? "epicentre" : Fold.of(site);
    }
}
