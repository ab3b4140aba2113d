package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The trackers' pages of the repository's own site. */
@ExtendWith(RealSite.class)
class BuiltTrackersTest {

    private static Document page(BuiltSite site, String tracker) {
        return site.page("trackers/" + tracker + "/index.html").document();
    }

    private static JsonNode dataset(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> StructuredData.read(script.data()))
                .filter(data -> data.get("@type").textValue().equals("Dataset"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chips", "models", "rules"})
    void describesItselfAsADatasetWithItsFiles(String tracker, BuiltSite site) {
        JsonNode dataset = dataset(page(site, tracker));
        assertThat(dataset.get("license").textValue()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(dataset.get("creator").get("name").textValue()).isEqualTo("Tapeout");
        assertThat(dataset.get("dateModified").textValue()).matches("2026-1[01]-\\d\\d");
        assertThat(dataset.get("description").textValue()).hasSizeGreaterThan(50);
        assertThat(dataset.get("distribution")).hasSize(3).allSatisfy(file -> {
            URI address = URI.create(file.get("contentUrl").textValue());
            assertThat(site.fileAt(address))
                    .contains("trackers/" + tracker + "/" + file.get("name").textValue());
        });
        String json = new String(site.file("trackers/" + tracker + "/" + tracker + ".json"), StandardCharsets.UTF_8);
        assertThat(dataset.get("variableMeasured").findValuesAsText("name"))
                .isEqualTo(StructuredData.read(json).get("columns").findValuesAsText("name"));
    }

    /** What a cell sorts by is what the file has as its number or first day. */
    @ParameterizedTest
    @ValueSource(strings = {"chips", "models", "rules"})
    void cellsSortByWhatTheFilesCallNormalised(String tracker, BuiltSite site) {
        Map<String, Map<String, String>> rows = rows(site, tracker);
        int compared = 0;
        for (Element table : page(site, tracker).select("table.tracker-table")) {
            List<String> columns = table.select("th[data-column]").eachAttr("data-column");
            for (Element row : table.select("tbody tr")) {
                Map<String, String> expected = rows.get(row.select("th a").attr("href"));
                for (int i = 1; i < columns.size(); i++) {
                    String column = columns.get(i);
                    Element cell = row.child(i);
                    if (expected.containsKey(column + ".normalised")) {
                        assertThat(cell.attr("data-sort")).isEqualTo(expected.get(column + ".normalised"));
                        compared++;
                    }
                    assertThat(cell.hasClass("tracker-none"))
                            .as(expected.get("id") + " " + column)
                            .isEqualTo(expected.get(column).isEmpty());
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    /** Cell by cell against the file: what is not disclosed, and what nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"chips", "models"})
    void undisclosedIsToldFromUnknown(String tracker, BuiltSite site) {
        Map<String, Map<String, String>> rows = rows(site, tracker);
        Set<String> shown = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (Element table : page(site, tracker).select("table.tracker-table")) {
            List<String> columns = table.select("th[data-column]").eachAttr("data-column");
            for (Element row : table.select("tbody tr")) {
                String address = row.select("th a").attr("href");
                for (int i = 1; i < columns.size(); i++) {
                    String cell = address + " " + columns.get(i);
                    String inFile = rows.get(address).get(columns.get(i));
                    if (row.child(i).text().contains("Not disclosed")) {
                        shown.add(cell + " undisclosed");
                    }
                    if (row.child(i).hasClass("tracker-none")) {
                        shown.add(cell + " unknown");
                    }
                    if (inFile.contains("not disclosed")) {
                        expected.add(cell + " undisclosed");
                    } else if (inFile.isEmpty()) {
                        expected.add(cell + " unknown");
                    }
                }
            }
        }
        assertThat(shown).isEqualTo(expected);
        assertThat(shown).anyMatch(cell -> cell.endsWith(tracker.equals("models") ? " undisclosed" : " unknown"));
    }

    private static Map<String, Map<String, String>> rows(BuiltSite site, String tracker) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        CsvTable.rows(new String(site.file("trackers/" + tracker + "/" + tracker + ".csv"), StandardCharsets.UTF_8))
                .forEach(row -> rows.put("/" + tracker + "/" + row.get("id") + "/", row));
        return rows;
    }

    @Test
    void everyValueOfAFactLeadsToASourceOrSaysThatNothingIsKnown(BuiltSite site) {
        for (String tracker : List.of("chips", "models")) {
            for (Element value : page(site, tracker).select(".tracker-value")) {
                assertThat(value.select(".tracker-marks a").isEmpty()
                                && value.select("i").isEmpty()
                                && !value.text().equals("Status not known"))
                        .as(value.outerHtml())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ai-chips, chips", "export-controls, rules", "model-releases, models"})
    void topicsAndListsLeadToTheirTracker(String topic, String tracker, BuiltSite site) {
        String address = "/trackers/" + tracker + "/";
        assertThat(site.page("topics/" + topic + "/index.html").document().select("main a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(site.page(tracker + "/index.html").document().select("main a[href=" + address + "]"))
                .isNotEmpty();
        assertThat(page(site, tracker).select("main a[href=/" + tracker + "/]")).isNotEmpty();
        assertThat(site.page("trackers/index.html").document().select("main h2 a[href=" + address + "]"))
                .isNotEmpty();
    }

    @Test
    void theMainNavigationNamesTheTrackersOnce(BuiltSite site) {
        assertThat(site.page("index.html").document().select(".navigation a").eachAttr("href"))
                .containsOnlyOnce("/trackers/")
                .doesNotContain("/chips/", "/models/", "/rules/");
    }
}
