package tapeout.frontmatter.type;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param fields the key below which fields have their names
 * @param facts the key below which facts have theirs
 */
record UnreadNames(YamlValue.Mapping type, String fields, String facts) {

    /** All of them but those of what was read. A measure that was read does not stand for a fact of its name that was not. */
    Set<String> beside(
            Map<String, FieldType> readFields,
            Map<String, FactType> readFacts,
            @Nullable LifeCycle cycle,
            @Nullable Measuring measuring) {
        Set<String> unread = unread(type, fields, readFields.keySet());
        unread.addAll(unread(type, facts, readFacts.keySet()));
        if (value(type, MeasureKeys.MEASURES) instanceof YamlValue.Mapping measures) {
            List<String> read = measuring == null
                    ? List.of()
                    : measuring.measures().stream().map(MeasureType::word).toList();
            unread.addAll(unread(measures, MeasureKeys.OF, read));
        }
        if (cycle == null && type.entries().containsKey(LifeCycleKeys.FIELD.name())) {
            unread.addAll(LifeCycle.COLUMNS);
        }
        return unread;
    }

    private static Set<String> unread(YamlValue.Mapping in, String key, Collection<String> read) {
        Set<String> unread = new HashSet<>(written(in, key));
        unread.removeAll(read);
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
