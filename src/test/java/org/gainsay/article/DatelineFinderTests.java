package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.outlet.Agencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTests {

    private final DatelineFinder finder = new DatelineFinder(Agencies.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "OSTERBY, Denmark (AP) — Two ferries collided. | OSTERBY, Denmark | - | AP",
                "OSTERBY, May 2 (Reuters) - Two ferries collided. | OSTERBY | May 2 | Reuters",
                "NEW OSTERBY, Sept. 12, 2024 -- Two ferries collided. | NEW OSTERBY | Sept. 12, 2024 | -",
                "ST. OLA — Two ferries collided. | ST. OLA | - | -",
                "NEW FENHAM: The council met. | NEW FENHAM | - | -",
                "Fenham on Sea, 2 May (Fen Wire) – The council met. | Fenham on Sea | 2 May | Fen Wire",
                "Osterby, Denmark — Two ferries collided. | Osterby, Denmark | - | -",
            })
    void readsPlaceDayAndAgency(String text, String place, String date, String agency) {
        Dateline dateline = finder.find(text, 0, text.length()).orElseThrow();

        assertThat(dateline.place()).isEqualTo(place);
        assertThat(text.substring(dateline.placeStart(), dateline.placeEnd())).isEqualTo(place);
        assertThat(dateline.dateStart() < 0 ? null : text.substring(dateline.dateStart(), dateline.dateEnd()))
                .isEqualTo(date);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(text.substring(dateline.end()).strip()).matches("(Two|The).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meanwhile — and nobody expected it — the dam held.",
                "The mayor (Ada Holm) — said so.",
                "Two ferries collided. OSTERBY — nothing.",
                "Osterby: two ferries collide.",
                "The Institute of Fen Studies — a think tank — agreed.",
                "40 people — at least — were hurt.",
                "Osterby was quiet - for once.",
            })
    void leavesOrdinarySentencesAlone(String text) {
        assertThat(finder.find(text, 0, text.length())).isEmpty();
    }

    @Test
    void readsOneOnALineOfItsOwnOnlyWithADayOrAgency() {
        assertThat(finder.findAlone("OSTERBY, May 2", 0, 14)).isPresent();
        assertThat(finder.findAlone("OSTERBY, Denmark (AP) —", 0, 23)).isPresent();
        assertThat(finder.findAlone("OSTERBY FERRY", 0, 13)).isEmpty();
    }
}
