package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenizerTests {

    private final Tokenizer tokenizer = new Tokenizer(new Vocabulary());

    private List<String> cut(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.surface(i));
        }
        return words;
    }

    @Test
    void keepsGroupedNumbersTogether() {
        assertThat(cut("6,000 km, 1.5 or 12\u00a0500 (2.4m)"))
                .containsExactly("6,000", "km", ",", "1.5", "or", "12\u00a0500", "(", "2.4", "m", ")");
    }

    @Test
    void cutsThePossessiveOff() {
        assertThat(cut("the mayor's and Sana’a’s O'Brien"))
                .containsExactly("the", "mayor", "'s", "and", "Sana’a", "’s", "O'Brien");
    }

    @Test
    void keepsAbbreviationsOfSingleLettersTogether() {
        assertThat(cut("the U.S. at 5 p.m. today. A. Smith"))
                .containsExactly("the", "U.S.", "at", "5", "p.m.", "today", ".", "A", ".", "Smith");
    }

    @Test
    void tellsHyphensFromDashes() {
        Tokens tokens = tokenizer.tokenize("10–15 men - well-known — gone");
        assertThat(tokens.kind(1)).isEqualTo(TokenKind.HYPHEN);
        assertThat(tokens.kind(4)).isEqualTo(TokenKind.DASH);
        assertThat(tokens.kind(6)).isEqualTo(TokenKind.HYPHEN);
        assertThat(tokens.kind(8)).isEqualTo(TokenKind.DASH);
    }

    @Test
    void splitsUnitsFromNumbersButNotModels() {
        assertThat(cut("10km2 of M142")).containsExactly("10", "km2", "of", "M142");
    }

    @Test
    void coversEveryCharacterThatIsNoSpaceWhateverTheText() {
        Random random = new Random(7);
        String letters = "ab Z9,.-–—'’“” \n\t \ud83d\ude00éЖ²(%$\u200f\u0000";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Tokens tokens = tokenizer.tokenize(text.toString());
            int before = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                assertThat(text.substring(before, tokens.start(i)).chars().boxed())
                        .noneMatch(c -> Character.isLetterOrDigit(c.intValue()));
                before = tokens.end(i);
            }
        }
    }
}
