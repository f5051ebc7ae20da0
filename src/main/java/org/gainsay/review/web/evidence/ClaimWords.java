package org.gainsay.review.web.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Measure;
import org.gainsay.claim.Measures;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;
import org.gainsay.review.web.Times;
import org.gainsay.review.web.plot.Axis;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/** A claim in the reader's words. Prints what was read, and never more than that. */
public final class ClaimWords {
    private final UnitTable units;
    private final Measures measures;
    private final Times times;

    /**
     * @param units symbols of units
     * @param measures labels of measures
     * @param times how days are printed
     */
    public ClaimWords(UnitTable units, Measures measures, Times times) {
        this.units = units;
        this.measures = measures;
        this.times = times;
    }

    /** The answer it gives: {@code at least 5,300}, {@code held by Ukraine}, {@code 16 Sept 2023}. */
    public String value(Claim claim) {
        String value =
                switch (claim.kind()) {
                    case FIGURE -> figure(Objects.requireNonNull(claim.figure()));
                    case CONTROL -> control(Objects.requireNonNull(claim.control()));
                    case DATE -> time(Objects.requireNonNull(claim.time().event()));
                    case PLACE -> place(Objects.requireNonNull(claim.place()));
                    case QUOTE -> "“" + claim.words() + "”";
                    case NAME -> Objects.requireNonNull(claim.words());
                    case EVENT, ATTRIBUTION -> "“" + claim.evidence().quote() + "”";
                };
        return claim.negated() ? "not " + value : value;
    }

    /** What it is about and who says it: {@code people killed, Derna, on Tuesday · health ministry}. */
    public String about(Claim claim) {
        String what = Stream.of(
                        measures.find(claim.measure())
                                .map(Measure::label)
                                .orElse(claim.measure().replace('-', ' ')),
                        claim.place() == null ? null : place(claim.place()),
                        claim.time().words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String source = claim.attribution().source();
        return source == null ? what : what + " · " + source;
    }

    /** A figure with its hedge and unit. */
    public String figure(Figure figure) {
        String number = number(figure.value(), figure.unit());
        return switch (figure.hedge()) {
            case EXACT -> number;
            case ABOUT -> "about " + number;
            case AT_LEAST -> "at least " + number;
            case MORE_THAN -> "more than " + number;
            case AT_MOST -> "at most " + number;
            case LESS_THAN -> "less than " + number;
            case NEARLY -> "nearly " + number;
            case RANGE, VAGUE ->
                figure.range().bounded()
                        ? number(figure.range().low(), null) + " to "
                                + number(figure.range().high(), figure.unit())
                        : Objects.requireNonNullElse(figure.hedgeWords(), number);
        };
    }

    /** What a figure is read as: {@code 11,250 to 11,350}; empty for other claims. */
    public String reading(Claim claim) {
        Figure figure = claim.figure();
        if (figure == null) {
            return "";
        }
        Interval range = figure.range();
        if (range.low() == range.high()) {
            return "exactly " + number(range.low(), null);
        }
        String low = Double.isInfinite(range.low()) ? "" : number(range.low(), null);
        String high = Double.isInfinite(range.high()) ? "" : number(range.high(), null);
        if (high.isEmpty()) {
            return low.isEmpty() ? "any number" : low + " or more";
        }
        return low.isEmpty() ? high + " or fewer" : low + " to " + high;
    }

    /** The same, short enough for a plot: {@code ≥ 5,300}. */
    public String shortly(Figure figure) {
        String number = number(figure.value(), null);
        return switch (figure.hedge()) {
            case EXACT -> number;
            case ABOUT, NEARLY -> "≈ " + number;
            case AT_LEAST -> "≥ " + number;
            case MORE_THAN -> "> " + number;
            case AT_MOST -> "≤ " + number;
            case LESS_THAN -> "< " + number;
            case RANGE, VAGUE ->
                figure.range().bounded()
                        ? number(figure.range().low(), null) + "–"
                                + number(figure.range().high(), null)
                        : "> " + number(figure.range().low(), null);
        };
    }

    /** A stretch of time: a clock time, a day, or its first and last day as the outlet counts days. */
    public String time(ValidTime time) {
        return switch (time.granularity()) {
            case MINUTE, HOUR -> times.shortly(time.from());
            case DAY_PART -> times.day(middle(time));
            default -> {
                LocalDate first = outletDay(time.from());
                LocalDate last = outletDay(time.to()).minusDays(1);
                yield last.isAfter(first) ? times.day(first) + " to " + times.day(last) : times.day(first);
            }
        };
    }

    /** The day that begins at an instant: the nearest midnight tells the outlet's offset, wherever the reader sits. */
    private static LocalDate outletDay(Instant midnight) {
        return midnight.plus(Duration.ofHours(12)).atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The middle of a stretch of time. */
    static Instant middle(ValidTime time) {
        return time.from().plus(Duration.between(time.from(), time.to()).dividedBy(2));
    }

    /** From the outlet to the last source named, nearest first. */
    public List<String> chain(Claim claim) {
        Attribution said = claim.attribution();
        List<String> chain = new ArrayList<>(List.of(claim.outlet()));
        if (said.via() != null) {
            chain.add(said.via());
        }
        String who = Stream.of(said.speaker(), said.role(), said.speaker() == null ? said.organisation() : null)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            chain.add(who);
        }
        return List.copyOf(chain);
    }

    /** What a careful reader should know about the reading: zone, stance, what was taken from the context. */
    public List<String> notes(Claim claim) {
        List<String> notes = new ArrayList<>();
        if (claim.zone() != Zone.BODY && claim.zone() != Zone.LEAD) {
            notes.add("in the " + claim.zone().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (claim.modality() != Modality.ASSERTED) {
            notes.add(claim.modality().name().toLowerCase(Locale.ROOT));
        }
        String taken = claim.inherited().stream()
                .sorted()
                .filter(facet -> facet != Facet.ACTOR)
                .map(facet -> facet == Facet.POPULATION
                        ? "whom it counts"
                        : facet.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            notes.add("from the context: " + taken);
        }
        return notes;
    }

    /** The table its symbols come from. */
    public UnitTable units() {
        return units;
    }

    /** A number in full with its unit's symbol. */
    public String number(double value, @Nullable String unit) {
        return new Axis.Number(symbol(unit)).text(value);
    }

    /** How a unit is printed; empty for a count, the id where the table has no symbol. */
    public String symbol(@Nullable String unit) {
        if (unit == null) {
            return "";
        }
        String symbol = units.find(unit).map(Unit::symbol).orElse(unit);
        return symbol.isEmpty() ? unit : symbol;
    }

    private static String place(PlaceFacet place) {
        return place.name() == null ? place.words() : place.name();
    }

    private static String control(Control control) {
        String side = side(control.side());
        return switch (control.state()) {
            case HELD -> control.change() ? "taken by " + side : "held by " + side;
            case PARTLY_HELD -> "partly held by " + side;
            case CONTESTED -> "contested by " + side;
            case LEFT -> "left by " + side;
            case NOT_HELD -> "not held by " + side;
        };
    }

    private static String side(String id) {
        if (id.startsWith("org:")) {
            return id.substring("org:".length()).replace('-', ' ');
        }
        return new Locale("", id).getDisplayCountry(Locale.ENGLISH);
    }
}
