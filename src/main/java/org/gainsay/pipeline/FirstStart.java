package org.gainsay.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.article.Articles;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.ingest.FolderReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Loads a folder of articles when the store holds none, so that a first start shows something to work on. */
@Component
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final Articles articles;
    private final LoadArticles load;
    private final String seeds;

    /**
     * Loads from that folder.
     *
     * @param seeds path of the folder; empty for none
     */
    FirstStart(Articles articles, LoadArticles load, @Value("${gainsay.seeds:}") String seeds) {
        this.articles = articles;
        this.load = load;
        this.seeds = seeds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (seeds.isBlank() || articles.count() > 0) {
            return;
        }
        Path folder = Path.of(seeds);
        if (!Files.isDirectory(folder)) {
            LOG.info("No folder {} to load articles from: starting empty", folder);
            return;
        }
        FolderReading reading = ArticleFolder.read(folder);
        reading.skipped().forEach(skipped -> LOG.warn("Skipped {}: {}", skipped.file(), skipped.reason()));
        LOG.info("Articles from {}: {}", folder, load.load(reading.articles()));
    }
}
