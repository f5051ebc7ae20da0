package org.gainsay.fact;

import org.gainsay.claim.Measures;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.quantity.UnitTable;

/**
 * The reference data that judging looks things up in.
 *
 * @param measures what is counted or measured
 * @param populations whom and what one counts
 * @param places what lies in what
 * @param units the table of units
 */
public record Reference(Measures measures, Populations populations, PlaceOrder places, UnitTable units) {

    /** The catalogues and the gazetteer that come with Gainsay. */
    public static Reference standard() {
        return standard(new GazetteerOrder(Gazetteer.standard()));
    }

    /** The catalogues that come with Gainsay, with the given order of places. */
    public static Reference standard(PlaceOrder places) {
        return new Reference(Measures.standard(), Populations.standard(), places, UnitTable.standard());
    }

    /** Words figures with these units. */
    public FigureWords words() {
        return new FigureWords(units);
    }

    /** Words questions with these catalogues. */
    public Questions questions() {
        return new Questions(measures, populations);
    }
}
