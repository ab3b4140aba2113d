package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * What the documents of a folder and of those in it say where they do not say otherwise: the keys of front matter in a file
 * {@value #FILE}. Of several values of one key the nearest counts, the document's own first. Immutable.
 */
public final class FolderDefaults {

    /** The name of the file that holds a folder's. */
    public static final String FILE = "_defaults.yaml";

    /** None. */
    public static final FolderDefaults NONE = new FolderDefaults(Map.of());

    /** By folder and by the type's word. */
    private final Map<String, Map<String, Map<String, YamlValue.Entry>>> byFolder;

    private FolderDefaults(Map<String, Map<String, Map<String, YamlValue.Entry>>> byFolder) {
        this.byFolder = byFolder;
    }

    /**
     * Reads all files of defaults. A key that no document of a folder can have, or a wrong value, is a problem of the file's
     * own, told once.
     *
     * @param files by their folders, relative to the source folder, with {@code /} between names
     */
    public static FolderDefaults read(
            Map<String, SourceText> files, ReadingRules rules, EntityTypes entities, Problems problems) {
        DocumentTypes types = new DocumentTypes(entities, rules.open());
        Map<String, Map<String, Map<String, YamlValue.Entry>>> byFolder = new HashMap<>();
        files.forEach((folder, source) -> {
            int end = source.text().length();
            YamlValue.Mapping mapping =
                    YamlHeader.read(source, new SplitSource(SplitSource.Style.YAML, 0, end, end), problems);
            if (mapping != null) {
                List<DocumentType> within = folder.equals(rules.contentFolder())
                        ? types.all()
                        : List.of(types.ofFile(source.file(), rules));
                byFolder.put(folder, byType(mapping, within, rules, problems));
            }
        });
        return byFolder.isEmpty() ? NONE : new FolderDefaults(byFolder);
    }

    /** A document's own keys, and behind them those of its folders that it does not have. */
    Map<String, YamlValue.Entry> behind(Map<String, YamlValue.Entry> own, String file, DocumentType type) {
        if (byFolder.isEmpty()) {
            return own;
        }
        Map<String, YamlValue.Entry> all = new LinkedHashMap<>(own);
        for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
            byFolder.getOrDefault(file.substring(0, end), Map.of())
                    .getOrDefault(type.word(), Map.of())
                    .forEach(all::putIfAbsent);
        }
        return all;
    }

    /** The keys that any folder gives to documents of a type. */
    public Set<String> given(String type) {
        return byFolder.values().stream()
                .flatMap(byType -> byType.getOrDefault(type, Map.of()).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a document that says nothing of it is a draft. */
    boolean isDraft(String file, DocumentType type) {
        YamlValue.Entry status = behind(Map.of(), file, type).get(CommonKeys.STATUS.name());
        return status != null
                && status.value() instanceof YamlValue.Scalar scalar
                && scalar.text().strip().equals(Status.DRAFT.word())
                && !Archetype.isDraftByName(type);
    }

    private static Map<String, Map<String, YamlValue.Entry>> byType(
            YamlValue.Mapping mapping, List<DocumentType> types, ReadingRules rules, Problems problems) {
        Map<String, Map<String, YamlValue.Entry>> byType = new HashMap<>();
        YamlValue.Scalar named = mapping.scalar(CommonKeys.TYPE.name());
        if (named != null && rules.genericTypes().contains(named.text())) {
            types.forEach(type -> byType.put(type.word(), mapping.entries()));
            return byType;
        }
        mapping.entries().forEach((name, entry) -> {
            List<DocumentType> having = types.stream()
                    .filter(type -> type.keys().open() || type.keys().fields().containsKey(name))
                    .toList();
            List<Problem> mistakes = having.isEmpty() ? mistakes(all(types), name, mapping, rules) : List.of();
            List<DocumentType> taking = new ArrayList<>();
            for (DocumentType type : having) {
                List<Problem> found = mistakes(type.keys(), name, mapping, rules);
                if (found.isEmpty()) {
                    taking.add(type);
                } else if (mistakes.isEmpty()) {
                    mistakes = found;
                }
            }
            if (taking.isEmpty()) {
                problems.addAll(mistakes);
            }
            YamlValue.Entry kept = taking.isEmpty() ? broken(entry) : entry;
            (taking.isEmpty() ? having : taking)
                    .forEach(type -> byType.computeIfAbsent(type.word(), word -> new LinkedHashMap<>())
                            .put(name, kept));
        });
        return byType;
    }

    private static List<Problem> mistakes(Keys keys, String name, YamlValue.Mapping mapping, ReadingRules rules) {
        Problems found = new Problems();
        Reading reading = new Reading(mapping, rules.names(), rules.style().marks(), new FrontMatterProblems(found));
        keys.check(name, mapping, reading);
        return found.sorted();
    }

    /** Every key of some types; of keys with one name whichever. */
    private static Keys all(List<DocumentType> types) {
        if (types.size() == 1) {
            return types.get(0).keys();
        }
        Map<String, Field<?>> fields = new LinkedHashMap<>();
        types.forEach(type -> fields.putAll(type.keys().fields()));
        return new Keys("document", fields, false, Set.of());
    }

    /** Stands for a value that is wrong, so that what is wrong is told once and not of each document. */
    private static YamlValue.Entry broken(YamlValue.Entry entry) {
        return new YamlValue.Entry(
                entry.keyAt(), new YamlValue.Broken(entry.value().at()));
    }
}
