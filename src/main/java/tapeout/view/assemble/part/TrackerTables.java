package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Condition;
import tapeout.content.type.EntityType;
import tapeout.content.type.TrackerType;
import tapeout.content.value.Alphabet;
import tapeout.content.value.PageId;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerTable;
import tapeout.view.tracker.TrackerValue;

/** Makes the tables of a tracker's page, its filters and the links to its groups. */
public final class TrackerTables {

    /** A column is sparse where fewer than one of so many rows have a value. */
    private static final int SHARE = 5;

    /** So many rows show on a telephone before a reader asks for all. */
    private static final int FIRST = 20;

    private static final String SINCE = "since";
    private static final TrackerValue NO_GROUP = TrackerValue.plain("none", Link.text("–"));

    private final TrackerData data;
    private final EntityType type;
    private final TrackerType layout;
    private final Alphabet alphabet;
    private final TrackerCells cells;
    private final Set<String> first;

    /** @param alphabet orders what the filters offer */
    public TrackerTables(TrackerData data, EntityType type, Alphabet alphabet) {
        this.data = data;
        this.type = type;
        this.alphabet = alphabet;
        this.layout = Objects.requireNonNull(type.tracker());
        this.cells = new TrackerCells(data, type.lifeCycle());
        first = data.rows().stream()
                .sorted(Comparator.comparing(cells::isBinding)
                        .thenComparing(this::day)
                        .reversed())
                .limit(FIRST)
                .map(TrackerRow::id)
                .collect(Collectors.toSet());
    }

    /** The first of its dates that is known, or since when it stands so; empty where none is, which is before all others. */
    private String day(TrackerRow row) {
        return Stream.concat(type.shown().dated().stream(), Stream.of(SINCE))
                .filter(cells::has)
                .flatMap(name -> cells.of(row, name).stream())
                .map(value -> value.given().normalised().isEmpty()
                        ? value.given().value()
                        : value.given().normalised())
                .findFirst()
                .orElse("");
    }

    /**
     * The tables that have a row, those that fold last. Left out are columns without any value and, where nothing folds
     * them away, columns that fewer than a fifth of the rows fill; in tables that fold also rows without any value.
     */
    public List<TrackerTable> tables() {
        List<TrackerTable> tables = new ArrayList<>();
        Set<String> anchored = new HashSet<>();
        layout.tables().stream()
                .sorted(Comparator.comparing(TrackerType.TableType::more))
                .map(table -> table(table, anchored))
                .filter(table -> !table.rows().isEmpty())
                .forEach(tables::add);
        return tables;
    }

    /** The first table that does not fold; empty where there is none. */
    public Optional<TrackerTable> main() {
        return tables().stream().filter(table -> !table.texts().more()).findFirst();
    }

    /** The columns of amounts of the first table, by which it is worth sorting. */
    public List<TrackerTable.Head> figures() {
        return main().stream()
                .flatMap(table -> table.heads().stream())
                .filter(TrackerTable.Head::numeric)
                .toList();
    }

    /** @param anchored the groups that have a first row already */
    private TrackerTable table(TrackerType.TableType table, Set<String> anchored) {
        List<TrackerRow> chosen =
                data.rows().stream().filter(row -> isIn(row, table.when())).toList();
        List<TrackerColumn> columns = table.columns().stream()
                .flatMap(name -> data.columns().stream().filter(column -> isNamed(column, name)))
                .filter(column -> filled(chosen, column) * SHARE >= (sparse(table, column) ? chosen.size() : 1))
                .toList();
        List<TrackerTable.Head> heads = columns.stream()
                .map(column -> head(
                        column,
                        columns.stream().allMatch(one -> !one.heading().group().isEmpty())))
                .toList();
        List<TrackerTable.Row> rows = chosen.stream()
                .filter(row -> !table.more()
                        || columns.stream()
                                .anyMatch(
                                        column -> !cells.of(row, column.name()).isEmpty()))
                .map(row -> row(
                        row,
                        heads,
                        !table.more() && anchored.add(group(row).given().value()),
                        !table.more()))
                .toList();
        return new TrackerTable(texts(table), groups(columns), heads, rows);
    }

    private boolean isIn(TrackerRow row, @Nullable Condition when) {
        return when == null
                || cells.of(row, when.field()).stream()
                        .anyMatch(value -> when.words().contains(value.given().value()));
    }

    private long filled(List<TrackerRow> rows, TrackerColumn column) {
        return rows.stream()
                .filter(row -> !cells.of(row, column.name()).isEmpty())
                .count();
    }

    /** Whether a table that folds has the column too, so that this one may do without. */
    private boolean sparse(TrackerType.TableType table, TrackerColumn column) {
        return !table.more()
                && layout.tables().stream()
                        .filter(TrackerType.TableType::more)
                        .flatMap(other -> other.columns().stream())
                        .anyMatch(name -> isNamed(column, name));
    }

    /** A table shows the columns that it names, and of a table fact all that it has. */
    private boolean isNamed(TrackerColumn column, String name) {
        return column.name().equals(name)
                || (type.facts().get(name) != null
                        && type.facts().get(name).table() != null
                        && column.name().startsWith(name + "."));
    }

    private static TrackerTable.Texts texts(TrackerType.TableType table) {
        return new TrackerTable.Texts(table.id(), table.label(), table.note(), table.caption(), table.more());
    }

    private boolean isShownAtOnce(TrackerRow row) {
        return layout.tables().stream().anyMatch(table -> !table.more() && isIn(row, table.when()));
    }

    /** Links to the first row of each group. */
    public List<Link> groupLinks() {
        Map<String, String> links = new LinkedHashMap<>();
        data.rows().stream()
                .filter(this::isShownAtOnce)
                .forEach(
                        row -> links.putIfAbsent(anchor(row), group(row).shown().label()));
        return links.entrySet().stream()
                .map(link -> new Link(link.getValue(), "#" + link.getKey()))
                .toList();
    }

    public List<TrackerFilter> filters() {
        return layout.filters().stream().map(this::filter).toList();
    }

    private TrackerFilter filter(String name) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (TrackerRow row : data.rows()) {
            cells.of(row, name).stream()
                    .filter(TrackerValue::disclosed)
                    .forEach(value -> labels.putIfAbsent(
                            value.given().value(), value.shown().label()));
        }
        return new TrackerFilter(
                name,
                cells.column(name).heading().label(),
                labels.entrySet().stream()
                        .map(entry -> new TrackerFilter.Option(entry.getKey(), entry.getValue()))
                        .sorted(TrackerFilter.Option.by(alphabet))
                        .toList());
    }

    /** @param grouped whether what it shares a heading with stands above it */
    private TrackerTable.Head head(TrackerColumn column, boolean grouped) {
        String unit = FactText.unit(cells.unit(column.name()));
        String full = column.heading().group().isEmpty()
                ? column.heading().label()
                : column.heading().group() + " " + column.heading().label();
        return new TrackerTable.Head(
                column.name(),
                grouped ? column.heading().label() : full,
                full,
                unit.equalsIgnoreCase(column.heading().label()) ? "" : unit,
                column.normalised(),
                column.type().isOfAmounts(),
                column.sourced(),
                column.name().equals(layout.group()) ? order() : "");
    }

    /** How the table is sorted at first, as {@code aria-sort} says it. */
    private String order() {
        return type.fields().containsKey(layout.group()) ? "ascending" : "other";
    }

    private static List<TrackerTable.Group> groups(List<TrackerColumn> columns) {
        Map<String, Integer> spans = new LinkedHashMap<>();
        columns.forEach(column -> spans.merge(column.heading().group(), 1, Integer::sum));
        return spans.containsKey("")
                ? List.of()
                : spans.entrySet().stream()
                        .map(span -> new TrackerTable.Group(span.getKey(), span.getValue()))
                        .toList();
    }

    private TrackerTable.Row row(TrackerRow row, List<TrackerTable.Head> heads, boolean anchored, boolean folds) {
        return new TrackerTable.Row(
                anchored ? anchor(row) : "",
                folds && !first.contains(row.id()),
                row.name(),
                row.href(),
                layout.filters().stream()
                        .flatMap(name -> cells.attribute(row, name).stream())
                        .toList(),
                heads.stream().map(head -> cells.shown(row, head)).toList());
    }

    private TrackerValue group(TrackerRow row) {
        List<TrackerValue> cell = cells.of(row, layout.group());
        return cell.isEmpty() ? NO_GROUP : cell.get(0);
    }

    private String anchor(TrackerRow row) {
        return PageId.GROUP.of(group(row).given().value());
    }
}
