package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;

/** Reads a text with all recognisers of this package, for their tests. */
final class Reading {

    private static final Language LANGUAGE =
            new Language().load("/lexicon/en/grammar.lex", "/lexicon/en/timex.lex", "/lexicon/en/attribution.lex");
    private static final ActorRecognizer ACTORS = new ActorRecognizer(LANGUAGE, Actors.standard());
    private static final PersonRecognizer PERSONS = new PersonRecognizer(LANGUAGE);
    private static final ToponymRecognizer PLACES = new ToponymRecognizer(LANGUAGE, Gazetteer.standard());

    private final Chain chain;
    private final PlaceContext context = new PlaceContext();

    Reading(String text) {
        chain = LANGUAGE.annotate(LANGUAGE.tokenizer().tokenize(text));
        ACTORS.recognise(chain);
        PERSONS.recognise(chain);
        PLACES.survey(chain, context);
        PLACES.recognise(chain, context);
    }

    /** Words of each place with its id, {@code ?} where unresolved; in order. */
    Map<String, String> places() {
        Map<String, String> found = new LinkedHashMap<>();
        for (PlaceMention mention : values(PlaceMention.class)) {
            found.put(
                    mention.words(),
                    PLACES.resolve(mention, context).map(Place::id).orElse("?"));
        }
        return found;
    }

    List<PersonMention> persons() {
        return values(PersonMention.class);
    }

    /** Surface, kind and side of each actor, states behind place names included. */
    List<String> actors() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Actor.of(chain.node(i)).ifPresent(a -> found.add(a.surface() + " " + a.kind() + " " + a.side()));
        }
        return found;
    }

    Chain chain() {
        return chain;
    }

    private <T> List<T> values(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            T value = chain.node(i).value(type);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }
}
