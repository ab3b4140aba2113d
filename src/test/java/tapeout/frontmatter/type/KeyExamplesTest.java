package tapeout.frontmatter.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.DeclaredTypes;
import tapeout.frontmatter.DocumentType;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** The examples of keys, in the list of them and in hints: each is read as what a writer would have written. */
class KeyExamplesTest {

    /** A list of sources that nobody can read, so that an example may cite what it does not have. */
    private static final String UNKNOWN_SOURCES = "sources: unknown";

    private static final Path TYPES = Path.of("src/docs/types.md");
    private static final String START = "## Every key of a type\n";

    @Test
    void everyExampleIsRight() {
        Map<String, Keys> all = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(TypeReader.keys(EntityTypes.NONE), TypeReader.keysOfPosts(EntityTypes.NONE)),
                        Stream.of(TypeReader.keys(DeclaredTypes.ALL)),
                        new DocumentTypes(DeclaredTypes.ALL).all().stream().map(DocumentType::keys),
                        new DocumentTypes(shares()).all().stream().map(DocumentType::keys))
                .flatMap(one -> one)
                .forEach(one -> collect(one, all));
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(all.values())
                .flatExtracting(keys -> keys.fields().values())
                .flatExtracting(KeyExamplesTest::mistakes)
                .isEmpty();
    }

    /** A type with a unit that YAML does not read without quotes. */
    private static EntityTypes shares() {
        String type = """
                name: {one: Share, many: Shares}
                folder: shares
                summary: Parts of a hundred.
                can: [limits]
                facts: {part: {quantity: "%", label: Part}}
                measures: {of: {part: {label: Part, unit: "%", fact: {fact: part}}}}
                """;
        return TypeReader.read(
                Map.of("share", new SourceText("content/types/share.yaml", type)),
                Set.of(),
                () -> QuotationMarks.ENGLISH,
                new Problems());
    }

    private static void collect(Keys keys, Map<String, Keys> all) {
        if (all.putIfAbsent(keys.owner() + keys.fields().keySet(), keys) == null) {
            keys.fields().values().forEach(field -> {
                Keys within = field.shape().within();
                if (within != null) {
                    collect(within, all);
                }
            });
        }
    }

    @Test
    void everyKeyOfATypeFileIsListedWithAnExample() throws IOException {
        String made = Schemas.referenceOfTypeFiles(EntityTypes.NONE);
        String page = Files.readString(TYPES);
        String before = page.substring(0, page.indexOf(START));
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(TYPES, before + made);
        }
        assertThat(Files.readString(TYPES)).isEqualTo(before + made);
    }

    private static List<String> mistakes(Field<?> field) {
        Problems problems = new Problems();
        String line = field.name() + ": " + field.plainExample();
        YamlValue value = mapping(line, problems).entries().get(field.name()).value();
        Reading reading = new Reading(
                mapping(UNKNOWN_SOURCES, new Problems()),
                OwnNames.NONE,
                () -> QuotationMarks.ENGLISH,
                new FrontMatterProblems(problems));
        if (field.read(value, reading) == null && problems.isEmpty()) {
            return List.of(line + " is read as nothing");
        }
        return problems.sorted().stream()
                .map(problem -> line + " | " + problem.code().code() + " " + problem.detail())
                .toList();
    }

    private static YamlValue.Mapping mapping(String yaml, Problems problems) {
        int end = yaml.length();
        return YamlHeader.read(
                new SourceText("content/example.md", yaml),
                new SplitSource(SplitSource.Style.YAML, 0, end, end),
                problems);
    }
}
