package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceContext;
import org.gainsay.gazetteer.PlaceKind;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.gazetteer.ToponymRecognizer;
import org.gainsay.text.Chain;
import org.gainsay.text.Node;
import org.jspecify.annotations.Nullable;

/** Places of claims: the one a pattern names, the nearest one of the sentence, the one the whole article is about. */
final class Toponyms {

    /** A title and its place stand so many nodes apart: "governor of the northern X". */
    private static final int BESIDE = 4;

    private final ToponymRecognizer recogniser;
    private final PlaceContext context;
    private final Gazetteer gazetteer;
    private final Backward backward;
    private final Elsewhere elsewhere;
    private final @Nullable PlaceFacet eventPlace;
    private final @Nullable PlaceFacet wideEventPlace;
    private final @Nullable PlaceFacet electorate;
    private final @Nullable PlaceFacet country;

    Toponyms(ToponymRecognizer recogniser, PlaceContext context, Gazetteer gazetteer, List<Passage> passages) {
        this.recogniser = recogniser;
        this.context = context;
        this.gazetteer = gazetteer;
        this.backward = new Backward(passages);
        EventPlaces places = new EventPlaces(passages, this::place, gazetteer);
        this.eventPlace = places.event().orElse(null);
        this.wideEventPlace = places.wide().orElse(null);
        this.electorate = places.electorate().orElse(null);
        this.country = places.country().orElse(null);
        this.elsewhere = new Elsewhere(gazetteer, eventPlace, country);
    }

    /** The nodes as a place: a gazetteer place where they are one toponym, else their words ("the airport in X"). */
    @Nullable
    PlaceFacet facet(Chain chain, int from, int to) {
        if (from < 0) {
            return null;
        }
        if (to - from == 1) {
            PlaceMention mention = chain.node(from).value(PlaceMention.class);
            if (mention != null) {
                return facet(mention);
            }
            if (chain.surface(from, to).chars().noneMatch(Character::isUpperCase)) {
                return null;
            }
        }
        return new PlaceFacet(chain.surface(from, to), null, null);
    }

    /** A part of a place ("southern X") is not the place: it stays words. */
    @Nullable
    Place place(PlaceMention mention) {
        return mention.part() != null
                ? null
                : recogniser.resolve(mention, context).orElse(null);
    }

    /** The place of a mention; where it names a part of one ("southern X") that place; null where it cannot be told. */
    @Nullable
    PlaceFacet whole(PlaceMention mention) {
        return recogniser
                .container(mention, context)
                .map(place -> facet(mention.words(), place))
                .orElse(null);
    }

    private PlaceFacet facet(PlaceMention mention) {
        if (mention.part() != null) {
            return elsewhere.quarter(
                    mention.words(),
                    mention.part(),
                    recogniser.container(mention, context).orElse(null));
        }
        Place place = place(mention);
        return place == null ? new PlaceFacet(mention.words(), null, null) : facet(mention.words(), place);
    }

    private static PlaceFacet facet(String words, Place place) {
        return new PlaceFacet(words, place.id(), place.name());
    }

    /**
     * The place a sentence gives to a draft; where the sentence shuts a place out ("outside X") what is left without it, which
     * is no place of the gazetteer. Null where the sentence names none.
     */
    @Nullable
    PlaceFacet near(Passage passage, Draft draft, @Nullable Voice voice) {
        Whereabouts whereabouts = new Whereabouts(passage, draft, voice);
        int node = whereabouts.node();
        if (node < 0) {
            return null;
        }
        Chain chain = passage.chain();
        PlaceFacet place = at(passage, node);
        int apart = whereabouts.exclusion(node);
        if (apart < 0 || place == null) {
            return place == null || !Whereabouts.isPlace(chain, node) ? place : several(passage, node, place);
        }
        String words = chain.surface(apart, node + 1);
        return chain.is(apart, "OUTSIDE") ? elsewhere.outside(words, place) : elsewhere.rest(words, place);
    }

    /** "In X, Y and Z" is not in X: the list as words, unless one of its places holds another ("X, in Y"). */
    private PlaceFacet several(Passage passage, int node, PlaceFacet place) {
        Chain chain = passage.chain();
        List<Integer> nodes = PlaceList.around(chain, node);
        List<PlaceFacet> places = nodes.stream()
                .map(i -> facet(chain.node(i).value(PlaceMention.class)))
                .toList();
        boolean nested =
                places.stream().anyMatch(one -> places.stream().anyMatch(other -> one != other && holds(one, other)));
        if (nodes.size() < 2 || nested) {
            return place;
        }
        int last = nodes.get(nodes.size() - 1);
        String names = places.stream()
                .map(one -> one.name() == null ? one.words() : one.name())
                .collect(Collectors.joining(", "));
        return new PlaceFacet(chain.surface(nodes.get(0), last + 1), null, names);
    }

    private boolean holds(PlaceFacet outer, PlaceFacet inner) {
        return outer.id() != null && inner.id() != null && gazetteer.within(inner.id(), outer.id());
    }

    /** The place that node {@code node} names, describes or points back to. */
    private @Nullable PlaceFacet at(Passage passage, int node) {
        Chain chain = passage.chain();
        String words = chain.surface(node, node + 1);
        if (Whereabouts.isPlace(chain, node)) {
            return facet(chain.node(node).value(PlaceMention.class));
        }
        if (Backward.points(chain, node) || chain.is(node, "PLACE_NOUN") && !chain.is(node, "SEAT_NOUN")) {
            return meant(passage, node);
        }
        if (chain.is(node, "SEAT_NOUN")) {
            return seat();
        }
        return chain.is(node, "DEMONYM") ? home(chain.node(node), words) : elsewhere.quarter(words, words, null);
    }

    /** "The capital" of the country that the article plays in. */
    private @Nullable PlaceFacet seat() {
        return Optional.ofNullable(country)
                .map(PlaceFacet::id)
                .flatMap(gazetteer::place)
                .flatMap(place -> gazetteer.place(place.detail()))
                .map(Toponyms::facet)
                .orElse(null);
    }

    /** The country that "Libyan" speaks of. */
    private @Nullable PlaceFacet home(Node demonym, String words) {
        return Actor.of(demonym)
                .map(Actor::side)
                .flatMap(gazetteer::place)
                .map(place -> facet(words, place))
                .orElse(null);
    }

    /** What "the city" or "the country" means: the event's place or its country, else the name of that kind said last. */
    @Nullable
    PlaceFacet meant(Passage passage, int node) {
        PlaceKind kind = Backward.kind(passage.chain(), node);
        Place event = eventPlace == null || eventPlace.id() == null
                ? null
                : gazetteer.place(eventPlace.id()).orElse(null);
        if (event != null && event.kind() == kind) {
            return eventPlace;
        }
        if (kind == PlaceKind.COUNTRY && country != null) {
            return country;
        }
        PlaceMention named = backward.name(passage, node);
        return named == null ? null : facet(named);
    }

    private static PlaceFacet facet(Place place) {
        return new PlaceFacet(place.name(), place.id(), place.name());
    }

    /**
     * The first-level region that a title at node {@code i} speaks of: of the place right behind or before the title, else of the
     * first place of the sentence (a sentence begins with what it is about), else of the given place; null where unknown.
     */
    @Nullable
    PlaceFacet regionNear(Passage passage, int i, @Nullable PlaceFacet otherwise) {
        Chain chain = passage.chain();
        for (int j = Math.max(0, i - BESIDE); j <= Math.min(chain.size() - 1, i + BESIDE); j++) {
            PlaceFacet region = regionAt(chain, j);
            if (region != null) {
                return region;
            }
        }
        for (int j = 0; j < chain.size(); j++) {
            PlaceFacet region = regionAt(chain, j);
            if (region != null) {
                return region;
            }
        }
        return otherwise == null || otherwise.id() == null
                ? null
                : region(gazetteer.place(otherwise.id()).orElse(null));
    }

    private @Nullable PlaceFacet regionAt(Chain chain, int i) {
        PlaceMention mention = chain.node(i).value(PlaceMention.class);
        return mention == null
                ? null
                : region(recogniser.resolve(mention, context).orElse(null));
    }

    private @Nullable PlaceFacet region(@Nullable Place place) {
        Place region = place == null || place.kind() == PlaceKind.REGION || place.region() == null
                ? place
                : gazetteer.place(place.region()).orElse(null);
        boolean known = region != null && region.kind() == PlaceKind.REGION;
        return known ? new PlaceFacet(region.name(), region.id(), region.name()) : null;
    }

    /** The place the article is about, or null where none stands out. */
    @Nullable
    PlaceFacet eventPlace() {
        return eventPlace;
    }

    /** The region or country that the article speaks of, for what no town can hold; else the event's place. */
    @Nullable
    PlaceFacet wideEventPlace() {
        return wideEventPlace == null ? eventPlace : wideEventPlace;
    }

    /** Where people vote, as far as the article tells; or null. */
    @Nullable
    PlaceFacet electorate() {
        return electorate;
    }

    /** The country that the article plays in, or null. */
    @Nullable
    PlaceFacet country() {
        return country;
    }
}
