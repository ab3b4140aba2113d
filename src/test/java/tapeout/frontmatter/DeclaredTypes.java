package tapeout.frontmatter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.type.TypeReader;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** The types that the newsroom of the tests declares. */
public final class DeclaredTypes {

    /** Where they are. */
    public static final Path FOLDER =
            Path.of("src/test/sites/newsroom/content/types").toAbsolutePath();

    /** All of them. */
    public static final EntityTypes ALL = read(FOLDER);

    private DeclaredTypes() {}

    public static EntityType of(String word) {
        return ALL.of(word).orElseThrow();
    }

    public static LifeCycle lifeCycle() {
        return of("rule").lifeCycle();
    }

    public static LifeCycle.Action action(String word) {
        return lifeCycle().action(word).orElseThrow();
    }

    public static MeasureType measure(String word) {
        return ALL.measures().get(word);
    }

    public static Unit unit(String symbol) {
        return ALL.units().of(symbol).orElseThrow();
    }

    /** @throws AssertionError if something in them is wrong */
    public static EntityTypes read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, SourceText> sources = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                sources.put(
                        name.substring(0, name.lastIndexOf('.')),
                        new SourceText("content/types/" + name, Files.readString(file)));
            }
            Problems problems = new Problems();
            EntityTypes types = TypeReader.read(sources, Set.of(), () -> QuotationMarks.ENGLISH, problems);
            if (!problems.isEmpty()) {
                throw new AssertionError(problems.sorted());
            }
            return types;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every type, for parameterised tests. */
    public static List<EntityType> all() {
        return List.copyOf(ALL.all());
    }
}
