package org.gainsay.pipeline;

import java.util.Objects;
import org.gainsay.article.Revision;
import org.gainsay.article.Revisions;
import org.springframework.stereotype.Component;

/**
 * Reads and judges the whole store again, after reading rules or judging rules changed. Claims and conflicts found
 * before and now stay the same rows; no decision is lost, and where nothing changed nothing is written.
 */
@Component
public class Reanalyse {

    private final Revisions revisions;
    private final StoreArticle store;
    private final JudgeStories judge;

    Reanalyse(Revisions revisions, StoreArticle store, JudgeStories judge) {
        this.revisions = revisions;
        this.store = store;
        this.judge = judge;
    }

    /** Runs over everything in force. */
    public void run() {
        for (Revision revision : revisions.inForce()) {
            store.readAgain(Objects.requireNonNull(revision.article().id()));
        }
        judge.all();
    }
}
