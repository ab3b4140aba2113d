package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jbake.parser.Engines;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** What an engine makes of a format of its own, with one that does as Asciidoctor does. */
class EngineBodyRendererTest {

    private static final String HEAD = "---\ntitle: X\n---\n";

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void tellWhereThatStandsWhichTheHtmlWasMadeOf() throws IOException {
        Body body = render("Text\n\nimage::gone.png[A & B]\n", "<p>Text</p><img src=\"gone.png\" alt=\"A &amp; B\">");
        assertThat(body.slots())
                .singleElement()
                .isInstanceOfSatisfying(
                        BodySlot.ImageSource.class,
                        image -> assertThat(image.at()).hasToString("content/x.made:6:8"));
    }

    @Test
    void nameTheFileAloneWhereNothingOfItStandsInTheDocument() throws IOException {
        Body body = render("Text\n", "<p>Text <a href=\"gone/\">there</a></p>");
        assertThat(body.slots())
                .singleElement()
                .isInstanceOfSatisfying(
                        BodySlot.DocumentLink.class,
                        link -> assertThat(link.at()).hasToString("content/x.made"));
    }

    @Test
    void colourCodeOfALanguageNamedAsAsciidoctorDoes() throws IOException {
        Body body = render(
                "[source,java]\n----\nint a;\n----\n",
                "<pre class=\"prettyprint highlight\"><code data-lang=\"java\">int a;</code></pre>");
        assertThat(body.plainPieces()).anyMatch(html -> html.contains("<code class=\"language-java\">"));
        assertThat(body.slots()).hasAtLeastOneElementOfType(BodySlot.Code.class);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void keepTheIdsOfHeadingsAndNotesAsAsciidoctorWritesThem() throws IOException {
        assertThat(render("== One\n", "<h2 id=\"_one\">One</h2><div id=\"_footnotedef_1\">1. Note</div>")
                        .anchors())
                .contains("_one", "_footnotedef_1");
    }

    @Test
    void letLinesBreakBehindADashAsElsewhere() throws IOException {
        Body body = render("Text...\n", "<p>Text&#8230;&#8203;</p>");
        assertThat(body.pieces()).containsExactly("<p>Text…</p>");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void tellOfAHiddenCharacterInItsPlace() throws IOException {
        render("One\n\nTwo a\u200bb\n", "<p>One</p><p>Two a\u200bb</p>");
        assertThat(shown())
                .containsExactly("content/x.made:6:6 TO-381 There is a character here that nobody sees (U+200B).");
    }

    @Test
    void tellWhatTheEngineLogs() throws IOException {
        render("Text\n\n----\ncode\n", "<p>Text</p>", "<stdin>: line 3: unterminated listing block", "no line");
        assertThat(shown())
                .containsExactly(
                        "content/x.made TO-398 The engine of .made documents says: no line.",
                        "content/x.made:6:1 TO-398 The engine of .made documents says: unterminated listing block.");
    }

    @Test
    void sayThatAnotherFormatReadsNoMarkdown() throws IOException {
        render("Text [@maker].\n", "<p>Text [@maker].</p>");
        assertThat(shown())
                .containsExactly("content/x.made:4:6 TO-160 This is Markdown, which .made documents do not read: "
                        + "it is shown as typed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{docdir}", "{user-home}", "{localdatetime}", "{docyear}"})
    void refuseWhatShowsTheMachine(String reference) throws IOException {
        assertThat(render("Built in " + reference + "\n", "<p>secret</p>")).isEqualTo(Body.EMPTY);
        assertThat(shown())
                .containsExactly("content/x.made:4:10 TO-399 \"" + reference
                        + "\" stands for a folder, or the time, of the machine that builds the site.");
    }

    @Test
    void letOtherAttributesAndEscapedOnesThrough() throws IOException {
        render("{author} \\{docdir}\n", "<p>x</p>");
        assertThat(problems.isEmpty()).isTrue();
    }

    private Body render(String written, String made, String... logged) throws IOException {
        register(context -> {
            List.of(logged).forEach(line -> Logger.getLogger("asciidoctor").log(Level.WARNING, line));
            Logger.getLogger("asciidoctor").log(Level.INFO, "possible invalid reference");
            context.setBody(made);
        });
        SourceText source = new SourceText("content/x.made", HEAD + written);
        HostedSite site = ConfiguredSite.with(folder, "").site();
        return BodyEngines.byEnding(site, MarkdownRenderer.standard())
                .get("made")
                .render(source, HEAD.length(), problems);
    }

    private static void register(Consumer<ParserContext> work) {
        Engines.register("made", new MarkupEngine() {
            @Override
            public void processBody(ParserContext context) {
                work.accept(context);
            }
        });
    }

    private List<String> shown() {
        return problems.sorted().stream().map(EngineBodyRendererTest::shown).toList();
    }

    private static String shown(Problem problem) {
        return problem.location() + " " + problem.code().code() + " " + problem.detail();
    }
}
