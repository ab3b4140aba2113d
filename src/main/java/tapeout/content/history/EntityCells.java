package tapeout.content.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.content.DatedAction;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.Limit;
import tapeout.content.type.EntityType;
import tapeout.content.value.Reference;
import tapeout.problem.SourceLocation;

/**
 * What an entity says in the cells of its row: its name, fields, facts, actions and limits, each value as data downloads
 * write it. Notes, sources and days of reading are not what a cell says; what is dated ahead keeps its own days.
 *
 * @param row the values
 * @param places where each cell's first value is written
 * @param grounds what each value of a cell rests on, by cell and value
 */
public record EntityCells(
        RowCells row, Map<String, SourceLocation> places, Map<String, Map<String, List<Reference>>> grounds) {

    /** The cell that every row has. */
    public static final String NAME = "name";

    /** The cells of an entity as it is. */
    public static EntityCells of(Entity entity) {
        Collecting cells = new Collecting();
        cells.add(NAME, entity.title(), entity.header().at(NAME), List.of());
        entity.fields()
                .forEach((field, value) -> value.each()
                        .forEach(one -> cells.add(field, one, entity.header().at(field), List.of())));
        entity.facts()
                .facts()
                .forEach((path, facts) ->
                        facts.forEach(fact -> cells.add(cell(path, fact), text(fact), fact.at(), fact.sources())));
        entity.actions().forEach(action -> cells.add(EntityType.ACTIONS, text(action), action.at(), action.sources()));
        entity.limits().forEach(limit -> cells.add(EntityType.THRESHOLDS, text(limit), limit.at(), limit.sources()));
        return new EntityCells(RowCells.of(cells.values), cells.places, cells.grounds);
    }

    /** The sources of those values that a cell has now, each once, in the order of the values. */
    public List<Reference> sources(String cell, List<String> values) {
        Map<String, Reference> sources = new LinkedHashMap<>();
        Map<String, List<Reference>> known = grounds.getOrDefault(cell, Map.of());
        values.forEach(value ->
                known.getOrDefault(value, List.of()).forEach(source -> sources.putIfAbsent(source.id(), source)));
        return List.copyOf(sources.values());
    }

    /**
     * The changes that tell readers of a row: of one that is new, or gone, its name says all, for nothing in it has changed.
     */
    public static List<CellChange> shown(RowChange change) {
        return change.cells().stream()
                .filter(cell ->
                        isNewRow(cell) || cell.cell().equals(NAME) && cell.to().isEmpty())
                .findFirst()
                .map(List::of)
                .orElse(change.cells());
    }

    /** Whether a change is the first that is known of its row. */
    public static boolean isNewRow(CellChange change) {
        return change.cell().equals(NAME) && change.from().isEmpty();
    }

    /** Whose row an entity's is. */
    public static RowKey key(Entity entity) {
        return new RowKey(entity.type().word(), entity.id());
    }

    /**
     * The name of the cell that a fact stands in: its path, and in a table the words of its row and column behind it, as
     * the columns of downloads have it.
     */
    public static String cell(String path, Fact fact) {
        return fact.cell().isEmpty()
                ? path
                : path + "."
                        + fact.cell().stream()
                                .map(word -> word.replace(' ', '-'))
                                .collect(Collectors.joining("."));
    }

    /** The key of front matter that a cell belongs to: a table's cells belong to the table. */
    public static String key(EntityType type, String cell) {
        if (type.facts().containsKey(cell)) {
            return cell;
        }
        return type.facts().keySet().stream()
                .filter(path -> cell.startsWith(path + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(cell);
    }

    private static String text(Fact fact) {
        return parts(
                fact.given(),
                fact.life().until() == null ? null : "until " + fact.life().until());
    }

    private static String text(DatedAction action) {
        return parts(
                action.date(),
                action.action().word(),
                action.until() == null ? null : "until " + action.until(),
                action.deadline() == null ? null : "due " + action.deadline());
    }

    private static String text(Limit limit) {
        return parts(
                limit.scope() == null ? null : limit.scope() + ":",
                limit.measure().word(),
                limit.ends().isEmpty()
                        ? limit.oneOf().stream().map(Reference::id).collect(Collectors.joining(" or "))
                        : limit.ends().stream()
                                .map(end -> end.comparison().word() + " "
                                        + end.amount().plain())
                                .collect(Collectors.joining(" and ")),
                "from " + limit.days().from(),
                limit.days().until() == null ? null : "until " + limit.days().until());
    }

    private static String parts(@Nullable Object... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static final class Collecting {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Map<String, SourceLocation> places = new LinkedHashMap<>();
        private final Map<String, Map<String, List<Reference>>> grounds = new LinkedHashMap<>();

        private void add(String cell, String value, SourceLocation at, List<Reference> sources) {
            List<String> known = values.computeIfAbsent(cell, name -> new ArrayList<>());
            if (!known.contains(value)) {
                known.add(value);
            }
            places.putIfAbsent(cell, at);
            grounds.computeIfAbsent(cell, name -> new LinkedHashMap<>()).putIfAbsent(value, sources);
        }
    }
}
