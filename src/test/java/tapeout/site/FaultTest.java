package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.config.SiteConfig;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Pieces;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.markdown.BodyRenderer;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.SourceLocation;
import tapeout.site.step.Stopwatch;

/** Where Tapeout itself fails at a document, the run names it and tells of the others all the same. */
class FaultTest {

    private static final String TOPIC = "---\ntitle: Chips\nsummary: What chips do.\nglyph: die\norder: 1\n---\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"IllegalStateException", "StackOverflowError", "AssertionError"})
    void aFaultWhileADocumentIsReadNamesIt(String kind) throws Exception {
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        List<Problem> problems = problems((source, start, found) -> {
            if (source.file().endsWith("b.md")) {
                fail(kind);
            }
            return markdown.render(source, start, found);
        });

        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.location().file())
                .containsExactly("UNKNOWN_KEY content/a.md", "FAULT content/b.md", "UNKNOWN_KEY content/c.md");
        assertThat(problems.get(1).detail())
                .startsWith("Tapeout failed while reading this document (" + kind
                        + ": of a test at tapeout.site.FaultTest:");
        assertThat(folder.resolve("output")).doesNotExist();
    }

    static Stream<Arguments> slots() {
        return Stream.of(
                arguments("checking what this document names", (Function<SourceLocation, BodySlot>)
                        at -> new BodySlot.EntityLink(nothing(), null, at)),
                arguments("checking this document", (Function<SourceLocation, BodySlot>)
                        at -> new BodySlot.DocumentLink(nothing(), "", null, at)),
                arguments("making the page /b/", (Function<SourceLocation, BodySlot>)
                        at -> new BodySlot.ImageSource(nothing(), "", 0, at)));
    }

    /** Slots as no renderer makes them stand for the faults that nobody knows of. */
    @ParameterizedTest
    @MethodSource("slots")
    void aFaultAfterItsReadingNamesTheDocument(String doing, Function<SourceLocation, BodySlot> slot) throws Exception {
        MarkdownRenderer markdown = MarkdownRenderer.standard();
        List<Problem> problems =
                problems((source, start, found) -> source.file().endsWith("b.md")
                        ? body(slot.apply(source.at(0)))
                        : markdown.render(source, start, found));

        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.FAULT)
                .isNotEmpty()
                .allMatch(problem -> problem.location().file().equals("content/b.md"))
                .anyMatch(problem -> problem.detail().startsWith("Tapeout failed while " + doing + " ("));
        assertThat(problems)
                .filteredOn(problem -> problem.code() == ProblemCode.UNKNOWN_KEY)
                .hasSize(2);
    }

    private static Body body(BodySlot slot) {
        return new Body(Pieces.of(List.of("", "")), List.of(slot), Pieces.NONE, List.of(), List.of(), List.of(), "", 0);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static String nothing() {
        return null;
    }

    private List<Problem> problems(BodyRenderer renderer) throws Exception {
        write("jbake.properties", "site.host=https://example.org/\ntapeout.title=Example\n");
        write("assets/site.css", "body { margin: 1rem; }\n");
        write("content/topics/chips.md", TOPIC);
        write("content/a.md", "---\ntitle: A page\nfoo: 1\n---\n");
        write("content/b.md", "---\ntitle: A page\n---\n");
        write("content/c.md", "---\ntitle: A page\nbar: 1\n---\n");
        SiteConfig config = Objects.requireNonNull(new JBakeConfigurationReader(
                                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC), 2)
                        .read(folder, Overrides.NONE)
                        .site())
                .config();
        SiteBuild build = new SiteBuild(
                config,
                new SiteWords(config),
                () -> Map.of("md", renderer),
                Goal.CHECK,
                BuildMemory.NONE,
                new Stopwatch());
        return build.run().problems();
    }

    private static void fail(String kind) {
        switch (kind) {
            case "StackOverflowError" -> throw new StackOverflowError("of a test");
            case "AssertionError" -> throw new AssertionError("of a test");
            default -> throw new IllegalStateException("of a test");
        }
    }

    private void write(String file, String text) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
