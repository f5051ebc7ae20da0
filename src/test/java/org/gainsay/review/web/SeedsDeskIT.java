package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.gainsay.Gainsay;
import org.gainsay.TestDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application as it starts the first time, in a real browser, on the articles that ship with it. */
@SpringBootTest(classes = Gainsay.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "org.gainsay.review.web.DeskBrowser#available", disabledReason = "no Chromium found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsDeskIT {
    @LocalServerPort
    private int port;

    private DeskBrowser browser;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabases.h2(registry);
        registry.add("gainsay.seeds", () -> "seeds");
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
    void everyConflictAndArticleCanBeUsedByAllAndAsksNobodyElse() {
        Page page = browser.open("/conflicts", 1440, ColorScheme.LIGHT);
        browser.checkAccess(page);
        for (String list : new String[] {"/conflicts", "/articles"}) {
            page.navigate(list);
            var links =
                    page.locator("[data-rows] > * h3 a, [data-rows] > * td a").all();
            assertThat(links).describedAs(list).isNotEmpty();
            for (String address :
                    links.stream().map(l -> l.getAttribute("href")).toList()) {
                page.navigate(address);
                browser.checkAccess(page);
            }
        }
        page.context().close();
        assertThat(browser.foreign()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void worksThroughTheQueueByKeyboardAndTakesItBack() {
        Page page = browser.open("/settings", 1440, ColorScheme.LIGHT);
        page.locator("#name").fill("M. Ashdown");
        page.locator("main form button").click();
        page.navigate("/conflicts");
        String before = page.locator("h1").textContent();
        page.keyboard().press("Enter");
        page.waitForSelector("[data-page=conflict]");
        page.keyboard().press("Shift+A");
        page.keyboard().press("Enter");
        page.waitForURL("**done=*");
        assertThat(page.locator(".flash").textContent()).contains("Resolved");
        page.keyboard().press("u");
        page.waitForURL("**undone=*");
        page.navigate("/conflicts");
        assertThat(page.locator("h1").textContent()).isEqualTo(before);
        page.context().close();
    }

    @Test
    void isPhotographedAtEveryWidth() {
        Page page = browser.open("/conflicts", 1440, ColorScheme.LIGHT);
        String conflict = page.locator("[data-rows] h3 a").first().getAttribute("href");
        page.navigate("/articles");
        String article = page.locator("[data-rows] td a").first().getAttribute("href");
        page.context().close();
        browser.photograph("queue", "/conflicts");
        browser.photograph("conflict", conflict);
        browser.photograph("article", article);
        browser.photograph("rules", "/rules");
    }
}
