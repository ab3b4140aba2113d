package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.Source;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Table;
import tapeout.content.type.Texts;
import tapeout.content.type.TrackerType;
import tapeout.content.type.Unit;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/** The columns of one tracker, each with where its values come from: the one place that says what the tracker holds. */
public final class TrackerColumns {

    /** Where a column's values come from. */
    interface Cell {

        /** @param sources the entity's own, numbered */
        List<TrackerValue> of(Entity entity, List<TrackerSource> sources);
    }

    private static final Set<FieldType.Form> SEVERAL =
            EnumSet.of(FieldType.Form.WORDS, FieldType.Form.REFERENCES, FieldType.Form.NAMES);

    private final Links links;
    private final Wording wording;
    private final EntityType type;
    private final TrackerValues values;
    private final MeasureParts measures;
    private final List<TrackerColumn> columns = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /** @param entities those that have a row; a table has a column for each of its cells that one of them has */
    public TrackerColumns(
            Links links,
            Wording wording,
            EntityType type,
            TrackerValues values,
            MeasureParts measures,
            List<Entity> entities) {
        this.links = links;
        this.wording = wording;
        this.type = type;
        this.values = values;
        this.measures = measures;
        add("id", ColumnType.TEXT, entity -> values.text(entity.id()));
        add("name", ColumnType.TEXT, entity -> values.text(entity.title()));
        names(type).forEach(name -> addDeclared(name, entities));
        addSeveral("also_known_as", entity -> values.texts(entity.profile().alsoKnownAs()));
        add("summary", ColumnType.TEXT, entity -> values.text(entity.profile().summary()));
        add("verified", ColumnType.DAY, entity -> values.day(entity.profile().verified()));
        add("newest_source", ColumnType.DATE, entity -> values.when(Source.newest(entity.sources().stream())));
        add("url", ColumnType.ADDRESS, entity -> values.text(links.absolute(entity)));
    }

    public List<TrackerColumn> columns() {
        return columns;
    }

    /** The cells of an entity, in the columns' order. */
    public List<List<TrackerValue>> cells(Entity entity, List<TrackerSource> sources) {
        return cells.stream().map(cell -> cell.of(entity, sources)).toList();
    }

    /** What a tracker shows; of a type without one, all that is declared. */
    private static Collection<String> names(EntityType type) {
        TrackerType tracker = type.tracker();
        if (tracker != null) {
            return tracker.columns();
        }
        Set<String> names = new LinkedHashSet<>(type.lifeCycle() == null ? List.of() : LifeCycle.COLUMNS);
        names.addAll(type.fields().keySet());
        names.addAll(type.facts().keySet());
        return names;
    }

    private void addDeclared(String name, List<Entity> entities) {
        FieldType field = type.fields().get(name);
        FactType fact = type.facts().get(name);
        if (field != null) {
            addField(field);
        } else if (fact == null && type.derived(name).isPresent()) {
            addMeasure(type.derived(name).get());
        } else if (fact == null) {
            addOfLife(name, Objects.requireNonNull(type.lifeCycle()));
        } else if (fact.table() == null) {
            addColumn(
                    sourced(fact.path(), fact.texts().label(), fact.texts().definition(), type(fact), fact),
                    (entity, sources) -> present(entity, fact)
                            .flatMap(one -> values.fact(one, fact.unit(), href(one), sources))
                            .toList());
        } else {
            addTable(fact, fact.table(), entities);
        }
    }

    private void addMeasure(MeasureType measure) {
        addColumn(
                MeasureParts.column(measure, wording.messages().text("dictionary.measure")),
                (entity, sources) -> measures.values(entity, measure, sources));
    }

    private void addField(FieldType field) {
        addColumn(
                declared(field),
                (entity, sources) -> values.declared(field, entity.fields().get(field.name())));
    }

    /** The column of a declared field. */
    public static TrackerColumn declared(FieldType field) {
        ColumnType column = switch (field.form()) {
            case WORD, WORDS -> ColumnType.WORD;
            case REFERENCE, REFERENCES -> ColumnType.ENTITY;
            case DATE -> ColumnType.DATE;
            case ADDRESS -> ColumnType.ADDRESS;
            case NAME, LINE, NAMES, COUNTRY -> ColumnType.TEXT;
        };
        Texts texts = field.texts();
        return new TrackerColumn(
                field.name(),
                TrackerColumn.Heading.of(texts.column()),
                texts.definition(),
                column,
                "",
                field.words().stream().map(Choice::word).toList(),
                SEVERAL.contains(field.form()),
                false);
    }

    private void addOfLife(String name, LifeCycle cycle) {
        LifeValues life = new LifeValues(wording, values);
        List<String> states = new ArrayList<>(
                cycle.states().stream().map(LifeCycle.State::word).toList());
        states.add(LifeCycle.NONE);
        List<String> steps =
                cycle.actions().stream().map(LifeCycle.Action::word).toList();
        switch (name) {
            case "state" -> addColumn(words(name, states), (entity, sources) -> List.of(life.state(entity, sources)));
            case "since" -> add(name, ColumnType.DATE, life::since);
            case "last_action" ->
                addColumn(
                        words(name, steps),
                        (entity, sources) -> life.last(entity).stream()
                                .map(action -> life.action(action, sources))
                                .toList());
            case "last_action_date" -> add(name, ColumnType.DATE, life::lastDate);
            case "last_action_citation" -> add(name, ColumnType.TEXT, life::lastCitation);
            default ->
                addColumn(
                        words(EntityType.ACTIONS, steps),
                        (entity, sources) -> entity.actions().stream()
                                .map(action -> life.action(action, sources))
                                .toList());
        }
    }

    private TrackerColumn words(String name, List<String> allowed) {
        return new TrackerColumn(
                name,
                TrackerColumn.Heading.of(wording.messages().text("column." + name)),
                wording.messages().text("dictionary." + name),
                ColumnType.WORD,
                "",
                allowed,
                true,
                true);
    }

    /** A column for each cell that an entity has. */
    private void addTable(FactType fact, Table table, List<Entity> entities) {
        List<Fact> all =
                entities.stream().flatMap(entity -> present(entity, fact)).toList();
        TableCell.of(table, all).forEach(cell -> addCell(fact, table, cell));
    }

    private void addCell(FactType fact, Table table, TableCell cell) {
        String row = cell.row();
        Choice column = cell.column();
        Unit unit = table.unit(row).orElse(fact.unit());
        String label = FactParts.label(table.rows(), row);
        boolean single = column.word().isEmpty();
        addColumn(
                new TrackerColumn(
                        fact.path() + "." + row.replace(' ', '-') + (single ? "" : "." + column.key()),
                        new TrackerColumn.Heading(
                                single ? fact.texts().label() : label, single ? label : column.label()),
                        single || column.definition().isEmpty()
                                ? fact.texts().definition()
                                : column.definition().replace("{0}", label),
                        type(fact),
                        unit == null ? "" : unit.symbol(),
                        fact.words().stream().map(Choice::word).toList(),
                        true,
                        true),
                (entity, sources) -> present(entity, fact)
                        .filter(cell::holds)
                        .flatMap(one -> values.fact(one, unit, "", sources))
                        .toList());
    }

    /** A column of at most one value without sources, whose words are those of the interface. */
    private void add(String name, ColumnType type, Function<Entity, List<TrackerValue>> cell) {
        addColumn(column(name, type, false), (entity, sources) -> cell.apply(entity));
    }

    private void addSeveral(String name, Function<Entity, List<TrackerValue>> cell) {
        addColumn(column(name, ColumnType.TEXT, true), (entity, sources) -> cell.apply(entity));
    }

    private void addColumn(TrackerColumn column, Cell cell) {
        columns.add(column);
        cells.add(cell);
    }

    private TrackerColumn column(String name, ColumnType type, boolean several) {
        return new TrackerColumn(
                name,
                TrackerColumn.Heading.of(wording.messages().text("column." + name)),
                wording.messages().text("dictionary." + name),
                type,
                "",
                List.of(),
                several,
                false);
    }

    private static TrackerColumn sourced(String name, String label, String definition, ColumnType type, FactType fact) {
        return new TrackerColumn(
                name,
                TrackerColumn.Heading.of(label),
                definition,
                type,
                fact.unit() == null ? "" : fact.unit().symbol(),
                fact.words().stream().map(Choice::word).toList(),
                true,
                true);
    }

    /** What is not known to be over: a tracker tells how things are. */
    private Stream<Fact> present(Entity entity, FactType fact) {
        return entity.facts().get(fact.path()).stream().filter(one -> one.holdsOn(wording.today()));
    }

    private String href(Fact fact) {
        return Stream.ofNullable(fact.names())
                .map(reference -> links.entity(reference).href())
                .findFirst()
                .orElse("");
    }

    private static ColumnType type(FactType fact) {
        return switch (fact.form()) {
            case QUANTITY -> ColumnType.QUANTITY;
            case RANGE -> ColumnType.RANGE;
            case DATE -> ColumnType.DATE;
            case PERIOD -> ColumnType.PERIOD;
            case WORD, CHOICES -> ColumnType.WORD;
            case TEXT, WORDS -> ColumnType.TEXT;
        };
    }
}
