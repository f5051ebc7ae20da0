package org.gainsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.extract.ArticleReader;
import org.gainsay.ingest.ArticleFolder;
import org.gainsay.ingest.BadInput;
import org.gainsay.ingest.FolderReading;
import org.gainsay.ingest.Imprint;
import org.gainsay.ingest.PlainText;
import org.gainsay.ingest.PublicationDate;
import org.gainsay.outlet.Agencies;
import org.gainsay.quantity.UnitTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code extract}: what is read from one text, or from many given as JSON lines. */
final class Extract {

    private static final String STDIN = "-";

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;

    Extract(InputStream in, Writer out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run(Options options) throws IOException, Usage {
        if (options.flags().contains("lines")) {
            if (!options.rest().isEmpty() || !options.values().isEmpty()) {
                throw new Usage("--lines stands alone: texts, dates and titles come from standard input");
            }
            return lines();
        }
        String format = options.format("json", "text");
        if (options.rest().size() != 1) {
            throw new Usage("extract reads one file, or - for standard input");
        }
        checkDate(options.value("published"));
        return one(options.rest().get(0), format, options);
    }

    private static void checkDate(@Nullable String published) throws Usage {
        try {
            if (published != null) {
                PublicationDate.parse(published);
            }
        } catch (BadInput e) {
            throw new Usage("--published: " + e.getMessage());
        }
    }

    private int one(String file, String format, Options options) throws IOException, Usage {
        try {
            ArticleText article = given(file.equals(STDIN) ? standardInput() : file(file), options);
            Extraction extraction = Extraction.of(
                    file, article, ArticleReader.standard().read(article), UnitTable.standard(), List.of());
            if (format.equals("json")) {
                Json.document().writeValue(out, extraction);
                out.write('\n');
            } else {
                new TextReport(out).extraction(extraction);
            }
            return CommandLine.FINE;
        } catch (BadInput e) {
            err.println("gainsay: " + file + ": " + e.getMessage());
            return CommandLine.FAILED;
        }
    }

    private ArticleText standardInput() throws IOException, BadInput {
        byte[] bytes = in.readNBytes(PlainText.MAX_BYTES + 1);
        return new PlainText(Agencies.standard()).read(STDIN, bytes, Imprint.UNKNOWN);
    }

    private static ArticleText file(String file) throws IOException, Usage {
        if (Files.isDirectory(Path.of(file))) {
            throw new Usage(file + " is a folder; extract reads one file");
        }
        FolderReading reading = ArticleFolder.read(Path.of(file));
        if (reading.articles().isEmpty()) {
            throw new IOException(file + ": " + reading.skipped().get(0).reason());
        }
        return reading.articles().get(0);
    }

    /** The options go before what file and table say. */
    private static ArticleText given(ArticleText article, Options options) throws BadInput {
        String title = options.value("title");
        String published = options.value("published");
        boolean same = title == null || title.equals(article.title());
        return new ArticleText(
                article.key(),
                article.file(),
                article.outlet(),
                article.url(),
                same ? article.title() : title,
                same ? article.titleStart() : -1,
                published == null ? article.published() : PublicationDate.parse(published),
                article.author(),
                article.agency(),
                article.text(),
                article.bodyStart());
    }

    /** One line out for each line in; a line that cannot be read says so under its gaps. */
    private int lines() throws IOException {
        JsonMapper json = Json.lines();
        ExtractLine reader = new ExtractLine(json, ArticleReader.standard()::read, UnitTable.standard());
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        int failed = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            ExtractLine.Result result = reader.read(line);
            json.writeValue(out, result.extraction());
            out.write('\n');
            out.flush();
            if (result.failure() != null) {
                failed++;
                err.println("gainsay: standard input, line " + number + ": " + result.failure());
            }
        }
        return failed > 0 && failed == number ? CommandLine.FAILED : CommandLine.FINE;
    }
}
