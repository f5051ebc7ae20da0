package org.gainsay.review;

/**
 * A conflict as the reviewer's page showed it.
 *
 * @param conflict its number
 * @param version {@link Review#version()} of the page
 */
public record Target(long conflict, long version) {}
