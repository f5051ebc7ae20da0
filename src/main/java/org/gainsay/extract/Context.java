package org.gainsay.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * What the article as a whole tells: full names behind surnames, the side a person stands for, the place of its event.
 * Collected once over all passages before any claim is drafted, but for the count read last.
 */
final class Context {

    /** A reader looks back so many sentences at most for whom or what a word stands for. */
    private static final int MEMORY = 60;

    private static final String KILLED = "killed";

    private final ArticleText article;
    private final List<Passage> passages;
    private final Map<Passage, Integer> numbers = new IdentityHashMap<>();
    private final People people;
    private final Gazetteer gazetteer;
    private final boolean armed;
    private final boolean voting;
    private final Toponyms toponyms;
    private @Nullable Draft lastCount;
    private @Nullable Tables tables;
    private @Nullable Companies companies;
    private @Nullable Contenders contenders;

    Context(ArticleText article, List<Passage> passages, Toponyms toponyms, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.armed = passages.stream().anyMatch(Context::armed);
        this.voting = passages.stream().anyMatch(Context::voting);
        this.article = article;
        this.passages = passages;
        this.toponyms = toponyms;
        this.people = People.of(passages);
        passages.forEach(passage -> numbers.put(passage, numbers.size()));
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
    @Nullable
    PlaceFacet eventPlace() {
        return toponyms.eventPlace();
    }

    /**
     * Notes a figure that was read, so that "the figure rose to 40" finds what it speaks of: the dead once they were counted,
     * else what was counted last.
     */
    void counted(Draft draft) {
        boolean counts = draft.figure() != null && draft.figure().unit() == null && draft.verb() >= 0;
        boolean dead = lastCount != null && lastCount.measure().equals(KILLED);
        if (counts && (!dead || draft.measure().equals(KILLED))) {
            lastCount = draft;
        }
    }

    /** The count that a bare "figure" or "number" speaks of, or null. */
    @Nullable
    Draft lastCount() {
        return lastCount;
    }

    private static boolean armed(Passage passage) {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "ARMED") || chain.is(i, "WARLIKE")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article names armed men, so that a battle may be one. */
    boolean armed() {
        return armed;
    }

    private static boolean voting(Passage passage) {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "VOTE") || chain.is(i, "SURVEY") || chain.is(i, "ELECTION")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article speaks of votes or polls, so that a percentage of somebody may be a share of them. */
    boolean voting() {
        return voting;
    }

    /** The tables and lists of the article. */
    Tables tables() {
        if (tables == null) {
            tables = Tables.of(passages);
        }
        return tables;
    }

    /** Who stands for election in the article. */
    Contenders contenders() {
        if (contenders == null) {
            contenders = Contenders.of(passages);
        }
        return contenders;
    }

    /** The companies that the article names. */
    Companies companies() {
        if (companies == null) {
            companies = Companies.of(passages);
        }
        return companies;
    }

    /** What sort of place the facet names, or null where that is not known. */
    @Nullable
    PlaceKind kind(PlaceFacet facet) {
        return place(facet).map(Place::kind).orElse(null);
    }

    /** The place of the gazetteer that the facet names; empty where it is not known. */
    Optional<Place> place(PlaceFacet facet) {
        return facet.id() == null ? Optional.empty() : gazetteer.place(facet.id());
    }

    /** Who is who in the article. */
    People people() {
        return people;
    }

    /** The fullest mention of the person whose surname ends {@code name}, or null. */
    @Nullable
    PersonMention person(String name) {
        return people.person(name);
    }

    /** Whom the article says the person stands for, or null. */
    @Nullable
    String sideOfPerson(String name) {
        return people.side(name);
    }

    /** The passages before this one, the nearest first, as far as they stand in its paragraph or the {@code back} before it. */
    List<Passage> before(Passage passage, int back) {
        List<Passage> before = new ArrayList<>();
        for (int i = numbers.get(passage) - 1; i >= 0 && before.size() < MEMORY; i--) {
            Passage other = passages.get(i);
            if (other.paragraph() < 0 || other.paragraph() < passage.paragraph() - back) {
                break;
            }
            before.add(other);
        }
        return before;
    }

    /** The side that the two sentences before the passage name first; or null. */
    @Nullable
    String lastSide(Passage passage) {
        int at = numbers.get(passage);
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
