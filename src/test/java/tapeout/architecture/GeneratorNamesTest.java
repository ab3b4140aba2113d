package tapeout.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tapeout.content.type.EntityType;
import tapeout.frontmatter.DeclaredTypes;

/** The generator knows no beat: nothing in it is named after what the newsroom of the tests declares. */
class GeneratorNamesTest {

    /** What is declared, and a word of every digest or of a library as well. */
    private static final Set<List<String>> COMMON = Set.of(
            List.of("kind"),
            List.of("status"),
            List.of("country"),
            List.of("citation"),
            List.of("context"),
            List.of("announced"),
            List.of("licence"));

    /** Rules of reading and of the newsroom; models of templates; and a genre of publication, as filings are. */
    private static final Set<String> OTHERS = Set.of(
            "ReadingRules",
            "DocumentRules",
            "PostRules",
            "EditorialRule",
            "Rule",
            "BodyRules",
            "AssetRules",
            "PluralRules",
            "GuestRules",
            "GuestModel",
            "Model",
            "MODEL_CARD",
            "source.kind.model-card",
            "dictionary.rules.several",
            "dictionary.rules.normalised",
            "dictionary.rules.csv");

    @Test
    void namesNothingOfABeat() throws IOException {
        Set<List<String>> beat = beat();
        assertThat(beat).contains(List.of("chip"), List.of("rules"), List.of("memory", "bandwidth"));
        assertThat(names())
                .hasSizeGreaterThan(2000)
                .filteredOn(name -> !OTHERS.contains(name))
                .filteredOn(name ->
                        beat.stream().anyMatch(words -> Collections.indexOfSubList(words(name), words) >= 0))
                .isEmpty();
    }

    private static Set<List<String>> beat() {
        Set<List<String>> words = new HashSet<>();
        for (EntityType type : DeclaredTypes.all()) {
            words.add(words(type.word()));
            words.add(words(type.folder()));
            type.fields().keySet().forEach(name -> words.add(words(name)));
            type.facts().keySet().forEach(name -> words.add(words(name)));
        }
        words.removeAll(COMMON);
        return words;
    }

    private static List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (JavaClass type : ProjectClasses.ALL) {
            if (!type.isAnonymousClass()) {
                names.add(type.getSimpleName());
            }
            for (JavaField field : type.getFields()) {
                if (field.getModifiers().contains(JavaModifier.ENUM)) {
                    names.add(field.getName());
                }
            }
        }
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("templates/messages.properties"))) {
            messages.load(file);
        }
        names.addAll(messages.stringPropertyNames());
        return names;
    }

    /** The words of a name, however they are joined. */
    private static List<String> words(String name) {
        return Arrays.stream(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").split("[^A-Za-z0-9]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
