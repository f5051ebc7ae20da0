package org.gainsay.extract;

import java.util.List;
import java.util.function.Consumer;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Pattern;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures: each figure of a sentence gives at most one claim, by the first pattern of the file that
 * fits, else by its unit or by the noun behind it. A figure without either is a gap.
 */
final class FigureExtractor implements Extractor {

    /** Names a measure that the figure before it in the sentence has. */
    private static final String BEFORE = "before";

    /** Names a measure that the last count of the article has. */
    private static final String EARLIER = "earlier";

    private final Patterns patterns;
    private final List<Pattern> order;
    private final Populations populations;
    private final Counted counted;
    private final MeasureFit fit = MeasureFit.standard();

    FigureExtractor(Language language, Populations populations) {
        this.populations = populations;
        this.counted = new Counted(populations);
        language.declare("PEOPLE_NOUN", "PLURAL_NOUN");
        this.patterns = language.patterns("/patterns/en/figures.pat");
        this.order = patterns.all();
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        List<Match> matches = null;
        Draft before = null;
        for (int i = 0; i < chain.size(); i++) {
            QuantityMention mention = chain.node(i).value(QuantityMention.class);
            if (mention == null || !chain.is(i, "FIGURE")) {
                continue;
            }
            if (matches == null) {
                markNouns(chain);
                matches = patterns.findEach(chain);
            }
            Draft draft = draft(passage, context, matches, i, mention, before);
            if (draft != null) {
                found.accept(draft);
                before = draft;
                context.counted(draft);
            } else if (mention.kind() != QuantityMention.Kind.ORDINAL
                    && mention.figure().value() > 1) {
                gaps.accept(new Gap("figure without a subject that is known", passage.evidence(i, i + 1)));
            }
        }
    }

    /** Tells nouns that stand in no list, for patterns that count whatever there is. */
    private static void markNouns(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (Counted.people(chain, i)) {
                chain.mark(i, null, "PEOPLE_NOUN");
            } else if (Counted.plain(chain, i)) {
                chain.mark(i, null, "PLURAL_NOUN");
            }
        }
    }

    private @Nullable Draft draft(
            Passage passage,
            Context context,
            List<Match> matches,
            int i,
            QuantityMention mention,
            @Nullable Draft before) {
        if (Share.inWords(mention)) {
            return byUnit(passage, i, mention);
        }
        for (Match match : ranked(matches, i)) {
            Draft draft = byPattern(passage, context, match, mention, before);
            if (draft != null) {
                return draft;
            }
        }
        return byUnit(passage, i, mention);
    }

    private List<Match> ranked(List<Match> matches, int figure) {
        return matches.stream()
                .filter(match -> match.first("n") == figure && allowed(match))
                .sorted(java.util.Comparator.comparingInt(match -> order.indexOf(match.pattern())))
                .toList();
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

    private @Nullable Draft byPattern(
            Passage passage, Context context, Match match, QuantityMention mention, @Nullable Draft before) {
        Chain chain = match.chain();
        String named = match.pattern().attribute("measure");
        Draft like = BEFORE.equals(named) ? before : EARLIER.equals(named) ? context.lastCount() : null;
        String measure = like != null ? like.measure() : measure(match, named);
        if (measure == null) {
            return null;
        }
        int n = match.first("n");
        int p = match.first("p");
        String population = p >= 0
                ? counted.population(chain, Math.min(n, p), p)
                : EARLIER.equals(named) ? like.population() : null;
        int verb = match.has("v")
                ? match.first("v")
                : match.has("t") ? match.first("t") : like != null && before == like ? like.verb() : -1;
        String id = fit.of(measure, population == null ? null : Populations.base(population), populations);
        int[] span = span(match);
        Draft draft = Draft.figure(
                id,
                span[0],
                span[1],
                verb,
                population,
                mention.figure(),
                match.pattern().id());
        if (match.has("l")) {
            draft = draft.at(context.toponyms().facet(chain, match.first("l"), match.end("l")));
        }
        return p < 0 ? draft : draft.about(population, p, population == null ? null : Populations.side(population));
    }

    /** From the figure to its head and predicate, without what a pattern merely skipped before them and without other figures. */
    private static int[] span(Match match) {
        int n = match.first("n");
        int[] span = {n, n + 1};
        for (String slot : match.pattern().slots()) {
            if (match.has(slot) && !slot.equals("l") && !figureBetween(match, slot, n)) {
                span[0] = Math.min(span[0], match.first(slot));
                span[1] = Math.max(span[1], match.end(slot));
            }
        }
        return span;
    }

    private static boolean figureBetween(Match match, String slot, int n) {
        int from = Math.min(match.first(slot), n + 1);
        int to = Math.max(match.first(slot), n);
        for (int i = from; i < to; i++) {
            if (match.chain().is(i, "FIGURE") && i != n) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String measure(Match match, @Nullable String named) {
        if (named == null || named.equals(BEFORE) || named.equals(EARLIER)) {
            return null;
        }
        int dot = named.indexOf('.');
        if (dot < 0) {
            return named;
        }
        String slot = named.substring(0, dot);
        return match.has(slot) ? match.node(slot).value(named.substring(dot + 1)) : null;
    }

    private @Nullable Draft byUnit(Passage passage, int i, QuantityMention mention) {
        Chain chain = passage.chain();
        if (mention.kind() == QuantityMention.Kind.ORDINAL) {
            return null;
        }
        int head = counted.head(chain, i + 1);
        String population = head < 0 ? null : counted.population(chain, i, head);
        Dimension dimension = mention.dimension();
        if (dimension != null && dimension != Dimension.COUNT) {
            String measure = measure(dimension);
            int to = head < 0 ? i + 1 : head + 1;
            return measure == null
                    ? null
                    : Draft.figure(measure, i, to, -1, population, Share.figure(mention), "by-unit");
        }
        boolean article = mention.figure().value() == 1 && !chain.is(i, "NUM");
        boolean known = head >= 0 && (counted.listed(chain, head) || i == 0 || !chain.is(i - 1, "DET"));
        if (!known || article) {
            return null;
        }
        String measure = fit.of("count", population == null ? null : Populations.base(population), populations);
        return Draft.figure(measure, i, head + 1, -1, population, mention.figure(), "by-noun")
                .about(population, head, population == null ? null : Populations.side(population));
    }

    private static @Nullable String measure(Dimension dimension) {
        return switch (dimension) {
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
    }
}
