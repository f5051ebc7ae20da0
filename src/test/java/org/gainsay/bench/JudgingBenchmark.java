package org.gainsay.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judge;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;

/**
 * Takes the time of judging hand-made claims in memory with all rules, on one core: a million of them, and one article of 20
 * claims added to the largest story of them. Run on demand:
 *
 * <pre>
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -XX:+UseSerialGC -XX:ActiveProcessorCount=1 -Xmx6g \
 *     -cp target/test-classes:target/classes:$(cat target/cp.txt) org.gainsay.bench.JudgingBenchmark [claims]
 * </pre>
 *
 * Counted is the processor time of the judging thread and, beside it, the time of the collector, which with the serial
 * collector is processor time of the same core. Compiling is not in it: a third as many claims of another seed are judged
 * before, and what that cost is printed.
 */
public final class JudgingBenchmark {

    private static final int CLAIMS = 1_000_000;
    private static final int HOTTEST = 4000;
    private static final int HOT_TOGETHER = 4;
    private static final int ARTICLE = 20;
    private static final int ARTICLES = 15;

    private final Judge judge =
            new Judge(RuleCatalogue.with(Reference.standard(PlaceOrder.FLAT)).rules());

    private JudgingBenchmark() {}

    /** Prints the figures; the first argument is the number of claims, a million without one. */
    public static void main(String[] args) {
        new JudgingBenchmark().run(args.length == 0 ? CLAIMS : Integer.parseInt(args[0]));
    }

    private void run(int claims) {
        Lap lap = Lap.start();
        List<Dossier> other = dossiers(new HandMadeStories(2, HOTTEST, false).of(claims / 3));
        print("making %,d claims for the warm-up: %s", size(other), lap.stop());
        lap = Lap.start();
        int found = judged(other);
        print("warm-up: %,d claims, %,d conflicts, %s", size(other), found, lap.stop());

        List<HandMadeStory> stories = new HandMadeStories(1, HOTTEST, false).of(claims);
        List<Dossier> dossiers = dossiers(stories);
        System.gc();
        lap = Lap.start();
        found = judged(dossiers);
        print(
                "judging %,d claims of %,d stories: %,d conflicts, %s",
                size(dossiers), dossiers.size(), found, lap.stop());
        byRule(dossiers);
        addArticles(stories.get(0));
    }

    private static List<Dossier> dossiers(List<HandMadeStory> stories) {
        return stories.stream().map(HandMadeStory::dossier).toList();
    }

    private static int size(List<Dossier> dossiers) {
        return dossiers.stream().mapToInt(dossier -> dossier.claims().size()).sum();
    }

    private int judged(List<Dossier> dossiers) {
        int found = 0;
        for (Dossier dossier : dossiers) {
            found += judge.judge(dossier).findings().size();
        }
        return found;
    }

    /** What each rule would cost by itself; rules on facts then sort the claims for themselves. */
    private void byRule(List<Dossier> dossiers) {
        for (Rule rule : judge.rules()) {
            Lap lap = Lap.start();
            int found = 0;
            for (Dossier dossier : dossiers) {
                List<Finding> findings = rule.judge(dossier);
                found += findings.size();
            }
            print("  %-26s alone: %,7d findings, %s", rule.id(), found, lap.stop());
        }
    }

    /** A story that grew is judged afresh, so that the order in which its articles came can make no difference. */
    private void addArticles(HandMadeStory story) {
        double[] millis = new double[ARTICLES];
        for (int i = 0; i < ARTICLES; i++) {
            story.addArticle(ARTICLE, HOT_TOGETHER);
            Lap lap = Lap.start();
            judge.judge(story.dossier());
            millis[i] = lap.stop().millis();
        }
        Arrays.sort(millis);
        print(
                "adding an article of %d claims to the largest story, now %,d claims: median %.1f ms, worst %.1f ms of %d",
                ARTICLE, story.claims().size(), millis[ARTICLES / 2], millis[ARTICLES - 1], ARTICLES);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Processor time of this thread and of the collector, in milliseconds. */
    private record Lap(double millis, double collecting, double process) {

        private static Lap now() {
            long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                    .sum();
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            return new Lap(
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6,
                    collecting,
                    system.getProcessCpuTime() / 1e6);
        }

        static Lap start() {
            return now();
        }

        Lap stop() {
            Lap now = now();
            return new Lap(now.millis - millis, now.collecting - collecting, now.process - process);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f CPU s, and %.2f s collecting (whole process %.2f CPU s)",
                    millis / 1000,
                    collecting / 1000,
                    process / 1000);
        }
    }
}
