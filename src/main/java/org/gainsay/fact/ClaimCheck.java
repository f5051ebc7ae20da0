package org.gainsay.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.TimeFacet;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.quantity.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The door through which claims come to be judged, freshly read or from the store. What a claim cannot be by itself (a range
 * whose low end is above its high one, a time that ends before it starts) its own parts refuse; what only the tables can tell
 * is looked up here. A claim with a fault is left out, with the reason; the rest is judged.
 */
public final class ClaimCheck {

    /** How a line of an article's ledger begins that tells why a claim is left out. */
    public static final String REFUSED = "refused: ";

    private final Reference reference;
    private final Predicate<String> places;

    /**
     * Checks against these tables.
     *
     * @param reference measures and units
     * @param places whether a place id is known
     */
    public ClaimCheck(Reference reference, Predicate<String> places) {
        this.reference = reference;
        this.places = places;
    }

    /** Checks against the tables and the gazetteer that come with Gainsay. */
    public static ClaimCheck standard() {
        return new ClaimCheck(
                Reference.standard(), id -> Gazetteer.standard().place(id).isPresent());
    }

    /**
     * Makes and checks a claim.
     *
     * @param draft makes the claim, and throws {@link IllegalArgumentException} or {@link NullPointerException} where its
     *     parts make none
     * @param refusal takes the reason in words, where there is one to refuse the claim
     * @return the claim, or nothing where it was refused
     */
    public Optional<Claim> admit(Supplier<Claim> draft, Consumer<String> refusal) {
        try {
            Claim claim = draft.get();
            List<String> faults = faults(claim);
            if (faults.isEmpty()) {
                return Optional.of(claim);
            }
            refusal.accept(String.join("; ", faults));
        } catch (IllegalArgumentException | NullPointerException e) {
            refusal.accept(String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** What keeps the claim from being judged, each fault in words; empty where nothing does. */
    public List<String> faults(Claim claim) {
        List<String> faults = new ArrayList<>();
        // Measures of dates name what is dated and stand in no table.
        if (claim.kind() != ClaimKind.DATE
                && reference.measures().find(claim.measure()).isEmpty()) {
            faults.add("unknown measure: " + claim.measure());
        }
        PlaceFacet place = claim.place();
        if (place != null && place.id() != null && !places.test(place.id())) {
            faults.add("unknown place: " + place.id());
        }
        if (claim.figure() != null) {
            figure(claim.figure(), faults);
        }
        time(claim.time(), faults);
        return faults;
    }

    private void figure(Figure figure, List<String> faults) {
        number(figure.value(), faults);
        unit(figure.unit(), faults);
        Figure.Twin twin = figure.twin();
        if (twin != null) {
            number(twin.value(), faults);
            unit(twin.unit(), faults);
        }
    }

    private static void number(double value, List<String> faults) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            faults.add("no finite number: " + value);
        }
    }

    private void unit(@Nullable String unit, List<String> faults) {
        if (unit != null && reference.units().find(unit).isEmpty()) {
            faults.add("unknown unit: " + unit);
        }
    }

    private static void time(TimeFacet time, List<String> faults) {
        Instant since = time.since();
        if (since != null && time.asOf() != null && !since.isBefore(time.asOf().to())) {
            faults.add("counted until " + time.asOf().to() + ", before the count starts: " + since);
        }
    }
}
