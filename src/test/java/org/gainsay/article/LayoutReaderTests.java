package org.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files of {@code corpus/layout} hold one line of an article each, after its zone and a tab; a zone that begins with a
 * plus sign goes on in the same line.
 */
class LayoutReaderTests {

    private final LayoutReader reader = LayoutReader.standard();

    static Stream<Path> corpus() throws IOException {
        return Files.list(Path.of("src/test/resources/corpus/layout")).sorted();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void givesEachLineItsZone(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String outlet = lines.get(0).substring("outlet: ".length());
        String title = lines.get(1).substring("title: ".length());
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split("\t", 2);
            text.append(line.startsWith("+") ? " " : "\n\n").append(parts[1]);
            expected.add(parts[0].replace("+", "") + " " + parts[1]);
        }
        String body = text.toString();

        List<Paragraph> paragraphs =
                reader.read(article(outlet, title, body, -1, 0)).paragraphs();

        assertThat(paragraphs.stream()
                        .map(p -> p.zone() + " "
                                + body.substring(p.start(), p.end()).strip())
                        .toList())
                .isEqualTo(expected);
    }

    @Test
    void theTitleOfTheFrontMatterIsTheFirstParagraph() {
        String text = "---\ntitle: Ferry runs aground\n---\n\nA ferry ran aground.\n";

        Layout layout = reader.read(article("Fen Gazette", "Ferry runs aground", text, 11, text.indexOf("\nA ferry")));

        assertThat(layout.paragraphs())
                .containsExactly(
                        new Paragraph(11, 29, Zone.HEADLINE),
                        new Paragraph(text.indexOf("A ferry"), text.length() - 1, Zone.LEAD));
    }

    @Test
    void whatStandsBeforeTheTitleInItsLineIsNoPartOfIt() {
        String text = "2024-05-02 Ferry runs aground\nA ferry ran aground.";

        assertThat(reader.read(article("Fen Gazette", "Ferry runs aground", text, 11, 0))
                        .paragraphs())
                .extracting(Paragraph::zone)
                .containsExactly(Zone.BOILERPLATE, Zone.HEADLINE, Zone.LEAD);
    }

    @Test
    void findsTheDatelineInTheLeadOrOnItsOwnLine() {
        String inLead = "OSTERBY, May 2 (AP) — A ferry ran aground.";
        String alone = "OSTERBY, May 2\n\nA ferry ran aground.";

        assertThat(reader.read(article("Fen", "", inLead, -1, 0)).dateline().agency())
                .isEqualTo("AP");
        Layout layout = reader.read(article("Fen", "", alone, -1, 0));
        assertThat(layout.dateline().place()).isEqualTo("OSTERBY");
        assertThat(layout.paragraphs().get(0).zone()).isEqualTo(Zone.DATELINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 May 2024, 14:12",
                "watch 3 films",
                "He has 5 apples. 3 pears",
                "Call 0800 555 0199 today.",
                "Picture: 3 men",
                "Osterby Rovers 2-1 Fenham Town",
            })
    void aTextOfOneLineIsReadWhatEverItLooksLike(String text) {
        assertThat(reader.read(article("Fen", "", text, -1, 0)).paragraphs())
                .containsExactly(new Paragraph(0, text.length(), Zone.LEAD));
    }

    @Test
    void inAFewLinesOnlyWordsMakeFurniture() {
        String text = "Twelve people died in Osterby.\n13 May 2024\nRead more: Why the river rose\nwatch 3 films";

        assertThat(reader.read(article("Fen", "", text, -1, 0)).paragraphs())
                .extracting(Paragraph::zone)
                .containsExactly(Zone.LEAD, Zone.BODY, Zone.BOILERPLATE, Zone.BODY);
    }

    @Test
    void aTextWithoutWordsHasNoParagraphs() {
        assertThat(reader.read(article("Fen", "", " \n\t\n", -1, 0)).paragraphs())
                .isEmpty();
    }

    @Test
    void readsHostileTextInLinearTime() {
        String text = "( ".repeat(200_000) + "\n" + "a: ".repeat(200_000) + "\n" + "1 of 2 ".repeat(100_000) + "\n"
                + "x\n".repeat(100_000);

        assertThat(reader.read(article("Fen", "", text, -1, 0)).paragraphs()).hasSize(100_003);
    }

    private static ArticleText article(String outlet, String title, String text, int titleStart, int bodyStart) {
        return new ArticleText("key", "file", outlet, null, title, titleStart, null, null, null, text, bodyStart);
    }
}
