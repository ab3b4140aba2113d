package tapeout.template;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import tapeout.problem.Problems;
import tapeout.view.BarePageFixtures;
import tapeout.view.PageFixtures;
import tapeout.view.PageView;
import tapeout.view.words.Messages;

/**
 * The design at {@code /design/} of a folder of its own: every component in every state, as the fixtures have them, and what
 * bodies can hold, as a whole site of the tests has it. For those who make the look. It needs nothing but its folder, so that
 * the publishing workflow puts it beside the digest.
 */
final class DesignSheet {

    private static final Path SOURCE = Path.of("").toAbsolutePath();
    private static final TemplateSource TEMPLATES = TemplateSource.of(SOURCE, SOURCE.resolve("templates"));
    private static final Messages MESSAGES = MessagesReader.read(TEMPLATES, Locale.ENGLISH, new Problems());
    private static final TemplateRenderer RENDERER = new TemplateRenderer(TEMPLATES, MESSAGES, Map.of());
    private static final Set<String> ENTITIES = Set.of("organization", "chip", "model", "rule");

    /** Pages with what bodies can hold: code, notes and tables; a chart, a comparison and a timeline. */
    private static final List<String> BODIES = List.of("2026/candle-preview", "2026/who-made-ember");

    private final Document sheet;

    private DesignSheet(Document sheet) {
        this.sheet = sheet;
    }

    /** Writes the sheet, its style sheets and fonts into the folder {@code design} of another one, and tells where it is. */
    static Path write(Path parent) throws IOException {
        Path folder = parent.resolve("design");
        for (String assets : List.of("css", "fonts")) {
            copy(
                    SOURCE.resolve("assets").resolve(assets),
                    folder.resolve("assets").resolve(assets));
        }
        // what comes late, as a font may on a page that is being read, comes on a sheet always
        Path fonts = folder.resolve("assets/css/fonts.css");
        Files.writeString(
                fonts, Files.readString(fonts).replaceAll("font-display: (optional|swap)", "font-display: block"));
        return Files.writeString(folder.resolve("index.html"), html());
    }

    private static String html() throws IOException {
        Document sheet = Document.createShell("");
        sheet.title("The design");
        sheet.select("html").attr("lang", "en");
        sheet.head().appendElement("meta").attr("charset", "utf-8");
        sheet.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        sheet.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        for (String style : List.of("site", "beyond-posts")) {
            sheet.head().appendElement("link").attr("rel", "stylesheet").attr("href", "assets/css/" + style + ".css");
        }
        sheet.head().appendElement("style").text("[data-design] { min-block-size: 0; display: flow-root; }");
        Element opening =
                sheet.body().appendElement("div").attr("data-design", "opening").addClass("page");
        Element header = opening.appendElement("header").addClass("opening");
        header.appendElement("h1").addClass("opening-title").text("The design");
        header.appendElement("p")
                .addClass("opening-summary")
                .text(
                        "Every component in every state, with what the tests of the generator made up. Nothing here is news.");
        DesignSheet design = new DesignSheet(sheet);
        design.addAll("full", PageFixtures.full());
        design.addAll("bare", BarePageFixtures.bare());
        for (String body : BODIES) {
            Path page = SOURCE.resolve("src/test/golden/newsroom/posts/" + body + "/index.html");
            design.addMain("body " + body, Jsoup.parse(Files.readString(page)));
        }
        return sheet.outerHtml();
    }

    /** The frame of the pages once, then what each of them has of its own. What folds is unfolded on a full page. */
    private void addAll(String state, Map<String, PageView> pages) {
        Document home = Jsoup.parse(render("home", Objects.requireNonNull(pages.get("home"))));
        Objects.requireNonNull(home.selectFirst("main")).remove();
        add(state + " frame", home, home.body().children());
        pages.forEach((name, view) -> {
            Document page = Jsoup.parse(render(name, view));
            if (state.equals("full")) {
                page.select("main details").attr("open", "").removeAttr("name");
            }
            addMain(state + " " + name, page);
        });
    }

    private void addMain(String name, Document page) {
        add(name, page, page.select("main"));
    }

    private void add(String name, Document page, Elements parts) {
        parts.select("img, script").remove();
        // what the fixtures lead to is nowhere
        parts.select("a[href]:not([href^=#])").attr("href", "#");
        parts.select("[action]").attr("action", "#");
        Element section = sheet.body().appendElement("div").attr("data-design", name);
        section.classNames(page.body().classNames());
        section.appendElement("p").addClass("label").text(name);
        section.appendChildren(parts);
    }

    private static String render(String name, PageView view) {
        String template = ENTITIES.contains(name) ? "entity" : name;
        byte[] page = RENDERER.render("pages/" + template + ".ftlh", view, new Problems());
        return new String(Objects.requireNonNull(page), StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
