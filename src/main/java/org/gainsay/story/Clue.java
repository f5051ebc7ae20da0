package org.gainsay.story;

/**
 * One thing an article holds that another article of the same story may hold too.
 *
 * @param kind what it is
 * @param words the thing itself, folded: comparable within its kind
 */
record Clue(Kind kind, String words) {

    /** What a clue is, and how much two articles that share it have in common; two whole topics make a story. */
    enum Kind {
        /** A word of the headline, cut to its stem. */
        HEADLINE(1),
        /** A town, district or feature. */
        PLACE(1),
        /** A country or region: much happens there on one day. */
        WIDE_PLACE(0.5),
        /** The last name of somebody quoted. */
        SPEAKER(1),
        /** A figure with its measure. */
        FIGURE(1),
        /** A figure of one digit and zeros: many things number three, fifty or a thousand. */
        ROUND_FIGURE(0.5),
        /** Three words in a row of a quotation. */
        QUOTATION(0.5),
        /** A word that is capitalised within a sentence. */
        NAME(0.25);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        /** Share of a topic. */
        double weight() {
            return weight;
        }

        /** Whether it survives the rewording of a wire text, and is not shared by reports from elsewhere. */
        boolean copied() {
            return this == SPEAKER || this == FIGURE || this == ROUND_FIGURE || this == QUOTATION;
        }
    }
}
