package tapeout.page.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tapeout.config.Paging;
import tapeout.content.type.EntityType;
import tapeout.library.EntityPair;
import tapeout.library.Library;
import tapeout.library.PastDays;
import tapeout.page.DataFilePage;
import tapeout.page.IndexPage;
import tapeout.page.MadePage;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.Slice;
import tapeout.page.TypePage;
import tapeout.page.data.TrackerFile;
import tapeout.page.data.VersionFile;

/** Which trackers a site has, what they were on past days, what changed in them, and which of their rows are compared. */
final class TrackerPlan {

    private TrackerPlan() {}

    static List<Page> of(Library library, Permalinks permalinks, Paging paging) {
        List<Page> pages = new ArrayList<>();
        if (!library.trackers().isEmpty()) {
            pages.add(new IndexPage.TrackerIndexPage(Permalinks.TRACKERS));
        }
        for (EntityType type : library.trackers()) {
            pages.add(new TypePage.TrackerPage(permalinks.ofTracker(type), type));
            for (TrackerFile file : TrackerFile.values()) {
                pages.add(new DataFilePage.TrackerFilePage(permalinks.ofTracker(type, file), type, file));
            }
            pages.addAll(past(type, library.past(type), permalinks));
        }
        if (!library.entities().isEmpty()) {
            Slice.cut(library.changes(), paging.list(), Permalinks.CHANGES)
                    .forEach(slice -> pages.add(new MadePage.ChangesPage(slice.path(), slice)));
        }
        for (EntityPair pair : library.comparisons().all()) {
            pages.add(new MadePage.ComparePage(permalinks.of(pair), pair));
        }
        return pages;
    }

    private static List<Page> past(EntityType type, PastDays past, Permalinks permalinks) {
        if (past.isEmpty()) {
            return List.of();
        }
        List<Page> pages = new ArrayList<>();
        pages.add(new TypePage.PastPage(permalinks.ofPast(type), type));
        past.all().forEach(day -> pages.add(new TypePage.PastDayPage(permalinks.ofPast(type, day), type, day)));
        for (LocalDate day : past.locked()) {
            for (VersionFile file : VersionFile.values()) {
                pages.add(new DataFilePage.VersionPage(permalinks.ofPast(type, day, file), type, day, file));
            }
        }
        return pages;
    }
}
