package org.gainsay.extract;

import java.util.List;
import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened that happens at one place: a crash, a launch, an epicentre, the taking of a picture. The claim's
 * words name the event and what sort of thing it happened to ("aircraft crash"). "Taken somewhere else" denies the place named before.
 */
final class SiteExtractor implements Extractor {

    /** Measure of these claims. */
    static final String PLACE = "place";

    private static final String PICTURE = "picture";

    /** The place that is denied stands at most so many paragraphs before. */
    private static final int BACK = 3;

    /** Kilometres or miles, within which a place is the nearest anybody would name. */
    private static final double VICINITY = 40;

    private final Patterns patterns;

    SiteExtractor(Language language) {
        this.patterns = language.patterns("/patterns/en/sites.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        for (Match match : patterns.find(passage.chain())) {
            boolean elsewhere = match.has("e");
            PlaceFacet place = elsewhere ? named(passage, context) : place(context, match);
            if (place != null && !figurative(match) && !far(match)) {
                Draft draft = draft(match).at(place);
                found.accept(elsewhere ? draft.put(Modality.DENIED) : draft);
            }
        }
    }

    private static Draft draft(Match match) {
        int from = match.has("s") && match.to() - match.first("s") <= 10 ? match.first("v") : match.from();
        return Draft.words(
                ClaimKind.PLACE,
                PLACE,
                Math.max(match.from(), from),
                match.to(),
                match.first("v"),
                event(match),
                match.pattern().id());
    }

    private static String event(Match match) {
        String site = match.node("v").value("SITE");
        if (site != null) {
            return match.node("s").value("CRAFT") + " " + site;
        }
        boolean picture =
                match.chain().is(match.first("v"), "PICTURE") || match.chain().is(match.first("v"), "FILMED");
        return picture ? PICTURE : "epicentre";
    }

    private static @Nullable PlaceFacet place(Context context, Match match) {
        int l = match.first("l");
        return l < 0 ? null : context.toponyms().facet(match.chain(), l, l + 1);
    }

    /** "160 miles east of X" is not at X. */
    private static boolean far(Match match) {
        QuantityMention off = match.has("n") ? match.node("n").value(QuantityMention.class) : null;
        return off != null && off.figure().value() > VICINITY;
    }

    /** What crashes and sinks only in words. */
    private static boolean figurative(Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (match.chain().is(i, "ABSTRACT")) {
                return true;
            }
        }
        return false;
    }

    /** The place that a sentence before gave to the picture. */
    private @Nullable PlaceFacet named(Passage passage, Context context) {
        for (Passage before : context.before(passage, BACK)) {
            List<Match> matches = patterns.find(before.chain());
            for (Match match : matches) {
                PlaceFacet place = event(match).equals(PICTURE) ? place(context, match) : null;
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }
}
