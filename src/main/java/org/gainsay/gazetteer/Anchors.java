package org.gainsay.gazetteer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Places that a text certainly means, as points on a sphere of radius one: how far the nearest is needs no arc for each. */
final class Anchors {

    /** So many places tell where a text plays; more would cost a long one more than its length. */
    private static final int MOST = 500;

    /** Mean radius of the earth in kilometres. */
    private static final double EARTH_KM = 6371.0;

    private final Set<String> known = new HashSet<>();
    private String[] ids = new String[8];
    private double[] points = new double[3 * 8];
    private int size;

    /** Adds a place whose position is known, once. */
    void add(Place place) {
        if (size == MOST || !known.add(place.id())) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            points = Arrays.copyOf(points, 3 * size * 2);
        }
        ids[size] = place.id();
        double[] point = point(place);
        System.arraycopy(point, 0, points, 3 * size, 3);
        size++;
    }

    /** Kilometres from a place to the nearest of the others; infinite where there is none. */
    double nearest(Place place) {
        if (!place.located()) {
            return Double.POSITIVE_INFINITY;
        }
        double[] point = point(place);
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            double dx = points[3 * i] - point[0];
            double dy = points[3 * i + 1] - point[1];
            double dz = points[3 * i + 2] - point[2];
            double squared = dx * dx + dy * dy + dz * dz;
            if (squared < nearest && !ids[i].equals(place.id())) {
                nearest = squared;
            }
        }
        return Double.isInfinite(nearest) ? nearest : 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(nearest) / 2));
    }

    private static double[] point(Place place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        double around = Math.cos(latitude);
        return new double[] {around * Math.cos(longitude), around * Math.sin(longitude), Math.sin(latitude)};
    }
}
