package tapeout.frontmatter.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.JBakeHeader;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * A list. A single value stands in it once.
 *
 * @param element what each entry must be
 * @param bare whether a single entry may stand without the list around it
 * @param least how many entries it needs
 */
public record ListShape<T>(Shape<T> element, boolean bare, int least) implements Shape<List<T>> {

    /** What an entry is without quotes in any case, or with those that it has. */
    private static final Pattern ENTRY =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/+&'()-]*+|\"[^\"\\\\]++\"|'[^']++'");

    /** Entries below each other, without the space behind each dash, as YAML puts them into one text. */
    private static final Pattern GLUED = Pattern.compile("-[\\p{L}\\p{N}][^,]*+");

    /** A list of any length. */
    public static <T> ListShape<T> listOf(Shape<T> element) {
        return new ListShape<>(element, false, 0);
    }

    /** A list that is not empty. */
    public static <T> ListShape<T> someOf(Shape<T> element) {
        return new ListShape<>(element, false, 1);
    }

    /** One or several: {@code source: hf} is short for {@code source: [hf]}. */
    public static <T> ListShape<T> oneOrMore(Shape<T> element) {
        return new ListShape<>(element, true, 1);
    }

    @Override
    public String form() {
        return (bare ? "one or a list, each " : least > 0 ? "a list of at least one, each " : "a list, each ")
                + element.form();
    }

    @Override
    public JsonSchema schema() {
        JsonSchema any = JsonSchema.of("array").with("items", element.schema());
        JsonSchema some = least > 0 ? any.with("minItems", least) : any;
        JsonSchema list = element.isKeyed() || element.isToldTwice() ? some : some.with("uniqueItems", true);
        return bare ? JsonSchema.anyOf(element.schema(), list) : list;
    }

    @Override
    public @Nullable Keys within() {
        return element.within();
    }

    @Override
    public boolean isFreeText() {
        return element.isFreeText();
    }

    @Override
    public boolean needsBrackets() {
        return !bare;
    }

    @Override
    public @Nullable List<T> read(FieldCursor cursor) {
        List<YamlValue> items = items(cursor);
        if (items == null) {
            cursor.wrongType("a list", example(cursor));
            return null;
        }
        if (items.size() < least) {
            cursor.problems().emptyList(cursor.at(), cursor.key(), cursor.ownExample());
            return null;
        }
        List<T> entries = new ArrayList<>(items.size());
        Set<String> seen = new HashSet<>();
        for (YamlValue item : items) {
            if (isTwice(item, seen)) {
                cursor.problems().entryTwice(item.at(), cursor.key(), ((YamlValue.Scalar) item).text());
                continue;
            }
            T entry = element.read(item == cursor.value() ? cursor : cursor.to(item));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries.isEmpty() && least > 0 ? null : entries;
    }

    private boolean isTwice(YamlValue item, Set<String> seen) {
        return item instanceof YamlValue.Scalar scalar
                && !scalar.isEmpty()
                && !element.isToldTwice()
                && !seen.add(scalar.text().strip());
    }

    private String example(FieldCursor cursor) {
        String entries = "";
        if (!element.isKeyed()
                && cursor.value() instanceof YamlValue.Scalar scalar
                && scalar.text().length() <= 40) {
            boolean glued = scalar.style() == YamlValue.Style.PLAIN
                    && GLUED.matcher(scalar.text()).matches();
            entries = Stream.of(
                            glued
                                    ? scalar.text().substring(1).split(" -")
                                    : scalar.text()
                                            .replaceAll("^[\\[(]|[\\])]$", "")
                                            .split(","))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .map(entry -> ENTRY.matcher(entry).matches()
                            ? entry
                            : '"' + entry.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                    .collect(Collectors.joining(", "));
        }
        return entries.isEmpty() ? cursor.ownExample() : "[" + entries + "]";
    }

    private @Nullable List<YamlValue> items(FieldCursor cursor) {
        if (cursor.value() instanceof YamlValue.Sequence sequence) {
            return sequence.items();
        }
        if (cursor.value() instanceof YamlValue.Scalar scalar && scalar.style() == YamlValue.Style.HEADER) {
            return JBakeHeader.commaList(scalar);
        }
        return bare ? List.of(cursor.value()) : null;
    }
}
