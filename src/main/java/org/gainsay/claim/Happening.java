package org.gainsay.claim;

/**
 * Something that happens once, so that two dates for it do not go together: one line of {@code claim/happenings.tsv}.
 *
 * @param id the words of its date claims: capture, landfall, siege end
 * @param label for headings: "the end of the siege"
 * @param one what tells it from others of its kind
 */
public record Happening(String id, String label, One one) {

    /** What a claim must say so that one knows which of its kind is meant. */
    public enum One {
        /** Nothing: the story has one. */
        STORY,
        /** Where: towns fall one after the other. */
        PLACE,
        /** Whom or what it befell: a story knows several arrests. */
        SUBJECT
    }
}
