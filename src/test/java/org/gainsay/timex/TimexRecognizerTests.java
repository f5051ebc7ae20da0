package org.gainsay.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.gainsay.text.Chain;
import org.junit.jupiter.api.Test;

class TimexRecognizerTests {

    private static final Anchor ANCHOR =
            new Anchor(ZonedDateTime.parse("2023-06-14T16:30+01:00[Europe/London]"), false);

    private final TimexReader reader = new TimexReader();

    @Test
    void putsOneNodeInThePlaceOfAnExpression() {
        Chain chain = reader.chain("Rivers rose since early March here", ANCHOR);
        assertThat(chain.size()).isEqualTo(4);
        assertThat(chain.surface(2, 3)).isEqualTo("since early March");
        assertThat(chain.is(2, "TIMEX")).isTrue();
        assertThat(chain.is(2, "DATE")).isTrue();
        assertThat(chain.is(2, "CLOCK_TIME")).isFalse();
    }

    @Test
    void tellsDatesClockTimesAndDurationsApart() {
        Chain chain = reader.chain("on Monday / at 3 p.m. / at noon on Tuesday / six months", ANCHOR);
        assertThat(chain.is(0, "DATE") && !chain.is(0, "CLOCK_TIME")).isTrue();
        assertThat(chain.is(2, "CLOCK_TIME") && !chain.is(2, "DATE")).isTrue();
        assertThat(chain.is(4, "CLOCK_TIME") && chain.is(4, "DATE")).isTrue();
        assertThat(chain.is(6, "DURATION") && !chain.is(6, "DATE")).isTrue();
    }

    @Test
    void marksAWeekdayBesideADateOnly() {
        assertThat(reader.chain("on Tuesday, 13 June 2023", ANCHOR).is(0, "WEEKDAY_DATE"))
                .isTrue();
        assertThat(reader.chain("on 13 June 2023", ANCHOR).is(0, "WEEKDAY_DATE"))
                .isFalse();
        assertThat(reader.chain("on Tuesday", ANCHOR).is(0, "WEEKDAY_DATE")).isFalse();
    }

    @Test
    void keepsTheWeekdayAsWrittenAndTheDateItMisses() {
        TimexMention mention =
                reader.read("on Wednesday, June 13, 2023", ANCHOR).get(0);
        assertThat(mention.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(mention.date()).isEqualTo(LocalDate.of(2023, 6, 13));
        assertThat(mention.weekdayMisfits()).isTrue();
    }

    @Test
    void resolvesNoWeekdayDateWithoutYearOrAnchor() {
        TimexMention mention = reader.read("on Wednesday, June 13", null).get(0);
        assertThat(mention.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(mention.date()).isNull();
        assertThat(mention.weekdayMisfits()).isFalse();
    }

    @Test
    void leavesTextWithoutTimeAsItIs() {
        Chain chain = reader.chain("Nobody came to the 12 houses", ANCHOR);
        assertThat(chain.size()).isEqualTo(6);
    }

    @Test
    void survivesNumbersNoCalendarHas() {
        String odd =
                "31 June 2023, 99999999999 years ago, in the past 123456789 centuries, 0 days ago, the past 0 hours,"
                        + " 29 February 2023, 24:59, 25:00, 99/99/9999, 0000-00-00, 31.02.2023, in 0000, the 0th century";
        assertThat(reader.read(odd, ANCHOR)).isNotNull();
    }

    @Test
    void knowsWhichDayWouldFit() {
        LocalDate tuesday = LocalDate.of(2023, 6, 13);
        assertThat(WeekdayCheck.fits(DayOfWeek.TUESDAY, tuesday)).isTrue();
        assertThat(WeekdayCheck.fits(DayOfWeek.MONDAY, tuesday)).isFalse();
        assertThat(WeekdayCheck.nearest(DayOfWeek.MONDAY, tuesday)).isEqualTo(LocalDate.of(2023, 6, 12));
        assertThat(WeekdayCheck.nearest(DayOfWeek.FRIDAY, tuesday)).isEqualTo(LocalDate.of(2023, 6, 16));
        assertThat(WeekdayCheck.nearest(DayOfWeek.TUESDAY, tuesday)).isEqualTo(tuesday);
    }
}
