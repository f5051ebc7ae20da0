package org.gainsay.fact;

import java.util.Optional;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;

/** The order of places that a gazetteer knows. */
record GazetteerOrder(Gazetteer gazetteer) implements PlaceOrder {

    @Override
    public boolean within(String part, String whole) {
        return gazetteer.within(part, whole);
    }

    @Override
    public double kilometres(String one, String other) {
        Optional<Place> here = gazetteer.place(one);
        Optional<Place> there = gazetteer.place(other);
        return here.isPresent() && there.isPresent() ? here.get().kilometresTo(there.get()) : Double.NaN;
    }
}
