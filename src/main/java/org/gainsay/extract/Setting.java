package org.gainsay.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The place of a draft whose own sentence names none. The sentence before it in the paragraph lends its place, where it had
 * one only; else the draft is of the article's event. What no town can hold, areas taken and numbers of settlements, is of
 * the region or country that the article speaks of, and of the country where somebody speaks for it in a war. The figures of
 * a company are at no place but the company itself.
 */
final class Setting {

    /** Measures of what no town can hold. */
    private static final Set<String> WIDE = Set.of("area", "settlements");

    /** Measures of elections, which are held in a whole country unless the headline names a part of it. */
    private static final Set<String> ELECTIONS =
            Set.of("votes", "vote-share", "seats", "turnout", "poll", "lead", "majority");

    private static final String PERCENT = "percent";

    /** Who takes part in them. */
    private static final Set<String> VOTERS = Set.of("voters", "ballots", "candidates", "votes");

    /** Measures whose place is the end of a line or the middle of a circle, not where the next sentence plays. */
    private static final Set<String> MEASURED = Set.of("distance", "magnitude", "depth");

    /** Sums that are asked, given and lost for a country rather than a town. */
    private static final Set<String> SUMS = Set.of("money", "budget", "debt");

    private static final Set<String> EARNED = Set.of("revenue", "profit");

    /** Offices that speak of the whole country where they name no part of it. */
    private static final Set<String> NATIONAL =
            Set.of("president", "prime minister", "commander-in-chief", "army chief", "chief of staff", "general");

    private final Context context;
    private final String headline;
    private final Set<PlaceFacet> here = new HashSet<>();
    private final Set<PlaceFacet> before = new HashSet<>();
    private @Nullable String company;
    private boolean asked;
    private @Nullable Passage current;
    private boolean wide;

    Setting(Context context) {
        this.context = context;
        this.headline = context.passages().stream()
                .filter(passage -> passage.zone() == Zone.HEADLINE)
                .map(passage -> passage.span().quote())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The draft as the main company's, where an article that names a company in its headline told figures of it before and
     * plays at no place smaller than a country: amounts and shares in it are the company's too.
     */
    Draft held(Draft draft) {
        if (draft.holder() != null || draft.figure() == null) {
            company = draft.figure() == null ? company : draft.holder();
            return draft;
        }
        boolean amount = Measures.standard()
                .find(draft.measure())
                .map(Measure::dimension)
                .filter(dimension -> dimension == Dimension.MONEY || dimension == Dimension.RATIO)
                .isPresent();
        PlaceFacet event = context.eventPlace();
        boolean local = event != null && context.kind(event) != PlaceKind.COUNTRY;
        String owner = amount && !local ? company() : null;
        return owner != null && headline.contains(owner.split(" ")[0]) ? draft.heldBy(owner) : draft;
    }

    /** The company that figures are told of, or null. */
    private @Nullable String company() {
        if (!asked) {
            asked = true;
            company = company == null && business() ? context.companies().main() : company;
        }
        return company;
    }

    /** Whether the article tells of revenue or profit anywhere. */
    private boolean business() {
        return context.passages().stream().map(Passage::chain).anyMatch(chain -> {
            for (int i = 0; i < chain.size(); i++) {
                if (EARNED.contains(String.valueOf(chain.node(i).value("MEASURE_NOUN")))) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Notes the place that a sentence itself gave to a draft, for those after it. */
    void stated(Passage passage, Draft draft, PlaceFacet place) {
        turnTo(passage);
        boolean counts = draft.kind() == ClaimKind.FIGURE && !MEASURED.contains(draft.measure());
        if (counts || draft.kind() == ClaimKind.CONTROL) {
            here.add(place);
        }
    }

    /** The place that the article lends to a draft, or null where none stands out. */
    @Nullable
    PlaceFacet of(Passage passage, Draft draft, @Nullable Voice voice) {
        turnTo(passage);
        if (draft.holder() != null && draft.figure() != null) {
            return null;
        }
        boolean poll = context.voting() && draft.measure().equals(PERCENT) && draft.population() == null;
        if (poll || ELECTIONS.contains(draft.measure()) || VOTERS.contains(String.valueOf(draft.population()))) {
            return context.toponyms().electorate();
        }
        if (SUMS.contains(draft.measure()) && context.toponyms().country() != null) {
            return context.toponyms().country();
        }
        wide |= WIDE.contains(draft.measure());
        if (wide && draft.figure() != null) {
            return wide(voice);
        }
        return before.size() == 1
                ? before.iterator().next()
                : context.toponyms().eventPlace();
    }

    private void turnTo(Passage passage) {
        if (passage == current) {
            return;
        }
        boolean goesOn = current != null && passage.paragraph() >= 0 && passage.paragraph() == current.paragraph();
        if (!goesOn) {
            before.clear();
        } else if (!here.isEmpty()) {
            before.clear();
            before.addAll(here);
        }
        here.clear();
        wide = false;
        current = passage;
    }

    private @Nullable PlaceFacet wide(@Nullable Voice voice) {
        boolean country = context.armed() && voice != null && national(voice.attribution());
        PlaceFacet whole = country ? context.toponyms().country() : null;
        return whole != null ? whole : context.toponyms().wideEventPlace();
    }

    private static boolean national(Attribution said) {
        String role = (said.role() + " " + said.organisation()).toLowerCase(Locale.ROOT);
        return NATIONAL.stream().anyMatch(role::contains);
    }
}
