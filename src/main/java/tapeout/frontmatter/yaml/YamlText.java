package tapeout.frontmatter.yaml;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes front matter: YAML 1.2 that {@link YamlHeader} reads back as it was. */
public final class YamlText {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSplitLines(false)
            .setUseUnicodeEncoding(true)
            .build();

    private YamlText() {}

    /**
     * Keys and values, each key on a line of its own.
     *
     * @param values texts, numbers, truth values, lists and maps of these, in the order to be written
     * @return lines that end with LF; empty where there are no values
     */
    public static String of(Map<String, Object> values) {
        return values.isEmpty() ? "" : new Dump(SETTINGS).dumpToString(plain(values));
    }

    /** The same with numbers that are written without saying what they are. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, entry) -> copy.put(String.valueOf(key), plain(entry)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(YamlText::plain).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.scale() <= 0 ? number.toBigInteger() : number.doubleValue();
        }
        return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
    }
}
