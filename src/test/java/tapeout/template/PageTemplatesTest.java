package tapeout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tapeout.html.HtmlChecker;
import tapeout.problem.Problems;
import tapeout.view.BarePageFixtures;
import tapeout.view.PageFixtures;
import tapeout.view.PageView;
import tapeout.view.words.Messages;

/** The project's own page templates, with pages on which everything is there and pages on which nothing is. */
class PageTemplatesTest {

    private static final HtmlChecker CHECKER = new HtmlChecker();
    private static final Path SOURCE = Path.of("").toAbsolutePath();
    private static final TemplateSource TEMPLATES = TemplateSource.of(SOURCE, SOURCE.resolve("templates"));
    private static final Messages MESSAGES = MessagesReader.read(TEMPLATES, Locale.ENGLISH, new Problems());
    private static final Set<String> ENTITIES = Set.of("organization", "chip", "model", "rule");
    private static final TemplateRenderer RENDERER = new TemplateRenderer(TEMPLATES, MESSAGES, Map.of());

    @TestFactory
    Stream<DynamicTest> everyFullPageIsWellMade() {
        return tests(PageFixtures.full());
    }

    @TestFactory
    Stream<DynamicTest> everyBarePageIsWellMade() {
        return tests(BarePageFixtures.bare());
    }

    private static Stream<DynamicTest> tests(Map<String, PageView> pages) {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue())));
    }

    private static void check(String name, PageView view) {
        String html = render(name, view);
        assertThat(CHECKER.check(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("html[lang=en]")).hasSize(1);
        assertThat(page.body().child(0).attr("href")).isEqualTo("#page_main");
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.select("a:not([href])")).isEmpty();
        assertThat(page.select("table").stream()
                        .filter(table -> table.select("caption, thead").isEmpty()))
                .isEmpty();
        assertThat(emptyElements(page)).isEmpty();
        assertThat(duplicateIds(page)).isEmpty();
        assertThat(deadAnchors(page)).isEmpty();
        assertThat(html).doesNotContain("<script>alert").doesNotContain("?no_esc");
    }

    private static String render(String name, PageView view) {
        Problems problems = new Problems();
        byte[] bytes =
                RENDERER.render("pages/" + (ENTITIES.contains(name) ? "entity" : name) + ".ftlh", view, problems);
        assertThat(problems.sorted()).isEmpty();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Headings, links and list items that say nothing: a part was shown that is not there. */
    private static List<String> emptyElements(Document page) {
        return page.select("h1, h2, h3, a, li, p, ul, ol, dd, time").stream()
                .filter(element ->
                        !element.hasText() && element.select("svg, input, img").isEmpty())
                .filter(element -> !element.hasClass("masthead-edition"))
                .filter(element -> element.closest(".footer-links, .navigation") == null)
                .map(Element::outerHtml)
                .toList();
    }

    private static Set<String> duplicateIds(Document page) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .forEach(twice::add);
        return twice;
    }

    private static List<String> deadAnchors(Document page) {
        return Stream.of("aria-labelledby", "aria-describedby", "href")
                .flatMap(attribute -> page.select("[" + attribute + "]").eachAttr(attribute).stream()
                        .filter(value -> !attribute.equals("href") || value.startsWith("#")))
                .map(value -> value.startsWith("#") ? value.substring(1) : value)
                .filter(id -> page.getElementById(id) == null)
                .filter(id -> !id.startsWith("source_") && !id.startsWith("cite_"))
                .toList();
    }

    @Test
    void pagesHoldNoLogicOfTheirOwn() throws IOException {
        for (Path template : files("pages")) {
            String text = Files.readString(template);
            assertThat(text.lines().count()).as(template.toString()).isLessThan(40);
            assertThat(text)
                    .doesNotContain("<#include")
                    .doesNotContain("?no_esc")
                    .doesNotContain("?date");
            assertThat(text).doesNotContainPattern("\\$\\{[^}]*!").doesNotContainPattern("[A-Za-z]{3,}</(a|p|h1|h2)>");
        }
    }

    @Test
    void everyMessageThatTemplatesNameIsThere() throws IOException {
        for (String folder : List.of("pages", "components", "layouts", "mail")) {
            for (Path template : files(folder)) {
                assertThat(MESSAGES.keys())
                        .as(template.toString())
                        .containsAll(MessageCalls.fixedKeys(Files.readString(template)));
            }
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(SOURCE.resolve("templates").resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
