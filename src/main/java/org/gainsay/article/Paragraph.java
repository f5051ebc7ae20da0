package org.gainsay.article;

/**
 * A run of lines that belong together, and its zone.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character, exclusive
 * @param zone the part of the article it belongs to
 */
public record Paragraph(int start, int end, Zone zone) {}
