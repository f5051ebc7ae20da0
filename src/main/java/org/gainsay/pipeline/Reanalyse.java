package org.gainsay.pipeline;

import java.util.List;
import java.util.Objects;
import org.gainsay.article.Revision;
import org.gainsay.article.Revisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads and judges the whole store again, after reading rules or judging rules changed. Claims and conflicts found
 * before and now stay the same rows; no decision is lost, and where nothing changed nothing is written.
 */
@Component
public class Reanalyse {

    private static final Logger LOG = LoggerFactory.getLogger(Reanalyse.class);

    private final Revisions revisions;
    private final StoreArticle store;
    private final JudgeStories judge;
    private final Analyst analyst;

    Reanalyse(Revisions revisions, StoreArticle store, JudgeStories judge, Analyst analyst) {
        this.revisions = revisions;
        this.store = store;
        this.judge = judge;
        this.analyst = analyst;
    }

    /** Reads what another edition of the reading rules read, and judges what another edition of the rules judged. */
    public void outdated() {
        List<Long> articles = revisions.readOtherwise(analyst.edition().reading());
        if (!articles.isEmpty()) {
            LOG.info("Reading {} articles again: the reading rules changed", articles.size());
        }
        articles.forEach(this::readAgain);
        judge.touched();
    }

    /** Runs over everything in force. */
    public void run() {
        for (Revision revision : revisions.inForce()) {
            readAgain(Objects.requireNonNull(revision.article().id()));
        }
        judge.all();
    }

    /** One that cannot be read keeps what was read before; the rest goes on. */
    private void readAgain(long article) {
        try {
            store.readAgain(article);
        } catch (RuntimeException e) {
            LOG.error("Article {} could not be read again", article, e);
        }
    }
}
