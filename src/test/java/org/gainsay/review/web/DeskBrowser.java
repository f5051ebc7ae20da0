package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An installed Chromium that looks at the desk, and remembers every address it asked for. */
final class DeskBrowser implements AutoCloseable {
    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:/Program Files/Google/Chrome/Application/chrome.exe");

    private final Playwright playwright;
    private final Browser browser;
    private final String home;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Starts the browser; {@code home} is the desk's address without a path. */
    DeskBrowser(String home) {
        this.home = home;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Whether browser tests can run; says on standard error where they are skipped, and never skips where required. */
    static boolean available() {
        if (installed().isPresent() || "true".equals(System.getenv("BROWSER_REQUIRED"))) {
            return true;
        }
        System.err.println("Browser tests SKIPPED: no Chromium found; install one, or set CHROMIUM to its path");
        return false;
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page of a new reader, so wide, in that theme. */
    Page open(String path, int width, ColorScheme scheme) {
        BrowserContext reader = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 500 ? 800 : 1000)
                .setColorScheme(scheme)
                .setBaseURL(home));
        Page page = reader.newPage();
        page.onRequest(r -> {
            if (!r.url().startsWith(home)) {
                foreign.add(r.url());
            }
        });
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                complaints.add(page.url() + ": " + m.text());
            }
        });
        page.navigate(path);
        return page;
    }

    /** Addresses asked for that are not the desk's. */
    List<String> foreign() {
        return foreign;
    }

    /** Errors that pages wrote, such as a refused inline style. */
    List<String> complaints() {
        return complaints;
    }

    /** Fails where the page breaks a rule of WCAG 2.2 AA that can be checked. */
    void checkAccess(Page page) {
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .describedAs(page.url())
                .extracting(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** Photographs a page at three widths in both themes, into {@code target/screenshots}. */
    void photograph(String name, String path) {
        for (int width : new int[] {1440, 768, 360}) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = open(path, width, scheme);
                Path file =
                        SHOTS.resolve(name + "-" + width + "-" + scheme.name().toLowerCase() + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
                assertThat((Integer) Objects.requireNonNull(page.evaluate("document.documentElement.scrollWidth")))
                        .describedAs(name + " scrolls sideways at " + width)
                        .isLessThanOrEqualTo(width);
                page.context().close();
            }
        }
    }

    /** Photographs a page as it stands, into {@code target/screenshots}. */
    void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
