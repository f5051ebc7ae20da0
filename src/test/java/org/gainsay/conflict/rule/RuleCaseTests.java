package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Judge;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.extract.ArticleReader;
import org.gainsay.fact.Witnesses;
import org.gainsay.story.Story;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads and judges every case of every rule; what is expected stands in the case. */
class RuleCaseTests {

    private final ArticleReader reader = ArticleReader.standard();
    private final Judge judge = new Judge(RuleCatalogue.standard().rules());

    @TestFactory
    Stream<DynamicContainer> judgesAsTheCasesExpect() {
        return RuleCases.folders().stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule,
                        RuleCases.of(rule).values().stream()
                                .flatMap(List::stream)
                                .map(one -> DynamicTest.dynamicTest(one.where(), () -> check(one)))));
    }

    private void check(RuleCase one) {
        Dossier dossier = dossier(one);
        List<String> complaints = one.complaints(judge.judge(dossier), dossier);
        if (!one.gap()) {
            assertThat(complaints).as(one.where()).isEmpty();
        } else if (complaints.isEmpty()) {
            fail(one.where() + ": a gap has closed, write expect instead of gap");
        }
    }

    private Dossier dossier(RuleCase one) {
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (ArticleText article : one.articles()) {
            articles.put(article.key(), article);
            claims.addAll(reader.read(article).claims());
        }
        Story story = new Story(one.where(), one.where(), List.copyOf(articles.keySet()), origins(one.articles()));
        claims.sort(Witnesses.of(story, articles).order());
        return new Dossier(story, articles, claims);
    }

    /** Every article is a witness of its own, but for those of one agency. */
    private static Map<String, Integer> origins(List<ArticleText> articles) {
        Map<String, Integer> origins = new HashMap<>();
        Map<String, Integer> agencies = new HashMap<>();
        for (ArticleText article : articles) {
            int own = origins.size();
            origins.put(
                    article.key(),
                    article.agency() == null ? own : agencies.computeIfAbsent(article.agency(), key -> own));
        }
        return origins;
    }
}
