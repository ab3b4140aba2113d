package tapeout.view.assemble;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.content.value.When;
import tapeout.page.Archive;
import tapeout.page.ArchiveYear;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.ShownPage;
import tapeout.page.Slice;
import tapeout.view.ArchiveView;
import tapeout.view.PageFrame;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;

/** Makes the views of the archive. */
final class ArchiveAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;

    ArchiveAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
    }

    ArchiveView view(MadePage.ArchivePage page) {
        String title = site.messages().text("navigation.archive");
        PageFrame frame = frames.frame(
                page, title, site.messages().text("list.archive.summary"), List.of(), List.of(), List.of());
        int posts = page.years().stream().mapToInt(ArchiveYear::posts).sum();
        return new ArchiveView(
                frame, "all", "", posts, periods(page.years(), page.path(), ""), List.of(), Pagination.NONE);
    }

    ArchiveView view(ListPage.ArchiveYearPage page) {
        String title = page.year().toString();
        return view(
                page, "year", title, List.of(archiveLink(page.archive())), page.posts(), page.years(), page.archive());
    }

    ArchiveView view(ListPage.ArchiveMonthPage page) {
        String title = site.dates().month(page.month());
        Year year = Year.of(page.month().getYear());
        Link yearLink = new Link(year.toString(), site.href(page.archive().below(year.toString())));
        return view(
                page,
                "month",
                title,
                List.of(archiveLink(page.archive()), yearLink),
                page.posts(),
                page.years(),
                page.archive());
    }

    private ArchiveView view(
            ShownPage page,
            String span,
            String title,
            List<Link> trail,
            Slice<Post> slice,
            List<ArchiveYear> years,
            SitePath archive) {
        String summary = site.messages().text("list.archive.of", title);
        return new ArchiveView(
                frames.frame(page, title, summary, trail, List.of(), List.of()),
                span,
                title,
                slice.total(),
                periods(years, archive, title),
                groups(slice.items()),
                PageLists.pagination(site, slice));
    }

    private Link archiveLink(SitePath archive) {
        return new Link(site.messages().text("navigation.archive"), site.href(archive));
    }

    private List<ArchiveView.Period> periods(List<ArchiveYear> years, SitePath archive, String current) {
        return years.stream()
                .map(year -> new ArchiveView.Period(
                        year.year().toString(),
                        site.href(archive.below(year.year().toString())),
                        year.posts(),
                        year.year().toString().equals(current),
                        year.months().stream()
                                .map(month -> period(month, archive, current))
                                .toList()))
                .toList();
    }

    private ArchiveView.Period period(ArchiveYear.Month month, SitePath archive, String current) {
        YearMonth value = month.month();
        String below = String.format(Locale.ROOT, "%d/%02d", value.getYear(), value.getMonthValue());
        return new ArchiveView.Period(
                site.dates().month(value.getMonth()),
                site.href(archive.below(below)),
                month.posts(),
                site.dates().month(value).equals(current),
                List.of());
    }

    private List<ArchiveView.Group> groups(List<Post> posts) {
        Map<String, List<ArchiveView.Entry>> groups = new LinkedHashMap<>();
        for (Post post : posts) {
            When when = Archive.when(post);
            String label = when.precision().compareTo(When.Precision.MONTH) <= 0
                    ? site.dates().month(YearMonth.from(when.first()))
                    : site.dates().when(when).text();
            boolean byEvent = post.event() != null && post.event().date() != null;
            groups.computeIfAbsent(label, key -> new ArrayList<>())
                    .add(new ArchiveView.Entry(
                            site.dates().when(when), byEvent ? "event" : "published", site.teaser(post)));
        }
        return groups.entrySet().stream()
                .map(group -> new ArchiveView.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
