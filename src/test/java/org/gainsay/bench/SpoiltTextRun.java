package org.gainsay.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.gainsay.article.ArticleText;
import org.gainsay.extract.ArticleReader;
import org.gainsay.ingest.ArticleFolder;

/**
 * Reads a million texts as they should never arrive, and tells which made the reader fail, hang or misquote. Run on demand from
 * the folder of the project:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp target/test-classes:target/classes:$(cat target/cp.txt) org.gainsay.bench.SpoiltTextRun [inputs [first seed]]
 * </pre>
 *
 * Each seed makes a thousand inputs, so that a complaint, which names seed and number, can be looked into again.
 */
public final class SpoiltTextRun {

    private static final int INPUTS = 1_000_000;
    private static final int EACH = 1000;
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(500);

    private final ArticleReader reader = ArticleReader.standard();
    private final List<ArticleText> seeds = ArticleFolder.read(Path.of("seeds")).articles();
    private long read;
    private long characters;
    private long claims;
    private long faults;
    private long slowest;

    private SpoiltTextRun() {}

    /** Reads; the arguments are the number of inputs, a million without one, and the first seed. Ends with 1 where any failed. */
    public static void main(String[] args) {
        SpoiltTextRun run = new SpoiltTextRun();
        int inputs = args.length > 0 ? Integer.parseInt(args[0]) : INPUTS;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        long begin = System.nanoTime();
        for (long seed = first; run.read < inputs; seed++) {
            run.read(seed, (int) Math.min(EACH, inputs - run.read));
        }
        say(
                "%,d inputs, %,d characters, %,d claims, %d faults; slowest %d ms; %d s in all",
                run.read,
                run.characters,
                run.claims,
                run.faults,
                TimeUnit.NANOSECONDS.toMillis(run.slowest),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        System.exit(run.faults > 0 ? 1 : 0);
    }

    private void read(long seed, int inputs) {
        SpoiltTexts texts = new SpoiltTexts(seed, seeds);
        for (int i = 0; i < inputs; i++) {
            ArticleText article = texts.next();
            long begin = System.nanoTime();
            try {
                var reading = reader.read(article);
                claims += reading.claims().size();
                SpanCheck.faults(article, reading).forEach(fault -> complain(article, fault));
            } catch (RuntimeException | StackOverflowError e) {
                StackTraceElement at = e.getStackTrace().length > 0 ? e.getStackTrace()[0] : null;
                complain(article, "seed " + seed + ", input " + i + ": " + e + " at " + at);
            }
            long took = System.nanoTime() - begin;
            slowest = Math.max(slowest, took);
            if (took > SLOW) {
                say("seed %d, input %d: %d ms", seed, i, TimeUnit.NANOSECONDS.toMillis(took));
            }
            read++;
            characters += article.text().length();
        }
    }

    private void complain(ArticleText article, String fault) {
        faults++;
        say(
                "%s%n  title %s at %d, body at %d%n  %s",
                fault, article.title(), article.titleStart(), article.bodyStart(), article.text());
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
