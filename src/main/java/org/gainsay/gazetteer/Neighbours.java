package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Tokens;

/** What places beside each other say of each other: "Balakliia, Kharkiv region", "in Derna in eastern Libya". */
final class Neighbours {

    private final Gazetteer gazetteer;
    private final Words words;
    private final Forms forms;

    Neighbours(Gazetteer gazetteer, Words words, Forms forms) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.forms = forms;
    }

    /** Whether nothing but commas, "and", "or" stands between two tokens. */
    boolean listed(int end, int next) {
        boolean any = false;
        for (int i = end; i < next; i++) {
            if (!words.says(i, ",") && !words.says(i, "and") && !words.says(i, "or")) {
                return false;
            }
            any = true;
        }
        return any;
    }

    /** Whether a larger place is named right after: a comma, then capitals that end in "region" or name a region. */
    boolean regionAfter(int end) {
        if (!words.says(end, ",") || !words.capital(end + 1)) {
            return false;
        }
        Tokens tokens = words.tokens();
        for (int i = end + 2; i <= end + 4 && i < tokens.size() && words.word(i); i++) {
            if (words.is(i, "REGION_WORD")) {
                return true;
            }
        }
        return Candidates.any(
                gazetteer.candidates(tokens.surface(end + 1)),
                p -> p.kind() == PlaceKind.REGION || p.kind() == PlaceKind.COUNTRY);
    }

    /** The same names with fewer candidates where their neighbours tell. */
    List<Toponym> narrow(List<Toponym> found) {
        List<Toponym> out = new ArrayList<>(found);
        spreadPlural(out);
        for (int i = 0; i + 1 < out.size(); i++) {
            Toponym one = out.get(i);
            Toponym next = out.get(i + 1);
            if (inside(one.to(), next.from())) {
                out.set(i, one.meaning(within(one.candidates(), next.candidates())));
                out.set(i + 1, next.meaning(around(next.candidates(), out.get(i).candidates())));
            } else if (words.tokens().kind(one.to()) == org.gainsay.text.TokenKind.POSSESSIVE
                    && one.to() + 1 >= next.from()) {
                out.set(i + 1, next.meaning(within(next.candidates(), one.candidates())));
            }
        }
        return out;
    }

    /** ", " or "in (the)" or "(" between two names: the second may hold the first. */
    private boolean inside(int end, int next) {
        int i = end;
        if (words.says(i, ",") || words.says(i, "(")) {
            i++;
        }
        if (words.says(i, "in")) {
            i++;
            if (words.says(i, "the")) {
                i++;
            }
        }
        return i > end && i == next;
    }

    private List<Place> within(List<Place> inner, List<Place> outer) {
        List<Place> kept = Candidates.those(
                inner, p -> Candidates.any(outer, o -> !o.id().equals(p.id()) && gazetteer.within(p.id(), o.id())));
        return kept.isEmpty() ? inner : kept;
    }

    private List<Place> around(List<Place> outer, List<Place> inner) {
        List<Place> kept = Candidates.those(
                outer, o -> Candidates.any(inner, p -> !o.id().equals(p.id()) && gazetteer.within(p.id(), o.id())));
        return kept.isEmpty() ? outer : kept;
    }

    /** "Kharkiv and Kherson regions": the plural makes regions of all names of the list. */
    private void spreadPlural(List<Toponym> out) {
        for (int i = 0; i < out.size(); i++) {
            boolean regions = "many".equals(words.value(out.get(i).to(), "REGION_WORD"));
            boolean districts = "many".equals(words.value(out.get(i).to(), "DISTRICT_WORD"));
            if (!regions && !districts) {
                continue;
            }
            int k = i;
            do {
                Toponym one = out.get(k);
                boolean direction = words.is(one.from(), "DIRECTION");
                String name = words.tokens().surface(direction ? one.from() + 1 : one.from(), one.to());
                List<Place> wide = regions ? forms.regions(name) : forms.districts(name);
                out.set(k, wide.isEmpty() ? one : one.meaning(wide));
                k--;
            } while (k >= 0 && listed(out.get(k).to(), out.get(k + 1).from()));
        }
    }
}
