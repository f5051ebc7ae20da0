package org.gainsay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Articles;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.ingest.FolderReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the store up to date at every start: reads and judges again what older rules did, finishes what a run that was cut
 * short left unjudged, and takes in the articles of a folder, so that a first start shows something to work on. Done before
 * the server answers, so that nobody sees an empty desk that is about to fill.
 */
@Component
class CatchUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);

    private final Articles articles;
    private final LoadArticles load;
    private final Reanalyse reanalyse;
    private final String seeds;
    private volatile boolean done;

    /**
     * Catches up from that folder.
     *
     * @param seeds path of the folder; empty for none
     */
    CatchUp(Articles articles, LoadArticles load, Reanalyse reanalyse, @Value("${gainsay.seeds:}") String seeds) {
        this.articles = articles;
        this.load = load;
        this.reanalyse = reanalyse;
        this.seeds = seeds;
    }

    @Override
    public void start() {
        reanalyse.outdated();
        if (!seeds.isBlank()) {
            take(Path.of(seeds));
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Far before the web server's phase. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Articles known already are left as they are: the store may hold a later text than the folder. */
    private void take(Path folder) {
        if (!Files.isDirectory(folder)) {
            LOG.info("No folder {} to load articles from", folder);
            return;
        }
        FolderReading reading = ArticleFolder.read(folder);
        reading.skipped().forEach(skipped -> LOG.warn("Skipped {}: {}", skipped.file(), skipped.reason()));
        List<ArticleText> unknown = reading.articles().stream()
                .filter(text -> articles.findByKey(text.key()).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            LOG.info("Articles from {}: {}", folder, load.load(unknown));
        }
    }
}
