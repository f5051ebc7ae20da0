package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.pipeline.Analysis;

/**
 * The option {@code check --explain}: holds any two claims against each other and says why they do or do not go together.
 * Further files and folders tell more of the story; without any, the files of the two claims are all there is.
 */
final class Explain {

    private static final int CLAIMS = 2;

    private final Writer out;
    private final PrintWriter err;

    Explain(Writer out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(Options options) throws IOException, Usage {
        String format = options.format("text", "json");
        List<String> given = options.rest();
        if (given.size() < CLAIMS) {
            throw new Usage("check --explain needs two claims, each as FILE:START");
        }
        Pointer one = Pointer.of(given.get(0));
        Pointer other = Pointer.of(given.get(1));
        List<String> context = given.subList(CLAIMS, given.size());
        List<String> paths = context.isEmpty() ? List.of(one.file(), other.file()) : context;
        Analysis analysis = Intake.of(paths, err).analysis();
        try {
            Explanation explanation =
                    new ClaimPair(analysis).explained(claims(one, analysis, context), claims(other, analysis, context));
            if (format.equals("json")) {
                Json.document().writeValue(out, explanation);
                out.write('\n');
            } else {
                new TextReport(out).explanation(explanation);
            }
            return explanation.isFlagged() ? CommandLine.FLAGGED : CommandLine.FINE;
        } catch (Unanswered e) {
            err.println("gainsay: " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private static List<Claim> claims(Pointer pointer, Analysis analysis, List<String> folders) throws Unanswered {
        List<ArticleText> named = analysis.articles().values().stream()
                .filter(article -> names(pointer.file(), article.file(), folders))
                .toList();
        if (named.isEmpty()) {
            throw new Unanswered(pointer + ": this file is not among the articles read");
        }
        if (named.size() > 1) {
            throw new Unanswered(pointer + ": several of the articles read have this file name");
        }
        return pointer.claims(named.get(0), analysis.claims());
    }

    /** Whether the user means this file: as documents name it, or with the folder given in front. */
    private static boolean names(String given, String file, List<String> folders) {
        List<Path> paths = new ArrayList<>(List.of(Path.of(file).normalize()));
        folders.forEach(folder -> paths.add(Path.of(folder).resolve(file).normalize()));
        return paths.contains(Path.of(given).normalize());
    }
}
