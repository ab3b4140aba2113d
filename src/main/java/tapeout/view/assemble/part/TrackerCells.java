package tapeout.view.assemble.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.LifeCycle;
import tapeout.page.Anchors;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.tracker.TrackerValue;

/** The cells of a tracker by the names of their columns, and how a table shows them. */
final class TrackerCells {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String STATE = "state";

    private final TrackerData data;
    private final @Nullable LifeCycle cycle;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> commonUnits = new HashMap<>();

    /** @param cycle of what the rows are of; null where it has none */
    TrackerCells(TrackerData data, @Nullable LifeCycle cycle) {
        this.data = data;
        this.cycle = cycle;
        for (int i = 0; i < data.columns().size(); i++) {
            places.put(data.columns().get(i).name(), i);
        }
        data.columns().forEach(column -> commonUnits.put(column.name(), commonUnit(column.name())));
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    boolean isBinding(TrackerRow row) {
        return cycle != null
                && has(STATE)
                && of(row, STATE).stream()
                        .flatMap(value -> cycle.state(value.given().value()).stream())
                        .anyMatch(LifeCycle.State::binding);
    }

    /** What a row has in a column. */
    List<TrackerValue> of(TrackerRow row, String column) {
        return row.cells().get(place(column));
    }

    TrackerColumn column(String name) {
        return data.columns().get(place(name));
    }

    /** The unit of every value in a column; empty where they have none or not all the same. */
    String unit(String column) {
        return commonUnits.getOrDefault(column, "");
    }

    private int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(data.about().name() + " has no column " + column);
        }
        return place;
    }

    /** All that a cell says, with bars between. */
    Optional<TrackerTable.Attribute> attribute(TrackerRow row, String name) {
        return of(row, name).stream()
                .filter(TrackerValue::disclosed)
                .map(value -> value.given().value())
                .distinct()
                .reduce((one, other) -> one + "|" + other)
                .map(all -> new TrackerTable.Attribute(name, all));
    }

    /** A cell as its table shows it. */
    TrackerTable.Cell shown(TrackerRow row, TrackerTable.Head head) {
        boolean ownUnits = unit(head.name()).isEmpty();
        List<TrackerValue> values = of(row, head.name());
        String sort = values.stream()
                .filter(TrackerValue::disclosed)
                .map(value -> head.figures()
                        ? value.given().normalised()
                        : value.shown().label())
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
        return new TrackerTable.Cell(
                sort,
                values.stream()
                        .map(value -> value(row, value, ownUnits, shape(head.name(), value)))
                        .toList());
    }

    private static TrackerTable.Value value(TrackerRow row, TrackerValue value, boolean ownUnit, String shape) {
        return new TrackerTable.Value(
                value.given().value(),
                ownUnit && !value.given().unit().isEmpty()
                        ? value.shown().label()
                                + NO_BREAK_SPACE
                                + FactText.unit(value.given().unit())
                        : value.shown().label(),
                value.shown().href(),
                shape,
                value.given().qualifier(),
                value.disclosed(),
                marks(row, value));
    }

    private static TrackerTable.Marks marks(TrackerRow row, TrackerValue value) {
        return new TrackerTable.Marks(
                value.sources().isEmpty()
                        ? Link.NONE
                        : new Link(
                                NumberRuns.text(value.sources().stream().map(TrackerSource::number)),
                                row.href() + "#"
                                        + Anchors.source(value.sources().get(0).id())),
                value.sources().stream()
                        .map(TrackerSource::publisher)
                        .distinct()
                        .collect(Collectors.joining(", ")),
                !value.note().isEmpty());
    }

    /** The shape beside a state; empty for any other value. */
    private String shape(String column, TrackerValue value) {
        return cycle == null || !column.equals(STATE)
                ? ""
                : cycle.state(value.given().value()).map(LifeCycle.State::shape).orElse("box");
    }

    private String commonUnit(String column) {
        Set<String> found = data.rows().stream()
                .flatMap(row -> of(row, column).stream())
                .filter(TrackerValue::disclosed)
                .map(value -> value.given().unit())
                .collect(Collectors.toSet());
        return found.size() == 1 ? found.iterator().next() : "";
    }
}
