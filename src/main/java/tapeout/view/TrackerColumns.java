package tapeout.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.FactKey;
import tapeout.content.Unit;
import tapeout.content.Word;

/**
 * The columns of one tracker, each with where its values come from: the one place that says what the tracker holds.
 *
 * @param <E> what has a row
 */
final class TrackerColumns<E extends Entity> {

    /** Where a column's values come from. */
    interface Cell<E> {

        /** @param sources the entity's own, numbered */
        List<TrackerValue> of(E entity, List<TrackerSource> sources);
    }

    private final Messages messages;
    private final TrackerValues values;
    private final List<TrackerColumn> columns = new ArrayList<>();
    private final List<Cell<E>> cells = new ArrayList<>();

    TrackerColumns(Messages messages, TrackerValues values) {
        this.messages = messages;
        this.values = values;
        add("id", ColumnType.TEXT, entity -> values.text(entity.id()));
        add("name", ColumnType.TEXT, entity -> values.text(entity.title()));
    }

    /** A column of at most one value without sources. */
    TrackerColumns<E> add(String name, ColumnType type, Function<E, List<TrackerValue>> cell) {
        return add(column(name, type, List.of(), false), cell);
    }

    /** A column of any number of values without sources. */
    TrackerColumns<E> addSeveral(String name, ColumnType type, Function<E, List<TrackerValue>> cell) {
        return add(column(name, type, List.of(), true), cell);
    }

    /** A column of one word of a closed set. */
    TrackerColumns<E> addWord(String name, Word[] words, Function<E, List<TrackerValue>> cell) {
        return add(column(name, ColumnType.WORD, words(words), false), cell);
    }

    /** The typed facts of a type of entity. */
    TrackerColumns<E> addFacts(List<FactKey> keys) {
        for (FactKey key : keys) {
            addFact(
                    sourced(key.path(), "fact." + key.path(), type(key), key.unit(), key.words()),
                    (entity, sources) -> values.facts(entity.facts().get(key), key.unit(), sources));
        }
        return this;
    }

    /** A column of facts that are not among the typed ones. */
    TrackerColumns<E> addFact(TrackerColumn column, Cell<E> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /** What every tracker ends with. */
    TrackerColumns<E> addProfile(Function<E, String> address) {
        addSeveral(
                "also_known_as",
                ColumnType.TEXT,
                entity -> values.texts(entity.profile().alsoKnownAs()));
        add("summary", ColumnType.TEXT, entity -> values.text(entity.profile().summary()));
        add("verified", ColumnType.DAY, entity -> values.day(entity.profile().verified()));
        return add("url", ColumnType.ADDRESS, entity -> values.text(address.apply(entity)));
    }

    List<TrackerColumn> columns() {
        return columns;
    }

    /** The cells of an entity, in the columns' order. */
    List<List<TrackerValue>> cells(E entity, List<TrackerSource> sources) {
        return cells.stream().map(cell -> cell.of(entity, sources)).toList();
    }

    /** The definition of a column of facts under its messages. */
    TrackerColumn sourced(String name, String label, ColumnType type, @Nullable Unit unit, List<String> allowed) {
        return new TrackerColumn(
                name,
                "",
                messages.text(label),
                messages.text("dictionary." + name),
                type,
                unit == null ? "" : unit.symbol(),
                allowed,
                true,
                true);
    }

    static List<String> words(Word[] words) {
        return Arrays.stream(words).map(Word::word).toList();
    }

    private TrackerColumns<E> add(TrackerColumn column, Function<E, List<TrackerValue>> cell) {
        return addFact(column, (entity, sources) -> cell.apply(entity));
    }

    private TrackerColumn column(String name, ColumnType type, List<String> allowed, boolean several) {
        return new TrackerColumn(
                name,
                "",
                messages.text("column." + name),
                messages.text("dictionary." + name),
                type,
                "",
                allowed,
                several,
                false);
    }

    private static ColumnType type(FactKey key) {
        return switch (key.form()) {
            case QUANTITY -> ColumnType.QUANTITY;
            case DATE -> ColumnType.DATE;
            case TEXT, WORDS -> key.words().isEmpty() ? ColumnType.TEXT : ColumnType.WORD;
        };
    }
}
