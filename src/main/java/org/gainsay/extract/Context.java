package org.gainsay.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * What the article as a whole tells: full names behind surnames, the side a person stands for, the place of its event.
 * Collected once over all passages before any claim is drafted, but for the count read last.
 */
final class Context {

    private final ArticleText article;
    private final List<Passage> passages;
    private final Map<String, PersonMention> bySurname = new HashMap<>();
    private final Map<String, String> sideBySurname = new HashMap<>();
    private final Toponyms toponyms;
    private final @Nullable PlaceFacet eventPlace;
    private @Nullable Draft lastCount;

    Context(ArticleText article, List<Passage> passages, Toponyms toponyms) {
        this.article = article;
        this.passages = passages;
        this.toponyms = toponyms;
        for (Passage passage : passages) {
            people(passage.chain());
        }
        this.eventPlace = toponyms.eventPlace(passages);
    }

    private void people(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            PersonMention person = chain.node(i).value(PersonMention.class);
            if (person == null || person.surname() == null) {
                continue;
            }
            String key = Fold.of(person.surname());
            PersonMention known = bySurname.get(key);
            if (known == null || (known.given() == null && person.given() != null)
                    || (known.role() == null && person.role() != null && person.given() != null)) {
                bySurname.put(key, person);
            }
            String side = sideNear(chain, i);
            if (side != null) {
                sideBySurname.putIfAbsent(key, side);
            }
        }
    }

    /** The side of the nearest state or demonym up to four nodes before or in apposition after a name. */
    private static @Nullable String sideNear(Chain chain, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
            if (chain.is(j, "PERSON") || chain.is(j, "SAY") || chain.is(j, "COMMA")) {
                break;
            }
            Actor actor = Actor.of(chain.node(j)).orElse(null);
            if (actor != null && actor.side() != null) {
                return actor.side();
            }
        }
        return null;
    }

    /** The article being read. */
    ArticleText article() {
        return article;
    }

    /** All passages, in order. */
    List<Passage> passages() {
        return passages;
    }

    /** The places of the article. */
    Toponyms toponyms() {
        return toponyms;
    }

    /** Where the article's event happens: the place of headline, dateline or lead; null where they name none. */
    @Nullable PlaceFacet eventPlace() {
        return eventPlace;
    }

    /** Notes the figure read last, so that "the figure rose to 40" finds what it speaks of. */
    void counted(Draft draft) {
        boolean counts = draft.figure() != null && draft.figure().unit() == null && draft.verb() >= 0;
        lastCount = counts ? draft : lastCount;
    }

    /** The last count with a predicate that was read so far, or null. */
    @Nullable Draft lastCount() {
        return lastCount;
    }

    /** The fullest mention of the person whose surname ends {@code name}, or null. */
    @Nullable PersonMention person(String name) {
        String folded = Fold.of(name);
        return bySurname.get(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** Whom the article says the person stands for, or null. */
    @Nullable String sideOfPerson(String name) {
        String folded = Fold.of(name);
        return sideBySurname.get(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** The side that the sentence before the passage, in the same paragraph or the one before, names last; or null. */
    @Nullable String lastSide(Passage passage) {
        int at = passages.indexOf(passage);
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            Chain chain = passages.get(i).chain();
            for (int j = 0; j < chain.size(); j++) {
                Actor actor = Actor.of(chain.node(j)).orElse(null);
                if (actor != null && actor.side() != null) {
                    return actor.side();
                }
            }
        }
        return null;
    }
}
