package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.gazetteer.ActorRecognizer;
import org.gainsay.gazetteer.Actors;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.gazetteer.PersonRecognizer;
import org.gainsay.gazetteer.PlaceContext;
import org.gainsay.gazetteer.ToponymRecognizer;
import org.gainsay.quantity.Inside;
import org.gainsay.quantity.QuantityRecognizer;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.timex.Anchor;
import org.gainsay.timex.TimexRecognizer;

/** The leaves at work on passages, in the order that keeps them out of each other's way: times, figures, actors, people, places. */
final class Recognisers {

    private final TimexRecognizer times;
    private final QuantityRecognizer quantities;
    private final ActorRecognizer actors;
    private final PersonRecognizer persons;
    private final ToponymRecognizer places;
    private final Gazetteer gazetteer;

    Recognisers(Language language, Gazetteer gazetteer) {
        times = new TimexRecognizer(language);
        quantities = new QuantityRecognizer(language);
        actors = new ActorRecognizer(language, Actors.standard());
        persons = new PersonRecognizer(language);
        this.gazetteer = gazetteer;
        places = new ToponymRecognizer(language, gazetteer);
    }

    /** Times and figures of one sentence. */
    void figures(Passage passage, ArticleText article) {
        Anchor anchor = article.published() == null
                ? null
                : new Anchor(
                        article.published().at().toZonedDateTime(),
                        article.published().dayOnly());
        times.recognise(passage.chain(), anchor);
        quantities.recognise(passage.chain());
    }

    /** The numbers inside a node that is no figure. */
    List<Inside> numbers(Passage passage, int node) {
        return quantities.inside(passage.chain(), node);
    }

    /** Names of all sentences: places are settled only once all are seen. */
    Toponyms names(List<Passage> passages) {
        PlaceContext context = new PlaceContext();
        for (Passage passage : passages) {
            actors.recognise(passage.chain());
            persons.recognise(passage.chain());
        }
        Set<String> surnames = surnames(passages, context);
        for (Passage passage : passages) {
            persons.recall(passage.chain(), surnames);
            places.survey(passage.chain(), context);
        }
        passages.forEach(passage -> places.recognise(passage.chain(), context));
        return new Toponyms(places, context, gazetteer, passages);
    }

    /** Folded surnames of everybody named in full; the places' context learns them too. */
    private static Set<String> surnames(List<Passage> passages, PlaceContext context) {
        Set<String> surnames = new HashSet<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.chain().size(); i++) {
                PersonMention person = passage.chain().node(i).value(PersonMention.class);
                if (person != null && person.given() != null) {
                    surnames.add(Fold.of(person.surname()));
                    context.surname(person.surname());
                }
            }
        }
        return surnames;
    }
}
