package org.gainsay.extract;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.Actor;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures: each figure of a sentence gives at most one claim, by the first pattern of the file that
 * fits, else by its unit or by the noun behind it. A figure without either is a gap.
 */
final class FigureExtractor implements Extractor {

    private final Patterns patterns;
    private final Populations populations;
    private final MeasureFit fit = MeasureFit.standard();

    FigureExtractor(Language language, Populations populations) {
        this.populations = populations;
        this.patterns = language.patterns("/patterns/en/figures.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        List<Match> matches = null;
        for (int i = 0; i < chain.size(); i++) {
            QuantityMention mention = chain.node(i).value(QuantityMention.class);
            if (mention == null || !chain.is(i, "FIGURE")) {
                continue;
            }
            if (matches == null) {
                matches = patterns.findEach(chain);
            }
            Match match = best(matches, i);
            Draft draft = match != null ? byPattern(passage, match, mention) : byUnit(passage, i, mention);
            if (draft != null) {
                found.accept(draft);
            } else if (mention.kind() != QuantityMention.Kind.ORDINAL && mention.figure().value() > 1) {
                gaps.accept(new Gap("figure without a subject that is known", passage.evidence(i, i + 1)));
            }
        }
    }

    private @Nullable Match best(List<Match> matches, int figure) {
        Match best = null;
        int rank = Integer.MAX_VALUE;
        List<org.gainsay.text.Pattern> order = patterns.all();
        for (Match match : matches) {
            if (match.first("n") == figure && allowed(match)) {
                int at = order.indexOf(match.pattern());
                if (at < rank) {
                    rank = at;
                    best = match;
                }
            }
        }
        return best;
    }

    /** Whether none of the categories that must not follow does. */
    private static boolean allowed(Match match) {
        String forbidden = match.pattern().attribute("unless-next");
        if (forbidden == null || match.to() >= match.chain().size()) {
            return true;
        }
        for (String category : forbidden.split(" ")) {
            if (match.chain().is(match.to(), category)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft byPattern(Passage passage, Match match, QuantityMention mention) {
        String measure = measure(match);
        if (measure == null) {
            return null;
        }
        int n = match.first("n");
        int p = match.first("p");
        int verb = match.has("v") ? match.first("v") : match.has("t") ? match.first("t") : -1;
        String population = p >= 0 ? population(match.chain(), Math.min(n, p), p) : null;
        String id = fit.of(measure, population == null ? null : Populations.base(population), populations);
        int[] span = span(match);
        Draft draft = Draft.figure(id, span[0], span[1], verb, population, mention.figure(), match.pattern().id());
        return p < 0 ? draft : draft.about(population, p, population == null ? null : Populations.side(population));
    }

    /** From the figure to its head and predicate, without what a pattern merely skipped before them. */
    private static int[] span(Match match) {
        int from = match.to();
        int to = match.from();
        for (String slot : match.pattern().slots()) {
            if (match.has(slot)) {
                from = Math.min(from, match.first(slot));
                to = Math.max(to, match.end(slot));
            }
        }
        return new int[] {from, to};
    }

    private static @Nullable String measure(Match match) {
        String named = match.pattern().attribute("measure");
        if (named == null) {
            return null;
        }
        int dot = named.indexOf('.');
        if (dot < 0) {
            return named;
        }
        return match.has(named.substring(0, dot))
                ? match.node(named.substring(0, dot)).value(named.substring(dot + 1))
                : null;
    }

    private @Nullable Draft byUnit(Passage passage, int i, QuantityMention mention) {
        Chain chain = passage.chain();
        if (mention.kind() == QuantityMention.Kind.ORDINAL) {
            return null;
        }
        Dimension dimension = mention.dimension();
        if (dimension != null && dimension != Dimension.COUNT) {
            String measure =
                    switch (dimension) {
                        case AREA -> "area";
                        case LENGTH -> "distance";
                        case MASS -> "mass";
                        case VOLUME -> "volume";
                        case SPEED -> "speed";
                        case TEMPERATURE -> "temperature";
                        case MONEY -> "money";
                        case RATIO -> "percent";
                        case ENERGY -> "energy";
                        case POWER -> "power";
                        case PRESSURE -> "pressure";
                        case COUNT, TIME, OTHER -> null;
                    };
            int head = head(chain, i + 1);
            String population = head < 0 ? null : population(chain, i, head);
            return measure == null
                    ? null
                    : Draft.figure(measure, i, head < 0 ? i + 1 : head + 1, -1, population, mention.figure(), "by-unit");
        }
        int head = head(chain, i + 1);
        boolean article = mention.figure().value() == 1 && !chain.is(i, "NUM");
        if (head < 0 || article) {
            return null;
        }
        String population = population(chain, i, head);
        String measure = fit.of("count", population == null ? null : Populations.base(population), populations);
        return Draft.figure(measure, i, head + 1, -1, population, mention.figure(), "by-noun")
                .about(population, head, population == null ? null : Populations.side(population));
    }

    /** The counted noun behind a figure, at most four modifiers away, or -1. */
    private static int head(Chain chain, int from) {
        for (int i = from; i < Math.min(chain.size(), from + 5); i++) {
            if (chain.is(i, "COUNTED") || (chain.is(i, "ARMED") && i == from)) {
                return i;
            }
            boolean modifier = chain.is(i, "ADJ")
                    || chain.is(i, "DEMONYM")
                    || chain.is(i, "OTHERS")
                    || chain.is(i, "DIRECTION")
                    || chain.is(i, "HYPHEN")
                    || chain.is(i, "SIDE")
                    || (chain.is(i, "=of") && i == from);
            if (!modifier) {
                return -1;
            }
        }
        return -1;
    }

    /** The population named by node {@code head}, with the side that a node between {@code from} and it names. */
    private @Nullable String population(Chain chain, int from, int head) {
        String id = chain.node(head).value("COUNTED");
        String side = null;
        for (int i = from; i <= head; i++) {
            Actor actor = Actor.of(chain.node(i)).orElse(null);
            if (actor != null && actor.side() != null) {
                side = actor.side();
            }
        }
        if (id == null) {
            String words = org.gainsay.text.Fold.of(chain.surface(head, head + 1)).toLowerCase(Locale.ROOT);
            id = populations.lookup(words.substring(words.lastIndexOf(' ') + 1)).orElse(null);
        }
        return id == null ? null : side == null ? id : side + ":" + id;
    }
}
