package tapeout.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.library.Library;

/** The trackers' files in CSV, read back and compared cell by cell with the content that they come from. */
class TrackerCsvTest extends TrackedSites {

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
}
