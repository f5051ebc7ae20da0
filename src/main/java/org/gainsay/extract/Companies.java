package org.gainsay.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures an article on business tells: the company that a sentence names as owner or subject, else the one the article
 * speaks of most. A figure of another company than that is told apart by the company's name.
 */
final class Companies {

    private static final Set<String> OWNED = Set.of(
            "revenue",
            "profit",
            "operating-profit",
            "pretax-profit",
            "gross-profit",
            "ebitda",
            "loss",
            "spending",
            "debt",
            "earnings-per-share",
            "dividend",
            "share-price",
            "market-value",
            "margin",
            "jobs");

    private static final String CHANGE = "change";

    /** A company that the article is about is named at least so often. */
    private static final int ENOUGH = 2;

    /** A name in the headline weighs as much as so many in the text. */
    private static final int HEADLINE = 3;

    private static final int LONGEST = 4;

    private record Name(int from, int to) {}

    private final @Nullable String main;

    private Companies(@Nullable String main) {
        this.main = main;
    }

    /** The companies of an article. */
    static Companies of(List<Passage> passages) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> acting = new LinkedHashSet<>();
        for (Passage passage : passages) {
            Chain chain = passage.chain();
            for (int i = 0; i < chain.size(); i++) {
                Name name = name(chain, i);
                if (name != null) {
                    String words = chain.surface(name.from, name.to);
                    counts.merge(words, passage.paragraph() < 0 ? HEADLINE : 1, Integer::sum);
                    if (acts(chain, name)) {
                        acting.add(words);
                    }
                    i = name.to - 1;
                }
            }
        }
        String best = null;
        for (String name : acting) {
            best = best == null || counts.get(name) > counts.get(best) ? name : best;
        }
        return new Companies(best != null && counts.get(best) >= ENOUGH ? best : null);
    }

    /** The company that the article speaks of most, or null. */
    @Nullable
    String main() {
        return main;
    }

    /** The draft with the company it is of; untouched where it is no company's figure. */
    Draft owned(FigureSite site, Draft draft) {
        boolean owned = OWNED.contains(draft.measure())
                || draft.measure().equals(CHANGE)
                        && draft.population() != null
                        && OWNED.stream().anyMatch(draft.population()::contains);
        if (!owned || draft.holder() != null) {
            return draft;
        }
        String stated = stated(site.chain(), draft);
        if (stated == null || same(stated, main)) {
            return main == null && stated == null ? draft : draft.heldBy(stated == null ? main : stated);
        }
        String population = draft.population() == null ? stated : stated + " " + draft.population();
        return main == null
                ? draft.heldBy(stated)
                : draft.about(population, draft.actor(), draft.side()).heldBy(stated);
    }

    private static boolean same(String a, @Nullable String b) {
        return b != null && first(a).equals(first(b));
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    /** The company before the figure that owns something or acts, the nearest; or null. */
    private static @Nullable String stated(Chain chain, Draft draft) {
        for (int i = Math.min(draft.from(), chain.size() - 1); i >= 0; i--) {
            if (chain.is(i, "SEMI") || chain.is(i, "BREAK")) {
                return null;
            }
            boolean begins = i == 0 || !chain.is(i - 1, "CAP");
            Name name = begins ? name(chain, i) : null;
            if (name != null && acts(chain, name)) {
                return chain.surface(name.from, name.to);
            }
        }
        return null;
    }

    /** The capitalised name that begins at the node; null for places, persons, times and words of the lexicon. */
    private static @Nullable Name name(Chain chain, int i) {
        int to = i;
        while (to < chain.size() && to - i < LONGEST && part(chain, to, to == i)) {
            to++;
        }
        return to > i ? new Name(i, to) : null;
    }

    private static boolean part(Chain chain, int i, boolean first) {
        boolean plain = chain.is(i, "CAP")
                && !chain.is(i, "TIMEX")
                && !chain.is(i, "PLACE")
                && !titled(chain, i)
                && !chain.is(i, "DEMONYM")
                && !chain.is(i, "SIDE")
                && !chain.is(i, "FIGURE")
                && !chain.is(i, "DET");
        return plain && (!first || chain.node(i).entry() == null);
    }

    /** Whether the node is a person beyond doubt: a name of two words before a verb may as well be a company. */
    private static boolean titled(Chain chain, int i) {
        PersonMention person = chain.node(i).value(PersonMention.class);
        return person != null && (person.role() != null || person.given() == null || chain.is(i, "GIVEN"));
    }

    private static boolean acts(Chain chain, Name name) {
        if (name.to >= chain.size()) {
            return false;
        }
        return chain.is(name.to, "POSS")
                || chain.is(name.to, "SAY")
                || chain.is(name.to, "FORECAST")
                || chain.is(name.to, "ACTING")
                || chain.is(name.to, "MODAL_FUTURE")
                || chain.is(name.to, "EARNED");
    }
}
