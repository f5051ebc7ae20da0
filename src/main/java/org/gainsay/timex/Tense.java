package org.gainsay.timex;

/** Which way a recurring name looks: "Tuesday" is the last one, unless the words around say that it lies ahead. */
enum Tense {
    PAST,
    FUTURE
}
