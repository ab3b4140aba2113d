package tapeout.frontmatter.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * A set of keys of the site's own, which templates see as it is: texts, numbers and truth values as YAML 1.2 has them, lists
 * and sets of keys of these.
 */
public record FreeShape() implements Shape<Map<String, Object>> {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final String TITLE = "title";

    @Override
    public String form() {
        return "a set of keys of the site's own";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("object");
    }

    @Override
    public @Nullable Map<String, Object> read(FieldCursor cursor) {
        if (!(cursor.value() instanceof YamlValue.Mapping mapping)) {
            cursor.wrongType(form());
            return null;
        }
        check(cursor.key(), mapping, cursor.problems());
        return values(mapping);
    }

    /**
     * Reports characters that cannot be shown, and texts that a comment cuts off. What a value means is for the template to
     * say, so that a comment behind a number, a date or a single word stays one.
     *
     * @param key what the value is called, where it is no set of keys
     */
    public static void check(String key, YamlValue value, FrontMatterProblems problems) {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.entries().forEach((name, entry) -> check(name, entry.value(), problems));
        } else if (value instanceof YamlValue.Sequence list) {
            list.items().forEach(item -> check(key, item, problems));
        } else if (value instanceof YamlValue.Scalar scalar) {
            int forbidden = ForbiddenCharacters.find(scalar.text());
            if (forbidden >= 0) {
                problems.forbiddenCharacter(scalar.at(), scalar.text().codePointAt(forbidden));
            } else if (scalar.comment() != null && isText(key, scalar)) {
                problems.ofTexts().cutText(scalar.comment(), key, scalar.text());
            }
        }
    }

    private static boolean isText(String key, YamlValue.Scalar scalar) {
        String text = scalar.text();
        return scalar.isEmpty()
                || scalar.style() == YamlValue.Style.QUOTED
                || key.equals(TITLE)
                || (text.contains(" ") && !DATE.matcher(text).matches());
    }

    /** What templates see, in the order written. */
    public static Map<String, Object> values(YamlValue.Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> values.put(name, value(entry.value())));
        return values;
    }

    /** What templates see of a value; an empty text where nothing is written. */
    public static Object value(YamlValue value) {
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
