package tapeout.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Reads JSON (RFC 8259) into values with places. */
final class JsonData {

    private static final int MAX_DEPTH = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final String file;
    private final JsonParser parser;

    private JsonData(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** @return null if it is no JSON, which has been reported then */
    static @Nullable YamlValue read(SourceText source, Problems problems) {
        try (JsonParser parser = JSON.createParser(source.text())) {
            JsonData reader = new JsonData(source.file(), parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                new OwnProblems(problems).malformedData(source.at(0), "JSON", "there is nothing in it");
                return null;
            }
            YamlValue value = reader.value(first);
            if (parser.nextToken() != null) {
                new OwnProblems(problems).malformedData(reader.at(), "JSON", "a second value starts here");
            }
            return value;
        } catch (JsonProcessingException e) {
            new OwnProblems(problems).malformedData(at(source.file(), e.getLocation()), "JSON", reason(e));
            return null;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read from memory", e);
        }
    }

    private YamlValue value(JsonToken token) throws IOException {
        SourceLocation at = at();
        return switch (token) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_STRING -> new YamlValue.Scalar(parser.getText(), YamlValue.Style.QUOTED, at, null);
            default -> new YamlValue.Scalar(parser.getText(), YamlValue.Style.PLAIN, at, null);
        };
    }

    private YamlValue mapping(SourceLocation at) throws IOException {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            SourceLocation keyAt = at();
            entries.put(key, new YamlValue.Entry(keyAt, value(parser.nextToken())));
        }
        return new YamlValue.Mapping(entries, at);
    }

    private YamlValue sequence(SourceLocation at) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new YamlValue.Sequence(items, at);
    }

    private SourceLocation at() {
        return at(file, parser.currentTokenLocation());
    }

    static SourceLocation at(String file, @Nullable JsonLocation at) {
        return at == null || at.getLineNr() < 1 || at.getColumnNr() < 1
                ? SourceLocation.of(file)
                : new SourceLocation(file, at.getLineNr(), at.getColumnNr());
    }

    /** The parser's words, without what it says of itself and of how it was set up. */
    static String reason(JsonProcessingException e) {
        String words = e.getOriginalMessage()
                .split("\\R", 2)[0]
                .replaceAll("\\[Source: .*?; line: (\\d+), column: (\\d+)\\]", "line $1, column $2")
                .replaceAll(" \\(code \\d+\\)|\\.$", "");
        return e instanceof JsonParseException ? words : "it is too large or nested too deep";
    }
}
