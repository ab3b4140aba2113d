package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentType;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.type.Schemas;

/** Schemas allow what is right, and refuse what has a wrong key or a value of a wrong type. */
class SchemaCommandTest {

    private static final Path NEWSROOM = DeclaredTypes.FOLDER.resolve("../..").normalize();
    private static final Path INVALID = Path.of("src/test/sites-invalid").toAbsolutePath();

    /** Mistakes in keys, types of values, words, dates, lengths, ids, addresses, types of documents. */
    private static final Pattern OF_A_SCHEMA =
            Pattern.compile("TO-0(?:2[3-9]|30|31|32) (content/[^:]+\\.(?:md|yaml)):.*");

    /** What only the reader can know, by the name of the folder. */
    private static final Map<String, String> BEYOND_A_SCHEMA = Map.ofEntries(
            Map.entry("block-with-mistakes", "what stands in the text"),
            Map.entry("comparison-that-does-not-hold", "what stands in the text"),
            Map.entry("date-that-does-not-exist", "how many days a month has, where a date may also be a month"),
            Map.entry("fact-of-other-entities", "what the other keys say"),
            Map.entry("fact-without-unit", "a quantity needs a unit unless it is not disclosed"),
            Map.entry("limit-asked-of-nobody", "which words a type has"),
            Map.entry("limit-without-its-scope", "among several each needs one"),
            Map.entry("numbers-written-otherwise", "how a number is written, which YAML does not tell"),
            Map.entry("terms-of-no-scope", "which scopes its limits have"),
            Map.entry("type-in-our-folder", "which words and folders are taken"),
            Map.entry("type-with-a-field-of-no-form", "one of three keys"),
            Map.entry("type-with-a-measure-of-unsayable-words", "which keys of a measure go together"),
            Map.entry("type-with-a-status-of-nothing", "which facts a type has"),
            Map.entry("type-with-lapses-in-a-circle", "where a chain leads"));

    private static final DocumentTypes TYPES = new DocumentTypes(DeclaredTypes.ALL);

    @TempDir
    static Path folder;

    private static SiteSchemas schemas;

    @BeforeAll
    static void write() throws IOException {
        CommandRun run = CommandRun.of("schema", "--source", NEWSROOM.toString(), "--to", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        schemas = new SiteSchemas(folder);
    }

    @Test
    void allowsEveryDocumentOfTheNewsroom() throws IOException {
        List<String> refused = new ArrayList<>();
        int read = 0;
        for (Path file : files(NEWSROOM.resolve("content"))) {
            String name = NEWSROOM.relativize(file).toString();
            String yaml = SiteSchemas.yaml(file).orElse("");
            String type = type(name, yaml);
            if (!yaml.isEmpty() && schemas.has(type)) {
                schemas.mistakes(type, yaml).forEach(mistake -> refused.add(name + ": " + mistake));
                read++;
            }
        }
        assertThat(refused).isEmpty();
        assertThat(read).isGreaterThan(25);
    }

    /** An editor that sees one file cannot know what its folder says. */
    @Test
    void asksForNoKeyThatAFolderGives(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://example.org/\n");
        Path posts = Files.createDirectories(site.resolve("content/posts/2026"));
        String post = "title: A title\ndate: 2026-11-24\n";
        List<String> before = mistakesOfAPost(site, post);
        Files.writeString(posts.resolve("_defaults.yaml"), "summary: What all posts of this year say.\n");
        List<String> after = mistakesOfAPost(site, post);

        assertThat(before).anyMatch(mistake -> mistake.contains("'summary'")).anyMatch(m -> m.contains("'topics'"));
        assertThat(after).noneMatch(mistake -> mistake.contains("'summary'")).anyMatch(m -> m.contains("'topics'"));
    }

    private static List<String> mistakesOfAPost(Path site, String yaml) throws IOException {
        Path to = site.resolve("schemas");
        CommandRun run = CommandRun.of("schema", "post", "--source", site.toString(), "--to", to.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new SiteSchemas(to).mistakes("post", yaml);
    }

    static List<String> invalidSites() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> sites = Files.list(INVALID)) {
            for (Path site : sites.filter(Files::isDirectory).sorted().toList()) {
                if (!refusable(site).isEmpty()) {
                    names.add(site.getFileName().toString());
                }
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("invalidSites")
    void refusesWhatIsWrongInAKeyOrAType(String name) throws IOException {
        Set<String> allowed = new TreeSet<>();
        for (String file : refusable(INVALID.resolve(name))) {
            String yaml = SiteSchemas.yaml(INVALID.resolve(name).resolve(file)).orElse("");
            String type = type(file, yaml);
            if (!yaml.isEmpty()
                    && schemas.has(type)
                    && schemas.mistakes(type, yaml).isEmpty()) {
                allowed.add(file);
            }
        }
        if (BEYOND_A_SCHEMA.containsKey(name)) {
            assertThat(allowed).as("no longer beyond a schema").isNotEmpty();
        } else {
            assertThat(allowed).isEmpty();
        }
    }

    @Test
    void allowsSomeKeysOfWhateverTypeInDefaults() throws IOException {
        assertThat(schemas.mistakes(Schemas.DEFAULTS, "tags: [a]\norder: 3\nextra: {any: [thing]}\n"))
                .isEmpty();
        assertThat(schemas.mistakes(Schemas.DEFAULTS, "tagz: [a]\n")).isNotEmpty();
        assertThat(schemas.mistakes(Schemas.DEFAULTS, "order: none\n")).isNotEmpty();
    }

    @Test
    void printsOneTypeOrAnyDocument() {
        CommandRun one = CommandRun.of("schema", "chip", "--source", NEWSROOM.toString());
        assertThat(one.out()).startsWith("{").contains("\"title\" : \"chip\"", "\"memory\"");
        CommandRun any = CommandRun.of("schema", "--source", NEWSROOM.toString());
        assertThat(any.out()).contains("\"title\" : \"chip\"", "\"title\" : \"post\"");
    }

    @Test
    void namesTheTypesThatThereAre() {
        CommandRun run = CommandRun.of("schema", "chipp", "--source", NEWSROOM.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("There is no type \"chipp\".", "Did you mean chip?");
    }

    /** The files of a site in which something is wrong that a schema can know. */
    private static Set<String> refusable(Path site) throws IOException {
        Set<String> files = new TreeSet<>();
        for (String line : Files.readAllLines(site.resolve("expected-problems.txt"))) {
            Matcher problem = OF_A_SCHEMA.matcher(line);
            if (problem.matches()) {
                files.add(problem.group(1));
            }
        }
        return files;
    }

    private static String type(String file, String yaml) {
        String named = SiteSchemas.value(yaml, "type");
        String[] names = file.split("/");
        if (names[1].equals("types")) {
            return names[2].equals("post.yaml") ? Schemas.POST_FILE : Schemas.TYPE_FILE;
        }
        String ofFolder = TYPES.all().stream()
                .filter(type -> type.folder().equals(names[1]))
                .map(DocumentType::word)
                .findFirst()
                .orElse("page");
        return named.isEmpty() ? ofFolder : named;
    }

    private static List<Path> files(Path content) throws IOException {
        try (Stream<Path> tree = Files.walk(content)) {
            return tree.filter(file -> file.toString().matches(".*\\.(?:md|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
