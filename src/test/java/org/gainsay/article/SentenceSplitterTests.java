package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTests {

    private final SentenceSplitter splitter = SentenceSplitter.standard();

    /** A bar marks each place where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two ferries collided.| Nobody was hurt.",
                "Mr. Holm met Gov. Anna B. Lind and Dr. Ode on Sept. 3.| They agreed.",
                "The talks began at 3 p.m. Tuesday and ended at 9 p.m.| The mayor left.",
                "He moved to the U.S. Senate.| She stayed in the U.S.| The rest is known.",
                "Rain of 3.5 inches fell.| About 1.2 million people lost power.",
                "\u201cWe won.\u201d| The hall cheered.",
                "\u201cWho did it?\u201d he asked.",
                "He said: \"It is over.\"| \"Not yet,\" she said.",
                "(The count is final.)| It was close.",
                "Shares fell.| (Fen Wire)",
                "Was it arson?| Police say no.",
                "Houses, schools... shops were flooded.",
                "It ended...| Then it began again.",
                "The toll reached 40.| 12 more are missing.",
                "Flight No. 12 left Gate B.| Nobody noticed.",
                "Acme Inc. said sales rose.| Bolt Corp. shares fell.",
                "1. The dam broke.| It was old.",
                "They surrendered en masse.|The town is quiet.",
                "The site fen.example.com was down.",
                "The vote was held on Jan. 5.| But turnout was low.",
                "J. P. Oss, the clerk, resigned.| It is his third job.",
                "Stop!| Go!| Why?!| Because.",
                "He paid $3.| She paid \u20ac4.",
                "Wait \u2026 what?| Yes.",
                "The mayor. said so",
                "The mayor said so . .",
            })
    void splitsWhereTheBarsStand(String marked) {
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();
        String text = marked.replace("|", "");

        assertThat(sentences(text)).isEqualTo(expected);
    }

    @Test
    void aLineEndAlwaysEndsASentence() {
        assertThat(sentences("Storm hits coast\nat least 4 dead\r\n\r\n  The storm came at night. "))
                .containsExactly("Storm hits coast", "at least 4 dead", "The storm came at night.");
    }

    @Test
    void stayInsideThePassage() {
        String text = "One. Two. Three.";

        assertThat(splitter.split(text, new Paragraph(5, 9, Zone.BODY))).containsExactly(new Sentence(5, 9));
    }

    @Test
    void readsAMillionCharactersWithoutEnd() {
        String text = "a.".repeat(500_000);

        assertThat(splitter.split(text, 0, text.length())).hasSize(1);
    }

    private List<String> sentences(String text) {
        return splitter.split(text, 0, text.length()).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
