package tapeout.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tapeout.problem.ConfigProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.properties.PropertyFile;

/** The words of a language, by their keys. */
public final class LanguageWords {

    static final Path FOLDER = Path.of("templates");

    private LanguageWords() {}

    /** @param file within the folder of templates */
    public static Map<String, String> of(String file) throws IOException {
        SourceText text = new SourceText(file, Files.readString(FOLDER.resolve(file)));
        return PropertyFile.read(text, new ConfigProblems(new Problems())).entries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value(), (a, b) -> b, TreeMap::new));
    }
}
