package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

    private final Names names = new Names(Gazetteer.standard());

    /** Invented persons: the labelled list shaped the thresholds, these did not. */
    @ParameterizedTest
    @CsvSource({
        "Tesliuk, Valentyn Tesliuk, SAME",
        "Mr Tesliuk, Tesliuk, SAME",
        "V. Tesliuk, Valentyn Tesliuk, SAME",
        "P. Tesliuk, Valentyn Tesliuk, DIFFERENT",
        "Hordynskyi, Hordynsky, SAME",
        "Hordynskiy, Hordynskyy, SAME",
        "Serhii Bohdanchuk, Sergei Bogdanchuk, TRANSLITERATION",
        "Yevhen Chornovil, Evgeny Chernovil, TRANSLITERATION",
        "Mykola Zhurba, Nikolai Zhurba, TRANSLITERATION",
        "Mykola Zhurba, Petro Zhurba, DIFFERENT",
        "Oleh Vyshniak, Oleg Vishnyak, TRANSLITERATION",
        "Зіновій Журба, Zinovii Zhurba, SAME",
        "Ibrahim al-Mansuri, Ibrahim Mansouri, TRANSLITERATION",
        "Omar Benkhalifa, Omar Ben Khalifa, DIFFERENT",
        "Faisal Qasim, Faysal Kassem, TRANSLITERATION",
        "Wagner, Vagner, TRANSLITERATION",
        "Tesliuk, Tesliuchenko, DIFFERENT",
        "Petrov, Petrenko, DIFFERENT",
        "Ivanov, Ivanova, DIFFERENT",
        "Karimi, Kareem, DIFFERENT",
        "Smith, Smythe, DIFFERENT",
        "Anna Kovtun, Anna Kovtun Jr., DIFFERENT",
        "José Muñoz, Jose Munoz, SAME",
        "Kim Song Ho, Kim Song Il, DIFFERENT",
        "Kim Song Ho, Kim Song-ho, SAME"
    })
    void comparesPersons(String one, String other, NameMatch match) {
        assertThat(names.persons(one, other)).isEqualTo(match);
        assertThat(names.persons(other, one)).isEqualTo(match);
    }

    @ParameterizedTest
    @CsvSource({
        "Kharkiv, Kharkov, TRANSLITERATION", "Izium, Izyum, SAME", "Luhansk, Luhanske, DIFFERENT",
        "Bakhmut, Artemivsk, TRANSLITERATION", "Melitopol, Mariupol, DIFFERENT", "Quarlton, Quarlten, TRANSLITERATION",
        "Quarlton, Quorley, DIFFERENT", "Sana'a, Sanaa, SAME", "Kryvyi Rih, Kryvyi-Rih, SAME"
    })
    void comparesPlaces(String one, String other, NameMatch match) {
        assertThat(names.places(one, other)).isEqualTo(match);
        assertThat(names.places(other, one)).isEqualTo(match);
    }
}
