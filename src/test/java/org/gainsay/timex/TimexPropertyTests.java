package org.gainsay.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every date and anchor, tried on many with a fixed seed. */
class TimexPropertyTests {

    private static final int TRIES = 400;
    private static final List<String> ZONES =
            List.of("Europe/Kyiv", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC", "Europe/London");
    private static final List<String> PATTERNS = List.of(
            "d MMMM uuuu",
            "MMMM d, uuuu",
            "EEEE, MMMM d, uuuu",
            "EEEE, d MMMM uuuu",
            "uuuu-MM-dd",
            "MMM d, uuuu",
            "d.M.uuuu");
    private static final List<String> PAST_WORDS = List.of(
            "on Tuesday",
            "on Sunday evening",
            "in March",
            "since late December",
            "on 24 February",
            "last week",
            "overnight",
            "yesterday",
            "at 22:15",
            "at 0930 GMT",
            "over the weekend",
            "in the past five days",
            "three weeks ago",
            "last summer",
            "in the summer",
            "on the 30th",
            "last Friday",
            "early Monday",
            "at 3 p.m. on Thursday",
            "last October");

    private final TimexReader reader = new TimexReader();
    private final Random random = new Random(20230614);

    @Test
    void readsBackAnyDateItIsShown() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate date = date();
            for (String pattern : PATTERNS) {
                String words =
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
                List<TimexMention> read = reader.read("It was signed on " + words + ".", i % 2 == 0 ? null : anchor());
                assertThat(read).as(words).hasSize(1);
                assertThat(read.get(0).timex().iso()).as(words).isEqualTo(date.toString());
                assertThat(read.get(0).weekdayMisfits()).as(words).isFalse();
            }
        }
    }

    @Test
    void neverPlacesThePastAheadOfItsAnchor() {
        for (int i = 0; i < TRIES; i++) {
            Anchor anchor = anchor();
            for (String words : PAST_WORDS) {
                Timex timex = reader.read("The mill burned " + words + ".", anchor)
                        .get(0)
                        .timex();
                assertThat(timex.time()).as(words + " at " + anchor).isNotNull();
                assertThat(timex.time().from()).as(words + " at " + anchor).isBeforeOrEqualTo(anchor.latest());
            }
        }
    }

    @Test
    void placesWhatIsAnnouncedNeverBeforeTheAnchorsDay() {
        for (int i = 0; i < TRIES; i++) {
            Anchor anchor = anchor();
            for (String words :
                    List.of("on Tuesday", "on 24 February", "next month", "tomorrow", "next Friday", "in March")) {
                Timex timex = reader.read("The mill will open " + words + ".", anchor)
                        .get(0)
                        .timex();
                assertThat(timex.time().to())
                        .as(words + " at " + anchor)
                        .isAfter(anchor.today()
                                .atStartOfDay(anchor.at().getZone())
                                .toInstant());
            }
        }
    }

    @Test
    void givesADateWithoutYearTheNearestPastOne() {
        for (int i = 0; i < TRIES; i++) {
            Anchor anchor = anchor();
            LocalDate ago = anchor.today().minusDays(random.nextInt(365));
            String words = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH).format(ago);
            assertThat(reader.read("He died on " + words + ".", anchor)
                            .get(0)
                            .timex()
                            .iso())
                    .isEqualTo(ago.toString());
        }
    }

    @Test
    void leavesEverythingRelativeUnresolvedWithoutAnAnchor() {
        for (String words : PAST_WORDS) {
            assertThat(reader.read("The mill burned " + words + ".", null))
                    .as(words)
                    .isNotEmpty()
                    .allMatch(mention -> mention.timex().time() == null);
        }
    }

    @Test
    void noticesEveryWeekdayThatDoesNotFit() {
        for (int i = 0; i < TRIES; i++) {
            LocalDate date = date();
            DayOfWeek written = DayOfWeek.of(1 + random.nextInt(7));
            String name = written.toString().charAt(0)
                    + written.toString().substring(1).toLowerCase(Locale.ROOT);
            String words = name
                    + DateTimeFormatter.ofPattern(", MMMM d, uuuu", Locale.ENGLISH)
                            .format(date);
            TimexMention mention =
                    reader.read("They met on " + words + ".", null).get(0);
            assertThat(mention.weekday()).as(words).isEqualTo(written);
            assertThat(mention.date()).as(words).isEqualTo(date);
            assertThat(mention.weekdayMisfits()).as(words).isEqualTo(date.getDayOfWeek() != written);
            assertThat(WeekdayCheck.nearest(written, date))
                    .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(written))
                    .isBetween(date.minusDays(3), date.plusDays(3));
        }
    }

    private LocalDate date() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(54_000));
    }

    private Anchor anchor() {
        LocalDateTime at = LocalDateTime.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), 0, ZoneOffset.UTC);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return new Anchor(ZonedDateTime.of(at, zone), random.nextInt(4) == 0);
    }
}
