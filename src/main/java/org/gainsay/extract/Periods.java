package org.gainsay.extract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.article.Published;
import org.gainsay.text.BadFile;
import org.gainsay.text.Chain;
import org.gainsay.text.Lines;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is held against: "up 3 percent from a year earlier" counts a change since then, "$3m a year earlier" is a figure
 * of that earlier time. The phrases are data, {@code extract/periods.txt}.
 */
final class Periods {

    private static final String RESOURCE = "/extract/periods.txt";
    private static final Map<String, List<Phrase>> PHRASES = load();

    /** The phrase begins so many characters behind its figure at most: a comma, a bracket. */
    private static final int GAP = 2;

    private static final int MONTHS_OF_QUARTER = 3;

    /** No phrase has more words. */
    private static final int LONGEST = 9;

    /** Between a change and since when stand so many nodes. */
    private static final int REACH = 5;

    /** Marks inside words: "year-on-year", "y/y". */
    private static final String MARKS = "-/";

    private static final String BASIS = " on the ";

    private static final Set<String> CHANGES = Set.of("change", "growth", "inflation");

    /** What a figure is held against that the text gives no time is of the years before, but not of these months. */
    private static final int YEARS = 5;

    private static final int MONTHS = 2;

    private record Phrase(boolean since, String unit, String words) {}

    private Periods() {}

    /** The draft with its earlier time; a change with what it is counted from in its population. */
    static Draft of(FigureSite site, Draft draft) {
        if (CHANGES.contains(draft.measure())) {
            Phrase since = sinceBehind(site.chain(), site.node());
            return since == null ? draft : draft.about(basis(draft, since), draft.actor(), draft.side());
        }
        Phrase before = find(false, behind(site.chain(), site.node()));
        if (before == null) {
            before = find(false, opening(site.chain()));
        }
        Published published = site.context().article().published();
        boolean days = before != null && (before.unit.equals("day") || before.unit.equals("week"));
        if (days && draft.figure().unit() == null) {
            return draft;
        }
        if (before != null) {
            ValidTime time = earlier(before.unit, published);
            return time == null ? draft : draft.on(time);
        }
        boolean compared = draft.pattern().equals(Ellipsis.COMPARED)
                && draft.figure().unit() != null
                && !site.is(1, "TIMEX")
                && !site.is(2, "TIMEX");
        return compared && draft.modality() == null && published != null ? draft.on(formerly(published)) : draft;
    }

    /** What a sentence begins with. */
    private static String opening(Chain chain) {
        return lower(chain.surface(0, Math.min(chain.size(), LONGEST)));
    }

    /** The words that say since when, behind a figure that goes on with a change: "and 34 percent from the quarter before". */
    static boolean since(FigureSite site) {
        return find(true, behind(site.chain(), site.node())) != null;
    }

    /** What changes, without since when. */
    static String changing(String population) {
        int basis = population.indexOf(BASIS);
        return basis < 0 ? population : population.substring(0, basis);
    }

    /** The population of a change whose column says since when. */
    static String counted(String what, String column) {
        for (String unit : List.of("year", "quarter", "month", "week", "day")) {
            if (column.contains(unit)) {
                return what + BASIS + unit;
            }
        }
        return what;
    }

    private static String basis(Draft draft, Phrase since) {
        String what = draft.population() == null ? draft.measure() : draft.population();
        return changing(what) + BASIS + since.unit;
    }

    private static String behind(Chain chain, int node) {
        int to = Math.min(chain.size(), node + LONGEST);
        return node + 1 >= to ? "" : lower(chain.surface(node + 1, to));
    }

    /** The phrase behind the figure; a change may name its month before: "2.4 percent in March from a year earlier". */
    private static @Nullable Phrase sinceBehind(Chain chain, int node) {
        Phrase found = find(true, behind(chain, node));
        for (int i = node + 1; found == null && i < Math.min(chain.size(), node + REACH); i++) {
            if (chain.is(i, "FIGURE") || chain.is(i, "SEMI") || chain.is(i, "COMMA") || chain.is(i, "BREAK")) {
                return null;
            }
            found = find(true, behind(chain, i));
        }
        return found;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Phrase find(boolean since, String text) {
        for (int skip = 0; skip <= Math.min(GAP, text.length()); skip++) {
            if (skip > 0 && Character.isLetterOrDigit(text.charAt(skip - 1))) {
                return null;
            }
            for (Phrase phrase : PHRASES.getOrDefault(firstWord(text, skip), List.of())) {
                if (phrase.since == since && text.startsWith(phrase.words, skip)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    /** The calendar period before that of the publication; null without one. */
    private static @Nullable ValidTime earlier(String unit, @Nullable Published published) {
        if (published == null) {
            return null;
        }
        LocalDate day = published.at().toLocalDate();
        return switch (unit) {
            case "year" -> time(day.withDayOfYear(1).minusYears(1), 12, Granularity.YEAR);
            case "quarter" -> time(quarter(day).minusMonths(MONTHS_OF_QUARTER), MONTHS_OF_QUARTER, Granularity.SEASON);
            case "day" -> span(day.minusDays(1), 1, Granularity.DAY);
            case "week" -> span(day.minusDays(day.getDayOfWeek().getValue() + 6), 7, Granularity.WEEK);
            case "month" -> time(day.withDayOfMonth(1).minusMonths(1), 1, Granularity.MONTH);
            default -> null;
        };
    }

    private static ValidTime formerly(Published published) {
        LocalDate day = published.at().toLocalDate();
        return new ValidTime(
                day.minusYears(YEARS).atStartOfDay(ZoneOffset.UTC).toInstant(),
                day.minusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Granularity.LONGER);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_OF_QUARTER);
    }

    private static ValidTime span(LocalDate from, int days, Granularity granularity) {
        return new ValidTime(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                from.plusDays(days).atStartOfDay(ZoneOffset.UTC).toInstant(),
                granularity);
    }

    private static ValidTime time(LocalDate from, int months, Granularity granularity) {
        return new ValidTime(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                from.plusMonths(months).atStartOfDay(ZoneOffset.UTC).toInstant(),
                granularity);
    }

    private static String firstWord(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || MARKS.indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The phrases by their first word, the longest first. */
    private static Map<String, List<Phrase>> load() {
        List<Phrase> phrases = new ArrayList<>();
        for (Lines.Line line : Lines.of(RESOURCE)) {
            int colon = line.text().indexOf(": ");
            String[] head = line.text().substring(0, Math.max(0, colon)).split(" ", 2);
            if (colon < 0 || head.length < 2 || !head[0].equals("since") && !head[0].equals("before")) {
                throw new BadFile(RESOURCE, line.number(), "a line is 'since UNIT: phrases' or 'before UNIT: phrases'");
            }
            for (String phrase : line.text().substring(colon + 2).split("\\|")) {
                phrases.add(new Phrase(head[0].equals("since"), head[1], phrase.strip()));
            }
        }
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words.length())
                .reversed());
        return phrases.stream().collect(Collectors.groupingBy(phrase -> firstWord(phrase.words, 0)));
    }
}
