package org.gainsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gainsay.pipeline.ToyStages.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Articles;
import org.gainsay.article.Revisions;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.review.Action;
import org.gainsay.review.ChangedMeanwhile;
import org.gainsay.review.Closure;
import org.gainsay.review.ConflictQueue;
import org.gainsay.review.ConflictView;
import org.gainsay.review.Decision;
import org.gainsay.review.OpenConflict;
import org.gainsay.review.PositionView;
import org.gainsay.review.QueueFilter;
import org.gainsay.review.QueueRow;
import org.gainsay.review.QueueSort;
import org.gainsay.review.ResolveConflict;
import org.gainsay.review.ReviewState;
import org.gainsay.review.Target;
import org.gainsay.review.Verdict;
import org.gainsay.story.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Loading, judging and judging again on a real database, each step in its own transaction as in life. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(PipelineDataTests.Stages.class)
@ComponentScan(
        basePackages = {"org.gainsay.pipeline", "org.gainsay.review"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.gainsay\\.(review\\.web\\..*|pipeline\\.(CatchUp|PipelineConfiguration))"))
abstract class PipelineDataTests {

    private static final ArticleText COURIER = article("Tillford Courier", "The flood left 3 killed in Tillford.");
    private static final ArticleText LANTERN = article("Harbour Lantern", "At least 9 killed, the mayor said.");
    private static final ArticleText HERALD = article("Sedge Herald", "A later count has 40 killed.");
    private static final ArticleText ALMANAC = article("An Almanac", "Here it says 9 killed.");

    @Autowired
    private LoadArticles load;

    @Autowired
    private Reanalyse reanalyse;

    @Autowired
    private ConflictQueue queue;

    @Autowired
    private OpenConflict open;

    @Autowired
    private ResolveConflict resolve;

    @Autowired
    private StoreArticle store;

    @Autowired
    private Articles articles;

    @Autowired
    private Revisions revisions;

    @Autowired
    private JdbcClient sql;

    @AfterEach
    void emptyTheStore() {
        new StoreContents(sql).empty();
    }

    @Test
    void flagsWhatTheArticlesDisagreeOn() {
        assertThat(load.load(List.of(COURIER, LANTERN))).hasToString("2 new, 0 changed, 0 known, 0 not readable");

        assertThat(open.open(only()).positions())
                .extracting(PositionView::label)
                .containsExactly("3 killed", "9 killed");
        assertThat(revisions.inForce()).hasSize(2);
    }

    @Test
    void loadsNothingTwice() {
        load.load(List.of(COURIER, LANTERN));
        List<String> before = everything();

        assertThat(load.load(List.of(LANTERN, COURIER))).hasToString("0 new, 0 changed, 2 known, 0 not readable");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void judgingAgainChangesNothing() {
        load.load(List.of(COURIER, LANTERN));
        decide();
        List<String> before = everything();

        reanalyse.run();
        reanalyse.run();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aStartFinishesWhatWasStoredAndNotJudged() {
        store.store(COURIER);
        store.store(LANTERN);

        catchUp("").start();

        assertThat(open.open(only()).positions()).hasSize(2);
    }

    @Test
    void aStartTakesInWhatIsMissingAndLeavesTheRestAlone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("courier.txt"), "Flood\n\nThe flood left 3 killed in Tillford.");
        catchUp(folder.toString()).start();
        Files.writeString(folder.resolve("lantern.txt"), "Flood\n\nThe flood left 9 killed in Tillford.");
        Files.writeString(folder.resolve("courier.txt"), "Flood\n\nAn older text with 8 killed in Tillford.");

        catchUp(folder.toString()).start();
        List<String> before = everything();
        catchUp(folder.toString()).start();

        assertThat(open.open(only()).positions())
                .extracting(PositionView::label)
                .containsExactly("3 killed", "9 killed");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void newReadingRulesReadAgainAndKeepRowsAndDecisions() {
        load.load(List.of(COURIER, LANTERN));
        long id = decide();
        List<String> before = everything();
        sql.sql("update claim set pattern_version = 0").update();
        sql.sql("update claim set words = 'misread' where value_read = 9").update();
        sql.sql("update revision set read_version = 0").update();

        reanalyse.outdated();

        assertThat(open.open(id).standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(sql.sql("select count(*) from claim where retired")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select count(*) from claim").query(Long.class).single())
                .isEqualTo(3);
        List<String> after = everything();
        reanalyse.outdated();
        assertThat(everything()).isEqualTo(after).isNotEqualTo(before);
    }

    @Test
    void newJudgingRulesJudgeAgain() {
        load.load(List.of(COURIER, LANTERN));
        Story story = new Story(COURIER.key(), "Flood", List.of(COURIER.key()), Map.of(COURIER.key(), 0));
        Shelves shelves =
                new Shelves(revisions.inForce(), List.of(), ToyStages.analyst().check());

        assertThat(shelves.hash(story, new Edition(1, "a/1")))
                .isEqualTo(shelves.hash(story, new Edition(1, "a/1")))
                .isNotEqualTo(shelves.hash(story, new Edition(1, "a/2")))
                .isNotEqualTo(shelves.hash(story, new Edition(2, "a/1")));
    }

    @Test
    void aStoredClaimThatNoTableKnowsAnyMoreIsRefusedWithTheReasonAndTheRestIsJudged() {
        load.load(List.of(COURIER, LANTERN));
        only();
        sql.sql("update claim set measure = 'slain' where value_read = 9").update();

        load.load(List.of(HERALD));
        load.load(List.of(ALMANAC));

        assertThat(open.open(only()).positions())
                .extracting(PositionView::label)
                .containsExactlyInAnyOrder("3 killed", "40 killed", "9 killed");
        assertThat(sql.sql("select reason from revision_unread")
                        .query(String.class)
                        .list())
                .containsExactly("refused: unknown measure: slain");
    }

    @Test
    void aNewFigureReopensTheDecisionAndKeepsIt() {
        load.load(List.of(COURIER, LANTERN));
        long id = decide();

        load.load(List.of(HERALD));

        ConflictView view = open.open(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.REGRESSED);
        assertThat(view.basis().note()).isEqualTo("asked the mayor");
        assertThat(view.last().note()).isEqualTo("new position: 40 killed");
    }

    @Test
    void aStoryThatGrowsAtItsBeginningKeepsItsDecisions() {
        load.load(List.of(COURIER, LANTERN));
        long id = decide();

        load.load(List.of(ALMANAC));

        assertThat(only()).isEqualTo(id);
        ConflictView view = open.open(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.RESOLVED);
        assertThat(view.conflict().factKey()).contains("An Almanac");
        assertThat(view.positions())
                .extracting(PositionView::label, PositionView::outlets)
                .containsExactly(
                        tuple("3 killed", List.of("Tillford Courier")),
                        tuple("9 killed", List.of("An Almanac", "Harbour Lantern")));
    }

    @Test
    void anEditThatAgreesClosesTheConflictByItself() {
        load.load(List.of(COURIER, LANTERN));
        long id = only();

        assertThat(load.load(List.of(article("Tillford Courier", "Now 9 killed in Tillford.")))
                        .revised())
                .isEqualTo(1);

        ConflictView view = open.open(id);
        assertThat(view.standing().state()).isEqualTo(ReviewState.CLOSED_AUTO);
        assertThat(view.standing().closure()).isEqualTo(Closure.CORRECTED_BY_SOURCE);
        assertThat(view.positions().get(0).evidence()).singleElement().satisfies(e -> assertThat(e.retired())
                .isTrue());
        assertThat(queue.count(QueueFilter.OPEN)).isZero();
    }

    @Test
    void aFigureWithdrawnAndRestoredIsOneConflict() {
        load.load(List.of(COURIER, LANTERN));
        long id = only();
        load.load(List.of(article("Tillford Courier", "Now 9 killed in Tillford.")));

        load.load(List.of(COURIER));

        assertThat(only()).isEqualTo(id);
        assertThat(open.open(id).history())
                .extracting(Decision::action)
                .containsExactly(Action.FLAGGED, Action.WITHDRAWN, Action.REOPENED);
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void ofTwoReviewersAtOnceOnlyOneDecides() throws Exception {
        load.load(List.of(COURIER, LANTERN));
        long id = only();
        Target target = new Target(id, open.open(id).version());
        ExecutorService desk = Executors.newFixedThreadPool(2);
        try {
            List<Future<UUID>> decisions = desk.invokeAll(List.of(
                    () -> resolve.resolve(target, "R. Quill", "", Verdict.UNDECIDABLE_NOW, Set.of(), null),
                    () -> resolve.resolve(target, "M. Ashdown", "", Verdict.UNDECIDABLE_NOW, Set.of(), null)));

            assertThat(decisions.stream().filter(PipelineDataTests::isRefused)).hasSize(1);
        } finally {
            desk.shutdown();
        }
        assertThat(open.open(id).history()).hasSize(2);
    }

    private static boolean isRefused(Future<UUID> decision) {
        try {
            decision.get();
            return false;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(ChangedMeanwhile.class);
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CatchUp catchUp(String folder) {
        return new CatchUp(articles, load, reanalyse, folder);
    }

    private long only() {
        List<QueueRow> rows =
                queue.page(QueueFilter.ALL, QueueSort.PRIORITY, 0, 10).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).id();
    }

    private long decide() {
        long id = only();
        Target target = new Target(id, open.open(id).version());
        resolve.resolve(target, "R. Quill", "asked the mayor", Verdict.GENUINELY_DISPUTED, Set.of(), null);
        return id;
    }

    private List<String> everything() {
        return new StoreContents(sql).rows();
    }

    @TestConfiguration
    static class Stages {

        @Bean
        RuleCatalogue ruleCatalogue() {
            return RuleCatalogue.standard();
        }

        @Bean
        Analyst analyst() {
            return ToyStages.analyst();
        }
    }
}
