package org.gainsay.conflict.rule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Happenings;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;

/**
 * A weekday printed with a date that falls on another one. The other position is the calendar's; its evidence are passages
 * of the story that print the right weekday with that date, or date the same event to that day. Leaves alone: dates without
 * a known year.
 */
public final class WeekdayDateMismatch implements Rule {

    /** Names the question in its key. */
    private static final String MEASURE = "weekday-date";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (?:the )?\\d{1,2}\\b(?!:)"
                    + "|\\d[/.-]\\d{1,2}[/.-]\\d");

    private static final Map<DayOfWeek, Pattern> WEEKDAYS = weekdayPatterns();

    private final RulePage page = RulePage.of(id());

    /** A weekday as one article prints it with a date. */
    private record Printed(String article, LocalDate date, DayOfWeek weekday) {}

    @Override
    public String id() {
        return "weekday-date-mismatch";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<Printed, List<Claim>> wrong = new LinkedHashMap<>();
        dossier.claims().stream()
                .filter(claim -> claim.kind() == ClaimKind.DATE)
                .forEach(claim -> printed(claim, dossier)
                        .filter(printed -> printed.weekday() != printed.date().getDayOfWeek())
                        .ifPresent(printed -> once(claim, wrong.computeIfAbsent(printed, key -> new ArrayList<>()))));
        List<Finding> findings = new ArrayList<>();
        wrong.forEach((printed, claims) -> findings.add(finding(printed, claims, dossier, witnesses)));
        return findings;
    }

    /** A predicate with several places makes several claims of one date. */
    private static void once(Claim claim, List<Claim> claims) {
        if (claims.stream().noneMatch(other -> other.evidence().equals(claim.evidence()))) {
            claims.add(claim);
        }
    }

    private static Optional<Printed> printed(Claim claim, Dossier dossier) {
        String quote = claim.evidence().quote();
        List<DayOfWeek> weekdays = claim.kind() == ClaimKind.DATE ? weekdays(quote) : List.of();
        if (weekdays.size() != 1 || !DAY_OF_MONTH.matcher(quote).find()) {
            return Optional.empty();
        }
        return day(claim, dossier)
                .flatMap(date -> inYear(date, claim, dossier))
                .map(date -> new Printed(claim.article(), date, weekdays.get(0)));
    }

    /** The date in the year it is printed with, else in the year that brings it nearest to the publication. */
    private static Optional<LocalDate> inYear(LocalDate date, Claim claim, Dossier dossier) {
        if (YEAR.matcher(claim.evidence().quote()).find()) {
            return Optional.of(date);
        }
        ArticleText article = dossier.articles().get(claim.article());
        if (article == null || article.published() == null) {
            return Optional.empty();
        }
        LocalDate published = article.published().at().toLocalDate();
        return Stream.of(date.minusYears(1), date, date.plusYears(1))
                .min(Comparator.comparing(day -> Math.abs(ChronoUnit.DAYS.between(day, published))));
    }

    private static List<DayOfWeek> weekdays(String words) {
        return WEEKDAYS.entrySet().stream()
                .filter(weekday -> weekday.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Full and shortened names of the weekdays: "Tuesday", "Tues", "Tue". */
    private static Map<DayOfWeek, Pattern> weekdayPatterns() {
        Map<DayOfWeek, Pattern> patterns = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String stem = name(day).substring(0, 3);
            patterns.put(day, Pattern.compile("\\b" + stem + "(?:[a-z]*day|s|rs?)?\\b", Pattern.CASE_INSENSITIVE));
        }
        return patterns;
    }

    /** The calendar day a claim speaks of, in its outlet's zone; empty where it speaks of none. */
    private static Optional<LocalDate> day(Claim claim, Dossier dossier) {
        ValidTime event = claim.time().event();
        if (event == null || event.granularity().compareTo(Granularity.DAY) > 0) {
            return Optional.empty();
        }
        ArticleText article = dossier.articles().get(claim.article());
        ZoneOffset zone = article == null || article.published() == null
                ? ZoneOffset.UTC
                : article.published().at().getOffset();
        // Noon stays on the same day if the day was counted in a zone near the outlet's.
        Duration toNoon = event.granularity() == Granularity.DAY ? Duration.ofHours(12) : Duration.ZERO;
        return Optional.of(event.from().plus(toNoon).atOffset(zone).toLocalDate());
    }

    private Finding finding(Printed printed, List<Claim> claims, Dossier dossier, Witnesses witnesses) {
        String date = DATE.format(printed.date());
        String right = name(printed.date().getDayOfWeek());
        String wrong = name(printed.weekday());
        List<Position> positions = List.of(
                witnesses.position(wrong, claims),
                witnesses.position(
                        right + " (the calendar)", agreeing(claims.get(0), printed.date(), dossier, witnesses)));
        return new Dispute(
                        new FactKey(MEASURE, wrong.toLowerCase(Locale.ROOT), FactKey.ANY, "on:" + printed.date()),
                        printed.article(),
                        "On which weekday did " + date + " fall?",
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.DATE,
                        page.severity(),
                        Strength.CONTRADICTION,
                        date + " was a " + right + ", not a " + wrong + ".",
                        Dispute.cite(claims.get(0)) + ": the calendar has " + right + ", " + date);
    }

    /** One passage of each article that has the calendar on its side; a printed weekday beside the date tells most. */
    private static Collection<Claim> agreeing(Claim wrong, LocalDate date, Dossier dossier, Witnesses witnesses) {
        Map<String, Claim> agreeing = new LinkedHashMap<>();
        dossier.claims().stream()
                .filter(claim -> agrees(claim, wrong, date, dossier))
                .sorted(Comparator.comparing(
                                (Claim claim) -> printed(claim, dossier).isEmpty())
                        .thenComparing(witnesses.order()))
                .forEach(claim -> agreeing.putIfAbsent(claim.article(), claim));
        return agreeing.values();
    }

    /** Whether the claim prints the right weekday with the date, or dates the same event to that day. */
    private static boolean agrees(Claim claim, Claim wrong, LocalDate date, Dossier dossier) {
        if (claim.kind() != ClaimKind.DATE) {
            return false;
        }
        Optional<Printed> printed = printed(claim, dossier);
        if (printed.isPresent()) {
            return printed.get().date().equals(date) && printed.get().weekday() == date.getDayOfWeek();
        }
        return sameEvent(claim, wrong)
                && day(claim, dossier).filter(date::equals).isPresent();
    }

    private static boolean sameEvent(Claim one, Claim other) {
        return Happenings.standard().find(one.words()).isPresent()
                && Objects.equals(one.words(), other.words())
                && (one.population() == null
                        || other.population() == null
                        || one.population().equals(other.population()));
    }

    private static String name(DayOfWeek day) {
        return Objects.requireNonNull(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
