package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.List;

/**
 * By what a conflict is known from run to run: what is disputed and about which fact; for rules inside one article also
 * the article. No offset, wording, rule version or threshold goes into it, so a decision outlives them all.
 */
public final class Fingerprint {

    private static final String SCHEME = "fingerprint/v1";

    private Fingerprint() {}

    /** 64 hexadecimal digits; equal for findings on the same fact and type. */
    public static String of(Finding finding) {
        List<String> parts = new ArrayList<>(List.of(SCHEME, finding.type().code(), finding.factKey()));
        if (finding.article() != null) {
            parts.add(finding.article());
        }
        return Digest.of(parts);
    }
}
