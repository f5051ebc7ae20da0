package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private final Gazetteer gazetteer = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource({
        "Kharkov, gn:706483", "Харьков, gn:706483", "kryvyi-rih, gn:703845", "KRIVOY ROG, gn:703845",
                "Peking, gn:1816670",
        "Kahramanmaras, gn:310859", "Sana'a, gn:71137", "Kherson region, UA.08", "Deutschland, DE", "Calif., US.CA",
        "Indian Ocean, indian-ocean", "Kakhovka dam, kakhovka-dam", "Izium district, UA6304000", "Україна, UA"
    })
    void knowsAPlaceByAnyOfItsNames(String name, String id) {
        assertThat(gazetteer.candidates(name)).extracting(Place::id).contains(id);
    }

    @Test
    void listsAPlaceOfBothFilesOnce() {
        assertThat(gazetteer.candidates("Mariupol")).extracting(Place::id).containsOnlyOnce("gn:701822");
        assertThat(gazetteer.place("gn:701822").orElseThrow().district()).startsWith("UA");
    }

    @Test
    void readsAllColumnsOfAPlace() {
        Place izium = gazetteer.place("gn:707292").orElseThrow();
        assertThat(izium.name()).isEqualTo("Izium");
        assertThat(izium.kind()).isEqualTo(PlaceKind.SETTLEMENT);
        assertThat(izium.region()).isEqualTo("UA.07");
        assertThat(izium.country()).isEqualTo("UA");
        assertThat(izium.latitude()).isBetween(49.0, 49.5);
        assertThat(izium.border()).isNotNull();
        assertThat(izium.border().country()).isEqualTo("RU");
    }

    @ParameterizedTest
    @CsvSource({
        "gn:707292, UA.07, true",
        "gn:707292, UA, true",
        "gn:707292, UA6304000, true",
        "gn:707292, gn:707292, true",
        "UA6304000, UA.07, true",
        "UA.07, UA, true",
        "UA, UA.07, false",
        "gn:707292, RU, false",
        "gn:707292, UA.08, false",
        "gn:701822, donbas, true",
        "UA.14, donbas, true",
        "donbas, UA, true",
        "donbas, UA.05, false",
        "UA.11, crimea, true",
        "gn:706483, donbas, false",
        "azovstal, gn:701822, true",
        "azovstal, UA.05, true",
        "oskil, UA, false",
        "oskil, UA.07, false",
        "gn:87205, LY.70, true",
        "gn:87205, LY, true",
        "idlib-region, SY.12, true",
        "black-sea, UA, false",
        "kakhovka-dam, UA.08, true",
        "nowhere, UA, false"
    })
    void ordersPlacesByWhatLiesInWhat(String inner, String outer, boolean within) {
        assertThat(gazetteer.within(inner, outer)).isEqualTo(within);
    }

    @Test
    void measuresDistances() {
        Place kyiv = gazetteer.place("gn:703448").orElseThrow();
        Place lviv = gazetteer.place("gn:702550").orElseThrow();
        assertThat(kyiv.kilometresTo(lviv)).isBetween(460.0, 480.0);
    }

    @Test
    void knowsNoUnlistedName() {
        assertThat(gazetteer.candidates("Quarlton-under-Hill")).isEmpty();
        assertThat(gazetteer.candidates("")).isEmpty();
        assertThat(gazetteer.place("gn:0")).isEmpty();
    }
}
