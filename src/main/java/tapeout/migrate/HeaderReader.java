package tapeout.migrate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Reads front matter as other generators write it: YAML between {@code ---}, TOML between {@code +++}, or a JSON object. */
final class HeaderReader {

    private static final Pattern TOML =
            Pattern.compile("\\uFEFF?\\+\\+\\+[ \\t]*\\R(?<header>(?s:.*?\\R)??)\\+\\+\\+[ \\t]*(?:\\R|\\z)");
    private static final Pattern NAMED = Pattern.compile(
            "\\uFEFF?---[ \\t]*(?<form>[A-Za-z]+)[ \\t]*\\R(?<header>(?s:.*?\\R)??)---[ \\t]*(?:\\R|\\z)");
    private static final Pattern YAML = Pattern.compile("\\uFEFF?---[ \\t]*\\R");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TomlMapper TOML_MAPPER = new TomlMapper();

    private HeaderReader() {}

    /** @return null where there is none, or none that can be read, which is a problem */
    static @Nullable Header read(SourceText source, Problems problems) {
        String text = source.text();
        Matcher toml = TOML.matcher(text);
        Matcher named = NAMED.matcher(text);
        try {
            if (toml.lookingAt()) {
                return new Header(toml(toml.group("header")), toml.end());
            } else if (named.lookingAt()) {
                return named(named, source, problems);
            } else if (YAML.matcher(text).lookingAt()) {
                return yaml(source, problems);
            } else if (text.startsWith("{\n") || text.startsWith("{\r")) {
                return json(text);
            }
        } catch (JsonProcessingException e) {
            unreadable("front matter", source, e, toml.lookingAt() || named.lookingAt() ? 1 : 0, problems);
        }
        return null;
    }

    /** Front matter whose first line says what it is written in, as Eleventy has it. */
    private static @Nullable Header named(Matcher named, SourceText source, Problems problems)
            throws JsonProcessingException {
        String form = named.group("form").toLowerCase(Locale.ROOT);
        if (form.equals("json")) {
            return new Header(map(JSON.readValue(named.group("header"), Map.class)), named.end());
        }
        if (form.equals("toml")) {
            return new Header(toml(named.group("header")), named.end());
        }
        new MigrationProblems(problems).unreadable(source.at(0), "front matter", "it is written in " + form);
        return null;
    }

    /**
     * The values of a whole file in TOML or JSON.
     *
     * @param what it is, such as {@code configuration}
     * @return null where it cannot be read, which is a problem
     */
    static @Nullable Map<String, Object> values(SourceText source, String what, Problems problems) {
        try {
            return source.file().endsWith(".toml")
                    ? toml(source.text())
                    : map(JSON.readValue(source.text(), Map.class));
        } catch (JsonProcessingException e) {
            unreadable(what, source, e, 0, problems);
            return null;
        }
    }

    /** @param above lines of the file above those that were read */
    private static void unreadable(
            String what, SourceText source, JsonProcessingException why, int above, Problems problems) {
        int line = why.getLocation() == null ? 1 : Math.max(1, why.getLocation().getLineNr());
        new MigrationProblems(problems)
                .unreadable(
                        source.at(source.startOf(Math.min(line + above, source.lineCount()))),
                        what,
                        why.getOriginalMessage());
    }

    private static Map<String, Object> toml(String text) throws JsonProcessingException {
        return map(TOML_MAPPER.readValue(text, Map.class));
    }

    private static Header json(String text) throws JsonProcessingException {
        try (JsonParser parser = JSON.createParser(text)) {
            Map<String, Object> values = map(JSON.readValue(parser, Map.class));
            int end = (int) parser.currentLocation().getCharOffset();
            Matcher line = Pattern.compile("[ \\t]*(?:\\R|\\z)").matcher(text).region(end, text.length());
            return new Header(values, line.lookingAt() ? line.end() : end);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read", e);
        }
    }

    private static @Nullable Header yaml(SourceText source, Problems problems) {
        SplitSource split = FrontMatterSplitter.split(source, problems);
        if (split.style() != SplitSource.Style.YAML) {
            return null;
        }
        Problems found = new Problems();
        YamlValue.Mapping mapping = YamlHeader.read(source, split, found);
        problems.addAll(found.sorted());
        return mapping == null || found.sorted().stream().anyMatch(Problem::isError)
                ? null
                : new Header(FreeShape.values(mapping), split.bodyStart());
    }

    private static Map<String, Object> map(Map<?, ?> read) {
        Map<String, Object> values = new LinkedHashMap<>();
        read.forEach((key, value) -> {
            if (value != null) {
                values.put(String.valueOf(key), value);
            }
        });
        return values;
    }
}
