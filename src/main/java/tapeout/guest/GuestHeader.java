package tapeout.guest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.GuestProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * The header of a document of a JBake site: JBake's {@code key=value} lines, where each line above the first separator is
 * one or empty, or YAML between lines of {@code ---}, which JBake does not know. The first separator of any other file is
 * part of its text.
 *
 * @param values as written, texts but for JSON and YAML
 * @param places of the values, by key
 * @param bodyStart offset of the first character behind the header
 */
public record GuestHeader(Map<String, Object> values, Map<String, SourceLocation> places, int bodyStart) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return null if the document has none */
    public static @Nullable GuestHeader read(SourceText source, String separator, Problems problems) {
        if (source.text().startsWith("---")) {
            SplitSource split = FrontMatterSplitter.split(source, true, new Problems());
            if (split.style() == SplitSource.Style.YAML) {
                return yaml(source, split, problems);
            }
        }
        int end = separatorLine(source, separator);
        return end == 0 ? null : lines(source, end, new GuestProblems(problems));
    }

    /** Where a value stands, or else the document itself. */
    SourceLocation at(String key, SourceLocation document) {
        return places.getOrDefault(key, document);
    }

    private static @Nullable GuestHeader yaml(SourceText source, SplitSource split, Problems problems) {
        YamlValue.Mapping mapping = YamlHeader.read(source, split, problems);
        if (mapping == null) {
            return null;
        }
        Map<String, Object> values = PlainValues.ofMapping(mapping);
        Map<String, SourceLocation> places = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            places.put(key, entry.value().at());
            // a title such as 1984 is no number
            if (List.of("title", "date", "type", "status").contains(key)
                    && entry.value() instanceof YamlValue.Scalar scalar
                    && !scalar.isEmpty()) {
                values.put(key, scalar.text());
            }
        });
        return new GuestHeader(values, places, split.bodyStart());
    }

    /** The number of the line that ends the header; 0 where there is none. */
    private static int separatorLine(SourceText source, String separator) {
        for (int line = 1; line <= source.lineCount(); line++) {
            String text = line(source, line);
            if (text.equals(separator)) {
                return line;
            }
            if (!text.isEmpty() && !text.contains("=")) {
                return 0;
            }
        }
        return 0;
    }

    private static GuestHeader lines(SourceText source, int end, GuestProblems problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, SourceLocation> places = new LinkedHashMap<>();
        for (int line = 1; line < end; line++) {
            String text = line(source, line);
            int equals = text.indexOf('=');
            if (equals >= 0) {
                SourceLocation at = source.at(source.startOf(line) + equals + 1);
                String key = text.substring(0, equals).trim();
                Object value = value(key, text.substring(equals + 1).trim(), at, problems);
                if (value != null) {
                    values.put(key, value);
                    places.put(key, at);
                }
            }
        }
        int bodyStart = end < source.lineCount()
                ? source.startOf(end + 1)
                : source.text().length();
        return new GuestHeader(values, places, bodyStart);
    }

    private static @Nullable Object value(String key, String value, SourceLocation at, GuestProblems problems) {
        if (!value.startsWith("{") || !value.endsWith("}")) {
            return value;
        }
        try {
            return JSON.readValue(value, Map.class);
        } catch (JsonProcessingException e) {
            problems.unreadableValue(at, key);
            return null;
        }
    }

    /** The tags of a header: a list, or a text with commas. */
    static List<String> tags(@Nullable Object written) {
        List<String> tags = written instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : written == null
                        ? List.of()
                        : Arrays.asList(String.valueOf(written).split(","));
        return tags.stream().map(String::trim).filter(tag -> !tag.isEmpty()).toList();
    }

    private static String line(SourceText source, int number) {
        int end = number < source.lineCount()
                ? source.startOf(number + 1)
                : source.text().length();
        return source.text().substring(source.startOf(number), end).replaceAll("[\r\n]+$", "");
    }
}
