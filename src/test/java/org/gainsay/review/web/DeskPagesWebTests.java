package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.TestDatabases;
import org.gainsay.review.Reviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** Every page and every form, without a browser. Each test leaves the store as it found it. */
@SpringBootTest(classes = DeskSlice.class, properties = "gainsay.zone=Europe/London")
@AutoConfigureMockMvc
@Transactional
class DeskPagesWebTests {
    @Autowired
    private MockMvcTester desk;

    @Autowired
    private DeskStory story;

    @Autowired
    private Reviews reviews;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabases.h2(registry);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return desk.get().uri(path).exchange();
    }

    @Test
    void startLeadsToTheQueue() {
        assertThat(get("/")).hasStatus3xxRedirection().hasRedirectedUrl("/conflicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conflicts",
                "/stories",
                "/articles",
                "/outlets",
                "/rules",
                "/rules/figures-disagree",
                "/activity",
                "/about",
                "/settings"
            })
    void everyPageIsServedUnderAStrictPolicyAndWithoutInlineScriptOrStyle(String path) {
        MvcTestResult result = get(path);
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).isEqualTo(SecurityHeaders.POLICY);
        assertThat(text(result))
                .doesNotContain("style=\"", "<style", "onclick=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void everyClaimSaysWhatItGoesWithAndWhatItDoesNot() {
        String conflict = text(get("/conflicts/" + story.conflict(DeskStory.TOLL)));
        Matcher claims = Pattern.compile("/claims/(\\d+)").matcher(conflict);
        assertThat(claims.find()).isTrue();
        String id = claims.group(1);
        String page = text(get("/claims/" + id));
        assertThat(page).contains("Claims of the same measure", "Contradiction", "Hold it against another claim");
        Matcher other = Pattern.compile("/claims/" + id + "\\?with=(\\d+)").matcher(page);
        assertThat(other.find()).isTrue();
        assertThat(text(get("/claims/" + id + "?with=" + other.group(1)))).contains("DISJOINT", "does not fit under");
    }

    @Test
    void claimThatIsNotThereIsNotFound() {
        assertThat(get("/claims/999999999")).hasStatus(404);
        assertThat(get("/claims/seven")).hasStatus(404);
    }

    @Test
    void queueShowsOpenConflictsGravestFirst() {
        String page = text(get("/conflicts"));
        assertThat(page).contains("5 open conflicts", "113", "Harbour Lantern", "Tension");
        assertThat(page.indexOf(DeskStory.TOLL)).isLessThan(page.indexOf(DeskStory.AREA));
        assertThat(page.indexOf(DeskStory.AREA)).isLessThan(page.indexOf(DeskStory.NAME));
    }

    @Test
    void queueIsNarrowedByItsAddress() {
        assertThat(text(get("/conflicts?severity=high")))
                .contains("1 open conflict", DeskStory.TOLL)
                .doesNotContain(DeskStory.AREA);
        assertThat(text(get("/conflicts?outlet=Sedge Herald&rule=names-differ")))
                .contains(DeskStory.NAME)
                .doesNotContain(DeskStory.TOLL);
        assertThat(text(get("/conflicts?q=relief society counts")))
                .contains(DeskStory.TOLL)
                .doesNotContain(DeskStory.NAME);
        assertThat(text(get("/conflicts?state=resolved")))
                .contains("No conflict with these filters", "Drop “Status: Resolved”");
    }

    @Test
    void rowsCarryTheQueueTheyWereOpenedFrom() {
        assertThat(text(get("/conflicts?severity=high&sort=newest")))
                .contains("/conflicts/" + story.conflict(DeskStory.TOLL) + "?severity=high&amp;sort=newest");
    }

    @Test
    void conflictShowsPositionsWithQuotesInTheirSentence() {
        String page = text(get("/conflicts/" + story.conflict(DeskStory.TOLL)));
        assertThat(page).contains(DeskStory.TOLL, "does not fit under", "<mark>killed 113 people</mark>");
        assertThat(page).contains("1 copy of this text: Oxbow Mail", "from the context: place", "Relief Society");
        assertThat(page).contains("3 outlets, 2 origins").contains("/rules/figures-disagree");
    }

    @Test
    void aPositionWithoutClaimsIsTheCalendars() {
        assertThat(text(get("/conflicts/" + story.conflict(DeskStory.WEEKDAY))))
                .contains("5 May 2031 was a Monday", "No article prints this");
    }

    @Test
    void articleMarksItsClaimsAndSaysWhatWasNotRead() {
        String page = text(get("/articles/" + story.article("Sedge Herald")));
        assertThat(page).contains("class=\"cl hot\"", "58 people killed", "within minutes", "no number");
        assertThat(page).contains("/conflicts/" + story.conflict(DeskStory.TOLL));
    }

    @Test
    void unknownThingsGetAPageOfTheirOwn() {
        assertThat(get("/conflicts/999999")).hasStatus(404);
        assertThat(text(get("/conflicts/999999"))).contains("No such conflict", "Go to the queue");
        assertThat(get("/articles/999999")).hasStatus(404);
        assertThat(get("/rules/no-such-rule")).hasStatus(404);
    }

    @Test
    void decidingMovesOnToTheNextAndOffersUndo() {
        long toll = story.conflict(DeskStory.TOLL);
        MvcTestResult saved = decide(
                toll,
                "kind",
                "resolve",
                "verdict",
                "POSITION_SUPPORTED",
                "positions",
                "0",
                "note",
                "Society counts all.",
                "act",
                "next");
        assertThat(saved).hasStatus3xxRedirection();
        String to = saved.getResponse().getRedirectedUrl();
        assertThat(to).startsWith("/conflicts/" + story.conflict(DeskStory.AREA) + "?done=");
        assertThat(text(get(to))).contains("Resolved: “" + DeskStory.TOLL, "113", "Undo");
        assertThat(text(get("/conflicts/" + toll))).contains("Society counts all.", "by M. Ashdown", "Open it again");
        assertThat(text(get("/activity"))).contains("Society counts all.");
        assertThat(text(get("/rules/figures-disagree"))).contains("1 of 1 right");
    }

    @Test
    void undoBringsItBack() {
        long toll = story.conflict(DeskStory.TOLL);
        String to = decide(toll, "kind", "dismiss", "reason", "SAME_ORIGIN")
                .getResponse()
                .getRedirectedUrl();
        String act = to.substring(to.indexOf("done=") + 5);
        MvcTestResult undone = desk.post()
                .uri("/decisions/" + act + "/undo")
                .param("back", "/conflicts?severity=high&done=" + act)
                .cookie(name())
                .exchange();
        assertThat(undone).hasRedirectedUrl("/conflicts?severity=high&undone=" + toll);
        assertThat(text(get("/conflicts"))).contains("5 open conflicts");
    }

    @Test
    void anIncompleteDecisionComesBackWithWhatWasTyped() {
        MvcTestResult result = decide(story.conflict(DeskStory.TOLL), "kind", "resolve", "note", "half a thought");
        assertThat(result).hasStatus(422);
        assertThat(text(result)).contains("Choose a verdict", "half a thought");
    }

    @Test
    void asksForANameOnce() {
        long area = story.conflict(DeskStory.AREA);
        MvcTestResult nameless = desk.post()
                .uri("/conflicts/" + area + "/decision")
                .param("version", "0")
                .param("kind", "dismiss")
                .param("reason", "ROUNDING_OR_BOUND")
                .exchange();
        assertThat(nameless).hasStatus(422);
        assertThat(text(nameless)).contains("Enter your name");
        MvcTestResult named = desk.post()
                .uri("/conflicts/" + area + "/decision")
                .param("version", "0")
                .param("kind", "dismiss")
                .param("reason", "ROUNDING_OR_BOUND")
                .param("reviewer", "M. Ashdown")
                .exchange();
        assertThat(named).hasStatus3xxRedirection();
        assertThat(named.getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(c -> assertThat(c).contains("reviewer=M.+Ashdown", "SameSite=Strict", "HttpOnly"));
    }

    @Test
    void aDecisionUpsetByNewEvidenceComesBackWithWhatChanged() {
        long missing = story.conflict(DeskStory.MISSING);
        decide(
                missing,
                "kind",
                "resolve",
                "verdict",
                "POSITION_SUPPORTED",
                "positions",
                "0",
                "note",
                "The Herald asked around.");
        story.overturn(reviews.withConflict(missing).orElseThrow());
        String page = text(get("/conflicts/" + missing));
        assertThat(page)
                .contains(
                        "Re-opened: the evidence changed",
                        "new position: 75",
                        "withdrawn: 10",
                        "The Herald asked around.",
                        "Regressed");
        assertThat(text(get("/conflicts?state=regressed"))).contains("1 conflict", DeskStory.MISSING);
    }

    @Test
    void takingItKeepsWhatWasTyped() {
        MvcTestResult taken = decide(story.conflict(DeskStory.TOLL), "act", "take", "note", "half a thought");
        assertThat(taken).hasStatusOk();
        assertThat(text(taken)).contains("Taken up", "half a thought", "In review");
    }

    @Test
    void reloadingARefusedFormLeadsToTheConflict() {
        long toll = story.conflict(DeskStory.TOLL);
        assertThat(get("/conflicts/" + toll + "/decision?severity=high"))
                .hasRedirectedUrl("/conflicts/" + toll + "?severity=high");
    }

    @Test
    void aStalePageIsRefusedAndShowsBoth() {
        long name = story.conflict(DeskStory.NAME);
        decide(name, "kind", "dismiss", "reason", "NOT_RELEVANT", "note", "A slip of the pen.");
        MvcTestResult late = desk.post()
                .uri("/conflicts/" + name + "/decision")
                .param("version", "77")
                .param("kind", "resolve")
                .param("verdict", "SOURCE_ERROR")
                .param("note", "The county spelled it so.")
                .cookie(name())
                .exchange();
        assertThat(late).hasStatus(409);
        assertThat(text(late))
                .contains(
                        "Somebody changed this",
                        "A slip of the pen.",
                        "The county spelled it so.",
                        "Open it again with mine filled in");
    }

    @Test
    void severalAreDismissedAtOnceAndUndoneAtOnce() {
        long area = story.conflict(DeskStory.AREA);
        long name = story.conflict(DeskStory.NAME);
        MvcTestResult done = desk.post()
                .uri("/conflicts/dismiss")
                .param("pick", area + ":0", name + ":0")
                .param("reason", "NOT_RELEVANT")
                .param("back", "/conflicts?sort=newest")
                .cookie(name())
                .exchange();
        assertThat(done).hasStatus3xxRedirection();
        String to = done.getResponse().getRedirectedUrl();
        assertThat(to).startsWith("/conflicts?sort=newest&done=");
        assertThat(text(get(to))).contains("3 open conflicts", "2 conflicts dismissed", "as Not relevant");
        String act = to.substring(to.indexOf("done=") + 5);
        desk.post().uri("/decisions/" + act + "/undo").cookie(name()).exchange();
        assertThat(text(get("/conflicts"))).contains("5 open conflicts");
    }

    @Test
    void aBulkActThatIsRefusedKeepsThePicks() {
        long area = story.conflict(DeskStory.AREA);
        MvcTestResult refused = desk.post()
                .uri("/conflicts/dismiss")
                .param("pick", area + ":99")
                .param("reason", "NOT_RELEVANT")
                .cookie(name())
                .exchange();
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("Nothing was dismissed.", "changed this meanwhile");
    }

    @Test
    void choicesOfTheDeskAreKeptInCookies() {
        MvcTestResult saved = desk.post()
                .uri("/settings")
                .param("reviewer", "Zoë Quill")
                .param("theme", "dark")
                .exchange();
        assertThat(saved.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(c -> c.startsWith("theme=dark"))
                .anyMatch(c -> c.startsWith("keys=off"));
        assertThat(text(desk.get()
                        .uri("/conflicts")
                        .cookie(new Cookie("theme", "dark"), new Cookie("keys", "off"))
                        .exchange()))
                .contains("data-theme=\"dark\"", "data-keys=\"off\"");
    }

    @Test
    void refusesFormsFromOtherSites() {
        assertThat(desk.post()
                        .uri("/settings/theme")
                        .param("theme", "dark")
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange())
                .hasStatus(403);
    }

    private MvcTestResult decide(long id, String... fields) {
        var request = desk.post()
                .uri("/conflicts/" + id + "/decision")
                .param("version", "0")
                .cookie(name());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Cookie name() {
        return new Cookie("reviewer", "M.+Ashdown");
    }
}
