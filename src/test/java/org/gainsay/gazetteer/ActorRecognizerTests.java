package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.text.Chain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorRecognizerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chadian troops crossed the lake. | Chadian troops ARMED_FORCES TD",
                "Libya's interior ministry spoke. | Libya's interior ministry MINISTRY LY",
                "The Ministry of Defence of Estonia agreed. | Ministry of Defence of Estonia MINISTRY EE",
                "Peruvian police closed the road. | Peruvian police POLICE PE",
                "The Kremlin denied it. | Kremlin SEAT_OF_GOVERNMENT RU",
                "The Taliban refused. | Taliban ARMED_GROUP org:taliban",
                "The U.N. agreed. | U.N. INTERNATIONAL org:un",
                "Unicef agreed. | Unicef INTERNATIONAL org:un",
                "Russia-backed separatists shelled it. | Russia-backed separatists PROXY RU",
                "Beijing objected. | Beijing CAPITAL_METONYM CN",
                "The police came. | police POLICE null",
                "Kenyans voted. | Kenyans DEMONYM KE",
                "Japan's Meteorological Agency warned. | Japan's Meteorological Agency AGENCY JP",
                "US officials agreed. | US officials GOVERNMENT US"
            })
    void findsAnActorAndItsSide(String text, String actor) {
        assertThat(new Reading(text).actors()).containsExactly(actor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"They told us so.", "Who is it?", "He will polish the table.", "It is late.", "Male birds sing."
            })
    void leavesCommonWordsAlone(String text) {
        assertThat(new Reading(text).actors()).isEmpty();
    }

    @Test
    void marksWhatAnActorIs() {
        Chain chain = new Reading("Ghanaian soldiers").chain();
        assertThat(chain.size()).isEqualTo(1);
        assertThat(chain.is(0, "ACTOR") && chain.is(0, "ARMED") && chain.is(0, "SIDE"))
                .isTrue();
        assertThat(chain.is(0, "DEMONYM")).isFalse();
    }

    @Test
    void findsActorsByName() {
        Actors actors = Actors.standard();
        assertThat(actors.find("the Kremlin")).map(Actor::side).contains("RU");
        assertThat(actors.find("Moscow")).map(Actor::ambiguous).contains(true);
        assertThat(actors.find("Libya-backed forces")).map(Actor::side).contains("LY");
        assertThat(actors.find("the neighbours")).isEmpty();
    }
}
