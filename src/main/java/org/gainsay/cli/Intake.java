package org.gainsay.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.ingest.FolderReading;
import org.gainsay.ingest.Skipped;
import org.gainsay.outlet.Agencies;
import org.gainsay.pipeline.Analysis;
import org.gainsay.pipeline.Analyst;

/**
 * What the files and folders of a command yield.
 *
 * @param analysis all that was read and judged
 * @param skipped what could not be read, and why
 */
record Intake(Analysis analysis, List<Skipped> skipped) {

    /**
     * Reads and judges; what is skipped is reported too.
     *
     * @throws Usage where an argument is no path
     */
    static Intake of(List<String> given, PrintWriter err) throws Usage {
        FolderReading input = new ArticleFolder(Agencies.standard()).read(paths(given));
        List<Skipped> skipped = new ArrayList<>(input.skipped());
        Analysis analysis = analyse(input.articles(), skipped);
        skipped.forEach(skip -> err.println("gainsay: " + skip.file() + ": " + skip.reason()));
        if (input.articles().isEmpty()) {
            err.println("gainsay: no article in " + String.join(", ", given));
        }
        return new Intake(analysis, List.copyOf(skipped));
    }

    private static List<Path> paths(List<String> given) throws Usage {
        List<Path> paths = new ArrayList<>();
        for (String path : given) {
            try {
                paths.add(Path.of(path));
            } catch (InvalidPathException e) {
                throw new Usage("no path: " + path);
            }
        }
        return paths;
    }

    /** All stages over all articles; should one article break a stage, it is left out and reported, the rest is checked. */
    private static Analysis analyse(List<ArticleText> articles, List<Skipped> skipped) {
        Analyst analyst = Analyst.standard();
        try {
            return analyst.analyse(articles);
        } catch (RuntimeException e) {
            List<ArticleText> readable = articles.stream()
                    .filter(article -> isReadable(analyst, article, skipped))
                    .toList();
            if (readable.size() == articles.size()) {
                throw e;
            }
            return analyst.analyse(readable);
        }
    }

    private static boolean isReadable(Analyst analyst, ArticleText article, List<Skipped> skipped) {
        try {
            analyst.read(article);
            return true;
        } catch (RuntimeException e) {
            skipped.add(new Skipped(article.file(), "the text could not be analysed: " + e));
            return false;
        }
    }
}
