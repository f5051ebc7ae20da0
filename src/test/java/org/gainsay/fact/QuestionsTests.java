package org.gainsay.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Measures;
import org.junit.jupiter.api.Test;

class QuestionsTests {

    private final Questions questions = Questions.standard();

    @Test
    void fillsInWhatIsKnown() {
        assertThat(questions.ask("killed", "UA:soldiers", "Izium", "by 12 September"))
                .isEqualTo("How many soldiers (UA) were killed in Izium by 12 September?");
    }

    @Test
    void leavesOutWhatIsNot() {
        assertThat(questions.ask("killed", null, null, null)).isEqualTo("How many people were killed?");
        assertThat(questions.ask("control", null, "Halvik", null)).isEqualTo("Who held Halvik?");
    }

    @Test
    void asksPlainlyAboutAnUnknownMeasure() {
        assertThat(questions.ask("sheen", null, "Halvik", null)).isEqualTo("What is said of sheen in Halvik?");
    }

    @Test
    void makesAWellFormedQuestionOfEveryMeasure() {
        assertThat(Measures.standard().all()).allSatisfy(measure -> {
            assertThat(questions.ask(measure.id(), "tanks", "Halvik", "so far"))
                    .endsWith("?")
                    .doesNotContain("{", "[", "  ");
            assertThat(questions.ask(measure.id(), null, null, null))
                    .endsWith("?")
                    .doesNotContain("{", "[", "  ", " ?");
        });
    }
}
