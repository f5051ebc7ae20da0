package org.gainsay.conflict;

import java.util.List;

/** One way in which claims fail to hold together. Implementations are pure: the same dossier gives the same findings. */
public interface Rule {

    /** Kebab-case id, never re-used; its page is {@code rules/<id>.md}. */
    String id();

    /** Raised whenever its findings change for the same claims. */
    int version();

    /** Findings in the dossier, in a stable order; empty where all holds together. */
    List<Finding> judge(Dossier dossier);
}
