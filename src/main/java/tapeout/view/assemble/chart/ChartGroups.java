package tapeout.view.assemble.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Entity;
import tapeout.content.type.Choice;
import tapeout.content.value.Reference;
import tapeout.view.chart.Chart;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.words.Messages;

/** The groups of a chart, told apart by shape: the largest have one of their own, all others share one. */
final class ChartGroups {

    private static final List<String> SHAPES = List.of("disc", "square", "diamond", "triangle", "drop", "bar");
    private static final String OTHERS = "cross";

    private final Links links;
    private final Messages messages;
    private final String field;
    private final Map<String, String> shapes = new LinkedHashMap<>();
    private final boolean others;

    /** @param field empty for no groups */
    ChartGroups(Links links, Wording wording, String field, List<Entity> entities) {
        this.links = links;
        this.messages = wording.messages();
        this.field = field;
        Map<String, Integer> sizes = new HashMap<>();
        entities.stream()
                .filter(entity -> !field.isEmpty())
                .forEach(entity -> sizes.merge(label(entity), 1, Integer::sum));
        List<String> labels = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(wording.alphabet())))
                .map(Map.Entry::getKey)
                .toList();
        labels.stream().limit(SHAPES.size()).forEach(label -> shapes.put(label, SHAPES.get(shapes.size())));
        others = labels.size() > SHAPES.size();
    }

    List<Chart.Key> key() {
        List<Chart.Key> key = new ArrayList<>();
        shapes.forEach((label, shape) -> key.add(new Chart.Key("mark", shape, label, List.of())));
        if (others) {
            key.add(new Chart.Key("mark", OTHERS, messages.text("chart.key.others"), List.of()));
        }
        return key;
    }

    /** The shape of an entity's mark, hollow where its figure is hedged. */
    String shape(Entity entity, boolean hedged) {
        String shape = field.isEmpty() ? SHAPES.get(0) : shapes.getOrDefault(label(entity), OTHERS);
        return hedged ? shape + "-hollow" : shape;
    }

    /** An entity's name without that of its group, which its shape tells. */
    String nameWithin(Entity entity) {
        String group = field.isEmpty() ? "" : label(entity) + " ";
        return entity.title().startsWith(group) ? entity.title().substring(group.length()) : entity.title();
    }

    /** What a group is called; empty for those of none. */
    String label(Entity entity) {
        Reference reference = entity.reference(field);
        return reference != null
                ? links.entity(reference).label()
                : entity.word(field).map(Choice::label).orElse("");
    }
}
