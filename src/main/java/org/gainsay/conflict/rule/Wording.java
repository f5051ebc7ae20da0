package org.gainsay.conflict.rule;

import java.util.List;
import org.gainsay.conflict.rule.QuotedWord.Kind;

/**
 * Two quotations laid side by side.
 *
 * @param shared how many words of weight they share
 * @param replaced how many words of weight stand in the place of others
 * @param negated whether one of them lacks a negation amid shared words
 */
record Wording(int shared, int replaced, boolean negated) {

    /** Lays two quotations side by side; what only one has at its start or end does not count. */
    static Wording compare(List<QuotedWord> one, List<QuotedWord> other) {
        int[][] common = common(one, other);
        int i = 0;
        int j = 0;
        int shared = 0;
        int replaced = 0;
        boolean negated = false;
        while (i <= one.size() && j <= other.size()) {
            int fromI = i;
            int fromJ = j;
            while (i < one.size() && j < other.size() && !one.get(i).same(other.get(j))) {
                if (common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            boolean end = i == one.size() || j == other.size();
            Stretch left = new Stretch(one.subList(fromI, end ? one.size() : i));
            Stretch right = new Stretch(other.subList(fromJ, end ? other.size() : j));
            boolean edge = end
                    || fromI == 0
                            && fromJ == 0
                            && (left.words().isEmpty() || right.words().isEmpty());
            replaced += left.replacedBy(right);
            negated |= !edge && left.negates(right);
            if (end) {
                break;
            }
            shared += one.get(i).kind() == Kind.WEIGHTY ? 1 : 0;
            i++;
            j++;
        }
        return new Wording(shared, replaced, negated);
    }

    /** The share of the words compared that both have. */
    double likeness() {
        return shared == 0 ? 0 : (double) shared / (shared + replaced);
    }

    /** Whether neither says anything that the other does not allow. */
    boolean accords() {
        return shared > 0 && replaced == 0 && !negated;
    }

    /** Length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(List<QuotedWord> one, List<QuotedWord> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                int longest = Math.max(common[i + 1][j], common[i][j + 1]);
                common[i][j] = one.get(i).same(other.get(j)) ? Math.max(longest, common[i + 1][j + 1] + 1) : longest;
            }
        }
        return common;
    }

    /** What one quotation has between two shared words. */
    private record Stretch(List<QuotedWord> words) {

        /** Words of weight that stand here in the place of others; none where one side merely leaves out. */
        int replacedBy(Stretch other) {
            if (hasGap() || other.hasGap()) {
                return 0;
            }
            long mine = count(Kind.WEIGHTY);
            long others = other.count(Kind.WEIGHTY);
            return mine == 0 || others == 0 ? 0 : (int) Math.max(mine, others);
        }

        boolean negates(Stretch other) {
            return !hasGap() && !other.hasGap() && (count(Kind.NEGATION) > 0) != (other.count(Kind.NEGATION) > 0);
        }

        private boolean hasGap() {
            return count(Kind.GAP) > 0;
        }

        private long count(Kind kind) {
            return words.stream().filter(word -> word.kind() == kind).count();
        }
    }
}
