package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternsTests {

    private final Language language = new Language().load("/text/sample.lex");
    private final Patterns patterns = language.patterns("/text/sample.pat");

    private List<Match> find(String text) {
        Tokens tokens = language.tokenizer().tokenize(text);
        return patterns.findEach(language.annotate(tokens));
    }

    @Test
    void takesTheLongestPhraseAndRemembersItsParts() {
        Match match = find("saw 3 navy blue boats there").get(0);
        assertThat(match.pattern().id()).isEqualTo("painted");
        assertThat(match.surface("n")).isEqualTo("3");
        assertThat(match.surface("c")).isEqualTo("navy blue");
        assertThat(match.node("c").value("COLOUR")).isEqualTo("blue");
        assertThat(match.pattern().attribute("kind")).isEqualTo("paint");
    }

    @Test
    void readsAHyphenInsideACompoundAsASpace() {
        assertThat(find("a sea blue boat")).extracting(m -> m.surface("c")).contains("sea blue");
    }

    @Test
    void leavesAnOptionalPartOut() {
        Match match = find("crimson boat").get(0);
        assertThat(match.has("n")).isFalse();
        assertThat(match.surface("n")).isNull();
    }

    @Test
    void asksForTheCapitalOfAMonth() {
        assertThat(find("a boat came in March"))
                .extracting(m -> m.pattern().id())
                .contains("far");
        assertThat(find("a boat came in march"))
                .extracting(m -> m.pattern().id())
                .doesNotContain("far");
    }

    @Test
    void findsTheStateOnlyInCapitals() {
        Tokens tokens = language.tokenizer().tokenize("they told us the US and U.S. rules");
        Chain chain = language.annotate(tokens);
        assertThat(List.of(2, 4, 6)).extracting(i -> chain.is(i, "STATE")).containsExactly(false, true, true);
    }

    @Test
    void namesFileAndLineOfAnUnknownCategory() {
        assertThatThrownBy(() -> language.patterns("/text/broken.pat"))
                .isInstanceOf(BadFile.class)
                .hasMessage("/text/broken.pat:2: no lexicon or recogniser gives the category NOWHERE");
    }
}
