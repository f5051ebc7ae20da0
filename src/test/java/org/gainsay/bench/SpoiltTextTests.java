package org.gainsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.extract.ArticleReader;
import org.gainsay.ingest.ArticleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads texts as they should never arrive. {@link SpoiltTextRun} reads a million. */
@Timeout(300)
class SpoiltTextTests {

    private static final int INPUTS = 500;

    private final ArticleReader reader = ArticleReader.standard();
    private final List<ArticleText> seeds = ArticleFolder.read(Path.of("seeds")).articles();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsWhateverArrivesAndQuotesItToTheLetter(long seed) {
        SpoiltTexts texts = new SpoiltTexts(seed, seeds);
        int claims = 0;
        for (int i = 0; i < INPUTS; i++) {
            ArticleText article = texts.next();
            var reading = reader.read(article);
            assertThat(SpanCheck.faults(article, reading))
                    .as("input %d of seed %d: %s", i, seed, article.text())
                    .isEmpty();
            claims += reading.claims().size();
        }
        assertThat(claims).as("some sentences are still whole").isGreaterThan(50);
    }

    @Test
    void readsALineOfAThousandSentencesWithoutAFullStop() {
        ArticleText article = new MiniatureArticles(1).article(1000);
        String line = article.text().replaceAll("[\\s.!?]+", " ");
        ArticleText long_ = new ArticleText("k", "k", "Wire", null, "", -1, article.published(), null, null, line, 0);
        var reading = reader.read(long_);
        assertThat(SpanCheck.faults(long_, reading)).isEmpty();
        assertThat(reading.claims()).hasSizeGreaterThan(100);
    }

    @Test
    void readsNothingInAnEmptyText() {
        ArticleText empty = new ArticleText("k", "k", "Wire", null, "", -1, null, null, null, "", 0);
        assertThat(reader.read(empty).claims()).isEmpty();
    }
}
