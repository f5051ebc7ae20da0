package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Node;
import org.jspecify.annotations.Nullable;

/** One pass over a chain that finds the names of places in it without changing it. */
final class ToponymScan {

    private final Gazetteer gazetteer;
    private final Aliases aliases;
    private final Forms forms;
    private final Chain chain;
    private final Words words;
    private final Evidence evidence;
    private final Neighbours neighbours;
    private final Unlisted unlisted;
    private final Landmarks landmarks;
    private final List<Toponym> found = new ArrayList<>();

    ToponymScan(Language language, Gazetteer gazetteer, SpellingIndex spellings, Chain chain, PlaceContext context) {
        this.gazetteer = gazetteer;
        this.aliases = new Aliases(gazetteer);
        this.forms = new Forms(gazetteer);
        this.chain = chain;
        this.words = new Words(language.lexicon(), chain.tokens());
        this.evidence = new Evidence(words, context);
        this.neighbours = new Neighbours(gazetteer, words, forms);
        this.unlisted = new Unlisted(words, forms, spellings, context);
        this.landmarks = new Landmarks(words);
    }

    /** All names of places, in order. */
    List<Toponym> run() {
        for (int node = 0; node < chain.size(); ) {
            Toponym toponym =
                    taken(chain.node(node)) ? null : at(chain.node(node).first());
            if (toponym == null) {
                node++;
            } else {
                found.add(toponym);
                node = chain.nodeAt(toponym.to() - 1) + 1;
            }
        }
        return neighbours.narrow(found);
    }

    /** Whether another recogniser has understood the node; states and capitals are still open to be places. */
    private boolean taken(Node node) {
        Actor actor = node.value(Actor.class);
        return node.value() != null && (actor == null || !open(actor));
    }

    private boolean open(Actor actor) {
        return switch (actor.kind()) {
            case STATE, CAPITAL_METONYM -> true;
            case DEMONYM ->
                Candidates.any(
                        gazetteer.candidates(actor.surface()),
                        p -> p.kind() == PlaceKind.FEATURE || p.kind() == PlaceKind.COUNTRY);
            default -> false;
        };
    }

    private @Nullable Toponym at(int token) {
        if (!aliases.opens(words, token)) {
            return null;
        }
        int landmark = landmarks.end(token);
        for (Aliases.Alias alias : aliases.from(words, token)) {
            if (alias.to() < landmark && free(token, landmark)) {
                break;
            }
            if (free(token, alias.to())) {
                Toponym toponym = shaped(token, alias);
                if (toponym != null) {
                    return toponym;
                }
            }
        }
        if (landmark > token && free(token, landmark)) {
            return new Toponym(token, landmark, List.of(), null, false);
        }
        Toponym toponym = unlisted.at(token);
        return toponym != null && free(toponym.from(), toponym.to()) ? toponym : null;
    }

    /** Whether nodes begin and end with these tokens and none of them is taken. */
    private boolean free(int from, int to) {
        int first = chain.nodeAt(from);
        int last = chain.nodeAt(to - 1);
        if (last >= chain.size()
                || chain.node(first).first() != from
                || chain.node(last).end() != to) {
            return false;
        }
        for (int node = first; node <= last; node++) {
            if (taken(chain.node(node))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Toponym shaped(int token, Aliases.Alias alias) {
        int from = token;
        int to = alias.to();
        List<Place> candidates = Forms.riverOrTown(
                gazetteer.places(alias.key()), words.says(token - 1, "the") || words.is(token - 1, "WATER_WORD"));
        String name = words.tokens().surface(token, to);
        boolean named = neighbours.regionAfter(to) || follows(from);
        if (!evidence.accepts(token, to, candidates, named)) {
            return null;
        }
        if ("one".equals(words.value(to, "REGION_WORD"))
                && free(to, to + 1)
                && !forms.regions(name).isEmpty()) {
            candidates = forms.regions(name);
            to++;
        } else if ("one".equals(words.value(to, "DISTRICT_WORD")) && free(to, to + 1)) {
            // Districts are listed for few countries; an unlisted one is still not the town of its name.
            candidates = forms.districts(name);
            to++;
        } else if (words.says(from - 1, "of")
                && words.is(from - 2, "REGION_WORD")
                && !forms.regions(name).isEmpty()) {
            candidates = forms.regions(name);
        } else if (words.says(to, "city") || words.says(from - 1, "of") && words.is(from - 2, "TOWN_WORD")) {
            List<Place> towns = Forms.of(candidates, PlaceKind.SETTLEMENT);
            candidates = towns.isEmpty() ? candidates : towns;
        }
        String direction = direction(from);
        boolean whole = direction == null || words.is(to - 1, "REGION_WORD") && describes(direction, candidates);
        return new Toponym(direction == null ? from : from - 1, to, candidates, whole ? null : direction, true);
    }

    private @Nullable String direction(int from) {
        boolean direction = words.is(from - 1, "DIRECTION") && free(from - 1, from);
        return direction ? words.tokens().surface(from - 1) : null;
    }

    private boolean describes(String direction, List<Place> candidates) {
        return candidates.stream()
                .allMatch(place -> place.kind() == PlaceKind.REGION
                        && gazetteer
                                .place(place.countries().get(0))
                                .filter(c -> Direction.describes(direction, place, c))
                                .isPresent());
    }

    /** Whether the last place found stands right before the token, parted by a comma or "and" at most. */
    private boolean follows(int token) {
        return !found.isEmpty() && neighbours.listed(found.get(found.size() - 1).to(), token);
    }
}
