package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.PostField;
import tapeout.content.type.Units;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Reads what the beat follows from the files of {@code content/types/}.
 *
 * <pre>{@code
 * EntityTypes types = TypeReader.read(Map.of("cell", source), Set.of(), () -> QuotationMarks.ENGLISH, problems);
 * }</pre>
 */
public final class TypeReader {

    private TypeReader() {}

    /**
     * Reads all type files of a site. What is wrong is reported with its place; a type of which too much is missing is left
     * out.
     *
     * @param files by the word of the type, which is the file's name without its ending, in a total order
     * @param unread the words of types whose files could not be read, which has been told: others may name them
     * @param marks around what texts quote; asked for where one does
     */
    public static EntityTypes read(
            Map<String, SourceText> files, Set<String> unread, Supplier<QuotationMarks> marks, Problems problems) {
        if (files.isEmpty()) {
            return EntityTypes.NONE;
        }
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        Map<String, YamlValue.Mapping> mappings = new LinkedHashMap<>();
        files.forEach((word, source) -> {
            YamlValue.Mapping mapping = YamlHeader.read(
                    source,
                    new SplitSource(
                            SplitSource.Style.YAML,
                            0,
                            source.text().length(),
                            source.text().length()),
                    problems);
            if (mapping != null) {
                mappings.put(word, mapping);
            }
        });
        YamlValue.Mapping ofPosts = mappings.remove(PostFieldKeys.WORD);
        Units units = units(mappings, marks, mistakes);
        List<String> words = Stream.concat(files.keySet().stream(), unread.stream())
                .sorted()
                .filter(word -> !word.equals(PostFieldKeys.WORD))
                .toList();
        DocumentTypes ours = new DocumentTypes(EntityTypes.NONE);
        return new EntityTypes(
                words.isEmpty() ? List.of() : types(mappings, new TypeKeys(words, units), ours, marks, mistakes),
                units,
                ofPosts == null ? List.of() : postFields(ofPosts, words, ours, marks, mistakes));
    }

    private static List<EntityType> types(
            Map<String, YamlValue.Mapping> mappings,
            TypeKeys keys,
            DocumentTypes ours,
            Supplier<QuotationMarks> marks,
            FrontMatterProblems mistakes) {
        List<EntityType> types = new ArrayList<>();
        Map<String, String> folders = new HashMap<>();
        ours.all().forEach(type -> folders.put(type.folder(), type.word()));
        mappings.forEach((word, mapping) -> {
            if (!TypeWords.WORD.matcher(word).matches()) {
                mistakes.ofTypes().unwritableType(mapping.at(), word);
                return;
            }
            if (ours.of(word).isPresent() || word.equals(FieldTypeKeys.ANY)) {
                mistakes.ofTypes().takenType(mapping.at(), word);
                return;
            }
            EntityType type = keys.read(word, mapping, marks, mistakes);
            if (type != null) {
                String other = folders.putIfAbsent(type.folder(), word);
                if (other != null) {
                    mistakes.ofTypes().sharedFolder(mapping.at("folder"), type.folder(), other);
                } else {
                    types.add(type);
                }
            }
        });
        checkNames(types, "one", EntityType.Naming::one, mappings, mistakes);
        checkNames(types, "many", EntityType.Naming::many, mappings, mistakes);
        return types;
    }

    private static void checkNames(
            List<EntityType> types,
            String key,
            Function<EntityType.Naming, String> name,
            Map<String, YamlValue.Mapping> mappings,
            FrontMatterProblems mistakes) {
        Map<String, String> owners = new HashMap<>();
        for (EntityType type : types) {
            String written = name.apply(type.naming());
            String word = type.naming().word();
            String other = owners.putIfAbsent(written.toLowerCase(Locale.ROOT), word);
            YamlValue.@Nullable Mapping mapping = mappings.get(word);
            if (other != null && mapping != null) {
                mistakes.ofTypes().sharedName(mapping.at("name", key), written, other);
            }
        }
    }

    private static List<PostField> postFields(
            YamlValue.Mapping mapping,
            List<String> types,
            DocumentTypes ours,
            Supplier<QuotationMarks> marks,
            FrontMatterProblems mistakes) {
        Set<String> taken = ours.of(PostFieldKeys.WORD)
                .map(post -> post.keys().fields().keySet())
                .orElseThrow();
        return new PostFieldKeys(types).read(mapping, taken, marks, mistakes);
    }

    /** The keys of a type file of a site that declares some types. */
    static Keys keys(EntityTypes declared) {
        return new TypeKeys(words(declared), declared.units()).keys();
    }

    /** The keys of the file that adds to what posts say. */
    static Keys keysOfPosts(EntityTypes declared) {
        return new PostFieldKeys(words(declared)).keys();
    }

    private static List<String> words(EntityTypes declared) {
        return declared.all().isEmpty()
                ? List.of("a-type")
                : declared.all().stream().map(EntityType::word).toList();
    }

    /** Units are shared by all types, so they are read before. What is wrong in them is told when their file is read. */
    private static Units units(
            Map<String, YamlValue.Mapping> mappings, Supplier<QuotationMarks> marks, FrontMatterProblems mistakes) {
        Map<String, UnitKeys.Written> written = new LinkedHashMap<>();
        FrontMatterProblems elsewhere = new FrontMatterProblems(new Problems());
        for (YamlValue.Mapping mapping : mappings.values()) {
            YamlValue.@Nullable Entry entry = mapping.entries().get(UnitKeys.UNITS.name());
            if (entry != null) {
                Map<String, UnitKeys.Written> found =
                        UnitKeys.UNITS.read(entry.value(), new Reading(mapping, OwnNames.NONE, marks, elsewhere));
                if (found != null) {
                    found.forEach((symbol, unit) -> {
                        UnitKeys.Written other = written.putIfAbsent(symbol, unit);
                        if (Units.BUILT_IN.of(symbol).isPresent() || (other != null && !other.isSame(unit))) {
                            mistakes.ofTypes().unitInTwoWays(unit.at(), symbol);
                        }
                    });
                }
            }
        }
        return UnitKeys.resolve(written, mistakes);
    }
}
