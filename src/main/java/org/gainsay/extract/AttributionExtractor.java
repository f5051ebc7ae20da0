package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** Who is said to have given a statement or done a deed, by the patterns of {@code attribution.pat}. */
final class AttributionExtractor implements Extractor {

    private static final String MEASURE = "attribution";

    private static final String LEFT_OUT = "left out";

    private static final String WITHHELD = "not confirmed";

    private final Patterns patterns;

    AttributionExtractor(Language language) {
        language.load("/lexicon/en/credit.lex");
        this.patterns = language.patterns("/patterns/en/attribution.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        boolean[] taken = new boolean[passage.chain().size()];
        for (Match match : patterns.findEach(passage.chain())) {
            int verb = match.first("v");
            boolean zone = match.pattern().attribute("headline") == null || passage.zone() == Zone.HEADLINE;
            if (verb >= 0 && !taken[verb] && zone && match.has("w")) {
                Draft draft = draft(passage, context, match, verb);
                if (draft != null) {
                    taken[verb] = true;
                    found.accept(draft);
                }
            }
        }
    }

    private static @Nullable Draft draft(Passage passage, Context context, Match match, int verb) {
        Chain chain = passage.chain();
        int whom = match.end("w") - 1;
        boolean owns = whom + 1 < chain.size() && chain.is(whom + 1, "POSS");
        // "on its own initiative" is another thing than "on its own".
        if (owns && !ends(chain, whom + 2) || !owns && chain.is(match.to() - 1, "ALONE") && !ends(chain, match.to())) {
            return null;
        }
        Attribution meant = new Whom(passage, context).at(whom, verb);
        if (meant == null) {
            return null;
        }
        String deed = deed(match);
        Draft draft = Draft.words(
                        ClaimKind.ATTRIBUTION,
                        MEASURE,
                        match.has("e") ? match.first("e") : match.from(),
                        owns ? whom + 2 : match.to(),
                        chain.is(match.from(), "NONE") ? match.from() : verb,
                        words(match),
                        match.pattern().id())
                .about(deed, -1, meant.side())
                .heldBy(meant.organisation() == null ? meant.source() : meant.organisation());
        if (match.pattern().attribute("disowned") != null) {
            return draft.put(Modality.DENIED);
        }
        boolean observed = draft.words().equals(LEFT_OUT) || draft.words().equals(WITHHELD);
        return observed ? draft.put(Modality.ASSERTED) : draft;
    }

    /** "no units other than X's": the name stands for its own. */
    private static boolean ends(Chain chain, int i) {
        return i >= chain.size()
                || !chain.is(i, "WORD")
                || chain.is(i, "HAVE")
                || chain.is(i, "ACTED")
                || chain.is(i, "PARTOOK")
                || chain.is(i, "PREP")
                || chain.is(i, "CONJ")
                || chain.is(i, "SAY")
                || chain.is(i, "TIMEX");
    }

    private static String words(Match match) {
        return switch (String.valueOf(match.pattern().attribute("credit"))) {
            case "source" -> "source";
            case "alone" -> "alone";
            case "part" -> "took part";
            case "vouched" -> "confirmed";
            case "withheld" -> WITHHELD;
            default -> LEFT_OUT;
        };
    }

    /** The sort of deed, or what was given; null where nothing tells. */
    private static @Nullable String deed(Match match) {
        if (match.has("o")) {
            return null;
        }
        String deed =
                match.has("d") ? match.node("d").value("DEED") : match.node("v").value("ACTED");
        return deed == null || deed.equals("any") ? null : deed;
    }
}
