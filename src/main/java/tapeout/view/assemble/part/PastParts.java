package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tapeout.content.history.CellChange;
import tapeout.content.history.EntityCells;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowChange;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.PastDays;
import tapeout.page.data.VersionFile;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.part.TrackerChange;
import tapeout.view.tracker.Earlier;

/** What pages show of the past of a type's entities. */
public final class PastParts {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final CellWords words;

    public PastParts(Library library, Links links, Wording wording) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.words = new CellWords(library, wording);
    }

    /** What a tracker's page offers. */
    public Earlier earlier(EntityType type) {
        PastDays past = library.past(type);
        return new Earlier(
                past.isEmpty() ? Link.NONE : index(type),
                wording.dates().day(past.begins()),
                past.locked().stream().map(day -> version(type, day)).toList());
    }

    /** The page that answers for any day. */
    public Link index(EntityType type) {
        return new Link(
                wording.messages().text("past.link"),
                links.href(links.permalinks().ofPast(type)));
    }

    /** The page of a day. */
    public Link day(EntityType type, LocalDate day) {
        return new Link(
                wording.dates().day(day).text(), links.href(links.permalinks().ofPast(type, day)));
    }

    /** The files of a day. */
    public Earlier.Version version(EntityType type, LocalDate day) {
        return new Earlier.Version(
                day(type, day),
                Arrays.stream(VersionFile.values())
                        .map(file -> download(links.permalinks().ofPast(type, day, file), file))
                        .toList());
    }

    private Download download(SitePath path, VersionFile file) {
        String name = path.segments().get(path.segments().size() - 1);
        String key = switch (file) {
            case ROWS -> "version";
            case CHANGES -> "version-changes";
        };
        return new Download(key, name, links.href(path), "text/csv");
    }

    /**
     * What changed in the rows of a type, as it was locked, the latest first.
     *
     * @param after the day after which the changes came; none of the first day is one
     */
    public List<TrackerChange> changes(EntityType type, LocalDate after) {
        List<TrackerChange> changes = new ArrayList<>();
        LocalDate begins = library.history().begins(type.word()).orElse(LocalDate.MAX);
        LocalDate from = after.isBefore(begins) ? begins : after;
        for (RowChange change : library.history().after(from)) {
            if (change.row().type().equals(type.word()) && !change.day().isAfter(wording.today())) {
                EntityCells.shown(change).forEach(cell -> changes.add(change(type, change, cell)));
            }
        }
        Collections.reverse(changes);
        return changes;
    }

    private TrackerChange change(EntityType type, RowChange row, CellChange cell) {
        return new TrackerChange(
                "",
                wording.dates().day(row.day()),
                library.entity(row.row().id()).map(entity -> links.link(entity)).orElseGet(() -> Link.text(name(row))),
                words.label(type, cell),
                words.from(type, cell),
                words.to(type, cell),
                List.of(),
                "");
    }

    /** Of a row that is gone, its last name. */
    private String name(RowChange row) {
        RowCells before = library.history().on(row.day().minusDays(1)).getOrDefault(row.row(), RowCells.NONE);
        List<String> names = before.get(EntityCells.NAME);
        return names.isEmpty() ? row.row().id() : names.get(0);
    }
}
