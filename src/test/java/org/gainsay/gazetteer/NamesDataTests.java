package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scores name matching on the labelled pairs: a false match is worse than a missed one. */
class NamesDataTests {

    private static final Pattern QUALIFIED = Pattern.compile("(.*) \\((.*)\\)");

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Names names = new Names(gazetteer);

    private record Pair(String a, String b, boolean same) {}

    private static List<Pair> pairs(String type) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamesDataTests.class.getResourceAsStream("/data/name-variants.tsv")),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cell -> cell[2].equals(type))
                    .forEach(cell -> pairs.add(new Pair(cell[0], cell[1], cell[3].equals("same"))));
        }
        return pairs;
    }

    private interface Judge {
        boolean same(String a, String b);
    }

    private record Score(double precision, double recall, List<String> wrong) {}

    private static Score score(List<Pair> pairs, Judge matcher) {
        int found = 0;
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean same = matcher.same(pair.a(), pair.b());
            all += pair.same() ? 1 : 0;
            found += same ? 1 : 0;
            right += same && pair.same() ? 1 : 0;
            if (same != pair.same()) {
                wrong.add((same ? "joined: " : "missed: ") + pair.a() + " / " + pair.b());
            }
        }
        return new Score((double) right / found, (double) right / all, wrong);
    }

    @Test
    void matchesPersonsAsLabelled() throws IOException {
        Score score = score(pairs("person"), (a, b) -> names.persons(a, b) != NameMatch.DIFFERENT);
        assertThat(score.precision()).as("joined or missed: %s", score.wrong()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall()).as("joined or missed: %s", score.wrong()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void joinsNoTwoDifferentPersonsOfTheList() throws IOException {
        List<String> surnames = pairs("person").stream()
                .map(Pair::a)
                .filter(name -> name.indexOf(' ') > 0)
                .distinct()
                .toList();
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < surnames.size(); i++) {
            for (int k = i + 1; k < surnames.size(); k++) {
                if (names.persons(surnames.get(i), surnames.get(k)) != NameMatch.DIFFERENT) {
                    joined.add(surnames.get(i) + " / " + surnames.get(k));
                }
            }
        }
        assertThat(joined).as("initials agree with none").containsExactly("George Bush / George H. W. Bush");
    }

    @Test
    void matchesPlacesAsLabelled() throws IOException {
        Score score = score(pairs("place"), (a, b) -> {
            List<Place> one = qualified(a);
            return qualified(b).stream().anyMatch(one::contains);
        });
        assertThat(score.precision()).as("joined or missed: %s", score.wrong()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall()).as("joined or missed: %s", score.wrong()).isGreaterThanOrEqualTo(0.97);
    }

    private List<Place> qualified(String name) {
        Matcher matcher = QUALIFIED.matcher(name);
        if (!matcher.matches()) {
            return gazetteer.candidates(name);
        }
        return gazetteer.candidates(matcher.group(1)).stream()
                .filter(place -> gazetteer.within(place.id(), matcher.group(2)))
                .toList();
    }
}
