package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Document;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentType;
import tapeout.frontmatter.DocumentTypes;
import tapeout.site.FolderRemoval;
import tapeout.site.Newsroom;

/** New documents of every type are drafts that are right as they stand. */
class NewCommandTest extends NewsroomToFill {

    static Stream<String> types() {
        return new DocumentTypes(DeclaredTypes.ALL).all().stream().map(DocumentType::word);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isRightAsItStands(String type) {
        CommandRun run = make(type, type.equals("edition") ? "2025-W50" : "Something: \"new\"");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path file = Path.of(run.out().strip());
        assertThat(check().err()).contains(source.relativize(file) + ": draft", "No problems.");
        CommandRun drafts = check("--drafts", "--fail-on", "error");
        assertThat(drafts.exitCode()).as(drafts.err()).isZero();
    }

    @Test
    void doesNotGoOutWithTheSummaryOfADraft() throws IOException {
        Path file = Path.of(make("story", "First rays").out().strip());
        assertThat(file).isEqualTo(source.resolve("content/stories/first-rays.md"));
        Files.writeString(file, Files.readString(file).replace("status: draft", "status: published"));
        assertThat(check().err()).contains("content/stories/first-rays.md:4:10: error TO-046");
    }

    @Test
    void makesBriefs() {
        Path file = Path.of(make("post", "Light is cheap", "--brief").out().strip());
        assertThat(file).content().contains("\nkind: brief\n", "\ntopics: [chips]\n");
        CommandRun run = make("topic", "--brief", "Light");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("Only a post can be a brief.");
    }

    @Test
    void namesAnEditionAfterItsWeek() {
        assertThat(make("edition").err()).contains("content/editions/2026-W06.md is there already");
        assertThat(make("edition", "2026-W07").out()).endsWith("content/editions/2026-W07.md\n");
        assertThat(make("edition", "next week").err()).contains("\"next week\" is no week.", "2026-W06");
        assertThat(make("edition", "2026-w9").err()).contains("\"2026-w9\" is no week.", "Write 2026-W09");
        assertThat(make("edition", "2026-W60").err()).contains("\"2026-W60\" is no week.", "2026-W06");
        assertThat(make("post", "- a").err()).contains("tapeout new … -- \"- a\"");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path chip = source.resolve("content/chips/ember-1.md");
        String before = Files.readString(chip);
        CommandRun run = make("chip", "Ember 1");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("content/chips/ember-1.md is there already; nothing is overwritten.");
        assertThat(chip).hasContent(before);
        assertThat(source.resolve("content/chips/ember-1-draft.md")).doesNotExist();
        assertThat(make("page", "History").err()).contains("content/history.html is there already");
        Files.createDirectories(source.resolve("content/lamps"));
        Files.createFile(source.resolve("content/lamps/index.md"));
        assertThat(make("page", "Lamps").err()).contains("content/lamps/index.md is there already");
    }

    /** {@code [[id]]} must lead to one place. */
    @Test
    void refusesTheNameOfWhatIsLinkedInTheSameWay() throws IOException {
        Path topic = Path.of(make("topic", "Lamps").out().strip());
        CommandRun story = make("story", "Lamps");
        assertThat(story.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(story.err())
                .contains("content/topics/" + topic.getFileName()
                        + " has this name already, and [[lamps]] must lead to one place.")
                .contains("Give it another one, such as \"More on Lamps\".");
        assertThat(make("chip", "Lamps").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(make("post", "Lamps").exitCode()).isZero();
        assertThat(make("page", "Lamps").exitCode()).isZero();
    }

    @Test
    void refusesNamesThatTheNextBuildWouldRefuse() {
        assertThat(make("post", "a".repeat(5000)).err())
                .startsWith("error: \"title\" has 5000 characters.\n  hint: It must have 1 to 2000 characters.");
        assertThat(make("author", "a".repeat(300)).err()).startsWith("error: \"name\" has 300 characters.");
        CommandRun turned = make("post", "\u202eabc");
        assertThat(turned.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(turned.err()).contains("U+202E");
        assertThat(source.resolve("content/posts/2026/abc.md")).doesNotExist();
    }

    @Test
    void namesTheTypesThatThereAre() {
        assertThat(make("chpi", "A").err()).contains("There is no type \"chpi\".", "Did you mean chip?");
        assertThat(make("chip").err()).contains("A new chip needs a name.");
    }

    /** What a new one has to name may not be there yet; the post of a blog need not name a topic. */
    @Test
    void saysWhatHasToBeMadeFirst() throws IOException {
        FolderRemoval.delete(source.resolve("content/topics"));
        FolderRemoval.delete(source.resolve("content/organizations"));
        CommandRun chip = make("chip", "Something");
        assertThat(chip.err()).contains("make it with: tapeout new organization \"A name\"");
        assertThat(Path.of(chip.out().strip())).content().contains("""
                # There is no file in organizations/ yet: make one, then write its name here, without .md.
                vendor: an-id
                """);
        assertThat(make("post", "Something is new").err()).contains("tapeout new topic ");
        assertThat(make("author", "A. Writer").err()).doesNotContain("make it with");

        Path configuration = source.resolve("jbake.properties");
        Files.writeString(configuration, Files.readString(configuration) + "\ntapeout.profile=blog\n");
        CommandRun ofABlog = make("post", "Something else is new");
        assertThat(ofABlog.err()).doesNotContain("tapeout new topic ");
        assertThat(Path.of(ofABlog.out().strip())).content().contains("\n# topics: [", "\n# kind: ");
    }

    @ParameterizedTest
    @CsvSource({
        "page, CON, Windows can have no file \"con.md\"",
        "topic, nul, Windows can have no file \"nul.md\"",
        "chip, LPT1, Windows can have no file \"lpt1.md\"",
        "post, ?!, has no letter or digit to name a file by",
        "page, Claims, Tapeout makes a page at /claims/ itself.",
        "page, index, Tapeout makes a page at / itself.",
    })
    void refusesNamesThatAreTaken(String type, String name, String why) {
        CommandRun run = make(type, name);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(why, "hint: ");
    }

    @Test
    void refusesEachPageThatABuildMakes() throws IOException {
        Path output = folder.resolve("output");
        CommandRun.of("build", "--source", source.toString(), "--as-of", Newsroom.AS_OF, "--output", output.toString());
        try (Stream<Path> made = Files.list(output)) {
            List<String> names = made.filter(page -> Files.exists(page.resolve("index.html")))
                    .map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("made_in")) // which no file of a page is called
                    .toList();
            assertThat(names)
                    .contains("archive", "chips", "search", "tags")
                    .allSatisfy(name -> assertThat(make("page", name).err())
                            .containsAnyOf("Tapeout makes a page at /" + name + "/ itself.", "is there already"));
        }
    }

    @Test
    void newPostsAreDraftsThatPassOnceFilledIn() throws IOException {
        CommandRun first = make("post", "Grüße: \"10 %\" mehr Licht");
        assertThat(first.exitCode()).isZero();
        Path file = source.resolve("content/posts/2026/grüße-10-mehr-licht.md");
        assertThat(first.out()).isEqualTo(file + "\n");
        assertThat(file)
                .content()
                .contains("title: \"Grüße: \\\"10 %\\\" mehr Licht\"", "date: 2026-02-08", "status: draft");
        Files.writeString(
                file,
                Files.readString(file)
                                .replace(
                                        "summary: \"" + Document.SUMMARY_TO_COME + "\"",
                                        "summary: More light than before, says the one who sells it.")
                        + "The text.\n");
        assertThat(check("--drafts", "--fail-on", "warning").err()).isEqualTo("No problems.\n");
        assertThat(CommandRun.of("build", "--source", source.toString(), "--as-of", Newsroom.AS_OF, "--drafts")
                        .exitCode())
                .isZero();
        assertThat(source.resolve("output/posts/2026/grüße-10-mehr-licht/index.html"))
                .content()
                .contains("Grüße: “10 %” mehr Licht");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A headline with words ", "芯片", "𠀀"})
    void newPostsWithVeryLongTitlesGetAShorterName(String title) throws IOException {
        String whole = title.repeat(Math.min(201, 2000 / title.length()));
        CommandRun run = make("post", whole);

        assertThat(run.exitCode()).as(run.err()).isZero();
        Path file = Path.of(run.out().strip());
        assertThat(file.getFileName().toString().getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(60, 210);
        assertThat(Files.readString(file)).contains("title: \"" + whole.strip() + "\"");
    }

    @Test
    void newPostsOfOneTitleGetNumbers() throws IOException {
        make("post", "More light");
        Path first = source.resolve("content/posts/2026/more-light.md");
        Files.writeString(first, "mine");
        assertThat(make("post", "More light").out()).endsWith("more-light-2.md\n");
        assertThat(make("post", "More light!").out()).endsWith("more-light-3.md\n");
        assertThat(first).hasContent("mine");
    }

    @Test
    void aTitleWithoutALetterNamesNoFile() {
        CommandRun run = make("post", "?!");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("hint:");
    }
}
