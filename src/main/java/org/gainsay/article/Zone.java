package org.gainsay.article;

/** The part of an article a passage stands in. */
public enum Zone {
    /** The title, and any repetition of it above the text. */
    HEADLINE,
    /** Place and day before the first sentence, as in "KYIV, Sept 12 —". */
    DATELINE,
    /** The words under a picture. */
    CAPTION,
    /** The first paragraph of running text. */
    LEAD,
    /** Running text after the lead. */
    BODY,
    /** A row of a list or table inside the text. */
    LIST,
    /** An entry of a live blog, with a clock time of its own. */
    LIVE_ENTRY,
    /** Links, menus, credits, adverts, keyword lists: yields no claims. */
    BOILERPLATE
}
