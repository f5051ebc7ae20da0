package org.gainsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gainsay.TestDatabases;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.review.ConflictQueue;
import org.gainsay.review.OpenConflict;
import org.gainsay.review.QueueFilter;
import org.gainsay.review.QueueRow;
import org.gainsay.review.QueueSort;
import org.gainsay.review.ResolveConflict;
import org.gainsay.review.ReviewState;
import org.gainsay.review.Target;
import org.gainsay.review.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on its first start, with the real stages and the seeds. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "gainsay.seeds=seeds")
class SeedsIntegrationTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabases.h2(registry);
    }

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
    private JdbcClient sql;

    @Test
    void keepsDecisionsAndWritesNothingWhenRunAgain() {
        List<QueueRow> rows =
                queue.page(QueueFilter.OPEN, QueueSort.PRIORITY, 0, 50).rows();
        assertThat(rows).isNotEmpty();
        QueueRow first = rows.get(0);
        Target target = new Target(first.id(), first.version());
        resolve.resolve(target, "R. Quill", "read both", Verdict.GENUINELY_DISPUTED, Set.of(), null);
        List<String> before = new StoreContents(sql).rows();

        assertThat(load.load(ArticleFolder.read(Path.of("seeds")).articles()))
                .hasToString("0 new, 0 changed, 5 known, 0 not readable");
        reanalyse.run();

        assertThat(new StoreContents(sql).rows()).isEqualTo(before);
        assertThat(open.open(first.id()).standing().state()).isEqualTo(ReviewState.RESOLVED);
    }

    @Test
    void quotesEveryPassageToTheLetter() {
        for (QueueRow row :
                queue.page(QueueFilter.ALL, QueueSort.PRIORITY, 0, 500).rows()) {
            open.open(row.id()).positions().stream()
                    .flatMap(position -> position.evidence().stream())
                    .forEach(evidence -> assertThat(evidence.before() + evidence.quote() + evidence.after())
                            .isEqualTo(evidence.claim().sentence().quote()));
        }
    }
}
