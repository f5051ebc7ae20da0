package org.gainsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.ArticleText;
import org.gainsay.extract.ArticleReader;
import org.gainsay.ingest.ArticleFolder;

/**
 * Takes the time of reading articles on one core with all lexicons, patterns and gazetteers: the articles of {@code seeds/} and
 * of any further folders again and again, hand-made articles each but once, and single texts of growing length. Run on demand
 * from the folder of the project:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -XX:+UseSerialGC -Xmx512m -cp target/test-classes:target/classes:$(cat target/cp.txt) \
 *     org.gainsay.bench.ReadingBenchmark [seconds [folder...]]
 * </pre>
 *
 * Counted is the processor time of the reading thread and of the collector, which with the serial collector is processor time
 * of the same core. Compiling is not in it: for as many seconds as each measurement takes (30 without an argument) three times
 * over texts are read before, and what loading cost is printed. A megabyte is a million bytes of UTF-8.
 */
public final class ReadingBenchmark {

    private static final double MEGA = 1e6;
    private static final int SECONDS = 30;
    private static final int BATCH = 2_000_000;

    private final ArticleReader reader = ArticleReader.standard();

    private ReadingBenchmark() {}

    /** Prints the figures; the arguments are seconds for each measurement, and folders of articles. */
    public static void main(String[] args) {
        Lap loading = Lap.start();
        ReadingBenchmark benchmark = new ReadingBenchmark();
        print("loading: %s", loading.stop());
        benchmark.run(args.length > 0 ? Integer.parseInt(args[0]) : SECONDS, folders(args));
    }

    private static List<Path> folders(String[] args) {
        List<Path> folders = new ArrayList<>(List.of(Path.of("seeds")));
        for (int i = 1; i < args.length; i++) {
            folders.add(Path.of(args[i]));
        }
        return folders;
    }

    private void run(int seconds, List<Path> folders) {
        List<ArticleText> known = new ArrayList<>();
        folders.forEach(folder -> known.addAll(ArticleFolder.read(folder).articles()));
        MiniatureArticles miniatures = new MiniatureArticles(1);
        for (int i = 0; i < 3; i++) {
            print("warm-up: %s", again(known, seconds / 2.0));
            print("warm-up: %s", once(miniatures, seconds / 2.0));
        }
        print("%d articles again and again: %s", known.size(), again(known, seconds));
        print("hand-made articles, each once: %s", once(miniatures, seconds));
        for (int sentences = 100; sentences <= 100_000; sentences *= 10) {
            ArticleText article = miniatures.article(sentences);
            Rate rate = new Rate();
            rate.add(article);
            print("one article of %,d characters: %s", article.text().length(), rate);
        }
        System.gc();
        print(
                "live heap: %.0f MB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA);
    }

    private Rate again(List<ArticleText> articles, double seconds) {
        Rate rate = new Rate();
        while (rate.seconds() < seconds) {
            rate.add(articles);
        }
        return rate;
    }

    private Rate once(MiniatureArticles miniatures, double seconds) {
        Rate rate = new Rate();
        while (rate.seconds() < seconds) {
            List<ArticleText> batch = new ArrayList<>();
            for (int length = 0; length < BATCH; ) {
                batch.add(miniatures.next());
                length += batch.get(batch.size() - 1).text().length();
            }
            rate.add(batch);
        }
        return rate;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Megabytes of text read in a second of processor time, and what was found in them. */
    private final class Rate {

        private double bytes;
        private Lap spent = new Lap(0, 0, 0);
        private long claims;

        void add(ArticleText... articles) {
            add(List.of(articles));
        }

        void add(List<ArticleText> articles) {
            Lap lap = Lap.start();
            for (ArticleText article : articles) {
                claims += reader.read(article).claims().size();
            }
            spent = spent.plus(lap.stop());
            for (ArticleText article : articles) {
                bytes += article.text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            }
        }

        double seconds() {
            return spent.thread + spent.collecting;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f MB per CPU second (%.1f MB with %,d claims; %s)",
                    bytes / MEGA / seconds(),
                    bytes / MEGA,
                    claims,
                    spent);
        }
    }

    /** Processor time in seconds: of this thread, of the collector, of the whole process with its compiler. */
    private record Lap(double thread, double collecting, double process) {

        private static Lap now() {
            long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Lap(
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
                    collecting / 1e3,
                    system.getProcessCpuTime() / 1e9);
        }

        static Lap start() {
            return now();
        }

        Lap stop() {
            Lap now = now();
            return new Lap(now.thread - thread, now.collecting - collecting, now.process - process);
        }

        Lap plus(Lap more) {
            return new Lap(thread + more.thread, collecting + more.collecting, process + more.process);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f s reading, %.2f s collecting, %.2f s of the whole process",
                    thread,
                    collecting,
                    process);
        }
    }
}
