package tapeout.frontmatter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tapeout.content.Body;
import tapeout.content.GenericDocument;
import tapeout.content.Header;

/** Makes documents of types that are not ours: their front matter stays as it is, with numbers and truth values as YAML 1.2 has them. */
final class GenericReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");
    private static final String TITLE = "title";

    private GenericReader() {}

    static GenericDocument read(String type, YamlValue.Mapping mapping, FilePlace place, Header header, Body body) {
        YamlValue.Scalar title = mapping.scalar(TITLE);
        return new GenericDocument(
                header,
                body,
                type,
                place.address(),
                title == null ? header.slug().value() : title.text(),
                values(mapping));
    }

    private static Map<String, Object> values(YamlValue.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> values.put(name, value(entry.value())));
        return values;
    }

    private static Object value(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return values(mapping);
        }
        if (value instanceof YamlValue.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(value(item)));
            return items;
        }
        return value instanceof YamlValue.Scalar scalar ? scalar(scalar) : "";
    }

    private static Object scalar(YamlValue.Scalar scalar) {
        String text = scalar.text();
        if (scalar.style() != YamlValue.Style.PLAIN) {
            return text;
        }
        if (scalar.isEmpty()) {
            return "";
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }
}
