package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gainsay.claim.Populations;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures: each figure of a sentence gives at most one claim, by its row and column where it stands in
 * a table, by the first pattern of the file that fits, by the figure before it, else by its unit or by the noun behind it. A
 * figure without any of these is a gap.
 */
final class FigureExtractor implements Extractor {

    private final PatternFigures patterns;
    private final UnitFigures units;
    private final TableFigures tables;
    private final Ellipsis ellipsis;
    private final DurationFigures durations;

    FigureExtractor(Language language, Populations populations) {
        Counted counted = new Counted(populations);
        language.declare("PEOPLE_NOUN", "PLURAL_NOUN", Contenders.CATEGORY);
        this.patterns = new PatternFigures(language, populations, counted);
        this.units = new UnitFigures(populations, counted);
        this.tables = new TableFigures(populations, counted);
        this.ellipsis = new Ellipsis(counted);
        this.durations = new DurationFigures(language);
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        List<Match> matches = null;
        List<Draft> told = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            QuantityMention mention = chain.node(i).value(QuantityMention.class);
            if (mention == null || !chain.is(i, "FIGURE")) {
                continue;
            }
            if (matches == null) {
                markNouns(chain);
                context.contenders().mark(chain);
                matches = patterns.find(chain);
            }
            Draft draft = draft(new FigureSite(passage, context, i, mention, told), matches);
            if (draft != null) {
                found.accept(draft);
                told.add(draft);
                context.counted(draft);
            } else if (mention.figure().value() > 1) {
                gaps.accept(new Gap(reason(mention), passage.evidence(i, i + 1)));
            }
        }
        durations.find(passage, found);
    }

    private static String reason(QuantityMention mention) {
        return mention.figure().unit() == null
                ? "figure without a subject that is known"
                : "quantity of a sort that is not compared";
    }

    private @Nullable Draft draft(FigureSite site, List<Match> matches) {
        Draft cell = tables.read(site);
        if (cell != null) {
            return site.context().companies().owned(site, cell);
        }
        if (Share.inWords(site.mention())) {
            return units.read(site);
        }
        for (Match match : patterns.ranked(matches, site)) {
            if (PatternFigures.setsAside(match)) {
                return null;
            }
            Draft draft = patterns.read(site, match);
            if (draft != null) {
                return settled(site, draft);
            }
        }
        Draft elliptic = ellipsis.read(site);
        Draft draft = elliptic != null ? elliptic : units.read(site);
        return draft == null ? null : settled(site, draft);
    }

    /** The draft with what stands around the figure: an earlier period, an outlook, the company it is of. */
    private static Draft settled(FigureSite site, Draft draft) {
        Draft dated = Periods.of(site, Accounting.of(site, draft));
        return site.context().companies().owned(site, Outlook.of(site, dated));
    }

    /** Tells nouns that stand in no list, for patterns that count whatever there is. */
    private static void markNouns(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            if (Counted.people(chain, i)) {
                chain.mark(i, null, "PEOPLE_NOUN");
            } else if (Counted.plain(chain, i)) {
                chain.mark(i, null, "PLURAL_NOUN");
            } else if (Counted.compound(chain, i)) {
                chain.mark(i, null, "ADJ");
            }
        }
    }
}
