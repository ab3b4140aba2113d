package tapeout.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tapeout.config.Paging;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.page.Archive;
import tapeout.page.ArchiveYear;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.Page;
import tapeout.page.Slice;

/** Which pages the archive has: one of all years, one of each year, and those of each month. */
final class ArchivePlan {

    private ArchivePlan() {}

    /** @param path where all years stand */
    static List<Page> of(List<Post> posts, SitePath path, Paging paging) {
        Archive archive = new Archive(posts);
        List<ArchiveYear> years = archive.years();
        List<Page> pages = new ArrayList<>();
        pages.add(new MadePage.ArchivePage(path, years, archive.latestOfYears()));
        archive.byYear().forEach((year, ofYear) -> {
            SitePath first = path.below(year.toString());
            // a year stands on one page; the others had parts of it once, and nothing leads there any more
            Stream.concat(
                            Stream.of(Slice.whole(ofYear, first)),
                            Slice.cut(ofYear, paging.list(), first).stream().skip(1))
                    .forEach(slice -> pages.add(new ListPage.ArchiveYearPage(slice.path(), year, slice, path, years)));
        });
        archive.byMonth().forEach((month, ofMonth) -> {
            String below = String.format(Locale.ROOT, "%d/%02d", month.getYear(), month.getMonthValue());
            Slice.cut(ofMonth, paging.list(), path.below(below))
                    .forEach(
                            slice -> pages.add(new ListPage.ArchiveMonthPage(slice.path(), month, slice, path, years)));
        });
        return pages;
    }
}
