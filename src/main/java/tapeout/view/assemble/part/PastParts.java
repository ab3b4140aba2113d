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
import tapeout.library.PastDays;
import tapeout.page.VersionFile;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.part.TrackerChange;
import tapeout.view.tracker.Earlier;

/** What pages show of the past of a type's entities. */
public final class PastParts {

    private final SiteContext site;
    private final CellWords words;

    public PastParts(SiteContext site) {
        this.site = site;
        this.words = new CellWords(site);
    }

    /** What a tracker's page offers. */
    public Earlier earlier(EntityType type) {
        PastDays past = site.library().past(type);
        return new Earlier(
                past.isEmpty() ? Link.NONE : index(type),
                site.dates().day(past.begins()),
                past.locked().stream().map(day -> version(type, day)).toList());
    }

    /** The page that answers for any day. */
    public Link index(EntityType type) {
        return new Link(
                site.messages().text("past.link"), site.href(site.permalinks().ofPast(type)));
    }

    /** The page of a day. */
    public Link day(EntityType type, LocalDate day) {
        return new Link(
                site.dates().day(day).text(), site.href(site.permalinks().ofPast(type, day)));
    }

    /** The files of a day. */
    public Earlier.Version version(EntityType type, LocalDate day) {
        return new Earlier.Version(
                day(type, day),
                Arrays.stream(VersionFile.values())
                        .map(file -> download(site.permalinks().ofPast(type, day, file), file))
                        .toList());
    }

    private Download download(SitePath path, VersionFile file) {
        String name = path.segments().get(path.segments().size() - 1);
        String key = switch (file) {
            case ROWS -> "version";
            case CHANGES -> "version-changes";
        };
        return new Download(key, name, site.href(path), "text/csv");
    }

    /**
     * What changed in the rows of a type, as it was locked, the latest first.
     *
     * @param after the day after which the changes came; none of the first day is one
     */
    public List<TrackerChange> changes(EntityType type, LocalDate after) {
        List<TrackerChange> changes = new ArrayList<>();
        LocalDate begins = site.library().history().begins().orElse(LocalDate.MAX);
        LocalDate from = after.isBefore(begins) ? begins : after;
        for (RowChange change : site.library().history().after(from)) {
            if (change.row().type().equals(type.word()) && !change.day().isAfter(site.today())) {
                EntityCells.shown(change).forEach(cell -> changes.add(change(type, change, cell)));
            }
        }
        Collections.reverse(changes);
        return changes;
    }

    private TrackerChange change(EntityType type, RowChange row, CellChange cell) {
        return new TrackerChange(
                "",
                site.dates().day(row.day()),
                site.library()
                        .entity(row.row().id())
                        .map(entity -> site.link(entity))
                        .orElseGet(() -> Link.text(name(row))),
                words.label(type, cell),
                words.from(type, cell),
                words.to(type, cell),
                List.of(),
                "");
    }

    /** Of a row that is gone, its last name. */
    private String name(RowChange row) {
        RowCells before = site.library().history().on(row.day().minusDays(1)).getOrDefault(row.row(), RowCells.NONE);
        List<String> names = before.get(EntityCells.NAME);
        return names.isEmpty() ? row.row().id() : names.get(0);
    }
}
