package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.ingest.Skipped;
import org.gainsay.pipeline.StoreArticle.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes articles into the store and judges the stories they touch. What is known already is left alone. */
@Component
public class LoadArticles {

    private static final Logger LOG = LoggerFactory.getLogger(LoadArticles.class);

    private final StoreArticle store;
    private final JudgeStories judge;

    LoadArticles(StoreArticle store, JudgeStories judge) {
        this.store = store;
        this.judge = judge;
    }

    /** Loads the articles; one that cannot be read is reported, the rest goes on. */
    public Loaded load(Collection<ArticleText> texts) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        List<Skipped> failed = new ArrayList<>();
        for (ArticleText text : texts) {
            try {
                counts.merge(store.store(text), 1, Integer::sum);
            } catch (RuntimeException e) {
                LOG.error("{} could not be read", text.file(), e);
                failed.add(new Skipped(text.file(), "could not be read: " + e.getMessage()));
            }
        }
        judge.touched();
        return new Loaded(
                counts.getOrDefault(Outcome.ADDED, 0),
                counts.getOrDefault(Outcome.REVISED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                failed);
    }
}
