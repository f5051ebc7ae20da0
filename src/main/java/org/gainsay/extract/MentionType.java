package org.gainsay.extract;

import java.util.Locale;

/** What kind of expression a mention is. */
public enum MentionType {
    NUMBER,
    ORDINAL,
    PERCENT,
    QUANTITY,
    MONEY,
    DATE,
    TIME,
    DURATION,
    PLACE,
    PERSON,
    ORGANISATION,
    SIDE;

    /** The name used in documents: {@code quantity}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
