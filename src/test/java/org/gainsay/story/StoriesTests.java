package org.gainsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.PlaceFacet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoriesTests {

    private static final PlaceFacet COUNTRY = new PlaceFacet("Ruritania", "RT", "Ruritania");
    private static final PlaceFacet TOWN = new PlaceFacet("Osterby", "gn:1", "Osterby");

    private final List<ArticleText> articles = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void joinsReportsOfOnePlaceAndOneFigure() {
        article("a", "Ferry runs aground off Osterby", "2031-05-06");
        article("b", "Dozens rescued from stranded ship", "2031-05-07");
        injured("a", TOWN, 47);
        injured("b", TOWN, 47);

        assertThat(stories()).containsExactly(List.of("a", "b"));
    }

    @Test
    void functionAndNewsWordsOfHeadlinesJoinNothing() {
        article("a", "Bakery owner says more than half of shops will close after winter", "2031-05-06");
        article("b", "Striker says more than enough goals came after break", "2031-05-06");

        assertThat(stories()).hasSize(2);
    }

    @Test
    void headlineWordsAloneJoinNothing() {
        article("a", "Bridge closed after storm damage", "2031-05-06");
        article("b", "Storm damage: bridge tolls go up", "2031-05-06");

        assertThat(stories()).hasSize(2);
    }

    @Test
    void headlineWordsBesideASharedTownJoinInAnyForm() {
        article("a", "Bridges closed after storm", "2031-05-06");
        article("b", "Storms: bridge to reopen", "2031-05-06");
        injured("a", TOWN, 3);
        injured("b", TOWN, 8);

        assertThat(stories()).hasSize(1);
    }

    @Test
    void twoEventsOfOneDayInOneCountryStayApart() {
        article("a", "Ruritania: fire destroys market hall", "2031-05-06");
        article("b", "Train derails in Ruritania", "2031-05-06");
        injured("a", COUNTRY, 3);
        injured("b", COUNTRY, 3);
        injured("a", new PlaceFacet("Osterby", "gn:1", "Osterby"), 12);
        injured("b", new PlaceFacet("Westerby", "gn:2", "Westerby"), 14);

        assertThat(stories()).hasSize(2);
    }

    @Test
    void twoEventsOfOneDayInOneTownStayApart() {
        article("a", "Osterby: fire destroys market hall", "2031-05-06");
        article("b", "Osterby opens its first tram line", "2031-05-06");
        injured("a", TOWN, 12);
        injured("b", TOWN, 14);

        assertThat(stories()).hasSize(2);
    }

    @Test
    void reportsFarApartInTimeStayApart() {
        article("a", "Flood in Osterby", "2031-05-06");
        article("b", "Flood in Osterby", "2031-05-21");
        injured("a", TOWN, 47);
        injured("b", TOWN, 47);

        assertThat(stories()).hasSize(2);
    }

    @Test
    void whatManyArticlesShareJoinsNone() {
        for (int i = 0; i < 60; i++) {
            String key = String.valueOf((char) ('A' + i));
            article(key, "Campaign diary", "2031-05-06");
            claims.add(ClaimBuilder.figure("injured")
                    .article(key)
                    .exactly(100 + 7 * i)
                    .place(TOWN)
                    .source("Anna Falk", "RT")
                    .build());
        }

        assertThat(stories()).hasSize(60);
    }

    @Test
    void undatedArticleJoinsWhateverElseIsThere() {
        article("near", "Flood in Osterby", "2031-05-06");
        article("undated", "Flood in Osterby", null);
        injured("near", TOWN, 47);
        injured("undated", TOWN, 47);
        assertThat(stories()).containsExactly(List.of("near", "undated"));

        article("other", "Flood in Osterby", "2031-09-06");
        injured("other", TOWN, 52);

        assertThat(stories()).containsExactly(List.of("near", "undated"), List.of("other"));
    }

    @Test
    void undatedArticleMakesNoStoryOfTwo() {
        article("spring", "Flood in Osterby", "2031-05-06");
        article("autumn", "Flood in Osterby", "2031-09-06");
        article("undated", "Flood in Osterby", null);
        injured("spring", TOWN, 47);
        injured("autumn", TOWN, 47);
        injured("undated", TOWN, 47);

        assertThat(stories()).containsExactly(List.of("autumn"), List.of("spring", "undated"));
    }

    @Test
    void orderOfArticlesAndClaimsDoesNotMatter() {
        for (int i = 0; i < 12; i++) {
            String key = String.valueOf((char) ('a' + i));
            article(key, "Flood in Osterby", i % 4 == 3 ? null : "2031-0" + (1 + i % 4) + "-06");
            injured(key, TOWN, 47 + i % 2);
        }
        List<Story> sorted = Stories.group(articles, claims);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Collections.shuffle(claims, new Random(-seed));
            assertThat(Stories.group(articles, claims)).isEqualTo(sorted);
        }
        assertThat(sorted).hasSize(3);
    }

    @Test
    void aRewordedTextIsOneOrigin() {
        article("a", "Ferry runs aground off Osterby", "2031-05-06", FERRY);
        article("b", "Stranded ferry: dozens saved", "2031-05-07", """
                        Seventeen passengers were in hospital on Tuesday with broken bones and bruises, doctors said.

                        The coastguard towed the damaged vessel to the old shipyard before midnight on Monday.

                        In thick fog the captain had mistaken a fishing boat's lights for the entrance of the harbour.
                        """);
        sameFerry("a", "b");

        assertThat(originsOfOnlyStory()).isEqualTo(1);
    }

    @Test
    void sharedMenusAndCaptionsMakeNoOrigin() {
        String menu = """

                Read more: Storm warning for the whole eastern coast extended until Friday evening
                Read more: Fishing fleet owners demand cheaper diesel before the herring season opens
                Read more: Museum of navigation reopens with rare charts and brass instruments
                Read more: Shipyard workers vote on the longest strike in two decades
                Read more: How the new lighthouse keeper learned to live without electricity

                """;
        article("a", "Ferry runs aground off Osterby", "2031-05-06", FERRY + menu);
        article("b", "What we know of the ferry", "2031-05-07", """
                        Relatives gathered at the terminal, waiting for buses that the operator had promised to send.

                        A union leader demanded that crews be given longer breaks between the nightly crossings.

                        Insurance lawyers expect the dispute over the cargo to last until the following summer.
                        """ + menu);
        sameFerry("a", "b");

        assertThat(originsOfOnlyStory()).isEqualTo(2);
    }

    private static final String FERRY = """
            The captain mistook the lights of a fishing boat for the harbour entrance in thick fog.

            Seventeen passengers were taken to hospital with bruises and broken bones, doctors said on Tuesday.

            The damaged vessel was towed to the old shipyard by the coastguard before midnight.
            """;

    private void sameFerry(String... keys) {
        for (String key : keys) {
            injured(key, TOWN, 17);
        }
    }

    private long originsOfOnlyStory() {
        List<Story> grouped = Stories.group(articles, claims);
        assertThat(grouped).hasSize(1);
        return grouped.get(0).originCount(grouped.get(0).articles());
    }

    private List<List<String>> stories() {
        return Stories.group(articles, claims).stream().map(Story::articles).toList();
    }

    private void injured(String article, PlaceFacet place, int count) {
        claims.add(ClaimBuilder.figure("injured")
                .article(article)
                .exactly(count)
                .place(place)
                .build());
    }

    private void article(String key, String title, @Nullable String day) {
        article(key, title, day, "Text.");
    }

    private void article(String key, String title, @Nullable String day, String text) {
        Published published = day == null ? null : new Published(OffsetDateTime.parse(day + "T12:00:00Z"), false);
        articles.add(
                new ArticleText(key, key + ".txt", "Fen Gazette", null, title, -1, published, null, null, text, 0));
    }
}
