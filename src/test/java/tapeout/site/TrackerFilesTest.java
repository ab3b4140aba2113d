package tapeout.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.library.Library;

/** The files of the trackers, read back and compared cell by cell with the content that they come from. */
@ExtendWith(RealSite.class)
class TrackerFilesTest {

    @TempDir
    private static Path folder;

    private static Tracked newsroom;
    private static Tracked real;

    /** A built site with the library that it was built from. */
    private record Tracked(BuiltSite site, Library library, LocalDate day) {

        static Tracked of(BuiltSite site, Path source, String asOf) {
            Instant instant = Instant.parse(asOf);
            return new Tracked(site, ReadLibrary.of(source, asOf), LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }

        List<Map<String, String>> rows(EntityType type) {
            return CsvTable.rows(text(type, ".csv"));
        }

        List<Map<String, String>> facts(EntityType type) {
            return CsvTable.rows(text(type, "-facts.csv"));
        }

        EntityType type(String word) {
            return library.types().of(word).orElseThrow();
        }

        JsonNode json(EntityType type) {
            return StructuredData.read(text(type, ".json"));
        }

        String text(EntityType type, String ending) {
            String name = type.folder();
            return new String(site.file("trackers/" + name + "/" + name + ending), StandardCharsets.UTF_8);
        }

        String url(Entity entity) {
            return site.host() + entity.type().folder() + "/" + entity.id() + "/";
        }
    }

    @BeforeAll
    static void build(RealSite.Build build) {
        Path source = Newsroom.copy(folder.resolve("newsroom"));
        Newsroom.build(source);
        newsroom = Tracked.of(BuiltSite.read(source.resolve("output"), Newsroom.HOST), source, Newsroom.AS_OF);
        real = Tracked.of(build.site(), build.source(), RealSite.AS_OF);
    }

    static Stream<Tracked> both() {
        return Stream.of(newsroom, real);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chip", "model", "rule"})
    void aLineForEachRowSaysWhatTheModelSays(String word) {
        both().forEach(tracked -> {
            EntityType type = tracked.type(word);
            TrackerModel model = new TrackerModel(tracked.day());
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            tracked.rows(type).forEach(row -> rows.put(row.get("id"), row));
            assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(ids(tracked, type));
            for (Entity entity : tracked.library().entities(type)) {
                Map<String, String> expected = expected(model, entity);
                expected.put("url", tracked.url(entity));
                Map<String, String> row = rows.get(entity.id());
                row.keySet().forEach(column -> expected.putIfAbsent(column, ""));
                assertThat(row).as(entity.id()).isEqualTo(expected);
            }
        });
    }

    private static Map<String, String> expected(TrackerModel model, Entity entity) {
        Map<String, String> expected = new LinkedHashMap<>(model.plain(entity));
        model.facts(entity).stream()
                .collect(groupingBy(TrackerModel.Cell::column))
                .forEach((column, cells) -> {
                    expected.put(
                            column,
                            cells.stream()
                                    .map(cell -> TrackerModel.given(cell.fact()))
                                    .collect(joining(" | ")));
                    cells.stream()
                            .map(TrackerModel::normalised)
                            .filter(value -> !value.isEmpty())
                            .findFirst()
                            .ifPresent(value -> expected.put(column + ".normalised", value));
                });
        return expected;
    }

    @ParameterizedTest
    @ValueSource(strings = {"chip", "model"})
    void aLineForEachFactSaysWhatTheModelSays(String word) {
        both().forEach(tracked -> {
            EntityType type = tracked.type(word);
            TrackerModel model = new TrackerModel(tracked.day());
            List<Map<String, String>> expected = new ArrayList<>();
            for (Entity entity : tracked.library().entities(type)) {
                model.facts(entity).forEach(cell -> expected.add(line(entity, cell)));
            }
            assertThat(expected).isNotEmpty();
            assertThat(tracked.facts(type)).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    private static Map<String, String> line(Entity entity, TrackerModel.Cell cell) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", entity.id());
        line.put("name", entity.title());
        line.put("column", cell.column());
        line.put("value", TrackerModel.value(cell.fact()));
        line.put("unit", TrackerModel.unit(cell.fact()));
        line.put("qualifier", TrackerModel.qualifier(cell.fact()));
        line.put("normalised", TrackerModel.normalised(cell));
        line.put(
                "normalised_unit",
                TrackerModel.normalised(cell).isEmpty() || cell.unit() == null
                        ? ""
                        : cell.unit().symbol());
        line.put("as_of", TrackerModel.text(cell.fact().life().asOf()));
        line.put("until", TrackerModel.text(cell.fact().life().until()));
        line.put("verified", TrackerModel.text(cell.fact().life().verified()));
        line.put("sources", String.join(" ", TrackerModel.sources(cell.fact())));
        line.put("source_urls", TrackerModel.addresses(entity, cell.fact()));
        line.put("note", TrackerModel.text(cell.fact().note()));
        return line;
    }

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
    void noColumnMixesDenseAndSparseFiguresOrFormats() {
        both().forEach(tracked -> {
            Set<String> figures = new TreeSet<>();
            for (Entity entity : tracked.library().entities(tracked.type("chip"))) {
                for (Fact figure : entity.facts().get("compute")) {
                    FactType compute = entity.type().facts().get("compute");
                    figures.add(entity.id() + " " + TrackerModel.column(compute, figure) + " "
                            + TrackerModel.value(figure));
                }
            }
            Set<String> found = new TreeSet<>();
            tracked.facts(tracked.type("chip")).stream()
                    .filter(line -> line.get("column").startsWith("compute."))
                    .forEach(line -> found.add(line.get("id") + " " + line.get("column") + " " + line.get("value")));
            assertThat(found).hasSizeGreaterThan(2).isEqualTo(figures);
            assertThat(tracked.facts(tracked.type("chip")).stream()
                            .filter(line -> line.get("column").startsWith("compute."))
                            .filter(line -> !line.get("normalised").isEmpty())
                            .collect(groupingBy(
                                    line -> line.get("column"), mapping(line -> line.get("normalised_unit"), toSet())))
                            .values())
                    .allMatch(units -> units.size() == 1);
        });
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

    @Test
    void linesEndAsTheStandardSaysAndNothingStartsAFormula() {
        both().forEach(tracked -> tracked.library()
                .trackers()
                .forEach(type -> List.of(".csv", "-facts.csv").forEach(ending -> {
                    String csv = tracked.text(type, ending);
                    assertThat(csv).endsWith("\r\n").doesNotContain("\ufeff");
                    assertThat(csv.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
                    assertThat(CsvTable.read(csv).stream().flatMap(List::stream))
                            .noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r].*"));
                })));
        assertThat(newsroom.rows(newsroom.type("chip")))
                .anySatisfy(row -> assertThat(row.get("also_known_as")).startsWith("=E1*3 | ‘Thrice’"));
    }

    @Test
    void everyTrackedEntityThatAPublishedPostNamesHasItsRow() {
        Library library = real.library();
        Set<String> named = new TreeSet<>();
        library.posts()
                .forEach(post -> library.entitiesOf(post).stream()
                        .filter(entity -> entity.type().tracker() != null)
                        .forEach(entity -> named.add(entity.id())));
        Set<String> rows = new TreeSet<>();
        library.trackers().forEach(type -> real.rows(type).forEach(row -> rows.add(row.get("id"))));
        assertThat(named).hasSizeGreaterThan(60);
        assertThat(rows).containsAll(named);
        library.trackers()
                .forEach(type -> assertThat(real.site()
                                .page("trackers/" + type.folder() + "/index.html")
                                .document()
                                .select(".tracker-frame:not(.scroll) tbody th a")
                                .eachAttr("href"))
                        .containsAll(ids(real, type).stream()
                                .map(id -> "/" + type.folder() + "/" + id + "/")
                                .toList()));
    }

    private static List<String> ids(Tracked tracked, EntityType type) {
        return tracked.library().entities(type).stream().map(Entity::id).toList();
    }
}
