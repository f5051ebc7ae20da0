package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToponymRecognizerTests {

    private static Map<String, String> places(String text) {
        return new Reading(text).places();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge at Zatoka in Odesa region reopened. | Odesa region | UA.17",
                "Crews left the Belgorod region on Friday. | Belgorod region | RU.09",
                "Fires burned in the province of Jujuy in Argentina. | Jujuy | AR.10",
                "Polls closed in Tallinn and Riga. | Riga | gn:456172",
                "The derby was moved from Leeds to Hull. | Leeds | gn:2644688",
                "A court in New York heard the case. | New York | gn:5128581",
                "The river Oskil froze near Kupiansk. | Oskil | oskil",
                "Engineers watched the Dnipro rise. | Dnipro | dnipro-river",
                "A tram derailed in Dnipro on Monday. | Dnipro | gn:709930",
                "The ferry reached Sulawesi. | Sulawesi | sulawesi",
                "Engineers flew to al-Bayda in Libya. | al-Bayda | gn:89055",
                "Workers at the Zaporizhzhia nuclear power plant struck. | Zaporizhzhia nuclear power plant | znpp",
                "Snow fell in Northern Ireland. | Northern Ireland | GB.NIR",
                "Shares fell in South Korea. | South Korea | KR",
                "Voters in Bath chose a mayor, Britain heard. | Bath | gn:2656173"
            })
    void findsTheLongestName(String text, String words, String id) {
        assertThat(places(text)).containsEntry(words, id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reading takes time.", "Most of the money is gone.", "Police said so.",
                        "May was wet and March was dry.",
                "Mobile phones rang.", "We saw Jack London there.", "Mrs Paris smiled.",
                        "According to Lincoln, it rained.",
                "The city was quiet.", "Nice work, said the coach.", "She read the Kyiv Post.",
                        "He studied at Oxford University.",
                "Hope is all we have.", "In General, tanks matter."
            })
    void leavesOtherCapitalisedWordsAlone(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void takesTheTownOfTheRegionBesideIt() {
        assertThat(places("The school in Pervomaisk, Mykolaiv region, burned down."))
                .containsEntry("Pervomaisk", "gn:697593");
        assertThat(places("The school in Pervomaisk, Luhansk region, burned down."))
                .containsEntry("Pervomaisk", "gn:697592");
        assertThat(places("A parade in Athens, Georgia, drew thousands.")).containsEntry("Athens", "gn:4180386");
        assertThat(places("A parade in Athens, Greece, drew thousands.")).containsEntry("Athens", "gn:264371");
        assertThat(places("It began in Boston, Mass., on Sunday.")).containsEntry("Boston", "gn:4930956");
    }

    @Test
    void takesTheCountryTheTextIsAbout() {
        assertThat(places("Lebanon mourned. Lebanese crews dug in Tripoli until dawn. Beirut sent help."))
                .containsEntry("Tripoli", "gn:266826");
        assertThat(places("Libya mourned. Libyan crews dug in Tripoli until dawn. Benghazi sent help."))
                .containsEntry("Tripoli", "gn:2210247");
        assertThat(
                        places(
                                "Russia's Rostov region. Trains from Donetsk, Rostov region, stood still. Later Donetsk was quiet."))
                .containsEntry("Donetsk", "gn:565348");
    }

    @Test
    void leavesNamesakesOpenWhereNothingTells() {
        assertThat(places("The fair in Springfield opens on Sunday.")).containsEntry("Springfield", "?");
        assertThat(places("Troops are near Oleksandrivka in Ukraine.")).containsEntry("Oleksandrivka", "?");
    }

    @Test
    void keepsPartsOfPlacesAsWords() {
        assertThat(places("Floods hit eastern Libya.")).containsEntry("eastern Libya", "?");
        assertThat(places("Snow covered northern Kharkiv.")).containsEntry("northern Kharkiv", "?");
        assertThat(places("The north-east was spared.")).isEmpty();
    }

    @Test
    void readsADirectionThatTellsWhereTheRegionLies() {
        assertThat(places("A depot in the southern Kherson region exploded."))
                .containsEntry("southern Kherson region", "UA.08");
        assertThat(places("A depot in the western Kherson region exploded."))
                .containsEntry("western Kherson region", "?");
    }

    @Test
    void makesRegionsOfAllNamesBeforeThePlural() {
        assertThat(places("Power is out in the Sumy, Poltava and Chernihiv regions."))
                .containsEntry("Sumy", "UA.21")
                .containsEntry("Poltava", "UA.18")
                .containsEntry("Chernihiv", "UA.02");
    }

    @Test
    void readsCapitalsAndTitleCase() {
        assertThat(places("FLOODS REACH VOLNOVAKHA AS DAM BREAKS\nIn Ukraine, rain goes on."))
                .containsKey("VOLNOVAKHA");
        assertThat(places("Floods Reach Volnovakha As Dam Breaks\nIn Ukraine, rain goes on."))
                .containsKey("Volnovakha");
    }

    @Test
    void matchesAnUnlistedSpellingBySoundWithinTheRegionsOfTheText() {
        assertThat(places("In the Kharkiv region, shells hit Kupiyansk.")).containsEntry("Kupiyansk", "gn:703656");
        assertThat(places("Shells hit the village of Vovchannsk, Kharkiv region."))
                .containsEntry("Vovchannsk", "gn:689304");
    }

    @Test
    void keepsUnknownTownsAsWords() {
        assertThat(places("The town of Quarlton has no doctor.")).containsEntry("Quarlton", "?");
    }

    @Test
    void keepsAStateAPlaceAndASide() {
        Reading reading = new Reading("Aid reached Libya.");
        assertThat(reading.places()).containsEntry("Libya", "LY");
        assertThat(reading.actors()).containsExactly("Libya STATE LY");
        assertThat(reading.chain().is(2, "PLACE") && reading.chain().is(2, "SIDE"))
                .isTrue();
    }
}
