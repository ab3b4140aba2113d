package tapeout.frontmatter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Reference;
import tapeout.content.When;
import tapeout.problem.SourceLocation;

/** Gives the values of checked front matter their types. A key that is required may be asked for without a second thought. */
final class Fields {

    private final YamlValue.Mapping mapping;

    /** @param mapping as {@link ShapeChecker} leaves it */
    Fields(YamlValue.Mapping mapping) {
        this.mapping = mapping;
    }

    SourceLocation at() {
        return mapping.at();
    }

    /** The text of a required key. */
    String text(String key) {
        String text = textOrNull(key);
        if (text == null) {
            throw new IllegalArgumentException("the key " + key + " was not checked");
        }
        return text;
    }

    @Nullable
    String textOrNull(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof YamlValue.Scalar scalar ? scalar.text() : null;
    }

    /** A word of a closed set, as its constant. */
    <W> W word(String key, Function<String, Optional<W>> of) {
        return of.apply(text(key)).orElseThrow();
    }

    LocalDate day(String key) {
        return LocalDate.parse(text(key));
    }

    @Nullable
    LocalDate dayOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : LocalDate.parse(text);
    }

    /** A day, which is its first instant in UTC, or an instant with an offset. */
    Instant moment(String key) {
        String text = text(key);
        return text.length() == 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant();
    }

    When when(String key) {
        return When.parse(text(key)).orElseThrow();
    }

    @Nullable
    When whenOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : When.parse(text).orElseThrow();
    }

    @Nullable
    URI urlOrNull(String key) {
        String text = textOrNull(key);
        return text == null ? null : URI.create(text);
    }

    Reference reference(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            throw new IllegalArgumentException("the key " + key + " was not checked");
        }
        return new Reference(text(key), entry.value().at());
    }

    @Nullable
    Reference referenceOrNull(String key) {
        return mapping.entries().containsKey(key) ? reference(key) : null;
    }

    List<Reference> references(String key) {
        return scalars(key).stream()
                .map(scalar -> new Reference(scalar.text(), scalar.at()))
                .toList();
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(YamlValue.Scalar::text).toList();
    }

    List<YamlValue.Scalar> scalars(String key) {
        return items(key).stream()
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .toList();
    }

    /** Each element of a list of keys and values. */
    <T> List<T> each(String key, Function<Fields, T> read) {
        return items(key).stream()
                .filter(YamlValue.Mapping.class::isInstance)
                .map(item -> read.apply(new Fields((YamlValue.Mapping) item)))
                .toList();
    }

    /** The keys and values below a key; without any where the key is absent. */
    Fields below(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof YamlValue.Mapping below
                ? new Fields(below)
                : new Fields(new YamlValue.Mapping(Map.of(), at()));
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    List<YamlValue> items(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof YamlValue.Sequence sequence ? sequence.items() : List.of();
    }
}
