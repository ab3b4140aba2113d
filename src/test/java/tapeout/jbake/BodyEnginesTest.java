package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Pieces;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

class BodyEnginesTest {

    private static final SourceText HTML =
            new SourceText("content/x.html", "title=X\n~~~~~~\n<p>Hello &amp; welcome</p>\n");
    private static final int START = HTML.text().indexOf("<p>");

    @TempDir
    Path folder;

    private HostedSite site;
    private final Problems problems = new Problems();

    @BeforeEach
    void configure() throws IOException {
        site = ConfiguredSite.with(folder, "").site();
    }

    @Test
    void renderHtmlThroughJBake() {
        Body body = renderers().get("html").render(HTML, START, problems);
        assertThat(body.pieces()).containsExactly("<p>Hello &amp; welcome</p>\n");
        assertThat(body.words()).isEqualTo(2);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void sanitiseHtmlAndTellTheLineOfWhatIsDropped() {
        SourceText source = new SourceText(
                "content/x.html", "title=X\n~~~~~~\n<p onclick=\"x()\">a</p>\n<script>alert(1)</script><b>b</b>\n");
        Body body = renderers().get("html").render(source, 15, problems);
        assertThat(String.join("", body.pieces()))
                .doesNotContain("script", "onclick", "alert")
                .contains("<p>a</p>", "<b>b</b>");
        assertThat(problems.sorted())
                .extracting(problem -> problem.location() + " " + problem.code().code())
                .containsExactly("content/x.html:3:4 TO-450", "content/x.html:4:1 TO-061");
    }

    @Test
    void findTheLinksOfHtmlDocuments() {
        SourceText source = new SourceText("content/x.html", "<a href=\"y.md#z\">y</a>");
        Body body = renderers().get("html").render(source, 0, problems);
        assertThat(body.slots()).singleElement().isInstanceOfSatisfying(BodySlot.DocumentLink.class, link -> {
            assertThat(link.target()).isEqualTo("y.md");
            assertThat(link.fragment()).isEqualTo("z");
        });
    }

    @Test
    void sayThatHtmlReadsNoMarkdown() {
        renderers()
                .get("html")
                .render(new SourceText("content/x.html", "<p>It is **in stock** now.</p>\n"), 0, problems);
        assertThat(problems.sorted())
                .extracting(problem -> problem.code().code() + " " + problem.detail())
                .containsExactly("TO-160 This is Markdown, which .html documents do not read: it is shown as typed.");
    }

    @Test
    void readNoMarkdownInHtml() {
        SourceText source = new SourceText("content/x.html", "<p>\n\n    *a* [[h20]] [@x]\n\n</p>\n");
        assertThat(renderers().get("html").render(source, 0, problems).pieces())
                .singleElement()
                .asString()
                .contains("*a* [[h20]] [@x]")
                .doesNotContain("<em>", "<code>");
    }

    @Test
    void reportAFormatWhoseLibraryIsMissing() {
        SourceText source = new SourceText("content/x.adoc", "= X\n");
        assertThat(renderers().get("adoc").render(source, 0, problems)).isEqualTo(Body.EMPTY);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(ConfiguredSite.shown(problem))
                    .isEqualTo("content/x.adoc TO-009 The library that reads .adoc documents is not installed.");
            assertThat(problem.hint()).contains("into lib/");
        });
    }

    @Test
    void knowTheEndingsOfDocumentsAndNotOfData() {
        assertThat(renderers())
                .containsKeys("md", "html", "adoc", "asciidoc", "ad")
                .doesNotContainKeys("yml", "yaml");
    }

    @Test
    void giveTapeoutItsOwnMarkdownBack() {
        BodyRenderer markdown = (source, start, found) -> Body.EMPTY;
        BodyEngines.registerMarkdown(markdown);
        assertThat(renderers().get("md")).isSameAs(markdown);
    }

    @Test
    void giveJBakeMarkdownWithoutSlots() {
        SourceLocation at = SourceLocation.of("x.md");
        BodyEngines.registerMarkdown((source, start, found) -> new Body(
                Pieces.of(List.of("<p>", " <a href=\"", "\">x</a> <img ", " alt=\"a\"> ", "</p>")),
                List.of(
                        new BodySlot.EntityLink("h20", null, at),
                        new BodySlot.DocumentLink("a&b.md", "?x=1", "part", at),
                        new BodySlot.ImageSource("x.png", "", 0, at),
                        new BodySlot.Citation("hf", 0, at)),
                Pieces.NONE,
                List.of(),
                List.of(),
                List.of(),
                "",
                1));
        ParserContext context = new ParserContext(new File("x.md"), List.of("x"), site.host(), true);
        context.setBody("x");
        ((MarkupEngine) Engines.get("md")).processBody(context);
        assertThat(context.getBody())
                .isEqualTo("<p>h20 <a href=\"a&amp;b.md?x=1#part\">x</a> <img src=\"x.png\" alt=\"a\"> [hf]</p>");
    }

    @Test
    void useAnEngineThatIsRegisteredWithJBake() {
        List<String> bodies = new ArrayList<>();
        Engines.register("shout", new MarkupEngine() {
            @Override
            public void processBody(ParserContext context) {
                bodies.add(context.getBody());
                context.setBody("<p class=\"loud\">" + context.getBody().toUpperCase(Locale.ROOT) + "</p>");
            }
        });
        SourceText source = new SourceText("content/x.shout", "---\n---\nhello");
        assertThat(renderers().get("shout").render(source, 8, problems).pieces())
                .containsExactly("<p>HELLO</p>");
        assertThat(bodies).containsExactly("hello");
        assertThat(problems.isEmpty())
                .as("the class is the engine's, which the writer cannot take out")
                .isTrue();
    }

    @Test
    void turnAFailingEngineIntoAProblem() {
        Engines.register("broken", new MarkupEngine() {
            @Override
            public void processBody(ParserContext context) {
                throw new IllegalStateException("no such macro");
            }
        });
        SourceText source = new SourceText("content/x.broken", "hello");
        assertThat(renderers().get("broken").render(source, 0, problems)).isEqualTo(Body.EMPTY);
        assertThat(problems.sorted())
                .extracting(ConfiguredSite::shown)
                .containsExactly("content/x.broken TO-009 The engine of .broken documents failed: "
                        + "IllegalStateException: no such macro.");
    }

    @Test
    void tellOfAnEngineThatIsNotWhole() {
        Engines.register("broken", new MarkupEngine() {
            @Override
            public void processBody(ParserContext context) {
                throw new ServiceConfigurationError("no provider", new NoClassDefFoundError("jnr/Constant"));
            }
        });
        SourceText source = new SourceText("content/x.broken", "hello");
        assertThat(renderers().get("broken").render(source, 0, problems)).isEqualTo(Body.EMPTY);
        assertThat(problems.sorted())
                .extracting(ConfiguredSite::shown)
                .containsExactly("content/x.broken TO-009 The library that reads .broken documents is not whole: "
                        + "java.lang.NoClassDefFoundError: jnr/Constant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ifdef::x[include::/etc/passwd[]]",
                ":data-uri:",
                ":docinfo: shared",
                "image::../../x.svg[%inline]",
                "image:x.svg[opts=\"{way}\"]",
                "[%inline]"
            })
    void letNoEngineReadOtherFiles(String line) {
        Engines.register("inc", new MarkupEngine() {});
        SourceText source = new SourceText("content/x.inc", "title=inline {x}\n~~~~~~\nfine\n" + line + "\n");
        assertThat(renderers().get("inc").render(source, 25, problems)).isEqualTo(Body.EMPTY);
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(4));
    }

    @Test
    void letOrdinaryTextThrough() {
        Engines.register("inc", new MarkupEngine() {});
        SourceText source = new SourceText("content/x.inc", "an inline image:x.png[A chip] {set}\n[quote]\n");
        assertThat(renderers().get("inc").render(source, 0, problems).isBlank()).isFalse();
        assertThat(problems.isEmpty()).isTrue();
    }

    private Map<String, BodyRenderer> renderers() {
        return BodyEngines.byEnding(site, MarkdownRenderer.standard());
    }
}
