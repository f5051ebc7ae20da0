package org.gainsay.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gainsay.claim.ClaimBuilder.figure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Absorbed;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Conflicts;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Severity;
import org.gainsay.fact.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;

/** Deciding and looking up on a real database; a subclass names which. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({
    Desk.class,
    ResolveConflict.class,
    DismissConflict.class,
    DeferConflict.class,
    ClaimWork.class,
    ReopenConflict.class,
    UndoDecision.class,
    WakeDue.class,
    ConflictQueue.class,
    OpenConflict.class
})
abstract class ReviewDataTests {

    private static final Claim THREE =
            figure("killed").outlet("Tillford Courier").exactly(3).build();
    private static final Claim NINE =
            figure("killed").outlet("Harbour Lantern").atLeast(9).build();
    private static final Claim NINE_AGAIN =
            figure("killed").outlet("Oxbow Mail").atLeast(9).build();
    private static final Claim FORTY =
            figure("killed").outlet("Sedge Herald").exactly(40).build();

    @Autowired
    private TestEntityManager store;

    @Autowired
    private Clock clock;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Desk desk;

    @Autowired
    private ResolveConflict resolve;

    @Autowired
    private DismissConflict dismiss;

    @Autowired
    private DeferConflict defer;

    @Autowired
    private ClaimWork work;

    @Autowired
    private UndoDecision undo;

    @Autowired
    private ConflictQueue queue;

    @Autowired
    private OpenConflict open;

    private Shelf shelf;

    @BeforeEach
    void emptyShelf() {
        shelf = new Shelf(store.getEntityManager());
    }

    @Test
    void bringsBackEveryFacetOfAClaim() {
        long id = flagged(Severity.HIGH, "How many died?");

        List<PositionView> positions = open.open(id).positions();

        assertThat(positions).extracting(PositionView::label).containsExactly("3 killed", "at least 9 killed");
        assertThat(positions.get(0).evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.claim()).isEqualTo(THREE);
            assertThat(evidence.published()).isEqualTo(Shelf.text(THREE).published());
        });
        assertThat(positions.get(1).evidence().get(0).claim()).isEqualTo(NINE);
    }

    @Test
    void remembersWhoDecidedWhatAndWhy() {
        long id = flagged(Severity.HIGH, "How many died?");

        resolve.resolve(target(id), "R. Quill", "the coroner says so", Verdict.POSITION_SUPPORTED, List.of(1), null);

        ConflictView view = reopened(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(view.history()).extracting(Decision::action).containsExactly(Action.FLAGGED, Action.RESOLVED);
        assertThat(view.last().by()).isEqualTo("R. Quill");
        assertThat(view.last().note()).isEqualTo("the coroner says so");
        assertThat(view.last().before()).isEqualTo(Standing.open(ReviewState.NEW));
        assertThat(view.last().chosen()).containsExactly("at least 9 killed");
        assertThat(view.basis()).isEqualTo(view.last());
    }

    @Test
    void refusesAStalePage() {
        long id = flagged(Severity.HIGH, "How many died?");
        Target seen = target(id);
        dismiss.dismiss(List.of(seen), "R. Quill", "", Dismissal.NOT_RELEVANT);
        store.flush();

        assertThatThrownBy(() -> resolve.resolve(seen, "M. Ashdown", "", Verdict.UNDECIDABLE_NOW, Set.of(), null))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("dismissed by R. Quill");
        assertThat(reopened(id).standing().state()).isEqualTo(ReviewState.DISMISSED);
    }

    @Test
    void undoesAWholeBulkActInOneStep() {
        long first = flagged(Severity.HIGH, "How many died?");
        long second = flagged(Severity.LOW, "How many died in the mill?");
        UUID act = dismiss.dismiss(List.of(target(first), target(second)), "R. Quill", "copies", Dismissal.SAME_ORIGIN);
        store.flush();

        assertThat(undo.undo(act, "R. Quill")).containsExactly(first, second);

        assertThat(reopened(first).standing().state()).isEqualTo(ReviewState.NEW);
        assertThat(reopened(second).history())
                .extracting(Decision::action)
                .containsExactly(Action.FLAGGED, Action.DISMISSED, Action.UNDONE);
        ConflictView view = reopened(second);
        assertThat(view.last().undoes()).isEqualTo(view.history().get(1));
        assertThatThrownBy(() -> undo.undo(act, "R. Quill")).isInstanceOf(Refused.class);
    }

    @Test
    void aRunThatFindsTheSameChangesNothing() {
        long id = flagged(Severity.HIGH, "How many died?");
        Target seen = target(id);
        store.clear();

        Review review = store.find(Review.class, id);
        Absorbed absorbed = review.conflict()
                .absorb(shelf.evidence(finding(Severity.HIGH, "How many died?")), Shelf.START.plusSeconds(60));
        store.flush();

        assertThat(absorbed).isEqualTo(Absorbed.SAME);
        assertThat(target(id)).isEqualTo(seen);
    }

    @Test
    void aRunThatFindsMoreKeepsTheDecision() {
        long id = flagged(Severity.HIGH, "How many died?");
        resolve.resolve(target(id), "R. Quill", "", Verdict.GENUINELY_DISPUTED, Set.of(), null);

        absorb(id, Shelf.finding(Severity.HIGH, "How many died?", List.of(NINE, NINE_AGAIN), List.of(THREE)));

        ConflictView view = reopened(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(view.last().action()).isEqualTo(Action.EVIDENCE_CHANGED);
        assertThat(view.positions().get(1).outlets()).containsExactly("Harbour Lantern", "Oxbow Mail");
    }

    @Test
    void anAnswerKeepsItsLetterHoweverItsSupportChanges() {
        long id = flagged(Severity.HIGH, "How many died?");

        absorb(
                id,
                Shelf.finding(
                        Severity.HIGH, "How many died?", List.of(NINE, NINE_AGAIN), List.of(FORTY), List.of(THREE)));

        assertThat(reopened(id).positions())
                .extracting(PositionView::ordinal, PositionView::label)
                .containsExactly(tuple(0, "3 killed"), tuple(1, "at least 9 killed"), tuple(2, "40 killed"));
    }

    @Test
    void anAnswerThatIsGoneLeavesItsLetterFree() {
        long id = flagged(Severity.HIGH, "How many died?");

        absorb(id, Shelf.finding(Severity.HIGH, "How many died?", List.of(FORTY), List.of(NINE)));

        assertThat(reopened(id).positions())
                .extracting(PositionView::ordinal, PositionView::label)
                .containsExactly(tuple(1, "at least 9 killed"), tuple(2, "40 killed"));
        Target target = target(id);
        assertThatThrownBy(() -> resolve.resolve(target, "R. Quill", "", Verdict.POSITION_SUPPORTED, List.of(0), null))
                .isInstanceOf(Refused.class);
        resolve.resolve(target, "R. Quill", "", Verdict.POSITION_SUPPORTED, List.of(2), null);
        assertThat(reopened(id).last().chosen()).containsExactly("40 killed");
    }

    @Test
    void refusesAPageThatShowsAnAnswerInOtherWords() {
        long id = flagged(Severity.HIGH, "How many died?");
        Target seen = target(id);
        Finding found = finding(Severity.HIGH, "How many died?");
        List<Position> reworded = List.of(
                new Position("three dead", List.of(THREE), 1), found.positions().get(1));

        assertThat(absorb(id, found.answering(reworded))).isEqualTo(Absorbed.CHANGED);
        store.flush();

        assertThatThrownBy(() -> resolve.resolve(seen, "R. Quill", "", Verdict.UNDECIDABLE_NOW, Set.of(), null))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anotherEventIsSaidOfThesePairsOnly() {
        long id = flagged(Severity.HIGH, "How many died?");
        dismiss.dismiss(List.of(target(id)), "R. Quill", "two floods", Dismissal.DIFFERENT_EVENT);
        store.flush();

        absorb(id, Shelf.finding(Severity.HIGH, "How many died?", List.of(THREE), List.of(NINE, NINE_AGAIN)));

        ConflictView view = reopened(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.REGRESSED);
        assertThat(view.last().note()).isEqualTo("another pair: at least 9 killed in Oxbow Mail");
    }

    @Test
    void anotherEventStaysSaidOfKnownPairs() {
        long id = flagged(Severity.HIGH, "How many died?");
        absorb(id, Shelf.finding(Severity.HIGH, "How many died?", List.of(THREE), List.of(NINE, NINE_AGAIN)));
        dismiss.dismiss(List.of(target(id)), "R. Quill", "two floods", Dismissal.DIFFERENT_EVENT);
        store.flush();

        absorb(id, finding(Severity.HIGH, "How many died?"));

        assertThat(reopened(id).standing().state()).isEqualTo(ReviewState.DISMISSED);
    }

    @Test
    void aNewPositionReopensADecidedConflict() {
        long id = flagged(Severity.HIGH, "How many died?");
        resolve.resolve(target(id), "R. Quill", "both are old", Verdict.ALL_POSITIONS_WRONG, Set.of(), null);

        absorb(id, Shelf.finding(Severity.HIGH, "How many died?", List.of(THREE), List.of(NINE), List.of(FORTY)));

        ConflictView view = reopened(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.REGRESSED);
        assertThat(view.last().note()).isEqualTo("new position: 40 killed");
        assertThat(view.basis().note()).isEqualTo("both are old");
    }

    @Test
    void pointsToItsSuccessorUntilItIsFlaggedAgain() {
        long id = flagged(Severity.HIGH, "How many died?");
        long wider = flagged(Severity.HIGH, "How many died in the county?");
        Conflict successor = store.find(Review.class, wider).conflict();

        store.find(Review.class, id).conflict().withdraw(Shelf.START.plusSeconds(30), successor);

        assertThat(reopened(id).conflict().supersededBy())
                .satisfies(other -> assertThat(other.id()).isEqualTo(wider));
        absorb(id, finding(Severity.HIGH, "How many died?"));
        assertThat(reopened(id).conflict().supersededBy()).isNull();
    }

    @Test
    void findsAgainWhatItFlaggedBefore() {
        long id = flagged(Severity.HIGH, "How many died?");
        String fingerprint = reopened(id).conflict().fingerprint();

        assertThat(conflicts.known(List.of(fingerprint))).singleElement().satisfies(known -> assertThat(known.id())
                .isEqualTo(id));
        assertThat(conflicts.touching(articleOf(id))).hasSize(1);
    }

    @Test
    void bringsDeferredAndForgottenWorkBack() {
        long deferred = flagged(Severity.HIGH, "How many died?");
        long forgotten = flagged(Severity.HIGH, "How many died in the mill?");
        defer.defer(List.of(target(deferred)), "R. Quill", "", clock.instant().plus(Duration.ofDays(1)), null);
        work.claim(List.of(target(forgotten)), "R. Quill");
        store.flush();

        new WakeDue(reviews, desk, Clock.offset(clock, Duration.ofDays(2))).wake();

        assertThat(reopened(deferred).standing()).isEqualTo(Standing.open(ReviewState.ONGOING));
        assertThat(reopened(forgotten).standing()).isEqualTo(Standing.open(ReviewState.NEW));
    }

    @Test
    void showsTheQueueByPriority() {
        long low = flagged(Severity.LOW, "How many died in the mill?");
        long high = flagged(Severity.HIGH, "How many died?");

        QueuePage page = queue.page(QueueFilter.OPEN, QueueSort.PRIORITY, 0, 10);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).extracting(QueueRow::id).containsExactly(high, low);
        assertThat(page.rows().get(0).positions())
                .containsExactly(
                        new QueueRow.Answered(0, "3 killed", 1, List.of("Tillford Courier"), 3.0, 3.0, 3.0, null),
                        new QueueRow.Answered(
                                1,
                                "at least 9 killed",
                                1,
                                List.of("Harbour Lantern"),
                                9.0,
                                9.0,
                                Double.POSITIVE_INFINITY,
                                null));
        assertThat(page.rows().get(0).outlets()).isEqualTo(2);
        assertThat(page.rows().get(0).storyTitle()).isEqualTo("A flood in Tillford");
        assertThat(queue.next(QueueFilter.OPEN, QueueSort.PRIORITY, high)).contains(low);
        assertThat(queue.next(QueueFilter.OPEN, QueueSort.PRIORITY, low)).isEmpty();
    }

    @Test
    void pagesWithoutRepeating() {
        long low = flagged(Severity.LOW, "How many died in the mill?");
        flagged(Severity.HIGH, "How many died?");

        assertThat(queue.page(QueueFilter.ALL, QueueSort.PRIORITY, 1, 1).rows())
                .extracting(QueueRow::id)
                .containsExactly(low);
    }

    @Test
    void countsFacetsAsTheFilterWouldShowThem() {
        flagged(Severity.LOW, "How many died in the mill?");
        flagged(Severity.HIGH, "How many died?");

        QueuePage page = queue.page(QueueFilter.OPEN.with(Dimension.SEVERITY, "high"), QueueSort.NEWEST, 0, 10);

        assertThat(page.rows()).hasSize(1);
        assertThat(page.facets().get(Dimension.SEVERITY))
                .containsExactlyInAnyOrder(
                        new FacetCount("high", "high", 1, true), new FacetCount("low", "low", 1, false));
        assertThat(page.facets().get(Dimension.OUTLET))
                .containsExactly(
                        new FacetCount("Harbour Lantern", "Harbour Lantern", 1, false),
                        new FacetCount("Tillford Courier", "Tillford Courier", 1, false));
        assertThat(page.facets().get(Dimension.STORY))
                .extracting(FacetCount::label)
                .containsExactly("A flood in Tillford");
        assertThat(page.facets().get(Dimension.ORIGINS)).containsExactly(new FacetCount("2", "2", 1, false));
        assertThat(page.facets().get(Dimension.ASSIGNEE)).isEmpty();
    }

    @Test
    void filtersByOutletRuleAndWords() {
        flagged(Severity.HIGH, "How many died in the 5_mill?");

        assertThat(queue.count(QueueFilter.ALL.with(Dimension.OUTLET, "Harbour Lantern")))
                .isEqualTo(1);
        assertThat(queue.count(QueueFilter.ALL.with(Dimension.OUTLET, "Sedge Herald")))
                .isZero();
        assertThat(queue.count(QueueFilter.ALL.with(Dimension.RULE, "figures-disagree")))
                .isEqualTo(1);
        assertThat(queue.count(QueueFilter.ALL.with(Dimension.SEVERITY, "enormous")))
                .isZero();
        assertThat(queue.count(QueueFilter.ALL.find("LEAST 9"))).isEqualTo(1);
        assertThat(queue.count(QueueFilter.ALL.find("harbour"))).isEqualTo(1);
        assertThat(queue.count(QueueFilter.ALL.find("5_m"))).isEqualTo(1);
        assertThat(queue.count(QueueFilter.ALL.find("4_m"))).isZero();
        assertThat(queue.count(QueueFilter.ALL.find("d_ed"))).isZero();
    }

    private static Finding finding(Severity severity, String question) {
        return Shelf.finding(severity, question, List.of(THREE), List.of(NINE));
    }

    private long flagged(Severity severity, String question) {
        Review review = shelf.flag(finding(severity, question));
        store.flush();
        return review.id();
    }

    private Absorbed absorb(long id, Finding finding) {
        finding.positions().forEach(position -> position.claims().forEach(shelf::store));
        Review review = store.find(Review.class, id);
        Absorbed absorbed = review.conflict().absorb(shelf.evidence(finding), Shelf.START.plusSeconds(60));
        if (absorbed == Absorbed.CHANGED) {
            review.evidenceChanged(Act.ofRun(Shelf.START.plusSeconds(60), ""));
        }
        return absorbed;
    }

    private Target target(long id) {
        return new Target(id, reopened(id).version());
    }

    private ConflictView reopened(long id) {
        store.flush();
        store.clear();
        return open.open(id);
    }

    private long articleOf(long id) {
        return open.open(id).positions().get(0).evidence().get(0).article();
    }
}
