package tapeout.view.assemble;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.value.Reference;
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
import tapeout.view.assemble.chart.MonthChart;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.part.Pagination;
import tapeout.view.tracker.TrackerFilter;
import tapeout.view.tracker.TrackerTable;

/** Makes the views of the archive. */
final class ArchiveAssembler {

    private static final String TOPIC = "topic";
    private static final String KIND = "kind";

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final MonthChart chart;

    ArchiveAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.chart = new MonthChart(site.messages(), site.dates());
    }

    ArchiveView view(MadePage.ArchivePage page) {
        String title = site.messages().text("navigation.archive");
        PageFrame frame = frames.frame(
                page, title, site.messages().text("list.archive.summary"), List.of(), List.of(), List.of());
        int posts = page.years().stream().mapToInt(ArchiveYear::posts).sum();
        return new ArchiveView(
                frame,
                new ArchiveView.Scope("all", "", posts),
                periods(page.years(), page.path(), ""),
                chart.chart(page.years()).stream().toList(),
                List.of(),
                groups(page.latest(), when -> Year.from(when.first()).toString()),
                Pagination.NONE);
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
                new ArchiveView.Scope(span, title, slice.total()),
                periods(years, archive, title),
                List.of(),
                page.hasTable() ? filters(slice.items()) : List.of(),
                groups(slice.items(), this::month),
                pageLists.pagination(slice));
    }

    private Link archiveLink(SitePath archive) {
        return new Link(site.messages().text("navigation.archive"), site.href(archive));
    }

    private List<ArchiveView.Period> periods(List<ArchiveYear> years, SitePath archive, String current) {
        return years.stream().map(year -> period(year, archive, current)).toList();
    }

    private ArchiveView.Period period(ArchiveYear year, SitePath archive, String current) {
        String label = year.year().toString();
        List<ArchiveView.Period> months = year.months().stream()
                .map(month -> period(month, archive, current))
                .toList();
        return new ArchiveView.Period(
                label,
                site.href(archive.below(label)),
                year.posts(),
                label.equals(current),
                label.equals(current) || months.stream().anyMatch(ArchiveView.Period::current),
                months);
    }

    private ArchiveView.Period period(ArchiveYear.Month month, SitePath archive, String current) {
        YearMonth value = month.month();
        String below = String.format(Locale.ROOT, "%d/%02d", value.getYear(), value.getMonthValue());
        return new ArchiveView.Period(
                site.dates().month(value.getMonth()),
                site.href(archive.below(below)),
                month.posts(),
                site.dates().month(value).equals(current),
                false,
                List.of());
    }

    /** The month, or what is known where that is less. */
    private String month(When when) {
        return when.precision().compareTo(When.Precision.MONTH) <= 0
                ? site.dates().month(YearMonth.from(when.first()))
                : site.dates().when(when).text();
    }

    private List<TrackerFilter> filters(List<Post> posts) {
        Set<PostKind> kinds =
                posts.stream().map(post -> post.teaser().kind()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> topics = posts.stream().flatMap(ArchiveAssembler::topics).collect(Collectors.toSet());
        return List.of(
                new TrackerFilter(
                        TOPIC,
                        site.messages().text("archive.topic"),
                        site.library().topics().stream()
                                .filter(topic -> topics.contains(topic.id()))
                                .map(topic -> new TrackerFilter.Option(topic.id(), topic.title()))
                                .toList()),
                new TrackerFilter(
                        KIND,
                        site.messages().text("archive.kind"),
                        kinds.stream()
                                .map(kind -> new TrackerFilter.Option(
                                        kind.word(), site.messages().text("post.kind." + kind.word())))
                                .toList()));
    }

    private static Stream<String> topics(Post post) {
        return post.filing().topics().stream().map(Reference::id);
    }

    private ArchiveView.Entry entry(Post post) {
        boolean byEvent = post.event() != null && post.event().date() != null;
        return new ArchiveView.Entry(
                site.dates().when(Archive.when(post)),
                byEvent ? "event" : "published",
                site.teaser(post),
                List.of(
                        new TrackerTable.Attribute(TOPIC, topics(post).collect(Collectors.joining("|"))),
                        new TrackerTable.Attribute(KIND, post.teaser().kind().word())));
    }

    private List<ArchiveView.Group> groups(List<Post> posts, Function<When, String> label) {
        Map<String, List<ArchiveView.Entry>> groups = new LinkedHashMap<>();
        for (Post post : posts) {
            groups.computeIfAbsent(label.apply(Archive.when(post)), key -> new ArrayList<>())
                    .add(entry(post));
        }
        return groups.entrySet().stream()
                .map(group -> new ArchiveView.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
