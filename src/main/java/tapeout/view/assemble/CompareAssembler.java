package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FieldValue;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.Table;
import tapeout.content.type.TrackerType;
import tapeout.library.EntityPair;
import tapeout.page.MadePage;
import tapeout.view.CompareView;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.MeasureParts;
import tapeout.view.body.MentionedSources;
import tapeout.view.body.SourceLinks;
import tapeout.view.context.SiteContext;
import tapeout.view.fact.FactCell;
import tapeout.view.part.Link;

/** Makes the views of pages that compare two entities of one type. */
final class CompareAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final EntityParts parts;
    private final FactText facts;
    private final MeasureParts measures;

    CompareAssembler(SiteContext site, FrameAssembler frames, EntityParts parts, FactText facts) {
        this.site = site;
        this.frames = frames;
        this.parts = parts;
        this.facts = facts;
        this.measures = new MeasureParts(site.links(), site.wording(), facts);
    }

    /** An entity and where the page lists its sources. */
    private record Side(Entity entity, SourceLinks sources) {}

    CompareView view(MadePage.ComparePage page) {
        EntityPair pair = page.pair();
        String first = pair.first().title();
        String second = pair.second().title();
        MentionedSources sources = new MentionedSources(site.dates());
        List<Side> sides = Stream.of(pair.first(), pair.second())
                .map(entity -> new Side(entity, sources.of(entity)))
                .toList();
        return new CompareView(
                frames.frame(
                        page,
                        site.messages().text("compare.title", first, second),
                        site.messages().text("compare.summary", first, second),
                        List.of(site.trackers(), parts.tracker(pair.first().type())),
                        List.of(),
                        List.of()),
                site.link(pair.first()),
                site.link(pair.second()),
                facts(pair.first().type(), sides),
                tables(pair, sides),
                sources.views());
    }

    /** What each of them is, as far as the tracker's tables show it, its single values, and what is worked out of them. */
    private List<CompareView.Row> facts(EntityType type, List<Side> sides) {
        List<CompareView.Row> rows = new ArrayList<>();
        TrackerType tracker = type.tracker();
        List<String> shown = tracker == null
                ? List.of()
                : tracker.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .toList();
        for (FieldType field : type.fields().values()) {
            if (shown.contains(field.name())) {
                rows.add(row(field.texts().label(), sides, side -> cells(side.entity(), field)));
            }
        }
        EntityParts.single(type)
                .filter(fact -> sides.stream()
                        .anyMatch(side -> side.entity().meets(fact.demand().when())))
                .forEach(fact -> rows.add(
                        row(fact.texts().label(), sides, side -> facts.cells(present(side, fact), side.sources()))));
        type.derived().stream()
                .map(measure -> row(measure.label(), sides, side -> measures.cells(side.entity(), measure)))
                .filter(row -> !row.first().isEmpty() || !row.second().isEmpty())
                .forEach(rows::add);
        return rows;
    }

    private List<FactCell> cells(Entity entity, FieldType field) {
        FieldValue value = entity.fields().get(field.name());
        if (value == null) {
            return List.of();
        }
        return !value.references().isEmpty()
                ? value.references().stream()
                        .map(reference -> FactCell.of(parts.link(reference)))
                        .toList()
                : List.of(FactCell.of(Link.text(String.join(", ", value.labels()))));
    }

    private static CompareView.Row row(String label, List<Side> sides, Function<Side, List<FactCell>> cells) {
        return new CompareView.Row(label, cells.apply(sides.get(0)), cells.apply(sides.get(1)));
    }

    private List<CompareView.Table> tables(EntityPair pair, List<Side> sides) {
        List<CompareView.Table> tables = new ArrayList<>();
        for (FactType fact : pair.first().type().facts().values()) {
            Table table = fact.table();
            if (table == null) {
                continue;
            }
            List<CompareView.Row> rows = rows(fact, table, sides);
            if (!rows.isEmpty()) {
                tables.add(new CompareView.Table(
                        fact.path(),
                        table.texts().heading(),
                        table.texts().note(),
                        table.rows().label(),
                        site.messages()
                                .text(
                                        "compare.caption.table",
                                        table.texts().heading(),
                                        pair.first().title(),
                                        pair.second().title(),
                                        table.rows()
                                                .label()
                                                .toLowerCase(
                                                        site.config().identity().language())),
                        rows));
            }
        }
        return tables;
    }

    /** The rows of the first entity in the order written, then those that only the second has; a line for each column. */
    private List<CompareView.Row> rows(FactType fact, Table table, List<Side> sides) {
        Set<String> words = new LinkedHashSet<>();
        sides.forEach(side ->
                present(side, fact).forEach(figure -> words.add(figure.cell().get(0))));
        List<Choice> columns = table.columns().map(Table.Dimension::words).orElse(List.of());
        List<CompareView.Row> rows = new ArrayList<>();
        for (String word : words) {
            String label = FactParts.label(table.rows(), word);
            if (columns.isEmpty()) {
                rows.add(row(label, sides, side -> figures(side, fact, word, null)));
            }
            for (Choice column : columns) {
                CompareView.Row row = row(
                        site.messages().text("compare.cell", label, column.phrase()),
                        sides,
                        side -> figures(side, fact, word, column));
                if (!row.first().isEmpty() || !row.second().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private List<FactCell> figures(Side side, FactType fact, String row, @Nullable Choice column) {
        return present(side, fact).stream()
                .filter(figure -> figure.isInRow(row) && (column == null || figure.isInColumn(column.word())))
                .map(figure -> facts.cell(figure, side.sources()))
                .toList();
    }

    /** What is not known to be over: a comparison tells how things are. */
    private List<Fact> present(Side side, FactType fact) {
        return side.entity().facts().get(fact.path()).stream()
                .filter(one -> one.holdsOn(site.today()))
                .toList();
    }
}
