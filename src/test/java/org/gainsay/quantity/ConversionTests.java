package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.gainsay.text.BadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTests {

    private final UnitTable units = UnitTable.standard();

    private Unit unit(String id) {
        return units.find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "3, kilometre, 2, mile, true",
        "6000, square-kilometre, 2317, square-mile, true",
        "6000, square-kilometre, 2300, square-mile, true",
        "6000, square-kilometre, 2400, square-mile, false",
        "100, mile, 160, kilometre, true",
        "60, mile, 100, kilometre, true",
        "25, mile, 40, kilometre, true",
        "275, mile, 440, kilometre, true",
        "3.5, kilometre, 2, mile, true",
        "40, kilometre, 35, mile, false",
        "1000, foot, 300, metre, true",
        "20, mile, 30, kilometre, true",
        "40, mile, 60, kilometre, true",
        "5000, foot, 2000, metre, false",
        "4000, square-kilometre, 2000, square-mile, false",
        "300, hectare, 700, acre, true",
        "400, foot, 100, metre, false",
        "5.5, kilogram, 12, pound, true",
        "20, celsius, 68, fahrenheit, true",
        "2, celsius, 3.6, fahrenheit, true",
        "-40, celsius, -40, fahrenheit, true",
        "30, celsius, 76, fahrenheit, false",
        "500, kilogram, 1100, pound, true",
        "500, kilogram, 110, pound, false",
        "0, celsius, 32, fahrenheit, true",
    })
    void acceptsWhatIsARoundingOfTheOther(double a, String from, double b, String to, boolean right) {
        assertThat(Conversion.of(a, unit(from), b, unit(to)).accepted()).isEqualTo(right);
    }

    @Test
    void saysHowFarOffAWrongTwinIs() {
        Conversion wrong = Conversion.of(6000, unit("square-kilometre"), 2400, unit("square-mile"));
        assertThat(wrong.correct()).isCloseTo(2316.6, Offset.offset(0.1));
        assertThat(wrong.deviationPercent()).isCloseTo(3.6, Offset.offset(0.1));
    }

    @Test
    void judgesAPairTheSameWayRound() {
        Random random = new Random(5);
        List<String> lengths = List.of("metre", "foot", "kilometre", "mile", "yard");
        for (int round = 0; round < 20_000; round++) {
            Unit from = unit(lengths.get(random.nextInt(lengths.size())));
            Unit to = unit(lengths.get(random.nextInt(lengths.size())));
            double a = 1 + random.nextInt(500) * Math.pow(10, random.nextInt(3));
            double b = Math.rint(to.fromBase(from.toBase(a)) * (0.9 + random.nextDouble() / 5)) + 1;
            assertThat(Conversion.of(a, from, b, to).accepted())
                    .as("%s %s = %s %s", a, from.id(), b, to.id())
                    .isEqualTo(Conversion.of(b, to, a, from).accepted());
        }
    }

    @Test
    void acceptsEveryRoundingToAWholeNumberAndNothingFarOff() {
        Random random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            double a = 1 + random.nextInt(100_000);
            double exact = unit("mile").fromBase(unit("kilometre").toBase(a));
            assertThat(Conversion.of(a, unit("kilometre"), Math.rint(exact), unit("mile"))
                            .accepted())
                    .as("%s km", a)
                    .isTrue();
            assertThat(Conversion.of(a, unit("kilometre"), Math.rint(exact * 2 + 2), unit("mile"))
                            .accepted())
                    .as("%s km, twice the miles", a)
                    .isFalse();
        }
    }

    @Test
    void comesBackToTheSameNumberThroughTheBase() {
        for (Unit unit : units.all()) {
            for (double number : new double[] {0, 1, 2.5, 1e6}) {
                assertThat(unit.fromBase(unit.toBase(number))).as(unit.id()).isCloseTo(number, Offset.offset(1e-6));
            }
        }
    }

    @Test
    void checksBothEndsOfARange() {
        Figure.Twin twin = new Figure.Twin(8, Interval.closed(6, 10), "mile");
        Figure figure = new Figure(12.5, Interval.closed(10, 15), "kilometre", Hedge.RANGE, "to", twin);
        Conversion wrong = Conversion.of(figure, units).orElseThrow();
        assertThat(wrong.accepted()).isFalse();
        assertThat(wrong.printed()).isEqualTo(10);
    }

    @Test
    void neverChecksMoneyOrAWholeFootballPitch() {
        assertThat(Conversion.convertible(unit("USD"), unit("EUR"))).isFalse();
        assertThat(Conversion.convertible(unit("football-pitch"), unit("hectare")))
                .isFalse();
        assertThat(Conversion.convertible(unit("month"), unit("day"))).isFalse();
    }

    @Test
    void namesFileLineAndReasonOfABadTable() {
        assertThatThrownBy(() -> UnitTable.load("/quantity/broken-units.tsv"))
                .isInstanceOf(BadFile.class)
                .hasMessage("/quantity/broken-units.tsv:3: '1/x' is neither a number nor a fraction");
    }
}
