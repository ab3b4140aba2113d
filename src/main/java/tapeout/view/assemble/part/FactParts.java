package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.type.Table;
import tapeout.view.EntityView;
import tapeout.view.body.SourceLinks;
import tapeout.view.context.Wording;
import tapeout.view.fact.FactList;
import tapeout.view.fact.FactRow;
import tapeout.view.fact.FactTable;
import tapeout.view.fact.StatusLine;

/** An entity's facts as its page shows them: rows, tables and lists. */
public final class FactParts {

    private final EntityParts parts;
    private final FactText text;
    private final Wording wording;

    public FactParts(EntityParts parts, FactText text, Wording wording) {
        this.parts = parts;
        this.text = text;
        this.wording = wording;
    }

    public EntityView.Facts of(Entity entity, SourceLinks sources) {
        return new EntityView.Facts(
                status(entity, sources),
                opening(entity, sources),
                rows(entity, sources),
                tables(entity, sources),
                lists(entity, sources));
    }

    private StatusLine status(Entity entity, SourceLinks sources) {
        return FactStatus.of(entity, wording.today())
                .map(status -> new StatusLine(
                        status.text(),
                        wording.dates().when(status.start().orElse(null)),
                        wording.dates().day(status.said().life().asOf()),
                        status.note(),
                        sources.links(status.sources()).stream().distinct().toList()))
                .orElse(StatusLine.NONE);
    }

    private List<FactRow> opening(Entity entity, SourceLinks sources) {
        return entity.type()
                .openingFacts()
                .map(fact -> row(fact, today(entity, fact), sources))
                .filter(row -> !row.values().isEmpty())
                .toList();
    }

    private List<Fact> today(Entity entity, FactType type) {
        return entity.facts().on(wording.today()).get(type.path());
    }

    private static List<Fact> said(Entity entity, FactType type) {
        return entity.facts().get(type.path()).stream()
                .filter(fact -> !fact.saysNothing())
                .toList();
    }

    private FactRow row(FactType type, List<Fact> facts, SourceLinks sources) {
        return new FactRow(type.texts().label(), text.cells(facts, sources));
    }

    /** What the page opens with stands there only; what is missing is shown of a type whose tracker has a cell for it. */
    private List<FactRow> rows(Entity entity, SourceLinks sources) {
        Set<Fact> opening = entity.type()
                .openingFacts()
                .flatMap(fact -> today(entity, fact).stream())
                .collect(Collectors.toSet());
        List<FactRow> rows = EntityParts.single(entity.type())
                .filter(fact -> entity.meets(fact.demand().when()))
                .filter(fact -> said(entity, fact).isEmpty() || !opening.containsAll(said(entity, fact)))
                .map(fact -> row(
                        fact,
                        said(entity, fact).stream()
                                .filter(one -> !opening.contains(one))
                                .toList(),
                        sources))
                .toList();
        boolean known = rows.stream().anyMatch(row -> !row.values().isEmpty());
        return known || entity.type().tracker() != null ? rows : List.of();
    }

    private List<FactTable> tables(Entity entity, SourceLinks sources) {
        return entity.type().facts().values().stream()
                .filter(fact -> fact.table() != null)
                .filter(fact -> !entity.facts().get(fact.path()).isEmpty())
                .map(fact -> table(fact, entity.facts().get(fact.path()), sources))
                .toList();
    }

    private FactTable table(FactType type, List<Fact> facts, SourceLinks sources) {
        Table table = Objects.requireNonNull(type.table());
        Map<String, List<Fact>> rows = new LinkedHashMap<>();
        facts.forEach(fact -> rows.computeIfAbsent(fact.cell().get(0), word -> new ArrayList<>())
                .add(fact));
        List<String> columns = columns(table, facts);
        List<FactTable.Row> shown = new ArrayList<>();
        rows.forEach((word, cells) -> shown.add(new FactTable.Row(
                label(table.rows(), word),
                columns.stream()
                        .map(column -> cells.stream()
                                .filter(fact -> column.isEmpty() || fact.isInColumn(column))
                                .map(fact -> text.cell(fact, sources))
                                .toList())
                        .toList())));
        return new FactTable(
                type.path(),
                table.texts().caption(),
                table.rows().label(),
                columns.stream().map(column -> head(type, table, column)).toList(),
                shown);
    }

    /** Columns that have a value, and those that stand or fall with one that has; one without a word for a single dimension. */
    private static List<String> columns(Table table, List<Fact> facts) {
        if (table.columns().isEmpty()) {
            return List.of("");
        }
        Table.Dimension dimension = table.columns().get();
        List<String> words = dimension.words().isEmpty()
                ? facts.stream().map(fact -> fact.cell().get(1)).distinct().toList()
                : dimension.words().stream().map(Choice::word).toList();
        boolean together = facts.stream()
                .anyMatch(fact -> table.together().contains(fact.cell().get(1)));
        return words.stream()
                .filter(word -> (together && table.together().contains(word))
                        || facts.stream().anyMatch(fact -> fact.isInColumn(word)))
                .toList();
    }

    private static String head(FactType type, Table table, String column) {
        return table.columns()
                .map(dimension -> choice(dimension, column).map(Choice::heading).orElse(column))
                .orElse(type.texts().label());
    }

    /** A word of a dimension as readers see it. */
    public static String label(Table.Dimension dimension, String word) {
        return choice(dimension, word).map(Choice::label).orElse(word);
    }

    static Optional<Choice> choice(Table.Dimension dimension, String word) {
        return dimension.words().stream()
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }

    private List<FactList> lists(Entity entity, SourceLinks sources) {
        return entity.type().facts().values().stream()
                .filter(fact -> fact.target() != null)
                .filter(fact -> !entity.facts().get(fact.path()).isEmpty())
                .map(fact -> new FactList(
                        fact.texts().caption(),
                        entity.facts().get(fact.path()).stream()
                                .map(one -> text.cell(one, sources, href(one)))
                                .toList()))
                .toList();
    }

    private String href(Fact fact) {
        return fact.names() == null ? "" : parts.link(fact.names()).href();
    }
}
