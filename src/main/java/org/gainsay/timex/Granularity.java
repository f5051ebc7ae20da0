package org.gainsay.timex;

/** How finely a time is stated, finest first. */
public enum Granularity {
    MINUTE,
    HOUR,
    DAY_PART,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    LONGER
}
