package org.gainsay.gazetteer;

import java.util.List;
import java.util.Optional;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;

/**
 * Finds names of places in a text and marks them {@code PLACE} with a {@link PlaceMention}. Run it after actors and persons:
 * what they understood is left alone, but for states and capitals, which become places that may also stand for a side.
 */
public final class ToponymRecognizer {

    private final Language language;
    private final Gazetteer gazetteer;
    private final SpellingIndex spellings;
    private final PlaceResolver resolver;

    /** A recogniser for a language, whose lexicon gains the words that stand around places. */
    public ToponymRecognizer(Language language, Gazetteer gazetteer) {
        this.language = language.load("/lexicon/en/places.lex", "/lexicon/en/ordinary.lex")
                .declare("PLACE", "SIDE");
        this.gazetteer = gazetteer;
        this.spellings = new SpellingIndex(gazetteer);
        this.resolver = new PlaceResolver(gazetteer);
    }

    /**
     * Collects what a stretch of text says about where its places lie; changes nothing but the context. Call it for all of an
     * article before {@link #recognise}.
     */
    public void survey(Chain chain, PlaceContext context) {
        for (int i = 0; i < chain.size(); i++) {
            Actor actor = chain.node(i).value(Actor.class);
            if (actor != null
                    && !actor.ambiguous()
                    && actor.side() != null
                    && actor.side().length() == 2) {
                context.country(actor.side(), 1);
            }
            PersonMention person = chain.node(i).value(PersonMention.class);
            if (person != null) {
                context.surname(person.surname());
            }
        }
        for (Toponym toponym : scan(chain, context)) {
            if (toponym.candidates().isEmpty()) {
                context.noteUnlisted(words(chain, toponym));
            }
            Survey.vote(toponym, words(chain, toponym), context);
        }
    }

    /** Puts one {@code PLACE} node in the place of each name. */
    public void recognise(Chain chain, PlaceContext context) {
        List<Toponym> found = scan(chain, context);
        for (int i = found.size() - 1; i >= 0; i--) {
            mark(chain, found.get(i));
        }
    }

    /** The place that a mention means in this context, or empty where that cannot be told. */
    public Optional<Place> resolve(PlaceMention mention, PlaceContext context) {
        return resolver.resolve(mention, context);
    }

    /** As {@link #resolve}, but for words that name a part of a place the place whose part it is. */
    public Optional<Place> container(PlaceMention mention, PlaceContext context) {
        return resolver.container(mention, context);
    }

    private List<Toponym> scan(Chain chain, PlaceContext context) {
        return new ToponymScan(language, gazetteer, spellings, chain, context).run();
    }

    private static String words(Chain chain, Toponym toponym) {
        return chain.tokens().surface(toponym.from(), toponym.to());
    }

    private static void mark(Chain chain, Toponym toponym) {
        int first = chain.nodeAt(toponym.from());
        int last = chain.nodeAt(toponym.to() - 1);
        Actor actor =
                first == last && stateOrCapital(toponym) ? chain.node(first).value(Actor.class) : null;
        PlaceMention mention =
                new PlaceMention(words(chain, toponym), toponym.candidates(), toponym.part(), toponym.exact(), actor);
        if (actor == null) {
            chain.replace(first, last + 1, mention, "PLACE", "CAP");
        } else {
            chain.replace(first, last + 1, mention, "PLACE", "CAP", "SIDE", "ACTOR");
        }
    }

    private static boolean stateOrCapital(Toponym toponym) {
        return Candidates.any(
                toponym.candidates(),
                place -> place.kind() == PlaceKind.COUNTRY || place.detail().equals("PPLC"));
    }
}
