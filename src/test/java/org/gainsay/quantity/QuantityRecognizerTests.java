package org.gainsay.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.gainsay.quantity.QuantityCorpus.Case;
import org.gainsay.quantity.QuantityCorpus.Expected;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityRecognizerTests {

    private static final Language LANGUAGE = new Language();
    private static final QuantityRecognizer RECOGNIZER = new QuantityRecognizer(LANGUAGE);

    static Stream<Case> corpus() {
        return QuantityCorpus.of("/corpus/en/quantity.txt").stream();
    }

    private static Chain read(String text) {
        Chain chain = LANGUAGE.annotate(LANGUAGE.tokenizer().tokenize(text));
        RECOGNIZER.recognise(chain);
        return chain;
    }

    private static List<Integer> mentions(Chain chain) {
        List<Integer> nodes = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            boolean rank = chain.is(i, "ORDINAL");
            if (chain.is(i, "FIGURE") || (rank && chain.size() < 5)) {
                nodes.add(i);
            }
        }
        return nodes;
    }

    private static QuantityMention mention(Chain chain, int i) {
        QuantityMention mention = chain.node(i).value(QuantityMention.class);
        assertThat(mention).isNotNull();
        return mention;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void readsTheCorpus(Case line) {
        Chain chain = read(line.text());
        List<Integer> nodes = mentions(chain);
        Expected expected = line.expected();
        if (expected == null) {
            assertThat(nodes).extracting(i -> chain.surface(i, i + 1)).isEmpty();
            return;
        }
        assertThat(nodes).extracting(i -> chain.surface(i, i + 1)).containsExactly(line.words());
        QuantityMention mention = mention(chain, nodes.get(0));
        Figure figure = mention.figure();
        assertThat(mention.kind().name()).isEqualToIgnoringCase(expected.kind());
        assertThat(figure.value()).isCloseTo(expected.value(), near(expected.value()));
        assertThat(figure.range().lowOpen()).isEqualTo(expected.range().lowOpen());
        assertThat(figure.range().highOpen()).isEqualTo(expected.range().highOpen());
        assertThat(figure.range().low())
                .isCloseTo(expected.range().low(), near(expected.range().low()));
        if (figure.range().bounded() || expected.range().bounded()) {
            assertThat(figure.range().high())
                    .isCloseTo(expected.range().high(), near(expected.range().high()));
        }
        assertThat(figure.unit()).isEqualTo(expected.unit());
        assertThat(figure.hedge().code()).isEqualTo(expected.hedge());
        Figure.Twin twin = figure.twin();
        assertThat(twin == null ? null : twin.value() + " " + twin.unit()).isEqualTo(expected.twin());
    }

    private static Offset<Double> near(double value) {
        return Offset.offset(1e-6 * Math.max(1, Math.abs(value)));
    }

    @Test
    void statesTwoFiguresBehindAWordOfChange() {
        Chain chain = read("Sales rose from 10 to 15 a week.");
        assertThat(mentions(chain)).extracting(i -> chain.surface(i, i + 1)).containsExactly("10", "15");
    }

    @Test
    void leavesTheWordsBetweenAnAmountAndItsTwin() {
        Chain chain = read("a lake 32 kilometres north of Lower Tarn (20 miles)");
        assertThat(mentions(chain)).hasSize(1);
        Figure figure = mention(chain, mentions(chain).get(0)).figure();
        assertThat(figure.twin()).isEqualTo(new Figure.Twin(20, Interval.closed(19, 21), "mile"));
        assertThat(chain.surface(0, chain.size())).isEqualTo("a lake 32 kilometres north of Lower Tarn (20 miles)");
    }

    @Test
    void givesCategoriesThatPatternsAskFor() {
        Chain chain = read("6,000 sq km burned");
        assertThat(List.of("FIGURE", "QUANTITY", "DIM_AREA")).allMatch(category -> chain.is(0, category));
        assertThat(chain.is(0, "NUMBER")).isFalse();
    }

    @Test
    void keepsAwayFromTimeExpressions() {
        Chain chain = LANGUAGE.annotate(LANGUAGE.tokenizer().tokenize("12 days later 12 boats came"));
        chain.replace(0, 2, "a stretch of time", "TIMEX");
        RECOGNIZER.recognise(chain);
        assertThat(chain.node(0).value()).isEqualTo("a stretch of time");
        assertThat(mentions(chain)).extracting(i -> chain.surface(i, i + 1)).containsExactly("12");
    }

    @Test
    void leavesAPhraseOfAnotherLexiconWhole() {
        Language language = new Language();
        language.lexicon().add("half of", org.gainsay.text.Lexicon.Case.ANY, "PORTION", null);
        QuantityRecognizer recognizer = new QuantityRecognizer(language);
        Chain chain = language.annotate(language.tokenizer().tokenize("half of Easton"));
        recognizer.recognise(chain);
        assertThat(chain.is(0, "PORTION")).isTrue();
        assertThat(mention(chain, 0).figure().value()).isEqualTo(0.5);
    }

    @Test
    void readsAnyHeapOfWordsWithoutFailingOrLosingText() {
        Random random = new Random(17);
        String[] words =
                ("one two twenty hundred thousand million half third fifths a an and of or to - – , . ( ) / : $ £ % 3 10 2022"
                                + " 1,500 2.5 0042 m km km2 miles pounds st th s in dozen dozens several more than about nearly between from"
                                + " aged years old won T No. May + ½ point over out degrees C trillion e9 ^ 1.2.3 9999999999999999999999999999999999999")
                        .split(" ");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(random.nextInt(4) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
            }
            Chain chain = read(text.toString());
            for (int i = 1; i < chain.size(); i++) {
                assertThat(chain.node(i).first())
                        .as(text.toString())
                        .isEqualTo(chain.node(i - 1).end());
            }
        }
    }
}
