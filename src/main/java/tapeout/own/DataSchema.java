package tapeout.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Checks data by a JSON Schema (2020-12 unless it says which), which fetches nothing. */
final class DataSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More of one kind would tell nothing new. */
    private static final int MOST = 20;

    private DataSchema() {}

    /** Reports what of a value is not as its schema asks, each at its place. */
    static void check(YamlValue value, SourceText schema, Problems problems) {
        OwnProblems found = new OwnProblems(problems);
        List<Error> errors;
        try {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
            errors = registry.getSchema(JSON.readTree(schema.text())).validate(node(value));
        } catch (JsonProcessingException e) {
            found.malformedData(JsonData.at(schema.file(), e.getLocation()), "JSON", JsonData.reason(e));
            return;
        } catch (SchemaException e) {
            found.malformedData(schema.at(0), "JSON Schema", reason(e));
            return;
        } catch (StackOverflowError e) {
            found.malformedData(schema.at(0), "JSON Schema", "a $ref of it leads back to itself");
            return;
        }
        record Mistake(SourceLocation at, String message) {}
        errors.stream()
                .map(error -> new Mistake(place(value, error.getInstanceLocation()), error.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(Mistake::at).thenComparing(Mistake::message))
                .limit(MOST)
                .forEach(mistake -> found.againstSchema(mistake.at(), mistake.message(), schema.file()));
    }

    /** The reader's words, without the classes of Java that they name. */
    private static String reason(SchemaException e) {
        String words = String.valueOf(e.getMessage()).split("\\R", 2)[0].replaceFirst("^(\\w+\\.)+\\w+Exception: ", "");
        return e.getCause() instanceof FileNotFoundException
                ? "it refers to " + words + ", and nothing outside of it is read"
                : words;
    }

    private static SourceLocation place(YamlValue value, NodePath path) {
        YamlValue found = value;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (found instanceof YamlValue.Mapping mapping) {
                YamlValue.Entry entry = mapping.entries().get(String.valueOf(step));
                found = entry == null ? found : entry.value();
            } else if (found instanceof YamlValue.Sequence list && step instanceof Integer index) {
                found = list.items().get(index);
            }
        }
        return found.at();
    }

    private static JsonNode node(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            mapping.entries().forEach((key, entry) -> node.set(key, node(entry.value())));
            return node;
        }
        if (value instanceof YamlValue.Sequence list) {
            List<JsonNode> items = new ArrayList<>();
            list.items().forEach(item -> items.add(node(item)));
            return new ArrayNode(JsonNodeFactory.instance, items);
        }
        return value.isEmpty() ? JsonNodeFactory.instance.nullNode() : JSON.valueToTree(FreeShape.value(value));
    }
}
