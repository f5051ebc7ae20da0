package org.gainsay.fact;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Issue;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.claim.Populations;
import org.jspecify.annotations.Nullable;

/** Puts a fact's question into words. */
public final class Questions {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?:\\|([^}]*))?\\}");

    private final Measures measures;
    private final Populations populations;

    /** Words questions with the given catalogues. */
    public Questions(Measures measures, Populations populations) {
        this.measures = measures;
        this.populations = populations;
    }

    /** Words questions with the catalogues that come with Gainsay. */
    public static Questions standard() {
        return new Questions(Measures.standard(), Populations.standard());
    }

    /**
     * The heading of a fact, ending in a question mark.
     *
     * @param measure id in the measures table; one it does not have gives a plain heading
     * @param population id or folded words, or null where nothing narrower is stated
     * @param place the place's name, or null for the event's own
     * @param time time words such as "by 12 September", or null
     */
    public String ask(String measure, @Nullable String population, @Nullable String place, @Nullable String time) {
        boolean narrower = population != null && !FactKey.population(population).equals(FactKey.ANY);
        Map<String, String> slots = Map.of(
                "population", narrower ? populations.label(population) : "",
                "place", place == null ? "" : place,
                "time", time == null ? "" : time);
        String template =
                measures.find(measure).map(Measure::question).orElse("What is said of " + measure + "[ in {place}]?");
        return fill(template, slots);
    }

    /**
     * The heading of an issue, ending in a question mark.
     *
     * @param thing what it happened to, or null where nobody says
     * @param place the place's name, or null for the event's own
     */
    public String of(Issue issue, @Nullable String thing, @Nullable String place) {
        String named = thing == null ? "" : populations.label(thing);
        return fill(issue.question(), Map.of("thing", named, "place", place == null ? "" : place));
    }

    private static String fill(String template, Map<String, String> slots) {
        String stretches = OPTIONAL.matcher(template)
                .replaceAll(m -> Matcher.quoteReplacement(complete(m.group(1), slots) ? m.group(1) : ""));
        return SLOT.matcher(stretches).replaceAll(m -> Matcher.quoteReplacement(filler(m, slots)));
    }

    private static boolean complete(String stretch, Map<String, String> slots) {
        return SLOT.matcher(stretch).results().noneMatch(slot -> slots.getOrDefault(slot.group(1), "")
                .isEmpty());
    }

    private static String filler(MatchResult slot, Map<String, String> slots) {
        String value = slots.getOrDefault(slot.group(1), "");
        return !value.isEmpty() ? value : slot.group(2) == null ? "" : slot.group(2);
    }
}
