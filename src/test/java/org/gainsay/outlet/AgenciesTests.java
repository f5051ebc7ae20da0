package org.gainsay.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTests {

    private final Agencies agencies = Agencies.standard();

    @ParameterizedTest
    @CsvSource({
        "AP, ap",
        "The Associated Press, ap",
        "associated press, ap",
        "Reuters, reuters",
        "dpa, dpa",
        "Tass, tass"
    })
    void findsAnAgencyByTheNamesThatStandInCredits(String words, String id) {
        assertThat(agencies.named(words)).map(Agency::id).hasValue(id);
    }

    @Test
    void anAcronymMustMatchInCase() {
        assertThat(agencies.named("ap")).isEmpty();
        assertThat(agencies.named("tap")).isEmpty();
    }

    @Test
    void readsTheCreditInBrackets() {
        String text = "OSTERBY (north coast), Denmark (Reuters) - A ferry ran aground.";

        assertThat(agencies.creditIn(text, 0, text.length())).hasValue("Reuters");
    }

    @Test
    void aPhotoCreditOrAnOutletIsNoCreditOfTheText() {
        String text = "Divers at the wreck. (AP Photo/Nils Holm) (Fen Gazette) (unclosed";

        assertThat(agencies.creditIn(text, 0, text.length())).isEmpty();
    }
}
