package tapeout.guest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;

/** Values of YAML as templates of JBake's see them: texts, numbers, truth values, dates, lists and maps (YAML 1.1). */
final class PlainValues {

    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+\\.[0-9]+(?:[eE][-+]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PlainValues() {}

    /** @return null for what is empty or could not be read */
    static @Nullable Object of(YamlValue value) {
        if (value.isEmpty()) {
            return null;
        }
        if (value instanceof YamlValue.Mapping mapping) {
            return ofMapping(mapping);
        }
        if (value instanceof YamlValue.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(of(item)));
            return items;
        }
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.style() == YamlValue.Style.PLAIN ? plain(scalar.text()) : scalar.text();
        }
        return null;
    }

    /** By key, in the order written; a key without a value is left out. */
    static Map<String, Object> ofMapping(YamlValue.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            Object value = of(entry.value());
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    private static Object plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (List.of("true", "yes", "on").contains(lower)) {
            return true;
        }
        if (List.of("false", "no", "off").contains(lower)) {
            return false;
        }
        if (INTEGER.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        return DAY.matcher(text).matches() ? day(text) : text;
    }

    private static Object day(String text) {
        try {
            return Date.from(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
