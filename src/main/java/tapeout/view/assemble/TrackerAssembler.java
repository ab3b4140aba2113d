package tapeout.view.assemble;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import tapeout.content.Source;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.page.FeedSubject;
import tapeout.page.IndexPage;
import tapeout.page.Permalinks;
import tapeout.page.TypePage;
import tapeout.page.data.TrackerFile;
import tapeout.view.TrackerView;
import tapeout.view.TrackersView;
import tapeout.view.assemble.chart.ChartParts;
import tapeout.view.assemble.part.FactColumn;
import tapeout.view.assemble.part.PastParts;
import tapeout.view.assemble.part.TrackerTables;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Download;
import tapeout.view.part.Link;
import tapeout.view.tracker.DataDictionary;
import tapeout.view.tracker.TrackerData;
import tapeout.view.words.DateText;

/** Makes the views of the trackers' pages and of their list. */
final class TrackerAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final TrackerDataAssembler data;
    private final PastParts past;
    private final ChartParts charts;

    TrackerAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
        this.data = new TrackerDataAssembler(site);
        this.past = new PastParts(site.library(), site.links(), site.wording());
        this.charts = new ChartParts(site.library(), site.links(), site.wording());
    }

    TrackersView view(IndexPage.TrackerIndexPage page) {
        List<TrackersView.Teaser> trackers =
                site.library().trackers().stream().map(this::teaser).toList();
        return new TrackersView(
                frames.frame(
                        page,
                        site.messages().text("navigation.trackers"),
                        site.messages().text("list.trackers.summary"),
                        List.of(),
                        List.of(),
                        List.of(TrackerJsonLd.catalog(site.messages(), site.urls(), page.path(), trackers))),
                site.library().trackers().stream().map(this::ranked).toList(),
                new Link(site.messages().text("navigation.changes"), site.href(Permalinks.CHANGES)));
    }

    TrackerView view(TypePage.TrackerPage page) {
        EntityType type = page.type();
        TrackerData tracker = data.data(type);
        TrackersView.Teaser teaser = teaser(type);
        TrackerTables tables = new TrackerTables(tracker, type, site.alphabet());
        return new TrackerView(
                frames.frame(
                        page,
                        teaser.name(),
                        teaser.summary(),
                        List.of(site.trackers()),
                        List.of(new FeedSubject.OfTracker(type)),
                        List.of(TrackerJsonLd.dataset(site.messages(), site.urls(), tracker, teaser.downloads()))),
                teaser,
                new Link(type.naming().many(), site.href(site.permalinks().of(type))),
                charts.charts(type),
                new TrackerView.Rows(
                        type.lifeCycle() != null ? site.dates().day(site.today()) : DateText.NONE,
                        tables.groupLinks(),
                        tables.filters(),
                        tables.tables()),
                past.earlier(type),
                comparisons(type),
                new DataDictionary(
                        tracker.terms(),
                        tracker.columns(),
                        Arrays.stream(FactColumn.values()).map(FactColumn::word).toList()));
    }

    private List<Link> comparisons(EntityType type) {
        return site.library().comparisons().all().stream()
                .filter(pair -> pair.first().type() == type)
                .map(pair -> new Link(
                        site.messages()
                                .text(
                                        "tracker.compared",
                                        pair.first().title(),
                                        pair.second().title()),
                        site.href(site.permalinks().of(pair))))
                .toList();
    }

    private TrackersView.Ranked ranked(EntityType type) {
        TrackersView.Teaser teaser = teaser(type);
        return new TrackersView.Ranked(
                teaser,
                new TrackerTables(data.data(type), type, site.alphabet())
                        .figures().stream()
                                .map(head -> new Link(head.fullLabel(), teaser.href() + "?sort=-" + head.name()))
                                .toList());
    }

    private TrackersView.Teaser teaser(EntityType type) {
        String updated = data.updated(type);
        return new TrackersView.Teaser(
                type.word(),
                data.name(type),
                data.summary(type),
                site.href(site.permalinks().ofTracker(type)),
                site.library().entities(type).size(),
                updated.isEmpty() ? DateText.NONE : site.dates().day(LocalDate.parse(updated)),
                site.dates()
                        .when(Source.newest(
                                site.library().entities(type).stream().flatMap(entity -> entity.sources().stream()))),
                Arrays.stream(TrackerFile.values())
                        .map(file -> download(type, file))
                        .toList());
    }

    private Download download(EntityType type, TrackerFile file) {
        SitePath path = site.permalinks().ofTracker(type, file);
        String name = path.segments().get(path.segments().size() - 1);
        return switch (file) {
            case ROWS -> new Download("rows", name, site.href(path), "text/csv");
            case FACTS -> new Download("facts", name, site.href(path), "text/csv");
            case JSON -> new Download("json", name, site.href(path), "application/json");
        };
    }
}
