package org.gainsay.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Place;
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

    /** Offices that speak of the whole country where they name no part of it. */
    private static final Set<String> NATIONAL =
            Set.of("president", "prime minister", "commander-in-chief", "army chief", "chief of staff", "general");

    private final Context context;
    private final Set<PlaceFacet> here = new HashSet<>();
    private final Set<PlaceFacet> before = new HashSet<>();
    private @Nullable Passage current;
    private boolean wide;

    Setting(Context context) {
        this.context = context;
    }

    /** Notes the place that a sentence itself gave to a draft, for those after it. */
    void stated(Passage passage, Draft draft, PlaceFacet place) {
        turnTo(passage);
        if (draft.kind() == ClaimKind.FIGURE || draft.kind() == ClaimKind.CONTROL) {
            here.add(place);
        }
    }

    /** The place that the article lends to a draft, or null where none stands out. */
    @Nullable
    PlaceFacet of(Passage passage, Draft draft, @Nullable Voice voice) {
        turnTo(passage);
        if (draft.holder() != null) {
            return null;
        }
        wide |= WIDE.contains(draft.measure());
        if (wide && draft.figure() != null) {
            return wide(voice);
        }
        return before.size() == 1 ? before.iterator().next() : context.toponyms().eventPlace();
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
        PlaceFacet country = context.armed() && voice != null && national(voice.attribution()) ? country() : null;
        return country != null ? country : context.toponyms().wideEventPlace();
    }

    private static boolean national(Attribution said) {
        String role = (said.role() + " " + said.organisation()).toLowerCase(Locale.ROOT);
        return NATIONAL.stream().anyMatch(role::contains);
    }

    private @Nullable PlaceFacet country() {
        PlaceFacet event = context.eventPlace();
        Place place = event == null ? null : context.place(event).orElse(null);
        return place == null || place.country() == null ? null : context.toponyms().of(place.country());
    }
}
