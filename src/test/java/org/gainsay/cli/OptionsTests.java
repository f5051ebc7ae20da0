package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void readsValuesFlagsAndTheRest() throws Usage {
        Options options = of("--format", "json", "a.txt", "--title=A: b", "--lines", "--", "--odd");

        assertThat(options.value("format")).isEqualTo("json");
        assertThat(options.value("title")).isEqualTo("A: b");
        assertThat(options.flags()).containsExactly("lines");
        assertThat(options.rest()).containsExactly("a.txt", "--odd");
    }

    @Test
    void aLoneDashIsNoOption() throws Usage {
        assertThat(of("-").rest()).containsExactly("-");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> of("--colour")).hasMessage("no such option: --colour");
        assertThatThrownBy(() -> of("--lines=yes")).hasMessage("no such option: --lines=yes");
        assertThatThrownBy(() -> of("--format")).hasMessage("--format needs a value");
    }

    @Test
    void theFirstFormatIsTheDefault() throws Usage {
        assertThat(of().format("text", "json")).isEqualTo("text");
        assertThatThrownBy(() -> of("--format", "xml").format("text", "json"))
                .hasMessage("--format is one of text, json, not xml");
    }

    private static Options of(String... args) throws Usage {
        return Options.of(args, Set.of("format", "title"), Set.of("lines"));
    }
}
