package org.gainsay.conflict;

import java.util.Locale;

/** What is disputed. */
public enum ConflictType {
    FIGURE,
    CONVERSION,
    DIMENSION,
    CONTROL,
    DATE,
    DURATION,
    PLACE,
    ATTRIBUTION,
    HEADLINE_BODY,
    RETRACTION,
    NAME,
    SUM,
    QUOTE,
    HEDGE,
    OTHER;

    /** The name used in documents and addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
