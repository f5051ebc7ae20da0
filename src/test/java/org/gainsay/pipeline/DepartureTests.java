package org.gainsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.figure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.gainsay.article.Article;
import org.gainsay.article.Revision;
import org.gainsay.claim.Claim;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Finding;
import org.gainsay.outlet.Outlet;
import org.gainsay.review.Closure;
import org.gainsay.story.StoredStory;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class DepartureTests {

    private static final Set<String> RULES = Set.of("figures-disagree");
    private static final Claim THREE =
            figure("killed").outlet("Tillford Courier").exactly(3).build();
    private static final Claim NINE =
            figure("killed").outlet("Harbour Lantern").exactly(9).build();

    private static final Claim FORTY =
            figure("killed").outlet("Sedge Herald").exactly(40).build();

    private final Conflict conflict = new Conflict(evidence(List.of(THREE), List.of(NINE)), Instant.EPOCH);

    @Test
    void blamesTheRuleThatIsGone() {
        assertThat(new Departure(Set.of("names-differ"), List.of()).of(conflict))
                .isEqualTo(Closure.RULE_REMOVED);
    }

    @Test
    void seesItsEvidenceInAnotherConflict() {
        Evidence wider = evidence(List.of(NINE, FORTY), List.of(THREE));
        Departure departure = new Departure(RULES, List.of(wider));
        assertThat(departure.of(conflict)).isEqualTo(Closure.SUPERSEDED);
        assertThat(departure.successor(conflict)).containsSame(wider);
    }

    @Test
    void creditsTheOutletThatEditedItsText() {
        conflict.positions().get(0).claims().get(0).revision().supersede();
        assertThat(new Departure(RULES, List.of()).of(conflict)).isEqualTo(Closure.CORRECTED_BY_SOURCE);
    }

    @Test
    void knowsNothingBetterThanWithdrawn() {
        Evidence other = evidence(List.of(NINE), List.of(FORTY));
        assertThat(new Departure(RULES, List.of(other)).of(conflict)).isEqualTo(Closure.EVIDENCE_WITHDRAWN);
    }

    @SafeVarargs
    private static Evidence evidence(List<Claim>... positions) {
        Finding finding = ToyStages.finding("story-1", positions);
        return Evidence.of(finding, new StoredStory("story-1", "Flood"), DepartureTests::stored);
    }

    private static StoredClaim stored(Claim claim) {
        Article article = new Article(claim.article(), new Outlet(claim.outlet()));
        Revision revision =
                new Revision(article, 1, ToyStages.article(claim.outlet(), claim.article(), "3 or 9"), Instant.EPOCH);
        StoredClaim stored = new StoredClaim(revision, claim);
        ReflectionTestUtils.setField(
                stored, "id", (long) claim.evidence().quote().hashCode());
        return stored;
    }
}
