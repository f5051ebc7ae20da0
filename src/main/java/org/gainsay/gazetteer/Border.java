package org.gainsay.gazetteer;

/**
 * The land border nearest to a place.
 *
 * @param country ISO alpha-2 code of the country beyond it
 * @param km distance in whole kilometres, right to about 3 km
 */
public record Border(String country, int km) {}
