package org.gainsay.conflict;

import java.util.Locale;

/** Whether the positions stand in several outlets or inside one article. */
public enum Scope {
    CROSS, INTRA;

    /** The name used in documents and addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
