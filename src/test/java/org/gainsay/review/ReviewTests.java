package org.gainsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gainsay.claim.ClaimBuilder.figure;

import java.time.Duration;
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
import org.gainsay.conflict.Severity;
import org.gainsay.outlet.Outlet;
import org.gainsay.story.StoredStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTests {

    private static final Instant NOON = Instant.parse("2031-05-06T12:00:00Z");
    private static final Claim THREE =
            figure("killed").outlet("Tillford Courier").exactly(3).build();
    private static final Claim NINE =
            figure("killed").outlet("Harbour Lantern").atLeast(9).build();
    private static final Claim FORTY =
            figure("killed").outlet("Sedge Herald").exactly(40).build();
    private static final Claim NINE_DENIED =
            figure("killed").outlet("Oxbow Mail").atLeast(9).negated().build();

    private final StoredStory story = new StoredStory("story-1", "A flood");
    private final Review review = new Review(conflict(List.of(THREE), List.of(NINE)), Act.ofRun(NOON, ""));

    @Test
    void beginsNewAndFlagged() {
        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.NEW));
        assertThat(review.history()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.FLAGGED);
            assertThat(entry.by()).isNull();
            assertThat(entry.before()).isNull();
        });
    }

    @Test
    void isWorkedOnByOneAtATime() {
        review.claim(by("R. Quill"), NOON.plus(Duration.ofMinutes(30)));

        assertThatThrownBy(() -> review.dismiss(by("M. Ashdown"), Dismissal.NOT_RELEVANT))
                .isInstanceOf(Refused.class)
                .hasMessage("R. Quill is working on this conflict.");
        review.dismiss(by("R. Quill"), Dismissal.NOT_RELEVANT);
        assertThat(review.standing().state()).isEqualTo(ReviewState.DISMISSED);
        assertThat(review.standing().assignee()).isNull();
    }

    @Test
    void goesToAnotherOnceTheTimeIsUp() {
        review.claim(by("R. Quill"), NOON.plus(Duration.ofMinutes(30)));
        Act later = Act.of("M. Ashdown", NOON.plus(Duration.ofMinutes(30)), "");

        review.claim(later, NOON.plus(Duration.ofHours(1)));

        assertThat(review.standing().assignee()).isEqualTo("M. Ashdown");
    }

    @Test
    void goesBackToWhereItWasWhenHandedBack() {
        review.claim(by("R. Quill"), NOON.plus(Duration.ofMinutes(30)));
        review.claim(by("R. Quill"), NOON.plus(Duration.ofMinutes(40)));
        review.release(by("R. Quill"));

        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.NEW));
        assertThatThrownBy(() -> review.release(by("R. Quill"))).isInstanceOf(Refused.class);
    }

    @Test
    void isDecidedOnlyOnce() {
        review.resolve(by("R. Quill"), Verdict.UNDECIDABLE_NOW, Set.of(), null);

        assertThatThrownBy(() -> review.dismiss(by("R. Quill"), Dismissal.NOT_RELEVANT))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.defer(by("R. Quill"), null, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.claim(by("R. Quill"), NOON.plusSeconds(9)))
                .isInstanceOf(Refused.class);
        assertThat(review.history()).hasSize(2);
    }

    @Test
    void asksWhichPositionIsSupported() {
        assertThatThrownBy(() -> review.resolve(by("R. Quill"), Verdict.POSITION_SUPPORTED, Set.of(), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.resolve(by("R. Quill"), Verdict.POSITION_SUPPORTED, Set.of(2), null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.resolve(by("R. Quill"), Verdict.GENUINELY_DISPUTED, Set.of(1), null))
                .isInstanceOf(Refused.class);
        review.resolve(by("R. Quill"), Verdict.POSITION_SUPPORTED, Set.of(), "7");
        assertThat(review.standing().ownValue()).isEqualTo("7");
    }

    @Test
    void isDeferredToTheFutureOnly() {
        assertThatThrownBy(() -> review.defer(by("R. Quill"), null, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.defer(by("R. Quill"), NOON, null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.defer(by("R. Quill"), null, 0)).isInstanceOf(Refused.class);
        review.defer(by("R. Quill"), NOON.plusSeconds(60), null);

        review.lapse(run(59));
        assertThat(review.standing().state()).isEqualTo(ReviewState.DEFERRED);
        review.lapse(run(60));
        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.ONGOING));
    }

    @Test
    void comesBackWithTheOriginsItWaitedFor() {
        review.defer(by("R. Quill"), null, 1);

        find(List.of(THREE), List.of(NINE), List.of(FORTY));

        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.ONGOING));
    }

    @Test
    void undoesOneStepWithANewEntry() {
        review.dismiss(by("R. Quill"), Dismissal.NOT_RELEVANT);
        Decision dismissed = last();

        review.undo(by("M. Ashdown"), dismissed);

        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.NEW));
        assertThat(last().undoes()).isSameAs(dismissed);
        assertThat(review.basis()).isEmpty();
        assertThatThrownBy(() -> review.undo(by("R. Quill"), last())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.undo(by("R. Quill"), dismissed)).isInstanceOf(Refused.class);
    }

    @Test
    void doesNotUndoWhatARunDid() {
        assertThatThrownBy(() -> review.undo(by("R. Quill"), last())).isInstanceOf(Refused.class);
    }

    @Test
    void isOpenedAgainByAPerson() {
        assertThatThrownBy(() -> review.reopen(by("R. Quill"))).isInstanceOf(Refused.class);
        review.dismiss(by("R. Quill"), Dismissal.NOT_RELEVANT);
        review.reopen(by("M. Ashdown"));
        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.ONGOING));
    }

    @Test
    void regressesWhenTheChosenPositionIsWithdrawn() {
        review.resolve(by("R. Quill"), Verdict.POSITION_SUPPORTED, Set.of(1), null);

        find(List.of(THREE), List.of(FORTY));

        assertThat(review.standing().state()).isEqualTo(ReviewState.REGRESSED);
        assertThat(last().note()).isEqualTo("new position: 40 killed; withdrawn: at least 9 killed");
        assertThat(review.basis())
                .hasValueSatisfying(basis -> assertThat(basis.chosen()).containsExactly("at least 9 killed"));
    }

    @Test
    void regressesWhenAKnownValueIsDenied() {
        review.dismiss(by("R. Quill"), Dismissal.ROUNDING_OR_BOUND);

        find(List.of(THREE), List.of(NINE, NINE_DENIED));

        assertThat(review.standing().state()).isEqualTo(ReviewState.REGRESSED);
        assertThat(last().note()).isEqualTo("denied: at least 9 killed");
    }

    @Test
    void staysDecidedWhenAnUnchosenPositionIsWithdrawn() {
        find(List.of(THREE), List.of(NINE), List.of(FORTY));
        review.resolve(by("R. Quill"), Verdict.POSITION_SUPPORTED, Set.of(1), null);

        find(List.of(THREE), List.of(NINE));

        assertThat(review.standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(last().action()).isEqualTo(Action.EVIDENCE_CHANGED);
    }

    @Test
    void closesWithItsEvidenceAndOpensWithIt() {
        review.conflict().withdraw(NOON, null);
        review.withdrawn(run(1), Closure.EVIDENCE_WITHDRAWN);
        assertThat(review.standing()).isEqualTo(Standing.closed(Closure.EVIDENCE_WITHDRAWN));
        assertThatThrownBy(() -> review.reopen(by("R. Quill"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> review.dismiss(by("R. Quill"), Dismissal.NOT_RELEVANT))
                .isInstanceOf(Refused.class);

        find(List.of(THREE), List.of(NINE));

        assertThat(review.standing()).isEqualTo(Standing.open(ReviewState.ONGOING));
    }

    @Test
    void staysDecidedWhenItsEvidenceGoes() {
        review.resolve(by("R. Quill"), Verdict.CORRECTED, Set.of(0), null);
        review.withdrawn(run(1), Closure.EVIDENCE_WITHDRAWN);

        assertThat(review.standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(last().action()).isEqualTo(Action.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void takesEveryVerdict(Verdict verdict) {
        review.resolve(by("R. Quill"), verdict, verdict.choosesPositions() ? Set.of(0) : Set.of(), null);
        assertThat(review.standing().verdict()).isEqualTo(verdict);
    }

    private Act by(String reviewer) {
        return Act.of(reviewer, NOON, "");
    }

    private static Act run(int seconds) {
        return Act.ofRun(NOON.plusSeconds(seconds), "");
    }

    private Decision last() {
        return review.history().get(review.history().size() - 1);
    }

    @SafeVarargs
    private void find(List<Claim>... positions) {
        Finding finding = Shelf.finding(Severity.HIGH, "How many died?", positions);
        review.conflict().absorb(Evidence.of(finding, story, ReviewTests::stored), NOON.plusSeconds(1));
        review.evidenceChanged(run(1));
    }

    @SafeVarargs
    private Conflict conflict(List<Claim>... positions) {
        Finding finding = Shelf.finding(Severity.HIGH, "How many died?", positions);
        return new Conflict(Evidence.of(finding, story, ReviewTests::stored), NOON);
    }

    private static StoredClaim stored(Claim claim) {
        Article article = new Article(claim.article(), new Outlet(claim.outlet()));
        return new StoredClaim(new Revision(article, 1, Shelf.text(claim), NOON), claim);
    }
}
