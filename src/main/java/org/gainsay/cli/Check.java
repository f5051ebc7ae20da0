package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
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

/** The command {@code check}: reads articles and flags claims that cannot all hold. */
final class Check {

    private final Writer out;
    private final PrintWriter err;

    Check(Writer out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(Options options) throws IOException, Usage {
        String format = options.format("text", "json", "sarif");
        if (options.rest().isEmpty()) {
            throw new Usage("check needs at least one file or folder");
        }
        FolderReading input = new ArticleFolder(Agencies.standard()).read(paths(options.rest()));
        List<Skipped> skipped = new ArrayList<>(input.skipped());
        Analysis analysis = analyse(input.articles(), skipped);
        skipped.forEach(skip -> err.println("gainsay: " + skip.file() + ": " + skip.reason()));
        CheckDocument document = CheckDocuments.of(analysis, skipped);
        switch (format) {
            case "json" -> Json.document().writeValue(out, document);
            case "sarif" -> Json.document().writeValue(out, new Sarif(analysis, document).log());
            default -> new TextReport(out).check(document);
        }
        out.write('\n');
        if (document.articles().isEmpty()) {
            return CommandLine.FAILED;
        }
        return document.conflicts().isEmpty() ? CommandLine.FINE : CommandLine.FLAGGED;
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
