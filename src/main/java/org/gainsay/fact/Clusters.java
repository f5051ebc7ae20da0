package org.gainsay.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gainsay.quantity.Interval;

/**
 * Puts the amounts of a fact into clusters that all allow one common number. Narrow amounts first: the lowest upper end
 * that is not yet in a cluster starts one, and takes in whatever reaches down to it (the fewest clusters there can be).
 * Wide amounts are attached after, and only where they point at one cluster and go with what was attached before: a vague
 * claim never glues two. One that points at several is left out, unless something stands against it: then it is an answer of
 * its own. Time plays no part, nor does the order of input.
 */
final class Clusters {

    /** A cluster's common numbers and its members. */
    private static final class Cluster {
        private Interval core;
        private Interval allowed;
        private final List<Amount> members = new ArrayList<>();

        private Cluster(Amount first) {
            core = first.meant();
            allowed = core;
            members.add(first);
        }

        private void add(Amount amount) {
            core = common(core, amount.meant());
            allowed = core;
            members.add(amount);
        }

        /** Takes in a wide amount, unless one taken in before leaves no number for both. */
        private boolean attached(Amount wide) {
            if (outdoneBy(wide) || !allowed.meets(wide.meant())) {
                return false;
            }
            allowed = common(allowed, wide.meant());
            members.add(wide);
            return true;
        }

        /** "More than 500" does not stand with an answer that is nothing but "about 500". */
        private boolean outdoneBy(Amount wide) {
            return wide.moreThan()
                    && members.stream()
                            .filter(Amount::narrow)
                            .allMatch(
                                    member -> member.about() && member.stated().below(wide.range()));
        }

        private static Interval common(Interval a, Interval b) {
            boolean low = a.low() > b.low() || (a.low() == b.low() && a.lowOpen());
            boolean high = a.high() < b.high() || (a.high() == b.high() && a.highOpen());
            return new Interval(
                    low ? a.low() : b.low(),
                    low ? a.lowOpen() : b.lowOpen(),
                    high ? a.high() : b.high(),
                    high ? a.highOpen() : b.highOpen());
        }
    }

    private static final Comparator<Amount> BY_UPPER_END = Comparator.<Amount>comparingDouble(
                    a -> a.meant().high())
            .thenComparing(a -> !a.meant().highOpen())
            .thenComparing(a -> a.meant().low())
            .thenComparing(Amount.BY_PLACE);

    private Clusters() {}

    /**
     * The clusters, lowest first.
     *
     * @param amounts the amounts of one fact
     * @param denied whether something stands against an amount; each such amount is in a cluster
     */
    static List<List<Amount>> of(List<Amount> amounts, Predicate<Amount> denied) {
        List<Cluster> narrow = pierce(amounts.stream().filter(Amount::narrow));
        List<Amount> apart = new ArrayList<>();
        amounts.stream()
                .filter(amount -> !amount.narrow())
                .sorted(BY_UPPER_END)
                .forEach(wide -> attach(wide, narrow, denied, apart));
        return Stream.concat(narrow.stream(), pierce(apart.stream()).stream())
                .sorted(Comparator.comparingDouble(cluster -> cluster.core.low()))
                .map(cluster -> cluster.members)
                .toList();
    }

    private static List<Cluster> pierce(Stream<Amount> amounts) {
        List<Cluster> clusters = new ArrayList<>();
        Cluster last = null;
        for (Amount amount : amounts.sorted(BY_UPPER_END).toList()) {
            if (last != null && last.core.meets(amount.meant())) {
                last.add(amount);
            } else {
                last = new Cluster(amount);
                clusters.add(last);
            }
        }
        return clusters;
    }

    /** A wide amount joins the one cluster it meets, or the one at the bound it states; it never moves a core. */
    private static void attach(Amount wide, List<Cluster> clusters, Predicate<Amount> denied, List<Amount> apart) {
        boolean several = meets(wide.meant(), 1 + firstReaching(wide.meant(), clusters), clusters);
        Interval pointed = several ? Interval.point(wide.bound()) : wide.meant();
        int at = firstReaching(pointed, clusters);
        boolean decided = !several || meets(pointed, at, clusters);
        boolean joined = meets(pointed, at, clusters) && clusters.get(at).attached(wide);
        if (!joined && (decided || denied.test(wide))) {
            apart.add(wide);
        }
    }

    private static boolean meets(Interval range, int index, List<Cluster> clusters) {
        return index < clusters.size() && clusters.get(index).core.meets(range);
    }

    /** Index of the first cluster that does not lie wholly below the range. */
    private static int firstReaching(Interval range, List<Cluster> clusters) {
        int low = 0;
        int high = clusters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clusters.get(middle).core.below(range)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
