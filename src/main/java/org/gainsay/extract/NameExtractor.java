package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;

/**
 * Who holds an office: a full name with the office the sentence ties to it. A governor who is only called "regional" governs
 * the region that the sentence speaks of; any other office of nothing named is told from its like by the holder's surname, so
 * that "minister Ada Holm" can still be held against "minister Ida Holm".
 */
final class NameExtractor implements Extractor {

    private static final String GOVERNOR = "governor";
    /** Title and apposition stand so many nodes from the name at most. */
    private static final int REACH = 6;

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            PersonMention person = chain.node(i).value(PersonMention.class);
            if (person == null || person.given() == null) {
                continue;
            }
            String office = person.office();
            PlaceFacet place = null;
            int title = governor(chain, i, person);
            if (title >= 0) {
                place = context.toponyms().regionNear(passage, title, context.eventPlace());
                office = place == null ? office : GOVERNOR + " of " + Fold.of(place.name());
            }
            if (office == null && person.role() != null && holdsOffice(chain, i)) {
                office = post(person.role()) + " " + person.surname();
            }
            if (office != null) {
                found.accept(Draft.words(ClaimKind.NAME, "name", i, i + 1, -1, person.full(), "office-holder")
                        .about(office, i, context.sideOfPerson(person.full()))
                        .at(place));
            }
        }
    }

    /** The word that a role turns on: "minister" in "health minister" and in "minister for health". */
    private static String post(String role) {
        String head = role.split(" (?:of|for|at|in) ")[0].strip();
        return head.substring(head.lastIndexOf(' ') + 1);
    }

    /** Whether a word for an office that one person holds stands beside the name. */
    private static boolean holdsOffice(Chain chain, int name) {
        for (int i = Math.max(0, name - REACH); i < Math.min(chain.size(), name + REACH); i++) {
            if (i != name && (chain.is(i, "OFFICE") || chain.is(i, "POST"))) {
                return true;
            }
        }
        return false;
    }

    /** The node of the governor's title beside the name, or -1. */
    private static int governor(Chain chain, int name, PersonMention person) {
        if (person.role() == null) {
            return -1;
        }
        for (int d = 1; d <= REACH; d++) {
            for (int i : new int[] {name - d, name + d}) {
                if (i >= 0 && i < chain.size() && GOVERNOR.equals(chain.node(i).value("OFFICE"))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
