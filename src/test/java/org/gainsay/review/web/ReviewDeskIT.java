package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import org.gainsay.TestDatabases;
import org.gainsay.review.ResolveConflict;
import org.gainsay.review.Reviews;
import org.gainsay.review.Target;
import org.gainsay.review.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk in a real browser, on an invented story. */
@SpringBootTest(
        classes = DeskSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gainsay.zone=Europe/London")
@EnabledIf(value = "org.gainsay.review.web.DeskBrowser#available", disabledReason = "no Chromium found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewDeskIT {
    @LocalServerPort
    private int port;

    @Autowired
    private DeskStory story;

    @Autowired
    private ResolveConflict resolve;

    @Autowired
    private Reviews reviews;

    @Autowired
    private TransactionTemplate transaction;

    private DeskBrowser browser;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabases.h2(registry);
    }

    @BeforeAll
    void start() {
        browser = new DeskBrowser("http://localhost:" + port);
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @Test
    void everyPageCanBeUsedByAllAndAsksNobodyElse() {
        String[] paths = {
            "/conflicts",
            "/conflicts?state=resolved",
            "/conflicts/" + story.conflict(DeskStory.TOLL),
            "/conflicts/" + story.conflict(DeskStory.AREA),
            "/conflicts/" + story.conflict(DeskStory.WEEKDAY),
            "/articles",
            "/articles/" + story.article("Sedge Herald"),
            "/claims/" + story.claim(DeskStory.TOLL),
            "/stories",
            "/outlets",
            "/rules",
            "/rules/figures-disagree",
            "/activity",
            "/about",
            "/settings"
        };
        for (String path : paths) {
            Page page = browser.open(path, 1440, ColorScheme.LIGHT);
            browser.checkAccess(page);
            page.context().close();
        }
        assertThat(browser.foreign()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void decidesAndUndoesByKeyboardAlone() {
        Page page = browser.open("/conflicts", 1440, ColorScheme.LIGHT);
        page.keyboard().press("j");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        page.waitForURL("**/conflicts/" + story.conflict(DeskStory.TOLL));
        page.keyboard().press("Shift+B");
        page.keyboard().press("n");
        page.keyboard().type("The county counts its own.");
        page.locator("#reviewer").fill("M. Ashdown");
        page.locator("#note").focus();
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/conflicts/" + story.conflict(DeskStory.AREA) + "?done=*");
        assertThat(page.locator(".flash").textContent()).contains("Resolved", DeskStory.TOLL, "58");
        PlaywrightAssertions.assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("u");
        page.waitForURL("**undone=*");
        page.navigate("/conflicts");
        assertThat(page.locator(".item h3").allTextContents()).contains(DeskStory.TOLL);
        page.context().close();
    }

    @Test
    void dismissesByKeyboardFromTheQueue() {
        Page page = browser.open("/settings", 1440, ColorScheme.LIGHT);
        page.locator("#name").fill("R. Quill");
        page.locator("main form button").click();
        page.navigate("/conflicts?rule=names-differ");
        page.keyboard().press("d");
        page.waitForURL("**/conflicts/" + story.conflict(DeskStory.NAME) + "?rule=names-differ*");
        page.keyboard().press("8");
        page.keyboard().press("Enter");
        page.waitForURL("**/conflicts?rule=names-differ&done=*");
        assertThat(page.locator(".flash").textContent()).contains("Dismissed", "Not relevant");
        page.locator(".flash button").click();
        page.waitForURL("**undone=*");
        assertThat(page.locator("h1").textContent()).isEqualTo("1 open conflict");
        page.context().close();
    }

    @Test
    void showsTheKeysAndLeavesTextFieldsAlone() {
        Page page = browser.open("/conflicts", 1440, ColorScheme.LIGHT);
        page.keyboard().press("?");
        assertThat(page.locator("dialog#keys").isVisible()).isTrue();
        browser.checkAccess(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#keys").isVisible()).isFalse();
        page.keyboard().press("/");
        page.keyboard().type("jkdr");
        assertThat(page.locator("input[type=search]").inputValue()).isEqualTo("jkdr");
        page.context().close();
    }

    @Test
    void showsWhatUpsetADecision() {
        long missing = story.conflict(DeskStory.MISSING);
        resolve.resolve(
                new Target(missing, 0),
                "M. Ashdown",
                "The Herald asked around.",
                Verdict.POSITION_SUPPORTED,
                Set.of(0),
                null);
        transaction.executeWithoutResult(
                status -> story.overturn(reviews.withConflict(missing).orElseThrow()));
        Page page = browser.open("/conflicts/" + missing, 1440, ColorScheme.LIGHT);
        assertThat(page.locator(".reopened").textContent()).contains("new position: 75", "withdrawn: 10");
        browser.checkAccess(page);
        browser.photograph("invented-reopened", "/conflicts/" + missing);
        page.context().close();
    }

    @Test
    void keepsBothTextsWhenSomebodyWasFaster() {
        String weekday = "/conflicts/" + story.conflict(DeskStory.WEEKDAY);
        Page slow = browser.open(weekday, 1440, ColorScheme.LIGHT);
        Page fast = browser.open(weekday, 1440, ColorScheme.LIGHT);
        save(fast, "R. Quill", "3", "Both papers stand by it.");
        fast.waitForURL("**done=*");
        save(slow, "M. Ashdown", "5", "The county misspoke.");
        slow.waitForSelector("[data-page=stale]");
        assertThat(slow.locator("main").textContent()).contains("Both papers stand by it.", "The county misspoke.");
        browser.checkAccess(slow);
        browser.shoot(slow, "invented-stale");
        slow.locator("main form button").click();
        slow.waitForSelector("[data-page=conflict]");
        assertThat(slow.locator("#note").inputValue()).isEqualTo("The county misspoke.");
        slow.context().close();
        fast.context().close();
    }

    private static void save(Page page, String name, String verdict, String note) {
        page.keyboard().press(verdict);
        page.locator("#note").fill(note);
        page.locator("#reviewer").fill(name);
        page.locator(".actions .main").click();
    }

    @Test
    void staysReadableOnAPhoneInTheDark() {
        for (String path : new String[] {"/conflicts", "/conflicts/" + story.conflict(DeskStory.TOLL)}) {
            Page page = browser.open(path, 360, ColorScheme.DARK);
            browser.checkAccess(page);
            page.context().close();
        }
    }

    @Test
    void isPhotographedAtEveryWidth() {
        browser.photograph("invented-toll", "/conflicts/" + story.conflict(DeskStory.TOLL));
        browser.photograph("invented-area", "/conflicts/" + story.conflict(DeskStory.AREA));
    }
}
