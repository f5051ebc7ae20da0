package org.gainsay.conflict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.quantity.QuantityRecognizer;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.timex.Anchor;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexRecognizer;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/** Makes claims of the truth table's notation, which is explained at the head of the table. */
final class ClaimNotation {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Pattern TIME =
            Pattern.compile("(?:(?:(\\d{4})-)?(\\d{1,2})-)?(\\d{1,2})(?:T(\\d{1,2})(?::(\\d{2}))?)?");
    private static final MathContext DIGITS = new MathContext(10);
    private static final List<String> OUTLETS =
            List.of("Northern Wire", "Harbour Post", "Tillford Courier", "Morning Bell", "Evening Star", "Valley Echo");
    private static final Map<String, ControlState> STATES = Map.of(
            "holds", ControlState.HELD,
            "took", ControlState.HELD,
            "partly-holds", ControlState.PARTLY_HELD,
            "contests", ControlState.CONTESTED,
            "left", ControlState.LEFT,
            "lacks", ControlState.NOT_HELD);

    private final Language language = new Language();
    private final TimexRecognizer times = new TimexRecognizer(language);
    private final QuantityRecognizer quantities = new QuantityRecognizer(language);

    /** The words of a line; text in quotation marks is one word, with what stands before it. */
    static List<String> words(String line) {
        Matcher matcher = WORD.matcher(line);
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static String bare(String word) {
        return word.startsWith("\"") ? word.substring(1, word.length() - 1) : word;
    }

    /** The claim of one notation; its outlet is the one of that number unless it names another. */
    Claim claim(String text, int number) {
        List<String> words = words(text);
        String value = value(words);
        List<String> facets = facets(words);
        Anchor anchor = anchor(facets);
        ClaimBuilder claim = valued(words.get(0), value, facets, anchor)
                .outlet(OUTLETS.get(number))
                .start(100 * number)
                .quote(value.isEmpty() ? words.get(0) : value);
        facets.forEach(facet -> put(claim, facet, anchor));
        return (anchor == null
                        ? claim.undated()
                        : claim.published(anchor.at().toInstant().toString()))
                .build();
    }

    /** What the value of one notation is read as: the range with its unit, the stretch of time, or nothing. */
    String reading(String text) {
        List<String> words = words(text);
        if (words.get(0).equals("date")) {
            List<@Nullable ValidTime> found = times(value(words), anchor(facets(words)));
            return found.isEmpty() || found.get(0) == null
                    ? "nothing"
                    : found.get(0).from() + "/" + found.get(0).to();
        }
        List<Figure> found = figures(value(words));
        return found.isEmpty() ? "nothing" : written(found.get(0));
    }

    private static String written(Figure figure) {
        Interval range = figure.range();
        return (range.lowOpen() ? "(" : "[") + number(range.low()) + ", " + number(range.high())
                + (range.highOpen() ? ")" : "]") + (figure.unit() == null ? "" : " " + figure.unit());
    }

    private static String number(double value) {
        return Double.isInfinite(value)
                ? "inf"
                : BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String value(List<String> words) {
        return words.size() > 1 && words.get(1).startsWith("\"") ? bare(words.get(1)) : "";
    }

    private static List<String> facets(List<String> words) {
        return words.subList(value(words).isEmpty() ? 1 : 2, words.size());
    }

    private static @Nullable Anchor anchor(List<String> facets) {
        String published = of("pub", facets, "6");
        return published.equals("none")
                ? null
                : new Anchor(instant(published).atZone(ZoneId.of(of("tz", facets, "UTC"))), false);
    }

    private static String of(String key, List<String> facets, String otherwise) {
        return facets.stream()
                .filter(facet -> facet.startsWith(key + "="))
                .map(facet -> bare(facet.substring(key.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    private ClaimBuilder valued(String measure, String value, List<String> facets, @Nullable Anchor anchor) {
        return switch (measure) {
            case "control" -> control(value, of("in", facets, ""));
            case "date" ->
                ClaimBuilder.of(ClaimKind.DATE, measure).words("explosion").during(time(value, anchor));
            case "site" -> ClaimBuilder.of(ClaimKind.PLACE, measure).words("the blast");
            case "quote" -> ClaimBuilder.worded(ClaimKind.QUOTE, measure, value).quoted();
            case "name" -> ClaimBuilder.worded(ClaimKind.NAME, measure, value);
            default -> ClaimBuilder.figure(measure).stating(only(value, figures(value)));
        };
    }

    private static ClaimBuilder control(String value, String place) {
        List<String> words = words(value);
        String verb = words.get(1);
        return ClaimBuilder.control(place, STATES.get(verb), words.get(0), verb.equals("took") || verb.equals("left"));
    }

    private List<Figure> figures(String text) {
        Chain chain = language.annotate(language.tokenizer().tokenize(text));
        times.recognise(chain, null);
        quantities.recognise(chain);
        return IntStream.range(0, chain.size())
                .filter(i -> chain.is(i, "FIGURE"))
                .mapToObj(i -> chain.node(i).value(QuantityMention.class).figure())
                .toList();
    }

    private ValidTime time(String text, @Nullable Anchor anchor) {
        return TIME.matcher(text).matches() || text.contains("..") ? stretch(text) : only(text, times(text, anchor));
    }

    private List<@Nullable ValidTime> times(String text, @Nullable Anchor anchor) {
        Chain chain = language.annotate(language.tokenizer().tokenize(text));
        times.recognise(chain, anchor);
        return IntStream.range(0, chain.size())
                .filter(i -> chain.is(i, "TIMEX"))
                .mapToObj(i -> chain.node(i).value(TimexMention.class).timex().time())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static <T> T only(String text, List<T> found) {
        if (found.size() != 1) {
            throw new IllegalArgumentException("'" + text + "' reads as " + found);
        }
        return found.get(0);
    }

    private static ValidTime stretch(String text) {
        String[] ends = text.split("\\.\\.");
        Instant from = instant(ends[0] + (ends[0].contains("T") ? "" : "T0"));
        String last = ends[ends.length - 1];
        Instant to = last.contains("T") ? instant(last) : instant(last + "T0").plus(Duration.ofDays(1));
        return new ValidTime(
                from, from.equals(to) ? to.plusSeconds(60) : to, granularity(text, Duration.between(from, to)));
    }

    private static Granularity granularity(String text, Duration length) {
        if (text.contains("T")) {
            return length.isZero() ? Granularity.MINUTE : Granularity.DAY_PART;
        }
        return length.toDays() <= 1 ? Granularity.DAY : length.toDays() <= 7 ? Granularity.WEEK : Granularity.MONTH;
    }

    /** A moment of May 2031 unless it names another month: {@code 6}, {@code 6T15:30}, {@code 4-30}, {@code 2030-12-31}. */
    private static Instant instant(String text) {
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no time");
        }
        LocalDate day =
                LocalDate.of(number(parts.group(1), 2031), number(parts.group(2), 5), number(parts.group(3), 0));
        return day.atTime(number(parts.group(4), 12), number(parts.group(5), 0)).toInstant(ZoneOffset.UTC);
    }

    private static int number(String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    private void put(ClaimBuilder claim, String facet, @Nullable Anchor anchor) {
        int equals = facet.indexOf('=');
        String key = equals < 0 ? facet : facet.substring(0, equals);
        String value = bare(facet.substring(equals + 1));
        switch (key) {
            case "of" -> claim.population(value);
            case "of~" -> claim.population(value).inheriting(Facet.POPULATION);
            case "in" -> place(claim, value);
            case "in~" -> place(claim, value).inheriting(Facet.PLACE);
            case "by" -> source(claim, value);
            case "from" -> claim.outlet(value);
            case "art" -> claim.article(value);
            case "side" -> claim.actor(value, value);
            case "asof" -> claim.counted(time(value, anchor));
            case "on" -> claim.during(time(value, anchor));
            case "on~" -> claim.during(time(value, anchor)).inheriting(Facet.TIME);
            case "since" -> claim.since(instant(value).toString().substring(0, 10));
            case "inc" -> claim.counted(time(value, anchor)).increment();
            case "zone" -> claim.zone(Zone.valueOf(value.toUpperCase(Locale.ROOT)));
            case "mod" -> claim.modality(Modality.valueOf(value.toUpperCase(Locale.ROOT)));
            case "not" -> claim.negated();
            case "about" -> claim.words(value);
            case "pub", "tz" -> {}
            default -> throw new IllegalArgumentException("'" + key + "' is no facet");
        }
    }

    private static ClaimBuilder place(ClaimBuilder claim, String name) {
        return name.startsWith("?") ? claim.place(new PlaceFacet(name.substring(1), null, null)) : claim.at(name);
    }

    private static void source(ClaimBuilder claim, String text) {
        String[] parts = text.split("@");
        claim.source(parts[0].replace('_', ' '), parts.length > 1 ? parts[1] : null);
    }
}
