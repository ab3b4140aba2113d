package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.report.AnnotationPrinter;
import tapeout.cli.report.Console;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;
import tapeout.problem.SourceLocation;
import tapeout.site.Newsroom;

/** What a check tells machines, what it knows already, and what is only due. */
class CheckFormatsTest {

    private static final String LATER = "2026-03-04";

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
    }

    private CommandRun run(String command, String asOf, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--source", source.toString(), "--as-of", asOf));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private void replace(String file, String old, String with) throws IOException {
        Path path = source.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, with));
    }

    private void append(String file, String text) throws IOException {
        Path path = source.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    private static String annotations(Path source, Problem... problems) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new AnnotationPrinter(new Console(stream, stream, false, true, null), SiteSession.repositoryFolder(source))
                .print(List.of(problems));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsOfTheNamedDocumentsAlone() throws IOException {
        append("content/about.md", "\n<blink>x</blink>\n");
        append("content/stories/first-light.md", "\n<marquee>x</marquee>\n");
        CommandRun one = run("check", Newsroom.AS_OF, "content/about.md");
        assertThat(one.err()).contains("blink", "0 errors, 1 warning").doesNotContain("marquee");
        CommandRun folder =
                run("check", Newsroom.AS_OF, source.resolve("content/stories").toString());
        assertThat(folder.err()).contains("marquee").doesNotContain("blink");
        CommandRun fine = run("check", Newsroom.AS_OF, "--fail-on", "warning", "content/topics");
        assertThat(fine.exitCode()).isZero();
        assertThat(fine.err()).contains("No problems.");
    }

    @Test
    void tellsOfATypeThatDoesNotHoldWhateverIsNamed() throws IOException {
        append("content/types/chip.yaml", "\nnonsense: 1\n");
        for (String[] asked : new String[][] {
            {"content/about.md"}, {"--due"}, {"--write-baseline"}, {"--fail-on", "warning", "content/topics"}
        }) {
            CommandRun run = run("check", Newsroom.AS_OF, asked);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("content/types/chip.yaml", "nonsense", "No document was read");
        }
        assertThat(source.resolve("baseline.json")).doesNotExist();
    }

    /** Editors and hooks hand over what a link leads to, as of /tmp on macOS, and a site may be named by a link. */
    @Test
    void aPathIsADocumentByWhateverLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), source);
        for (Path path : List.of(link.resolve("content/about.md"), link.resolve("content/posts"))) {
            assertThat(run("check", Newsroom.AS_OF, path.toString()).exitCode()).isZero();
        }
        String file = source.resolve("content/about.md").toString();
        assertThat(CommandRun.of("check", "--source", link.toString(), "--as-of", Newsroom.AS_OF, file)
                        .exitCode())
                .isZero();
    }

    @Test
    void aPathIsADocument() {
        CommandRun slip = run("check", Newsroom.AS_OF, "content/abuot.md");
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.err())
                .contains("error: There is no document content/abuot.md.", "hint: Did you mean content/about.md?");
        CommandRun style = run("check", Newsroom.AS_OF, "content/types/chip.yaml");
        assertThat(style.exitCode()).isEqualTo(2);
        assertThat(style.err()).contains(": a document's name ends in .");
        assertThat(run("check", Newsroom.AS_OF, "--write-baseline", "content/about.md")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void annotatesLines() throws IOException {
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        for (String command : List.of("check", "build")) {
            CommandRun run = run(command, Newsroom.AS_OF, "--format", "github");
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .startsWith("::warning title=TO-061 Raw HTML that is not allowed was dropped,file=")
                    .contains("content/about.md,line=5,col=1::")
                    .contains("%0Ahint: ")
                    .hasLineCount(1);
            assertThat(run.err()).contains("0 errors, 1 warning").doesNotContain("<blink>");
        }
    }

    @Test
    void escapesWhatWorkflowCommandsMean() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Problem problem = new Problem(
                ProblemCode.DEAD_LINK,
                Severity.ERROR,
                new SourceLocation("content/a,b:c%.md", 3, 0),
                "100 % :: gone,\r\nall of it",
                "Mend it.");
        assertThat(annotations(here.resolve("sites/one"), problem))
                .startsWith(
                        "::error title=TO-080 A link leads to no document,"
                                + "file=sites/one/content/a%2Cb%3Ac%25.md,line=3::100 %25 :: gone,%0D%0Aall of it%0Ahint: Mend it.\n");
        assertThat(annotations(here, problem)).contains(",file=content/a%2Cb");
    }

    @Test
    void annotatesNoFileWhereThereIsNone() throws IOException {
        CommandRun run = run("build", Newsroom.AS_OF, "--format", "github", "--publish", "--host", "http://localhost");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(
                        "::error title=TO-220 A site is to be published at an address that no reader can reach::The");
        assertThat(source.resolve("output")).doesNotExist();
    }

    @Test
    void printsJson() throws IOException {
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        for (String command : List.of("check", "build")) {
            CommandRun run = run(command, Newsroom.AS_OF, "--format", "json", "--quiet");
            assertThat(run.err()).isEmpty();
            JsonNode root = new ObjectMapper().readTree(run.out());
            assertThat(root.at("/format").asInt()).isEqualTo(1);
            assertThat(root.at("/problems")).hasSize(1);
            JsonNode problem = root.at("/problems/0");
            assertThat(problem.fieldNames())
                    .toIterable()
                    .containsExactly("code", "severity", "due", "file", "line", "column", "title", "detail", "hint");
            assertThat(problem.at("/code").asText()).isEqualTo("TO-061");
            assertThat(problem.at("/severity").asText()).isEqualTo("warning");
            assertThat(problem.at("/file").asText()).isEqualTo("content/about.md");
            assertThat(problem.at("/line").asInt()).isEqualTo(5);
        }
        assertThat(new ObjectMapper()
                        .readTree(run("check", Newsroom.AS_OF, "--format", "json", "--due")
                                .out())
                        .at("/problems"))
                .isEmpty();
    }

    @Test
    void whatIsDueFailsNothingUnlessAskedFor() throws IOException {
        append("content/types/rule.yaml", "\nfresh: 30\n");
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        assertThat(run("check", LATER).err()).contains("due TO-130", "0 errors, 1 warning, 1 due");
        assertThat(run("check", LATER, "--format", "github").out())
                .contains("::notice title=TO-130", "::warning title=TO-061");
        CommandRun due = run("check", LATER, "--due");
        assertThat(due.exitCode()).isEqualTo(1);
        assertThat(due.err()).contains("TO-130", "0 errors, 0 warnings, 1 due").doesNotContain("TO-061");
        assertThat(run("check", Newsroom.AS_OF, "--due")).isEqualTo(new CommandRun(0, "", "Nothing is due.\n"));
        replace("content/about.md", "<blink>x</blink>\n\n", "");
        assertThat(run("check", LATER, "--fail-on", "warning").exitCode()).isZero();
        append("jbake.properties", "\ntapeout.severity.TO-130=error\n");
        assertThat(run("check", LATER).exitCode())
                .as("a site may make an error of it")
                .isEqualTo(1);
    }

    @Test
    void whatIsKnownIsNotToldAgain() throws IOException {
        replace("content/about.md", "## The site", "<blink>x</blink>\n\n## The site");
        Path known = folder.resolve("known.json");
        Files.writeString(
                known, run("check", Newsroom.AS_OF, "--format", "json").out());
        String[] options = {"--fail-on", "warning", "--baseline", known.toString()};

        replace("content/about.md", "<blink>x</blink>", "Another line.\n\n<blink>x</blink>");
        CommandRun moved = run("check", Newsroom.AS_OF, options);
        assertThat(moved).isEqualTo(new CommandRun(0, "", Newsroom.HELD_BACK + "No new problems.\n"));

        replace("content/about.md", "<blink>x</blink>", "<blink>x</blink>\n\n<blink>y</blink>");
        CommandRun second = run("check", Newsroom.AS_OF, options);
        assertThat(second.exitCode()).as("the same mistake once more").isEqualTo(1);
        assertThat(second.err()).contains("0 errors, 1 warning");

        Files.delete(source.resolve("content/topics/rules.md"));
        CommandRun broken = run("check", Newsroom.AS_OF, "--baseline", known.toString());
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err()).contains("TO-084");
        Files.writeString(
                known, run("check", Newsroom.AS_OF, "--format", "json").out());
        assertThat(run("check", Newsroom.AS_OF, options).exitCode()).isZero();
    }

    @Test
    void ofAFileOfKnownProblemsItNeedsOne() throws IOException {
        Path known = folder.resolve("known.json");
        for (String text : List.of("", "{", "[]", "{\"format\": 2, \"problems\": []}", "{\"format\": 1}")) {
            Files.writeString(known, text);
            CommandRun run = run("check", Newsroom.AS_OF, "--baseline", known.toString());
            assertThat(run.exitCode()).as(text).isEqualTo(2);
            assertThat(run.err()).contains("known.json cannot be read", "  hint: ");
        }
        append("jbake.properties", "\ntapeout.baseline=nowhere.json\n");
        assertThat(run("check", Newsroom.AS_OF).err()).contains("there is no such file");
    }

    @Test
    void theAddressOfTheCommandLineIsOnThePages() throws IOException {
        CommandRun run = run("build", Newsroom.AS_OF, "--publish", "--host", "https://octocat.github.io/my-repo");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(source.resolve("output/index.html"))
                .content()
                .contains("https://octocat.github.io/my-repo/", "\"/my-repo/")
                .doesNotContain("newsroom.example");
        assertThat(run("build", Newsroom.AS_OF, "--publish").err()).contains("jbake.properties:", "TO-220");
        assertThat(run("build", Newsroom.AS_OF, "--host", "nowhere").exitCode()).isEqualTo(2);
        assertThat(run("build", Newsroom.AS_OF).exitCode())
                .as("a local build works")
                .isZero();
        assertThat(run("serve", Newsroom.AS_OF, "--publish").exitCode()).isEqualTo(2);
    }
}
