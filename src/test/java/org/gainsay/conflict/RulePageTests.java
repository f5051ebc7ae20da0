package org.gainsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RulePageTests {

    private static final String PAGE = """
            title: Two figures
            scope: article, outlets
            severity: low
            parameters: hours = 6, percent = 2.5

            ## Why it matters

            It does.

            ## Flagged

            - This.

            ## Not flagged

            - That.

            ## How to review

            Look.
            """;

    @Test
    void readsHeaderAndSections() {
        RulePage page = read(PAGE);

        assertThat(page.title()).isEqualTo("Two figures");
        assertThat(page.scopes()).containsExactlyInAnyOrder(Scope.INTRA, Scope.CROSS);
        assertThat(page.severity()).isEqualTo(Severity.LOW);
        assertThat(page.parameter("percent")).isEqualTo(2.5);
        assertThat(page.sections()).containsOnlyKeys(RulePage.SECTIONS).containsEntry("Flagged", "- This.");
    }

    @Test
    void namesFileAndLineOfABadSeverity() {
        assertThatThrownBy(() -> read(PAGE.replace("severity: low", "severity: huge")))
                .hasMessage("rules/two-figures.md:3: no severity: huge");
    }

    @Test
    void namesFileAndLineOfABadScope() {
        assertThatThrownBy(() -> read(PAGE.replace("article, outlets", "world")))
                .hasMessage("rules/two-figures.md:2: scope is neither article nor outlets: world");
    }

    @Test
    void namesFileAndLineOfABadParameter() {
        assertThatThrownBy(() -> read(PAGE.replace("= 6", "= six")))
                .hasMessage("rules/two-figures.md:4: not of the form name = number: hours = six");
    }

    @Test
    void refusesAThresholdBelowZero() {
        assertThatThrownBy(() -> read(PAGE.replace("= 6", "= -6")))
                .hasMessage("rules/two-figures.md:4: a threshold is zero or more: hours = -6");
        assertThatThrownBy(() -> read(PAGE.replace("= 6", "= NaN"))).hasMessageContaining("zero or more");
    }

    @Test
    void refusesAnUnknownHeaderLine() {
        assertThatThrownBy(() -> read("colour: red\n" + PAGE))
                .hasMessageStartingWith("rules/two-figures.md:1: expected one of");
    }

    @Test
    void refusesAPageWithoutASection() {
        assertThatThrownBy(() -> read(PAGE.replace("## Not flagged", "## Else")))
                .hasMessageContaining("the sections are");
    }

    @Test
    void refusesAnEmptySection() {
        assertThatThrownBy(() -> read(PAGE.replace("Look.\n", ""))).hasMessageContaining("nothing under How to review");
    }

    @Test
    void refusesAParameterThePageDoesNotHave() {
        assertThatThrownBy(() -> read(PAGE).parameter("days")).hasMessageContaining("no parameter days");
    }

    @Test
    void saysWhichPageIsMissing() {
        assertThatThrownBy(() -> RulePage.of("no-such-rule"))
                .hasMessage("rules/no-such-rule.md: not on the class path");
    }

    private static RulePage read(String text) {
        return RulePageReader.read("two-figures", "rules/two-figures.md", text);
    }
}
