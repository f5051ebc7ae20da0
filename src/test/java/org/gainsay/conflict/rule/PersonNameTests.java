package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.conflict.rule.PersonName.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource({
        "Mehmet Aksoy, Murat Aksoy, GIVEN_DIFFERS",
        "Liis Tamm, Liis Kask, SURNAME_DIFFERS",
        "Giorgi Beridze, Giorgi Baramidze, SURNAME_DIFFERS",
        "Anna Berger, Paul Novak, OTHER",
        "Serhiy Kovalenko, Sergei Kovalenko, SPELLING",
        "Oleksandr Moroz, Alexander Moroz, SPELLING",
        "Bob Hartley, Robert Hartley, SPELLING",
        "Tom Hartley, Tommy Hartley, SAME",
        "Dr. Liis M. Tamm, Liis Tamm, SAME",
        "Governor Aksoy, Mehmet Aksoy, SAME",
        "Park Jin-soo, Jin-soo Park, SAME",
        "Maria Berger-Klein, Maria Berger, SAME",
        "Ivan Petrovych Bondar, Ivan Bondar, SAME",
        "Zelenko, Maria Zelenko, SAME",
        "Park Jin Soo, Park Jin Ho, SURNAME_DIFFERS",
    })
    void tellsHowTwoNamesGoTogether(String one, String other, Likeness likeness) {
        assertThat(name(one).compare(name(other))).isEqualTo(likeness);
        assertThat(name(other).compare(name(one))).isEqualTo(likeness);
    }

    @Test
    void hasNoNameWhereOnlyATitleStands() {
        assertThat(PersonName.of("Mr. President")).isEmpty();
    }

    /**
     * Measured on pairs of public names. Left over: abbreviations and spellings that share no sound; fathers and sons who
     * differ by initials only, and names of one sound.
     */
    @Test
    void joinsSpellingsAndKeepsPeopleApart() throws IOException {
        List<String> apart = new ArrayList<>();
        List<String> merged = new ArrayList<>();
        int same = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/data/name-variants.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[2].equals("person") || !line.matches("[\\p{IsLatin}\\p{Punct}\\p{Space}]+")) {
                continue;
            }
            Likeness likeness = name(cells[0]).compare(name(cells[1]));
            boolean joined = likeness == Likeness.SAME || likeness == Likeness.SPELLING;
            same += cells[3].equals("same") ? 1 : 0;
            if (joined != cells[3].equals("same")) {
                (joined ? merged : apart).add(cells[0] + " / " + cells[1]);
            }
        }
        assertThat(same).isGreaterThan(50);
        assertThat(apart).as("one person, kept apart").hasSizeLessThanOrEqualTo(same / 10);
        assertThat(merged).as("two people, merged").hasSizeLessThanOrEqualTo(3);
    }

    private static PersonName name(String text) {
        return PersonName.of(text).orElseThrow();
    }
}
