package tapeout.frontmatter.type;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.frontmatter.yaml.YamlValue;

/**
 * The names that a type gives to what could not be read: that has been told, and who names it is right.
 *
 * @param type as it is written
 * @param keys below which names stand
 */
record UnreadNames(YamlValue.Mapping type, List<String> keys) {

    /** All of them but those of what was read. */
    Set<String> beside(
            Map<String, FieldType> fields,
            Map<String, FactType> facts,
            @Nullable LifeCycle cycle,
            @Nullable Measuring measuring) {
        Set<String> unread = new HashSet<>();
        keys.forEach(key -> unread.addAll(written(type, key)));
        if (value(type, MeasureKeys.MEASURES) instanceof YamlValue.Mapping measures) {
            unread.addAll(written(measures, MeasureKeys.OF));
        }
        Collection<MeasureType> measures = measuring == null ? List.of() : measuring.measures();
        Stream.of(
                        fields.keySet().stream(),
                        facts.keySet().stream(),
                        measures.stream().map(MeasureType::word))
                .flatMap(read -> read)
                .forEach(unread::remove);
        if (cycle == null && type.entries().containsKey(LifeCycleKeys.FIELD.name())) {
            unread.addAll(LifeCycle.COLUMNS);
        }
        return unread;
    }

    private static Set<String> written(YamlValue.Mapping in, String key) {
        return value(in, key) instanceof YamlValue.Mapping named
                ? named.entries().keySet()
                : Set.of();
    }

    private static @Nullable YamlValue value(YamlValue.Mapping in, String key) {
        YamlValue.@Nullable Entry entry = in.entries().get(key);
        return entry == null ? null : entry.value();
    }
}
