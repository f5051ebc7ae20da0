package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTests {
    @Test
    void setsHeadingsBelowThoseOfThePage() {
        assertThat(Markdown.html("# Data\n\ntext", 2)).isEqualTo("<h3>Data</h3>\n<p>text</p>\n");
        assertThat(Markdown.html("###### Deep", 3)).isEqualTo("<h6>Deep</h6>\n");
    }

    @Test
    void printsTagsInsteadOfRunningThem() {
        assertThat(Markdown.html("<script>x</script> [a](javascript:x)", 0))
                .doesNotContain("<script", "href=\"javascript:")
                .contains("&lt;script&gt;");
    }
}
