package tapeout.view.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowKey;
import tapeout.content.type.EntityType;
import tapeout.page.DataFilePage;
import tapeout.view.assemble.TrackerDataAssembler;
import tapeout.view.context.SiteContext;
import tapeout.view.tracker.PlainTable;
import tapeout.view.tracker.TrackerColumn;

/** Makes the files of what trackers said on past days, in the values of data downloads. */
public final class VersionAssembler {

    /** What stands between the values of one cell, as in the tracker's own file. */
    private static final String BETWEEN = " | ";

    private final SiteContext site;
    private final TrackerDataAssembler trackers;

    public VersionAssembler(SiteContext site) {
        this.site = site;
        this.trackers = new TrackerDataAssembler(site);
    }

    /** What a file holds. */
    public PlainTable table(DataFilePage.VersionPage page) {
        return switch (page.file()) {
            case ROWS -> rows(page.type(), page.day());
            case CHANGES -> changes(page.type(), page.day());
        };
    }

    /** A line for each row; the columns that the tracker has now come first, in its order. */
    private PlainTable rows(EntityType type, LocalDate day) {
        SortedMap<RowKey, RowCells> rows = of(type, day);
        Set<String> known = new TreeSet<>();
        rows.values().forEach(row -> known.addAll(row.values().keySet()));
        Set<String> cells = new LinkedHashSet<>();
        trackers.data(type).columns().stream()
                .map(TrackerColumn::name)
                .filter(known::contains)
                .forEach(cells::add);
        cells.addAll(known);
        List<String> columns = new ArrayList<>(List.of("id"));
        columns.addAll(cells);
        List<List<String>> lines = new ArrayList<>();
        rows.forEach((key, row) -> {
            List<String> line = new ArrayList<>(List.of(key.id()));
            cells.forEach(cell -> line.add(text(row.get(cell))));
            lines.add(line);
        });
        return new PlainTable(columns, lines);
    }

    /** A line for each cell that said something else on the day before it of which there is a file. */
    private PlainTable changes(EntityType type, LocalDate day) {
        LocalDate earlier = site.library().past(type).lockedBefore(day).orElse(day);
        SortedMap<RowKey, RowCells> before = of(type, earlier);
        SortedMap<RowKey, RowCells> after = of(type, day);
        Set<RowKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<List<String>> lines = new ArrayList<>();
        for (RowKey key : keys) {
            RowCells then = before.getOrDefault(key, RowCells.NONE);
            RowCells now = after.getOrDefault(key, RowCells.NONE);
            String name = text((now.isEmpty() ? then : now).get(EntityCells.NAME));
            for (CellChange change : then.to(now)) {
                lines.add(List.of(key.id(), name, change.cell(), text(change.from()), text(change.to())));
            }
        }
        return new PlainTable(List.of("id", "name", "column", "from", "to"), lines);
    }

    private SortedMap<RowKey, RowCells> of(EntityType type, LocalDate day) {
        SortedMap<RowKey, RowCells> rows = new TreeMap<>();
        site.library().history().on(day).forEach((key, row) -> {
            if (key.type().equals(type.word())) {
                rows.put(key, row);
            }
        });
        return rows;
    }

    private static String text(List<String> values) {
        return String.join(BETWEEN, values);
    }
}
