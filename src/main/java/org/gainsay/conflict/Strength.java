package org.gainsay.conflict;

import java.util.Locale;

/** Whether the positions cannot all hold, or only ask for a careful editor's eye. */
public enum Strength {
    CONTRADICTION,
    TENSION;

    /** The name used in documents and addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
