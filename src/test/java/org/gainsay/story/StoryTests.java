package org.gainsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTests {

    @Test
    void countsArticlesOfOneOriginOnceAndUnknownOnesForThemselves() {
        Story story = new Story("a", "A title", List.of("a", "b", "c"), Map.of("a", 0, "b", 0, "c", 1));

        assertThat(story.originCount(List.of("a", "b"))).isEqualTo(1);
        assertThat(story.originCount(List.of("a", "b", "c"))).isEqualTo(2);
        // "Aa" and "BB" have one hash code.
        assertThat(story.originCount(List.of("a", "Aa", "BB"))).isEqualTo(3);
    }
}
