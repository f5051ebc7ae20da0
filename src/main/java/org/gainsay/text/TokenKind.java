package org.gainsay.text;

/** What a token is, by its characters alone. */
public enum TokenKind {
    /** Begins with a letter; may hold digits after it (km2, M142) and full stops between single letters (U.S.). */
    WORD,
    /** Digits with their marks: 6,000, 1.5, 6 000 with a no-break space. */
    NUMBER,
    /** The possessive ending 's. */
    POSSESSIVE,
    /** A hyphen, or a dash that touches both neighbours. */
    HYPHEN,
    /** A dash that stands free. */
    DASH,
    /** A quotation mark of any shape. */
    QUOTE,
    /** One or more line ends. */
    BREAK,
    /** Any other character. */
    OTHER
}
