package org.gainsay.claim;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;

/**
 * Builds claims for tests. Unless told otherwise: published 2031-05-06T12:00Z, body, asserted by the outlet, place and
 * time of the event, counted at publication; the article's key is the outlet's name in lower case.
 */
public final class ClaimBuilder {

    private final ClaimKind kind;
    private final String measure;
    private String outlet = "Tillford Courier";
    private String article = "";
    private Instant published = Instant.parse("2031-05-06T12:00:00Z");
    private int start = -1;
    private String quote = "";
    private Zone zone = Zone.BODY;
    private String population;
    private String actor;
    private String side;
    private PlaceFacet place;
    private double value;
    private Interval range;
    private String unit;
    private Hedge hedge = Hedge.EXACT;
    private String hedgeWords;
    private Figure.Twin twin;
    private Control control;
    private String words;
    private ValidTime event;
    private ValidTime asOf;
    private Instant since;
    private boolean increment;
    private boolean undated;
    private String timeWords;
    private Attribution attribution = Attribution.OUTLET;
    private Modality modality = Modality.ASSERTED;
    private boolean negated;
    private boolean quoted;
    private final Set<Facet> inherited = EnumSet.noneOf(Facet.class);

    private ClaimBuilder(ClaimKind kind, String measure) {
        this.kind = kind;
        this.measure = measure;
    }

    /** A figure of the measure. */
    public static ClaimBuilder figure(String measure) {
        return new ClaimBuilder(ClaimKind.FIGURE, measure);
    }

    /** A statement that the side holds, left or took the place. */
    public static ClaimBuilder control(String place, ControlState state, String side, boolean change) {
        ClaimBuilder builder = new ClaimBuilder(ClaimKind.CONTROL, "control").at(place);
        builder.control = new Control(state, side, change);
        return builder;
    }

    /** A claim whose value stands in words: a quotation, a name, an event. */
    public static ClaimBuilder worded(ClaimKind kind, String measure, String words) {
        ClaimBuilder builder = new ClaimBuilder(kind, measure);
        builder.words = words;
        return builder;
    }

    /** A date or place claim of the measure; set {@link #on} or {@link #at} too. */
    public static ClaimBuilder of(ClaimKind kind, String measure) {
        return new ClaimBuilder(kind, measure);
    }

    public ClaimBuilder outlet(String name) {
        outlet = name;
        return this;
    }

    public ClaimBuilder article(String key) {
        article = key;
        return this;
    }

    /** An ISO instant, or an ISO date for noon UTC of that day. */
    public ClaimBuilder published(String iso) {
        published = iso.contains("T") ? OffsetDateTime.parse(iso).toInstant() : Instant.parse(iso + "T12:00:00Z");
        return this;
    }

    /** The article gives no date, so nobody knows when the count was taken. */
    public ClaimBuilder undated() {
        undated = true;
        return this;
    }

    public ClaimBuilder zone(Zone where) {
        zone = where;
        return this;
    }

    /** Where the evidence begins; by default derived from the value, so that equal claims stand at equal places. */
    public ClaimBuilder start(int offset) {
        start = offset;
        return this;
    }

    public ClaimBuilder quote(String text) {
        quote = text;
        return this;
    }

    public ClaimBuilder population(String id) {
        population = id;
        return this;
    }

    public ClaimBuilder actor(String name, String sideId) {
        actor = name;
        side = sideId;
        return this;
    }

    /** A resolved place whose id is the name in lower case. */
    public ClaimBuilder at(String name) {
        place = new PlaceFacet(name, name.toLowerCase(Locale.ROOT), name);
        return this;
    }

    public ClaimBuilder place(PlaceFacet facet) {
        place = facet;
        return this;
    }

    /** A bare number that stands for itself only. */
    public ClaimBuilder exactly(double number) {
        return number(number, Interval.point(number), Hedge.EXACT, null);
    }

    /** A bare number that stands for all that rounds to it within {@code half}. */
    public ClaimBuilder rounded(double number, double half) {
        return number(number, Interval.closed(number - half, number + half), Hedge.EXACT, null);
    }

    public ClaimBuilder about(double number, double half) {
        return number(number, Interval.closed(number - half, number + half), Hedge.ABOUT, "about");
    }

    public ClaimBuilder atLeast(double number) {
        return number(number, Interval.atLeast(number), Hedge.AT_LEAST, "at least");
    }

    public ClaimBuilder moreThan(double number) {
        return number(number, Interval.moreThan(number), Hedge.MORE_THAN, "more than");
    }

    public ClaimBuilder atMost(double number) {
        return number(number, Interval.closed(0, number), Hedge.AT_MOST, "up to");
    }

    public ClaimBuilder between(double low, double high) {
        return number((low + high) / 2, Interval.closed(low, high), Hedge.RANGE, null);
    }

    public ClaimBuilder vague(String wording, double low, double high) {
        return number(low, Interval.closed(low, high), Hedge.VAGUE, wording);
    }

    public ClaimBuilder number(double number, Interval allowed, Hedge qualification, String wording) {
        value = number;
        range = allowed;
        hedge = qualification;
        hedgeWords = wording;
        return this;
    }

    public ClaimBuilder unit(String id) {
        unit = id;
        return this;
    }

    public ClaimBuilder twin(double number, double half, String twinUnit) {
        twin = new Figure.Twin(number, Interval.closed(number - half, number + half), twinUnit);
        return this;
    }

    public ClaimBuilder words(String text) {
        words = text;
        return this;
    }

    /** The event happened on this day (UTC). */
    public ClaimBuilder on(String day) {
        Instant from = Instant.parse(day + "T00:00:00Z");
        event = new ValidTime(from, from.plus(Duration.ofDays(1)), Granularity.DAY);
        return this;
    }

    /** Counted on this day (UTC), and the sentence says so. */
    public ClaimBuilder asOf(String day) {
        Instant from = Instant.parse(day + "T00:00:00Z");
        asOf = new ValidTime(from, from.plus(Duration.ofDays(1)), Granularity.DAY);
        timeWords = "on " + day;
        return this;
    }

    /** The event happened in this stretch. */
    public ClaimBuilder during(ValidTime stretch) {
        event = stretch;
        return this;
    }

    /** Counted in this stretch, and the sentence says so. */
    public ClaimBuilder counted(ValidTime stretch) {
        asOf = stretch;
        timeWords = "by then";
        return this;
    }

    public ClaimBuilder since(String day) {
        since = Instant.parse(day + "T00:00:00Z");
        return this;
    }

    public ClaimBuilder increment() {
        increment = true;
        return this;
    }

    /** A named source, and whom it stands for (or null). */
    public ClaimBuilder source(String name, String sideId) {
        attribution = new Attribution(name, null, null, sideId, null, "said " + name);
        return this;
    }

    public ClaimBuilder attribution(Attribution chain) {
        attribution = chain;
        return this;
    }

    public ClaimBuilder modality(Modality firmness) {
        modality = firmness;
        return this;
    }

    public ClaimBuilder negated() {
        negated = true;
        return this;
    }

    public ClaimBuilder quoted() {
        quoted = true;
        return this;
    }

    public ClaimBuilder inheriting(Facet... facets) {
        inherited.addAll(Set.of(facets));
        return this;
    }

    /** The figure as read, with its unit, hedge and twin. */
    public ClaimBuilder stating(Figure figure) {
        number(figure.value(), figure.range(), figure.hedge(), figure.hedgeWords())
                .unit(figure.unit());
        twin = figure.twin();
        return this;
    }

    /** The claim. */
    public Claim build() {
        String text = quote.isEmpty() ? wording() : quote;
        int from = start >= 0 ? start : 100 + Math.abs((text + zone).hashCode() % 5000);
        EvidenceSpan span = new EvidenceSpan(from, from + text.length(), text, false);
        Figure figure = kind == ClaimKind.FIGURE ? new Figure(value, range, unit, hedge, hedgeWords, twin) : null;
        String key = article.isEmpty() ? outlet.toLowerCase(Locale.ROOT).replace(' ', '-') : article;
        return new Claim(
                key,
                outlet,
                span,
                span,
                zone,
                kind,
                measure,
                population,
                actor,
                side,
                place,
                figure,
                control,
                words,
                time(),
                attribution,
                modality,
                negated,
                quoted,
                inherited,
                new Provenance("test", 1));
    }

    private TimeFacet time() {
        // A count without a time of its own was taken by the time of publication.
        ValidTime taken = asOf != null || undated
                ? asOf
                : new ValidTime(published.minusSeconds(1), published, Granularity.MINUTE);
        return new TimeFacet(event, taken, since, increment, timeWords);
    }

    private String wording() {
        if (words != null) {
            return words;
        }
        if (control != null) {
            return control.side() + " " + control.state() + " " + place.words();
        }
        String number = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return (hedgeWords == null ? "" : hedgeWords + " ") + number + " " + (unit == null ? measure : unit);
    }
}
