package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** The command {@code check}: reads articles and flags claims that cannot all hold. */
final class Check {

    private final Writer out;
    private final PrintWriter err;

    Check(Writer out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    int run(Options options) throws IOException, Usage {
        if (options.flags().contains("explain")) {
            return new Explain(out, err).run(options);
        }
        String format = options.format("text", "json", "sarif");
        if (options.rest().isEmpty()) {
            throw new Usage("check needs at least one file or folder");
        }
        Intake intake = Intake.of(options.rest(), err);
        CheckDocument document = CheckDocuments.of(intake.analysis(), intake.skipped());
        switch (format) {
            case "json" -> Json.document().writeValue(out, document);
            case "sarif" -> Json.document().writeValue(out, new Sarif(intake.analysis(), document).log());
            default -> new TextReport(out).check(document);
        }
        out.write('\n');
        if (document.articles().isEmpty()) {
            return CommandLine.FAILED;
        }
        return document.conflicts().isEmpty() ? CommandLine.FINE : CommandLine.FLAGGED;
    }
}
