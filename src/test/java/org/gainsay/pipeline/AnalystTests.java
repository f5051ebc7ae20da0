package org.gainsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judge;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Reading;
import org.gainsay.fact.ClaimCheck;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.gainsay.story.Story;
import org.junit.jupiter.api.Test;

class AnalystTests {

    private static final Reference REFERENCE = Reference.standard(PlaceOrder.FLAT);

    private final ArticleText first = ToyStages.article("One", "one", "3 killed over 12 furlogs");
    private final ArticleText second = ToyStages.article("Two", "two", "9 killed");

    @Test
    void refusesABadClaimWithTheReasonAndJudgesTheRest() {
        Analysis analysis = analyst(
                        killed("one", 3).build(),
                        ClaimBuilder.figure("distance")
                                .article("one")
                                .exactly(12)
                                .unit("furlog")
                                .build(),
                        killed("one", 5).at("Nowhere").build(),
                        killed("two", 9).build())
                .analyse(List.of(first, second));

        assertThat(analysis.readings().get("one").claims()).hasSize(1);
        assertThat(analysis.readings().get("one").gaps())
                .extracting(Gap::reason)
                .containsExactly("refused: unknown unit: furlog", "refused: unknown place: nowhere");
        assertThat(analysis.readings().get("two").gaps()).isEmpty();
        assertThat(analysis.findings()).extracting(Finding::rule).containsExactly("figures-disagree");
    }

    private static ClaimBuilder killed(String article, int number) {
        return ClaimBuilder.figure("killed").article(article).outlet(article).exactly(number);
    }

    private static Analyst analyst(Claim... claims) {
        Story story = new Story("story-1", "A story", List.of("one", "two"), Map.of("one", 0, "two", 1));
        return new Analyst(
                new Edition(1, "a/1"),
                text -> new Reading(
                        List.of(),
                        List.of(),
                        List.of(claims).stream()
                                .filter(claim -> claim.article().equals(text.key()))
                                .toList(),
                        List.of()),
                new ClaimCheck(REFERENCE, "tillford"::equals),
                (texts, said) -> List.of(story),
                new Judge(RuleCatalogue.with(REFERENCE).rules())::judge);
    }
}
