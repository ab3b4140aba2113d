package tapeout.frontmatter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.Severity;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** A new document of a type: what must be there, as a draft and right as it stands, and in comments what may be. */
public final class Archetype {

    private static final String FENCE = "---\n";
    private static final String CITATION = SourceKeys.CITED.name() + ": " + SourceKeys.CITED.example();
    private static final Pattern NAME = Pattern.compile("name|title");

    private Archetype() {}

    /**
     * The text of one.
     *
     * @param names what examples can name
     * @param given values of keys as YAML; what else must be there has its example
     */
    public static String of(DocumentType type, OwnNames names, Map<String, String> given) {
        List<Field<?>> fields = type.keys().fields().values().stream()
                .filter(field -> field != CommonKeys.TYPE)
                .toList();
        Map<String, String> written = new HashMap<>();
        fields.forEach(field -> {
            String value = value(field, names, given);
            if (value != null) {
                written.put(field.name(), value);
            }
        });
        if (written.values().stream().anyMatch(value -> value.contains(CITATION))) {
            written.put(SourceKeys.SOURCES.name(), SourceKeys.SOURCES.example(names));
        }
        StringBuilder text = new StringBuilder(FENCE);
        fields.forEach(field -> text.append(entry(field, names, written.get(field.name()))));
        return text.append(FENCE).append('\n').toString();
    }

    /**
     * The folders of the documents that a new one has to name and of which the site has none yet.
     *
     * @param given the keys whose values are given
     */
    public static Set<String> missing(DocumentType type, OwnNames names, Set<String> given) {
        Set<String> missing = new TreeSet<>();
        type.keys().fields().values().stream()
                .filter(field -> field.required() && !given.contains(field.name()))
                .forEach(field -> missing.addAll(names.missing(field.example())));
        return missing;
    }

    /** Whether {@code status} says how far what it is about has come: its name says then that it is a draft. */
    public static boolean isDraftByName(DocumentType type) {
        return !type.keys().fields().containsValue(CommonKeys.STATUS);
    }

    /** The key that says what a document is called. */
    public static Field<?> nameKey(DocumentType type) {
        Map<String, Field<?>> fields = type.keys().fields();
        return Objects.requireNonNull(fields.containsKey("name") ? fields.get("name") : fields.get("title"));
    }

    /** What a build would refuse in what a document is to be called. */
    public static Optional<Problem> mistake(DocumentType type, String name) {
        Problems problems = new Problems();
        SourceLocation at = SourceLocation.of(type.word());
        Reading reading = new Reading(
                new YamlValue.Mapping(Map.of(), at),
                OwnNames.NONE,
                () -> QuotationMarks.ENGLISH,
                new FrontMatterProblems(problems));
        nameKey(type).read(new YamlValue.Scalar(name, YamlValue.Style.DERIVED, at, null), reading);
        return problems.sorted().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst();
    }

    private static @Nullable String value(Field<?> field, OwnNames names, Map<String, String> given) {
        if (given.containsKey(field.name())) {
            return given.get(field.name());
        }
        if (field == CommonKeys.STATUS) {
            return Status.DRAFT.word();
        }
        if (!field.required()) {
            return null;
        }
        return field.name().equals(CommonKeys.SUMMARY) ? "\"" + Document.SUMMARY_TO_COME + "\"" : field.example(names);
    }

    private static String entry(Field<?> field, OwnNames names, @Nullable String value) {
        String comment = NAME.matcher(field.name()).matches() && value != null ? "" : "# " + about(field) + "\n";
        return value == null
                ? comment + "# " + field.name() + ": " + field.example(names) + "\n"
                : comment + toCome(names.missing(field.example())) + field.name() + ": " + value + "\n";
    }

    private static String toCome(Set<String> missing) {
        return missing.isEmpty()
                ? ""
                : "# There is no file in " + String.join(", ", missing)
                        + "/ yet: make one, then write its name here, without .md.\n";
    }

    private static String about(Field<?> field) {
        String form = field.shape().form();
        int words = form.indexOf("one of ");
        return words < 0
                ? field.doc()
                : field.doc() + " " + form.substring(words).replaceFirst("o", "O") + ".";
    }
}
