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
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.FrontMatterProblems;

/** Makes documents of types that are not ours: their front matter stays as it is, with numbers and truth values as YAML 1.2 has them. */
final class GenericReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");
    private static final String TITLE = "title";

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private GenericReader() {}

    /**
     * Reports texts that a comment cuts off. What a value means is for the template to say, so that a comment behind a
     * number, a date or a single word stays one.
     */
    static void check(YamlValue.Mapping mapping, FrontMatterProblems mistakes) {
        mapping.entries().forEach((key, entry) -> check(key, entry.value(), mistakes));
    }

    private static void check(String key, YamlValue value, FrontMatterProblems mistakes) {
        if (value instanceof YamlValue.Mapping mapping) {
            check(mapping, mistakes);
        } else if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> check(key, item, mistakes));
        } else if (value instanceof YamlValue.Scalar scalar && scalar.comment() != null && isText(key, scalar)) {
            mistakes.cutText(scalar.comment(), key, scalar.text());
        }
    }

    private static boolean isText(String key, YamlValue.Scalar scalar) {
        String text = scalar.text();
        return scalar.isEmpty()
                || key.equals(TITLE)
                || (text.contains(" ") && !DATE.matcher(text).matches());
    }

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
