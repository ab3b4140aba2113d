package tapeout.frontmatter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Body;
import tapeout.content.GenericDocument;
import tapeout.content.Header;

/** Reads documents of types that are not ours: their front matter stays as it is, with the types of YAML's core schema. */
final class GenericReader {

    private GenericReader() {}

    static GenericDocument read(String type, YamlValue.Mapping mapping, Header header, Body body, FilePlace place) {
        Map<String, Object> values = values(mapping);
        Object title = values.get("title");
        return new GenericDocument(
                header,
                body,
                type,
                place.address(),
                title == null ? header.slug().value() : title.toString(),
                values);
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
        if (!scalar.plain()) {
            return text;
        }
        if (scalar.isEmpty()) {
            return "";
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.matches("[-+]?(0|[1-9]\\d{0,17})(\\.\\d{1,18})?") ? new BigDecimal(text) : text;
    }
}
