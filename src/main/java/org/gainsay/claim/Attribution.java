package org.gainsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who says it, from the outlet down. All fields null: the outlet itself.
 *
 * @param speaker name of the person quoted, in full where the article gives it
 * @param role office or description of the speaker ("regional governor")
 * @param organisation body that speaks or that the speaker stands for ("defence ministry")
 * @param side whom the source stands for: ISO alpha-2 code or {@code org:} id
 * @param via who relayed it to the outlet ("CNN reported that ..."), if anybody
 * @param words the attributing words ("said regional governor ...")
 */
public record Attribution(
        @Nullable String speaker,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String side,
        @Nullable String via,
        @Nullable String words) {

    /** The outlet speaks for itself. */
    public static final Attribution OUTLET = new Attribution(null, null, null, null, null, null);

    /** Whether nobody but the outlet stands behind the statement. */
    public boolean isOutlet() {
        return speaker == null && role == null && organisation == null && via == null;
    }

    /** The shortest name for the source, or null for the outlet itself. */
    public @Nullable String source() {
        return speaker != null ? speaker : organisation != null ? organisation : role != null ? role : via;
    }
}
