package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.frontmatter.TypeProblems;

/**
 * Tells of what a type file declares side by side with one label, so that readers cannot tell it apart: fields and facts,
 * words of one set, states, actions, measures, tables, charts.
 */
final class SharedLabels {

    private static final String LABEL = "label";

    /** Headings of those that refer to an entity: what has one heading stands below it together. */
    private static final String GROUPS = "groups";

    private final TypeProblems problems;

    private SharedLabels(TypeProblems problems) {
        this.problems = problems;
    }

    static void check(YamlValue.Mapping type, TypeProblems problems) {
        SharedLabels labels = new SharedLabels(problems);
        List<Map.Entry<String, YamlValue.Entry>> columns = new ArrayList<>();
        type.entries().forEach((key, entry) -> {
            if (entry.value() instanceof YamlValue.Mapping declared) {
                if (key.equals("fields") || key.equals("facts")) {
                    columns.addAll(declared.entries().entrySet());
                    declared.entries().values().forEach(one -> labels.within("", one.value()));
                } else {
                    labels.within(key, declared);
                }
            }
        });
        labels.side(columns, false);
    }

    private void within(String key, YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping && !key.equals(GROUPS)) {
            side(List.copyOf(mapping.entries().entrySet()), key.equals("words"));
            mapping.entries().forEach((name, entry) -> within(name, entry.value()));
        }
    }

    /** @param bare whether a text without keys is a label */
    private void side(List<Map.Entry<String, YamlValue.Entry>> declared, boolean bare) {
        Map<String, String> owners = new HashMap<>();
        for (Map.Entry<String, YamlValue.Entry> one : declared) {
            YamlValue.@Nullable Scalar label = label(one.getValue().value(), bare);
            if (label != null) {
                String owner = owners.putIfAbsent(label.text().strip().toLowerCase(Locale.ROOT), one.getKey());
                if (owner != null) {
                    problems.sharedLabel(label.at(), one.getKey(), label.text(), owner);
                }
            }
        }
    }

    private static YamlValue.@Nullable Scalar label(YamlValue declared, boolean bare) {
        if (declared instanceof YamlValue.Mapping mapping) {
            return mapping.scalar(LABEL);
        }
        return bare && declared instanceof YamlValue.Scalar scalar && !scalar.isEmpty() ? scalar : null;
    }
}
