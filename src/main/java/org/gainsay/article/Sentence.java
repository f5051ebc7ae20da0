package org.gainsay.article;

/**
 * One sentence of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character, exclusive; white space around it is left out
 */
public record Sentence(int start, int end) {}
