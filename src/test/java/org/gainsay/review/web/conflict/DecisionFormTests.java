package org.gainsay.review.web.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionFormTests {
    private static DecisionForm form(String kind, String verdict, String reason, String until, String origins) {
        return new DecisionForm(7, kind, verdict, Set.of(1), " own ", reason, until, origins, " note ", null);
    }

    @Test
    void isCompleteWithAVerdictAndAName() {
        assertThat(form("resolve", "SOURCE_ERROR", null, null, null).problems("M. Ashdown"))
                .isEmpty();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(form("resolve", "NO_SUCH", null, null, null).problems("M. Ashdown"))
                .hasSize(1);
        assertThat(form("dismiss", null, null, null, null).problems(null))
                .containsExactly("Choose why it should not have been flagged.", DecisionForm.NO_NAME);
        assertThat(form("other", null, null, null, null).problems("M. Ashdown")).hasSize(1);
    }

    @Test
    void readsDaysAndNumbersOrSaysWhyNot() {
        DecisionForm good = form("defer", null, null, "2031-06-01", "3");
        assertThat(good.day()).isEqualTo(LocalDate.of(2031, 6, 1));
        assertThat(good.moreOrigins()).isEqualTo(3);
        assertThat(form("defer", null, null, "soon", "many").problems("M. Ashdown"))
                .hasSize(2);
    }

    @Test
    void canBeSentAgainWithNothingLost() {
        assertThat(form("defer", null, "NOT_RELEVANT", "2031-06-01", "3").on(9).fields())
                .contains(
                        Map.entry("version", "9"),
                        Map.entry("note", "note"),
                        Map.entry("own", "own"),
                        Map.entry("reason", "NOT_RELEVANT"),
                        Map.entry("until", "2031-06-01"),
                        Map.entry("positions", "1"));
    }
}
