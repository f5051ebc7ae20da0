package org.gainsay.gazetteer;

import java.util.Arrays;

/**
 * The distance between two spellings: letters put in, left out or changed, counted in halves of a letter. A vowel, an h, and a
 * change of a vowel or between consonants that scripts and languages exchange count as one half, everything else as two.
 */
final class Letters {

    /** Consonants that scripts and languages exchange. */
    private static final String[] ALIKE = {"ghkq", "bv", "szc", "dt", "fp", "vu", "jz"};

    private static final String VOWELS = "aeiou";

    private static final int SIZE = 128;
    private static final byte[] WEIGHTS = weights();
    private static final byte[] CHANGES = changes();

    private Letters() {}

    private static byte[] weights() {
        byte[] weights = new byte[SIZE];
        Arrays.fill(weights, (byte) 2);
        for (char c : (VOWELS + "h").toCharArray()) {
            weights[c] = 1;
        }
        return weights;
    }

    private static byte[] changes() {
        byte[] changes = new byte[SIZE * SIZE];
        Arrays.fill(changes, (byte) 2);
        for (int c = 0; c < SIZE; c++) {
            changes[c * SIZE + c] = 0;
        }
        exchange(VOWELS, changes);
        for (String group : ALIKE) {
            exchange(group, changes);
        }
        return changes;
    }

    private static void exchange(String group, byte[] changes) {
        for (char a : group.toCharArray()) {
            for (char b : group.toCharArray()) {
                changes[a * SIZE + b] = (byte) (a == b ? 0 : 1);
            }
        }
    }

    /** The distance in halves, or some number above {@code most} where it is more than that. */
    static int apart(String a, String b, int most) {
        int width = b.length();
        if (Math.abs(a.length() - width) > most) {
            return most + 1;
        }
        int[] row = new int[width + 1];
        for (int j = 1; j <= width; j++) {
            row[j] = row[j - 1] + weight(b.charAt(j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char letter = a.charAt(i - 1);
            int weight = weight(letter);
            int corner = row[0];
            row[0] += weight;
            int least = row[0];
            for (int j = 1; j <= width; j++) {
                char other = b.charAt(j - 1);
                int above = row[j];
                int changed = corner + change(letter, other);
                int dropped = Math.min(above + weight, row[j - 1] + weight(other));
                row[j] = Math.min(changed, dropped);
                corner = above;
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return row[width];
    }

    private static int weight(char c) {
        return c < SIZE ? WEIGHTS[c] : 2;
    }

    private static int change(char a, char b) {
        return a < SIZE && b < SIZE ? CHANGES[a * SIZE + b] : a == b ? 0 : 2;
    }
}
