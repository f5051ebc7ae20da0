package org.gainsay.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Lines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks {@code corpus/en/timex.txt}; the file tells its own format. */
class TimexCorpusTests {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\]]+)\\]");

    private final TimexReader reader = new TimexReader();

    @TestFactory
    List<DynamicTest> readsTheCorpus() {
        List<DynamicTest> tests = new ArrayList<>();
        Anchor anchor = null;
        for (Lines.Line line : Lines.of("/corpus/en/timex.txt")) {
            if (line.text().startsWith("anchor ")) {
                anchor = anchor(line.text().substring(7));
                continue;
            }
            Anchor here = anchor;
            tests.add(DynamicTest.dynamicTest(line.number() + ": " + line.text(), () -> check(line.text(), here)));
        }
        return tests;
    }

    private void check(String line, @Nullable Anchor anchor) {
        int equals = line.indexOf(" = ");
        String marked = equals < 0 ? line : line.substring(0, equals);
        String text = marked.replace("[", "").replace("]", "");
        List<String> expected = new ArrayList<>();
        Matcher words = BRACKETED.matcher(marked);
        if (equals >= 0) {
            for (String meaning : line.substring(equals + 3).split(" & ")) {
                assertThat(words.find())
                        .as("an expression in brackets for " + meaning)
                        .isTrue();
                expected.add(words.group(1) + " = " + meaning.strip());
            }
        }
        assertThat(reader.read(text, anchor))
                .map(mention -> describe(mention.timex(), anchor))
                .isEqualTo(expected);
    }

    private static @Nullable Anchor anchor(String text) {
        if (text.equals("none")) {
            return null;
        }
        String[] parts = text.split(" ");
        return parts.length == 3
                ? new Anchor(LocalDate.parse(parts[1]).atStartOfDay(ZoneId.of(parts[2])), true)
                : new Anchor(ZonedDateTime.parse(parts[0]), false);
    }

    private static String describe(Timex timex, @Nullable Anchor anchor) {
        return String.join(
                " ",
                Arrays.asList(
                        timex.words(),
                        "=",
                        timex.direction().toString(),
                        when(timex.time(), Anchor.zone(anchor)),
                        timex.iso()));
    }

    private static String when(@Nullable ValidTime time, ZoneId zone) {
        if (time == null) {
            return "-";
        }
        LocalDateTime from = time.from().atZone(zone).toLocalDateTime();
        LocalDateTime to = time.to().atZone(zone).toLocalDateTime();
        boolean days = from.equals(from.toLocalDate().atStartOfDay())
                && to.equals(to.toLocalDate().atStartOfDay());
        if (!days) {
            return from + ".." + to;
        }
        LocalDate last = to.toLocalDate().minusDays(1);
        return from.toLocalDate().equals(last) ? last.toString() : from.toLocalDate() + ".." + last;
    }
}
