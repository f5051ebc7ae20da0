package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.junit.jupiter.api.Test;

class ClaimCheckTests {

    private final ClaimCheck check = new ClaimCheck(Reference.standard(PlaceOrder.FLAT), "tillford"::equals);

    @Test
    void admitsWhatIsWhole() {
        assertThat(check.faults(killed().exactly(3).at("Tillford").build())).isEmpty();
        assertThat(check.faults(killed().atLeast(3).build())).isEmpty();
        assertThat(check.faults(ClaimBuilder.figure("area")
                        .exactly(12)
                        .unit("hectare")
                        .twin(30, 0.5, "acre")
                        .build()))
                .isEmpty();
        assertThat(check.faults(ClaimBuilder.control("Tillford", ControlState.HELD, "AA", false)
                        .build()))
                .isEmpty();
    }

    @Test
    void takesPlacesInWordsAsTheyAre() {
        assertThat(check.faults(killed().exactly(3)
                        .place(new PlaceFacet("the old mill", null, null))
                        .build()))
                .isEmpty();
    }

    @Test
    void refusesALowEndAboveTheHighOne() {
        assertThat(reason(() -> killed().between(10, 5).build())).isEqualTo("empty interval: 10.0 to 5.0");
    }

    @Test
    void refusesANegativeTolerance() {
        assertThat(reason(() -> killed().rounded(10, -1).build())).startsWith("empty interval");
        assertThat(reason(() -> killed().exactly(10).twin(6, -1, "mile").build()))
                .startsWith("empty interval");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThat(reason(() -> killed().exactly(Double.NaN).build())).isEqualTo("an interval end is not a number");
        assertThat(reason(() -> killed().number(Double.NaN, Interval.atLeast(5), Hedge.AT_LEAST, "at least")
                        .build()))
                .isEqualTo("no finite number: NaN");
    }

    @Test
    void refusesUnknownMeasuresUnitsAndPlaces() {
        assertThat(reason(() -> ClaimBuilder.figure("kiled").exactly(3).build()))
                .isEqualTo("unknown measure: kiled");
        assertThat(reason(() -> ClaimBuilder.figure("distance")
                        .exactly(3)
                        .unit("kilometer")
                        .build()))
                .isEqualTo("unknown unit: kilometer");
        assertThat(reason(() -> ClaimBuilder.figure("distance")
                        .exactly(3)
                        .unit("kilometre")
                        .twin(2, 0.5, "miles")
                        .build()))
                .isEqualTo("unknown unit: miles");
        assertThat(reason(() -> killed().exactly(3).at("Tilford").build())).isEqualTo("unknown place: tilford");
    }

    @Test
    void refusesATimeThatEndsBeforeItStarts() {
        Instant noon = Instant.parse("2031-05-06T12:00:00Z");
        assertThat(reason(() -> {
                    new ValidTime(noon, noon.minusSeconds(1), Granularity.MINUTE);
                    return killed().exactly(3).build();
                }))
                .startsWith("time ends before it starts");
        assertThat(reason(() -> killed().exactly(3).since("2031-05-08").build()))
                .isEqualTo("counted until 2031-05-06T12:00:00Z, before the count starts: 2031-05-08T00:00:00Z");
    }

    @Test
    void namesEveryFault() {
        assertThat(reason(() ->
                        ClaimBuilder.figure("kiled").exactly(3).at("Tilford").build()))
                .isEqualTo("unknown measure: kiled; unknown place: tilford");
    }

    @Test
    void admitsTheRest() {
        Claim good = killed().exactly(3).build();
        List<Supplier<Claim>> drafts =
                List.of(() -> killed().between(10, 5).build(), () -> good, () -> killed().exactly(4)
                        .at("Tilford")
                        .build());
        List<String> refused = new ArrayList<>();
        assertThat(drafts.stream().flatMap(draft -> check.admit(draft, refused::add).stream()))
                .containsExactly(good);
        assertThat(refused).containsExactly("empty interval: 10.0 to 5.0", "unknown place: tilford");
    }

    private static ClaimBuilder killed() {
        return ClaimBuilder.figure("killed");
    }

    private String reason(Supplier<Claim> draft) {
        List<String> reasons = new ArrayList<>();
        assertThat(check.admit(draft, reasons::add)).isEmpty();
        assertThat(reasons).hasSize(1);
        return reasons.get(0);
    }
}
