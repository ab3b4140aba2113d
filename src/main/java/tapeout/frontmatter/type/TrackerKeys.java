package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.Condition;
import tapeout.content.type.TrackerType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;

/** The declaration of a tracker. */
final class TrackerKeys {

    private static final Shape<Reference> COLUMN = new PlacedShape(new PatternShape(
            Pattern.compile("[a-z][a-z0-9_-]*+(?:\\.[a-z][a-z0-9_]*+)?"),
            "the key of a field or fact, or the word of a measure"));
    private static final Shape<Reference> CELL = new PlacedShape(new PatternShape(
            Pattern.compile("[a-z][a-z0-9_-]*+(?:\\.[A-Za-z0-9_-]++){0,3}"),
            "the key of a field or fact, of a cell such as price.north.summer, or the word of a measure"));

    private static final Field<String> TRACKER_NAME = required("name", NAME, "Cell tracker", "What it is called.");
    private static final Field<String> SUMMARY =
            required("summary", LINE, "\"Every cell in the news.\"", "What it holds, in one sentence.");
    private static final Field<Reference> GROUP = optional(
            "group", COLUMN, "maker", "The column by which it is sorted at first, whose values its page links to.");
    private static final Field<List<Reference>> FILTERS =
            optional("filters", ListShape.listOf(COLUMN), "[maker, kind]", "The columns by which rows can be chosen.");
    private static final Field<List<Reference>> COLUMNS = optional(
            "columns",
            ListShape.someOf(COLUMN),
            "[maker, kind, capacity]",
            "The columns of its files, in order; all fields, all facts and the measures that tables name where absent.");

    private static final Field<String> TABLE_LABEL = required("label", NAME, "Cells", "Its heading.");
    private static final Field<String> TABLE_CAPTION =
            optional("caption", LINE, "\"Cells with maker and facts\"", "What it tells, for who does not see it.");
    private static final Field<String> TABLE_NOTE = TypeWords.sentence("note", "A remark on its figures.");
    private static final Field<List<Reference>> TABLE_COLUMNS = optional(
            "columns", ListShape.someOf(CELL), "[maker, capacity]", "The columns that it shows; all where absent.");
    private static final Field<Map<String, List<String>>> TABLE_WHEN = TypeWords.condition(
            "when", "The entities that it has rows of: a field of words, and those words; all where absent.");
    private static final Field<Boolean> TABLE_MORE =
            TypeWords.flag("more", "Whether it folds behind “More”, with what few ask for.");
    private static final Field<Map<String, Draft>> TABLES = optional(
            "tables",
            new MapShape<>(
                    TypeWords.WORD,
                    TypeWords.WORD_FORM,
                    new StructShape<>(
                            Keys.of(
                                    "table",
                                    TABLE_LABEL,
                                    TABLE_CAPTION,
                                    TABLE_NOTE,
                                    TABLE_COLUMNS,
                                    TABLE_WHEN,
                                    TABLE_MORE),
                            TrackerKeys::table)),
            "{cells: {label: Cells}}",
            "The tables of its page; every entity has a row in one that does not fold.");

    static final Field<Tracker> FIELD = optional(
            "tracker",
            new StructShape<>(
                    Keys.of("tracker", TRACKER_NAME, SUMMARY, GROUP, FILTERS, COLUMNS, TABLES, ChartKeys.FIELD),
                    TrackerKeys::tracker),
            "{name: Cell tracker, summary: \"Every cell in the news.\"}",
            "The table of all of them.");

    private TrackerKeys() {}

    /** A table with the places of the columns that it names. */
    private record Draft(
            String label,
            String caption,
            String note,
            List<Reference> columns,
            @Nullable Condition when,
            boolean more) {}

    /**
     * A tracker whose columns are not known yet.
     *
     * @param tracker without columns where the declaration names none
     * @param named what its columns, filters and group name, by these keys
     * @param shown what its tables name
     * @param charts the charts with the places of what they name
     */
    record Tracker(
            TrackerType tracker,
            Map<String, List<Reference>> named,
            List<Reference> shown,
            List<ChartKeys.Draft> charts) {}

    private static Draft table(Fields table) {
        String label = table.get(TABLE_LABEL);
        return new Draft(
                label,
                Objects.requireNonNullElse(table.find(TABLE_CAPTION), label),
                Objects.requireNonNullElse(table.find(TABLE_NOTE), ""),
                table.list(TABLE_COLUMNS),
                TypeWords.condition(table.find(TABLE_WHEN)),
                Boolean.TRUE.equals(table.find(TABLE_MORE)));
    }

    private static Tracker tracker(Fields tracker) {
        Reference group = tracker.find(GROUP);
        Map<String, List<Reference>> named = Map.of(
                FILTERS.name(), tracker.list(FILTERS),
                COLUMNS.name(), tracker.list(COLUMNS),
                GROUP.name(), group == null ? List.of() : List.of(group));
        List<Reference> shown = new ArrayList<>();
        List<TrackerType.TableType> tables = new ArrayList<>();
        Map<String, Draft> drafts = tracker.find(TABLES);
        if (drafts != null) {
            drafts.forEach((id, draft) -> {
                shown.addAll(draft.columns());
                tables.add(new TrackerType.TableType(
                        id,
                        draft.label(),
                        draft.caption(),
                        draft.note(),
                        ids(draft.columns()),
                        draft.when(),
                        draft.more()));
            });
        }
        List<ChartKeys.Draft> charts = ChartKeys.named(tracker.find(ChartKeys.FIELD));
        return new Tracker(
                new TrackerType(
                        tracker.get(TRACKER_NAME),
                        tracker.get(SUMMARY),
                        group == null ? "" : group.id(),
                        ids(tracker.list(FILTERS)),
                        ids(tracker.list(COLUMNS)),
                        tables,
                        charts.stream().map(ChartKeys.Draft::chart).toList(),
                        shown),
                named,
                shown,
                charts);
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }
}
