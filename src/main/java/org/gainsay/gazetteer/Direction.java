package org.gainsay.gazetteer;

import java.util.Locale;

/** Words such as "south-eastern": before a name they name a part of the place, or tell where it lies. */
public final class Direction {

    /** Within this many degrees of where a region lies, seen from the capital, the word describes the region. */
    private static final double DESCRIBES = 67.5;

    private Direction() {}

    /** Degrees clockwise from north, from -180 to 180; NaN for words that name no direction ("central"). */
    public static double of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int north = lower.startsWith("north") ? 1 : lower.startsWith("south") ? -1 : 0;
        int east = lower.contains("east") ? 1 : lower.contains("west") ? -1 : 0;
        return north == 0 && east == 0 ? Double.NaN : Math.toDegrees(Math.atan2(east, north));
    }

    /** Degrees between two directions, 0 to 180; NaN where one of the words names none. */
    public static double between(String one, String other) {
        return apart(of(one) - of(other));
    }

    private static double apart(double difference) {
        double turn = Math.abs(difference) % 360;
        return Math.min(turn, 360 - turn);
    }

    /** Whether "eastern" tells where the region lies in its country rather than which part of it is meant. */
    static boolean describes(String words, Place region, Place country) {
        double north = region.latitude() - country.latitude();
        double east = (region.longitude() - country.longitude()) * Math.cos(Math.toRadians(region.latitude()));
        return apart(Math.toDegrees(Math.atan2(east, north)) - of(words)) <= DESCRIBES;
    }
}
