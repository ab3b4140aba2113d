package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tapeout.content.BodyRules;

/** The list of allowed HTML that site owners read is the one that holds. */
class HtmlDocsTest {

    /** Attributes that any element may have are said in words. */
    private static final Map<String, String> SAMPLES = new TreeMap<>(Map.ofEntries(
            Map.entry("allowfullscreen", ""),
            Map.entry("alt", "x"),
            Map.entry("colspan", "2"),
            Map.entry("datetime", "2026"),
            Map.entry("default", ""),
            Map.entry("height", "9"),
            Map.entry("high", "1"),
            Map.entry("href", "x"),
            Map.entry("kind", "captions"),
            Map.entry("label", "x"),
            Map.entry("loop", ""),
            Map.entry("low", "1"),
            Map.entry("max", "1"),
            Map.entry("media", "print"),
            Map.entry("min", "1"),
            Map.entry("muted", ""),
            Map.entry("name", "x"),
            Map.entry("open", ""),
            Map.entry("optimum", "1"),
            Map.entry("preload", "none"),
            Map.entry("reversed", ""),
            Map.entry("rowspan", "2"),
            Map.entry("scope", "row"),
            Map.entry("sizes", "100vw"),
            Map.entry("span", "2"),
            Map.entry("src", "x"),
            Map.entry("srclang", "en"),
            Map.entry("start", "1"),
            Map.entry("style", "x"),
            Map.entry("type", "video/mp4"),
            Map.entry("value", "1"),
            Map.entry("width", "9")));

    private final HtmlAllowance allowance = new HtmlAllowance(BodyRules.NOTHING);

    @Test
    void listsWhatIsAllowed() throws Exception {
        List<String> rows = HtmlAllowance.names().stream()
                .sorted()
                .map(name -> "| `" + name + "` | " + attributes(name) + " |")
                .toList();
        assertThat(Files.readAllLines(Path.of("src/docs/html.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .toList())
                .isEqualTo(rows);
    }

    private String attributes(String name) {
        return SAMPLES.entrySet().stream()
                .filter(sample ->
                        allowance.allows(new Element(name), new Attribute(sample.getKey(), sample.getValue())))
                .map(sample -> "`" + sample.getKey() + "`")
                .collect(Collectors.joining(" "));
    }
}
