package org.gainsay.conflict;

import java.util.Locale;

/** How much a finding matters, gravest first. {@link #INFO} marks a note that is no conflict. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    /** The name used in documents and addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
