package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the small newsroom gives to programs, as {@link NewsroomGoldenTest} has it. */
class NewsroomDataTest {

    private static final Path GOLDEN = Path.of("src/test/golden/newsroom");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** Each file that the catalog names is as the schema asks that it names itself, and has the rows that were promised. */
    @Test
    void isAsItsSchemasSay() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode table : json("api/index.json").get("tables")) {
            Schema schema = SCHEMAS.getSchema(json(name(table.get("schema"))));
            for (JsonNode file : table.get("files")) {
                String name = name(file.get("url"));
                JsonNode data = json(name);
                names.add(name);
                assertThat(schema.validate(data)).as(name).isEmpty();
                assertThat(data.get("$schema")).isEqualTo(table.get("schema"));
                assertThat(data.get("rows")).hasSize(file.get("rows").asInt()).isNotEmpty();
            }
        }
        assertThat(names)
                .contains(
                        "claims/claims.json",
                        "trackers/rules/rules.json",
                        "api/organizations.json",
                        "api/posts-2026-02.json");
    }

    /** A member that no column tells of, a word that is none of a column's, a day that is none, a row without an id. */
    @Test
    void isNothingThatItsSchemasDoNotSay() throws IOException {
        Schema schema = SCHEMAS.getSchema(json("api/posts.schema.json"));
        for (Consumer<ObjectNode> change : List.<Consumer<ObjectNode>>of(
                row -> row.put("mood", "good"),
                row -> row.put("kind", "rumour"),
                row -> row.put("published", "yesterday"),
                row -> row.remove("id"))) {
            JsonNode data = json("api/posts-2026-02.json");
            change.accept((ObjectNode) data.get("rows").get(0));
            assertThat(schema.validate(data)).hasSize(1);
        }
    }

    private static String name(JsonNode address) {
        return URI.create(address.asText()).getPath().substring(1);
    }

    private static JsonNode json(String name) throws IOException {
        return JSON.readTree(GOLDEN.resolve(name).toFile());
    }
}
