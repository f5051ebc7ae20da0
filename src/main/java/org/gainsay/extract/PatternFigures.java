package org.gainsay.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Pattern;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** What figures count or measure by the patterns of {@code figures.pat}, whose head explains slots and attributes. */
final class PatternFigures {

    /** Names a measure that the figure before it in the sentence has. */
    private static final String BEFORE = "before";

    /** Names a measure that the last count of the article has. */
    private static final String EARLIER = "earlier";

    /** Names something that is no figure of the story: the distance of a race. */
    private static final String NONE = "none";

    private static final String CHANGE = "change";

    /** What is counted once it is done: a number of those with whom it is not done is another count. */
    private static final Set<String> UNDONE =
            Set.of("identified", "recovered", "buried", "vaccinated", "discharged", "rescued", "cured");

    private final Patterns patterns;
    private final Map<Pattern, Integer> order = new IdentityHashMap<>();
    private final Populations populations;
    private final Counted counted;
    private final MeasureFit fit = MeasureFit.standard();

    PatternFigures(Language language, Populations populations, Counted counted) {
        this.populations = populations;
        this.counted = counted;
        this.patterns = language.patterns("/patterns/en/figures.pat");
        patterns.all().forEach(pattern -> order.put(pattern, order.size()));
    }

    /** All matches in a sentence whose nouns are marked. */
    List<Match> find(Chain chain) {
        return patterns.findEach(chain);
    }

    /** The matches that are about the figure, in the order of the file. */
    List<Match> ranked(List<Match> matches, FigureSite site) {
        return matches.stream()
                .filter(match -> match.first("n") == site.node())
                .filter(match -> allowed(match) && suits(match, site) && !ofPart(match))
                .sorted(Comparator.comparing(match -> order.get(match.pattern())))
                .toList();
    }

    /** Whether the pattern says that its figure tells nothing. */
    static boolean setsAside(Match match) {
        return NONE.equals(match.pattern().attribute("measure"));
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

    /** Whether the predicate behind the figure is that of a part of it: "22 of 28 missiles were shot down". */
    private static boolean ofPart(Match match) {
        Chain chain = match.chain();
        int n = match.first("n");
        int of = n - 1;
        while (of > 0 && (chain.is(of, "DET") || chain.is(of, "ADJ"))) {
            of--;
        }
        return of > 0 && chain.is(of, "=of") && chain.is(of - 1, "NUMBER") && match.has("v") && match.first("v") > n;
    }

    /** Whether the figure, the one before it and the article's topic are what the pattern asks for. */
    private static boolean suits(Match match, FigureSite site) {
        Pattern pattern = match.pattern();
        String like = pattern.attribute("like");
        Draft before = site.before();
        if (like != null && (before == null || !Arrays.asList(like.split(" ")).contains(before.measure()))) {
            return false;
        }
        String least = pattern.attribute("least");
        if (least != null && site.mention().figure().value() < Double.parseDouble(least)) {
            return false;
        }
        return pattern.attribute("topic") == null || site.context().voting();
    }

    /** Whether the predicate is denied: of those who have not been identified nobody counts the identified. */
    private static boolean denied(Match match, FigureSite site, String measure) {
        return UNDONE.contains(measure)
                && match.has("v")
                && Stance.of(site.passage(), match.first("v"), match.first("n")).negated();
    }

    /** The draft of a match, or null where what it needs is not there. */
    @Nullable
    Draft read(FigureSite site, Match match) {
        String named = match.pattern().attribute("measure");
        Draft like = like(site, named);
        String measure = like != null ? like.measure() : measure(match, named);
        Figure figure = figure(site, match, like);
        if (measure == null || figure == null || denied(match, site, measure)) {
            return null;
        }
        int p = match.first("p");
        String population = population(site, match, like);
        String id = fit.of(measure, population == null ? null : Populations.base(population), populations);
        int[] span = span(match);
        Draft draft = Draft.figure(
                Contenders.polled(site.chain(), id),
                span[0],
                span[1],
                verb(match, site, like),
                population,
                figure,
                match.pattern().id());
        if (match.has("l")) {
            draft = draft.at(site.context().toponyms().facet(site.chain(), match.first("l"), match.end("l")));
        }
        if ("planned".equals(match.pattern().attribute("modality"))) {
            draft = draft.put(Modality.PLANNED);
        }
        return p < 0 ? draft : draft.about(population, p, population == null ? null : Populations.side(population));
    }

    private static @Nullable Draft like(FigureSite site, @Nullable String named) {
        return BEFORE.equals(named)
                ? site.before()
                : EARLIER.equals(named) ? site.context().lastCount() : null;
    }

    private static int verb(Match match, FigureSite site, @Nullable Draft like) {
        if (match.has("v")) {
            return match.first("v");
        }
        if (match.has("t")) {
            return match.first("t");
        }
        return like != null && site.before() == like ? like.verb() : -1;
    }

    private @Nullable String population(FigureSite site, Match match, @Nullable Draft like) {
        Chain chain = site.chain();
        int n = match.first("n");
        if (match.has("p")) {
            int p = match.first("p");
            return counted.population(chain, Math.min(n, p), p);
        }
        if (match.has("c")) {
            return Contenders.name(chain, match.first("c"));
        }
        if (match.has("g")) {
            return counted.words(chain, match.first("g"), match.end("g"));
        }
        Draft before = site.before();
        if (before != null && BEFORE.equals(match.pattern().attribute("of"))) {
            return CHANGE.equals(match.pattern().attribute("measure")) ? subject(before) : before.population();
        }
        return like != null && like != before ? like.population() : null;
    }

    /** What changes when the figure before does: "data centre revenue". */
    private static String subject(Draft before) {
        return before.population() == null ? before.measure() : before.population() + " " + before.measure();
    }

    /** The figure in the unit that the pattern or the figure before lends it; null where the two do not go together. */
    private static @Nullable Figure figure(FigureSite site, Match match, @Nullable Draft like) {
        Figure figure = site.mention().figure();
        String lent = match.pattern().attribute("unit");
        if (lent == null && like != null && like.figure() != null && like == site.before()) {
            lent = like.figure().unit();
            boolean open = figure.unit() == null && match.pattern().attribute("like") != null;
            if (!open && !Objects.equals(figure.unit(), lent)) {
                return null;
            }
        }
        if (figure.unit() == null && lent != null) {
            figure = new Figure(figure.value(), figure.range(), lent, figure.hedge(), figure.hedgeWords(), null);
        }
        return passed(match, figure) ? above(figure) : figure;
    }

    /** Whether the number is said to be left behind: "the toll passed 5,000". */
    private static boolean passed(Match match, Figure figure) {
        int n = match.first("n");
        return figure.hedge() == Hedge.EXACT
                && n > match.from()
                && match.chain().is(n - 1, "PASSED");
    }

    private static Figure above(Figure figure) {
        return new Figure(
                figure.value(),
                Interval.moreThan(figure.value()),
                figure.unit(),
                Hedge.MORE_THAN,
                figure.hedgeWords(),
                figure.twin());
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
}
