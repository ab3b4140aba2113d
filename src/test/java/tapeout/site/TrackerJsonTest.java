package tapeout.site;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Entity;
import tapeout.content.type.EntityType;

/** The trackers' files in JSON, read back and compared cell by cell with the content that they come from. */
class TrackerJsonTest extends TrackedSites {

    @ParameterizedTest
    @ValueSource(strings = {"chip", "model", "rule"})
    void jsonSaysWhatTheModelSays(String word) {
        both().forEach(tracked -> {
            EntityType type = tracked.type(word);
            JsonNode json = tracked.json(type);
            TrackerModel model = new TrackerModel(tracked.day());
            Map<String, JsonNode> rows = new LinkedHashMap<>();
            json.get("rows").forEach(row -> rows.put(row.get("id").textValue(), row));
            assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(ids(tracked, type));
            for (Entity entity : tracked.library().entities(type)) {
                JsonNode row = rows.get(entity.id());
                Map<String, String> plain = model.plain(entity);
                json.get("columns").forEach(column -> {
                    String name = column.get("name").textValue();
                    if (plain.containsKey(name)) {
                        assertThat(plain(row.get(name)))
                                .as("%s %s", entity.id(), name)
                                .isEqualTo(plain.get(name));
                    }
                });
                Map<String, List<TrackerModel.Cell>> facts =
                        model.facts(entity).stream().collect(groupingBy(TrackerModel.Cell::column));
                json.get("columns").forEach(column -> {
                    String name = column.get("name").textValue();
                    if (column.get("sourced").booleanValue() && !plain.containsKey(name)) {
                        checkFacts(row.get(name), facts.getOrDefault(name, List.of()));
                    }
                });
                assertThat(json.get("columns").findValuesAsText("name")).containsAll(facts.keySet());
                assertThat(row.get("sources").findValuesAsText("id"))
                        .isEqualTo(entity.sources().stream()
                                .map(source -> source.id())
                                .toList());
            }
        });
    }

    private static String plain(JsonNode cell) {
        if (!cell.isArray()) {
            return cell.isNull() ? "" : cell.textValue();
        }
        List<String> values = new ArrayList<>();
        cell.forEach(value -> values.add(value.isObject() ? value.get("value").textValue() : value.textValue()));
        return String.join(" | ", values);
    }

    private static void checkFacts(JsonNode cell, List<TrackerModel.Cell> expected) {
        assertThat(cell).hasSize(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            JsonNode fact = cell.get(i);
            TrackerModel.Cell model = expected.get(i);
            boolean disclosed = fact.get("disclosed").booleanValue();
            assertThat(disclosed ? scalar(fact, "value") : "not disclosed").isEqualTo(TrackerModel.value(model.fact()));
            assertThat(fact.has("value")).isEqualTo(disclosed);
            assertThat(scalar(fact, "unit")).isEqualTo(TrackerModel.unit(model.fact()));
            assertThat(scalar(fact, "qualifier")).isEqualTo(TrackerModel.qualifier(model.fact()));
            assertThat(scalar(fact, "normalised")).isEqualTo(TrackerModel.normalised(model));
            assertThat(scalar(fact, "as_of"))
                    .isEqualTo(TrackerModel.text(model.fact().life().asOf()));
            assertThat(scalar(fact, "note"))
                    .isEqualTo(TrackerModel.text(model.fact().note()));
            List<String> sources = new ArrayList<>();
            fact.get("sources").forEach(source -> sources.add(source.textValue()));
            assertThat(sources).isEqualTo(TrackerModel.sources(model.fact()));
        }
    }

    private static String scalar(JsonNode fact, String name) {
        JsonNode value = fact.path(name);
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText("");
    }

    @Test
    void everyColumnStandsInTheDictionary() {
        both().forEach(tracked -> tracked.library().trackers().forEach(type -> {
            JsonNode columns = tracked.json(type).get("columns");
            assertThat(tracked.rows(type).get(0).keySet().stream()
                            .map(name -> name.replaceFirst("\\.normalised$", ""))
                            .distinct())
                    .containsExactlyElementsOf(columns.findValuesAsText("name"));
            columns.forEach(column -> {
                assertThat(column.get("meaning").textValue()).endsWith(".");
                if (column.has("allowed")) {
                    assertThat(tracked.rows(type))
                            .allSatisfy(row -> assertThat(
                                            row.get(column.get("name").textValue())
                                                    .split(" \\| "))
                                    .allMatch(word -> word.isEmpty()
                                            || column.get("allowed").toString().contains('"' + word + '"')));
                }
            });
        }));
    }
}
