package tapeout.serve;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A real browser: the one that {@code bin/test} found, or the first on the path. */
public final class Chromium implements AutoCloseable {

    /** First the one without windows, which opens a page in a third of the time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    /** How long a test waits for what a page is to show, in milliseconds: a machine may have a lot beside it to do. */
    private static final int PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setChromiumSandbox(false)
                        .setEnv(environment())
                        .setArgs(List.of(
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--font-render-hinting=none"))); // letters of one width, with windows and without
    }

    /** A page of its own kind, such as one without scripts or one on a phone; its cookies and storage are its own, and go with it. */
    public Page page(Browser.NewPageOptions options) {
        return browser.newPage(options);
    }

    Page open(String address) {
        Page page = browser.newPage();
        page.navigate(address);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Letters are as wide on every machine: the browser's pages are measured and looked at. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put(
                "FONTCONFIG_FILE",
                Path.of("src/test/resources/fonts.conf").toAbsolutePath().toString());
        return environment;
    }

    private static Path program() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium found: install one, or set CHROMIUM to its program, or run bin/test"));
    }
}
