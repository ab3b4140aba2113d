package tapeout.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** JSON-LD, read. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // a small number keeps the digits that it was written with
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(com.fasterxml.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private StructuredData() {}

    /** @throws AssertionError if the text is no JSON, or names a key twice */
    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + e.getMessage() + "\n" + text, e);
        }
    }

    /** The blocks of a page. */
    static Stream<JsonNode> blocks(BuiltPage page) {
        return page.document().select("script[type=application/ld+json]").stream()
                .map(script -> read(script.data()));
    }

    /** Every string that stands in it as a value. */
    static List<String> strings(String text) {
        List<String> strings = new ArrayList<>();
        collect(read(text), strings);
        return strings;
    }

    private static void collect(JsonNode node, List<String> strings) {
        if (node.isTextual()) {
            strings.add(node.textValue());
        }
        node.forEach(part -> collect(part, strings));
    }
}
