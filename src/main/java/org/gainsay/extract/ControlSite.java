package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * A place that is held or fought for, and where the sentence says so. One predicate may have several ("left X and Y").
 *
 * @param place the place
 * @param from first node of its words, or -1 where the context gave it
 * @param to node after them
 * @param part whether only a part of it is meant ("X's west bank")
 */
record ControlSite(PlaceFacet place, int from, int to, boolean part) {

    /** The sites of a place that a sentence lists stand so near behind it. */
    private static final int SITES = 18;

    /** The places of a match; none where they cannot be told. */
    static List<ControlSite> of(Passage passage, Context context, Match match) {
        Chain chain = passage.chain();
        int named = match.first("p");
        if (named >= 0) {
            PlaceFacet place = facet(context, chain, named, match.end("p"));
            return place == null || measured(chain, named)
                    ? List.of()
                    : listed(context, chain, place, named, match.end("p"));
        }
        int back = match.first("t");
        PlaceFacet meant = back >= 0 && Backward.points(chain, back) && chain.is(back, "AREA_REF")
                ? context.toponyms().meant(passage, back)
                : new Referents(context).settlement(passage, back < 0 ? match.first("v") : back);
        if (meant == null) {
            return List.of();
        }
        PlaceFacet place = back >= 0 && chain.is(back, "FACILITY") && !chain.is(back, "PLACE_REF")
                ? within(chain, back, meant)
                : meant;
        return List.of(new ControlSite(place, back, back < 0 ? -1 : match.end("t"), false));
    }

    /** A place as named; a site of a town by one name however it is put: "X airport" is the "airport in X". */
    private static @Nullable PlaceFacet facet(Context context, Chain chain, int from, int to) {
        int site = -1;
        int town = -1;
        for (int i = from; i < to; i++) {
            site = chain.is(i, "FACILITY") ? i : site;
            town = chain.node(i).value(PlaceMention.class) != null ? i : town;
        }
        PlaceFacet place =
                site < 0 || town < 0 || site == town ? null : context.toponyms().facet(chain, town, town + 1);
        return place == null ? context.toponyms().facet(chain, from, to) : within(chain, site, place);
    }

    private static PlaceFacet within(Chain chain, int site, PlaceFacet town) {
        String name = town.name() == null ? town.words() : town.name();
        return new PlaceFacet(Fold.of(chain.surface(site, site + 1)) + " in " + name, null, null);
    }

    /** "X, Y and Z": each place of the list. */
    private static List<ControlSite> listed(Context context, Chain chain, PlaceFacet first, int from, int to) {
        List<ControlSite> sites = new ArrayList<>();
        sites.add(new ControlSite(first, from, to, parted(chain, to)));
        int at = to;
        boolean town = !chain.is(from, "FACILITY") && !chain.is(to - 1, "FACILITY");
        for (int i = at; town && i < Math.min(chain.size(), at + SITES); i++) {
            if (chain.is(i, "FACILITY") && including(chain, at, i)) {
                sites.add(new ControlSite(within(chain, i, first), i, i + 1, false));
            }
        }
        while (joined(chain, at)) {
            at = next(chain, at) + 1;
            PlaceFacet place = context.toponyms().facet(chain, at - 1, at);
            if (place != null) {
                sites.add(new ControlSite(place, at - 1, at, parted(chain, at)));
            }
        }
        return sites;
    }

    /** "X, including the barracks and the airstrip": whether the site at node {@code i} is told as a part of the place before. */
    private static boolean including(Chain chain, int place, int i) {
        boolean including = false;
        for (int j = place; j < i; j++) {
            including |= chain.is(j, "EXAMPLE");
            if (chain.is(j, "SAY") || chain.is(j, "BE") || chain.is(j, "PLACE")) {
                return false;
            }
        }
        return including;
    }

    /** Whether a further place follows at node {@code i} that no verb takes for its own. */
    private static boolean joined(Chain chain, int i) {
        int place = next(chain, i);
        if (place < 0) {
            return false;
        }
        boolean and = chain.is(i, "=and") || chain.is(i, "COMMA") && chain.is(i + 1, "=and");
        boolean list = chain.is(i, "COMMA") && joined(chain, place + 1);
        int after = place + 1;
        boolean clause = after < chain.size()
                && (Speakers.verbal(chain, after) || chain.is(after, "TAKE") || chain.is(after, "HOLD"));
        return (and || list) && !clause;
    }

    /** The place behind a comma or "and" at node {@code i}, or -1. */
    private static int next(Chain chain, int i) {
        if (i >= chain.size() || !chain.is(i, "COMMA") && !chain.is(i, "=and")) {
            return -1;
        }
        int place = i + 1;
        while (place < chain.size() && (chain.is(place, "=and") || chain.is(place, "DET"))) {
            place++;
        }
        boolean named = place < chain.size() && chain.node(place).value(PlaceMention.class) != null;
        return named ? place : -1;
    }

    /** "X's west bank": a part of it. */
    private static boolean parted(Chain chain, int i) {
        return i + 1 < chain.size() && chain.is(i, "POSS") && chain.is(i + 1, "DIRECTION");
    }

    /** "3,800 sq km of X": what is taken or held is the area, not the place. */
    private static boolean measured(Chain chain, int place) {
        int i = place - 1;
        while (i > 0 && (chain.is(i, "DET") || chain.is(i, "ADJ") || chain.is(i, "DIRECTION"))) {
            i--;
        }
        if (i < 1 || !chain.is(i, "=of")) {
            return false;
        }
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (chain.is(j, "FIGURE")) {
                return true;
            }
            boolean between = chain.is(j, "COUNTED")
                    || chain.is(j, "TOWN")
                    || chain.is(j, "DET")
                    || chain.is(j, "=of")
                    || chain.is(j, "RP")
                    || chain.is(j, "LP")
                    || chain.is(j, "TWIN");
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** Whether the words end with the match: not "the town hall", "X's mayor" or "taken to". */
    static boolean closes(Match match) {
        Chain chain = match.chain();
        int next = match.to();
        if (next >= chain.size()) {
            return true;
        }
        boolean back = match.end("t") == next && !chain.is(next - 1, "PRON") && !chain.is(next - 1, "=it");
        if (back && (chain.is(next, "POSS") || chain.is(next, "HYPHEN") || noun(chain, next))) {
            return false;
        }
        boolean passive = match.pattern().attribute("agent") != null && match.end("v") == next;
        return !passive
                || !(chain.is(next, "=by")
                        || chain.is(next, "=of")
                        || chain.is(next, "=to")
                        || chain.is(next, "=into")
                        || chain.is(next, "=from")
                        || chain.is(next, "=as")
                        || chain.is(next, "HYPHEN"));
    }

    /** A bare common noun: a word of no other sort that is no participle or adverb. */
    private static boolean noun(Chain chain, int i) {
        String word = chain.surface(i, i + 1);
        boolean flexed = word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly");
        return chain.is(i, "FACILITY")
                || chain.is(i, "WORD")
                        && chain.node(i).entry() == null
                        && chain.node(i).value() == null
                        && !flexed;
    }

    /** Whether a clause ends before node {@code i}. */
    static boolean ends(Chain chain, int i) {
        return i >= chain.size()
                || chain.is(i, "COMMA")
                || chain.is(i, "OTHER")
                || chain.is(i, "QUOTE") && !(i + 1 < chain.size() && chain.is(i + 1, "PREP"))
                || chain.is(i, "SEMI")
                || chain.is(i, "BREAK")
                || chain.is(i, "DASH")
                || chain.is(i, "TIMEX")
                || chain.is(i, "CONJ");
    }
}
