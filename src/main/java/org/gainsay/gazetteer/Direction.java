package org.gainsay.gazetteer;

import java.util.Locale;

/** Compass bearings of words such as "south-eastern". */
final class Direction {

    private Direction() {}

    /** Degrees clockwise from north; NaN for words that name no direction ("central"). */
    static double of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int north = lower.startsWith("north") ? 1 : lower.startsWith("south") ? -1 : 0;
        int east = lower.contains("east") ? 1 : lower.contains("west") ? -1 : 0;
        return north == 0 && east == 0 ? Double.NaN : Math.toDegrees(Math.atan2(east, north));
    }
}
