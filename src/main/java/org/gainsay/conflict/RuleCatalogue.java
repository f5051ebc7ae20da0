package org.gainsay.conflict;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.rule.AttributedDifferently;
import org.gainsay.conflict.rule.AttributionDropped;
import org.gainsay.conflict.rule.CausesDisagree;
import org.gainsay.conflict.rule.ControlDenied;
import org.gainsay.conflict.rule.ControlDisagrees;
import org.gainsay.conflict.rule.DatesDisagree;
import org.gainsay.conflict.rule.DurationContradictsDates;
import org.gainsay.conflict.rule.EventsDisagree;
import org.gainsay.conflict.rule.FigureDisowned;
import org.gainsay.conflict.rule.FigureRescoped;
import org.gainsay.conflict.rule.FigureStrengthened;
import org.gainsay.conflict.rule.FiguresDisagree;
import org.gainsay.conflict.rule.HeadlineContradictsBody;
import org.gainsay.conflict.rule.MovementReversed;
import org.gainsay.conflict.rule.MutatedCopy;
import org.gainsay.conflict.rule.NamesDiffer;
import org.gainsay.conflict.rule.PartExceedsWhole;
import org.gainsay.conflict.rule.PartsDoNotAddUp;
import org.gainsay.conflict.rule.PlacesDisagree;
import org.gainsay.conflict.rule.QuoteAltered;
import org.gainsay.conflict.rule.RetractedFigureRepeated;
import org.gainsay.conflict.rule.RunningCountFalls;
import org.gainsay.conflict.rule.SettledFigureChanges;
import org.gainsay.conflict.rule.SilentEdit;
import org.gainsay.conflict.rule.TownInWrongRegion;
import org.gainsay.conflict.rule.UnitTwinsDiffer;
import org.gainsay.conflict.rule.WeekdayDateMismatch;
import org.gainsay.conflict.rule.WrongDimension;
import org.gainsay.fact.ClaimComparison;
import org.gainsay.fact.Reference;
import org.gainsay.gazetteer.Gazetteer;

/** All rules in force, each with its page, sorted by id. Immutable. */
public final class RuleCatalogue {

    private final Map<String, Rule> rules;
    private final Map<String, RulePage> pages;

    /**
     * A catalogue of these rules.
     *
     * @throws IllegalArgumentException where two rules share an id or one has no page
     */
    public RuleCatalogue(Collection<Rule> rules) {
        Map<String, Rule> byId = new TreeMap<>();
        Map<String, RulePage> pageById = new TreeMap<>();
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
            pageById.put(rule.id(), RulePage.of(rule.id()));
        }
        this.rules = Collections.unmodifiableMap(byId);
        this.pages = Collections.unmodifiableMap(pageById);
    }

    /** The rules that come with Gainsay, on its gazetteer and tables; loaded once. */
    public static RuleCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The rules, sorted by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The pages, sorted by id. */
    public List<RulePage> pages() {
        return List.copyOf(pages.values());
    }

    /** The page of the rule with this id; empty where no such rule is in force. */
    public Optional<RulePage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** How any two claims of a story compare by the parameters in force. */
    public ClaimComparison comparison(Collection<Claim> story) {
        RulePage figures = page("figures-disagree").orElseThrow();
        Duration lag = Duration.ofHours((long) figures.parameter("silent-hours"));
        return new ClaimComparison(story, lag, Reference.standard());
    }

    /** The rules that come with Gainsay, on reference data of choice. */
    public static RuleCatalogue with(Reference reference) {
        return new RuleCatalogue(List.of(
                new AttributedDifferently(),
                new AttributionDropped(),
                new FigureDisowned(reference),
                new CausesDisagree(reference),
                new ControlDenied(),
                new ControlDisagrees(),
                new DatesDisagree(reference),
                new DurationContradictsDates(),
                new FigureRescoped(reference),
                new EventsDisagree(reference),
                new FigureStrengthened(reference),
                new FiguresDisagree(reference),
                new HeadlineContradictsBody(reference),
                new MovementReversed(),
                new MutatedCopy(reference),
                new NamesDiffer(),
                new PartExceedsWhole(reference),
                new PartsDoNotAddUp(),
                new PlacesDisagree(reference),
                new QuoteAltered(),
                new RetractedFigureRepeated(reference),
                new RunningCountFalls(reference),
                new SettledFigureChanges(reference),
                new TownInWrongRegion(Gazetteer.standard()),
                new SilentEdit(reference),
                new UnitTwinsDiffer(reference),
                new WeekdayDateMismatch(),
                new WrongDimension(reference)));
    }

    private static final class Standard {
        static final RuleCatalogue CATALOGUE = with(Reference.standard());
    }
}
