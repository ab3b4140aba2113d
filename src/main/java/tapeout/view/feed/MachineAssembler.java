package tapeout.view.feed;

import java.net.URI;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.config.Identity;
import tapeout.config.Machines;
import tapeout.content.Document;
import tapeout.content.value.SitePath;
import tapeout.page.Permalinks;
import tapeout.page.WellKnown;
import tapeout.page.data.TrackerFile;
import tapeout.view.context.SiteContext;
import tapeout.view.context.SiteIcons;
import tapeout.view.part.Link;

/** Makes the views of what programs look for under a name that is the same on every site. */
public final class MachineAssembler {

    /** How long what a build says of contacts can be relied on: a site that is built no more stands by nothing. */
    private static final int MONTHS = 6;

    private static final int LATEST = 30;
    private static final int DAYS_OF_NEWS = 2;

    private final SiteContext site;
    private final Identity identity;
    private final Machines machines;

    public MachineAssembler(SiteContext site) {
        this.site = site;
        this.identity = site.config().identity();
        this.machines = site.config().machines();
    }

    /** What crawlers may read, and where they begin. */
    public RobotsView robots() {
        @Nullable SitePath sitemap = site.config().addresses().sitemap();
        return new RobotsView(
                machines.robots().signal(),
                machines.robots().disallowed().entrySet().stream()
                        .map(agent -> new RobotsView.Group(
                                agent.getKey(),
                                agent.getValue().stream()
                                        .map(path -> identity.basePath() + path.substring(1))
                                        .toList()))
                        .toList(),
                sitemap == null
                        ? List.of()
                        : Stream.of(sitemap, WellKnown.NEWS.path())
                                .map(site.urls()::absolute)
                                .toList());
    }

    /** From the first of a month on it is to be made anew, so that it stays the same for a month of builds. */
    public SecurityView security() {
        Machines.Security security = Objects.requireNonNull(machines.security());
        return new SecurityView(
                security.contacts().stream().map(URI::toString).toList(),
                security.policy() == null ? "" : security.policy().toString(),
                YearMonth.from(site.today())
                        .plusMonths(MONTHS)
                        .atDay(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                identity.language().toLanguageTag(),
                site.urls().absolute(WellKnown.SECURITY.path()));
    }

    /** The posts of the day of the build and the two before it. */
    public NewsMapView news() {
        return new NewsMapView(
                identity.title(),
                identity.language().toLanguageTag(),
                site.library().posts().stream()
                        .filter(post ->
                                !post.byline().day().isBefore(site.today().minusDays(DAYS_OF_NEWS)))
                        .map(post -> new NewsMapView.Item(
                                site.absolute(post), post.title(), post.byline().date()))
                        .toList());
    }

    public ManifestView manifest() {
        return new ManifestView(
                identity.title(),
                identity.tagline(),
                identity.language().toLanguageTag(),
                site.href(SitePath.ROOT),
                SiteIcons.all(site.files(), site.urls()));
    }

    /** The topics, the latest posts, the data and the pages of the site's own, each with what it holds. */
    public LlmsView llms() {
        List<LlmsView.Section> sections = new ArrayList<>();
        add(sections, "llms.topics", site.library().topics().stream().map(this::line));
        add(
                sections,
                "llms.latest",
                site.library().posts().stream().limit(LATEST).map(this::twin));
        add(sections, "llms.data", data());
        add(sections, "llms.about", site.library().pages().stream().map(this::line));
        return new LlmsView(
                identity.title(),
                identity.tagline(),
                machines.twins() ? site.messages().text("llms.note") : "",
                sections);
    }

    private Stream<LlmsView.Line> data() {
        Stream<LlmsView.Line> trackers = site.library().trackers().stream()
                .map(type -> new LlmsView.Line(
                        new Link(
                                type.naming().many(),
                                site.urls().absolute(site.permalinks().ofTracker(type, TrackerFile.JSON))),
                        type.naming().summary()));
        Stream<LlmsView.Line> all = Stream.concat(
                Stream.of(new LlmsView.Line(
                        new Link(
                                site.messages().text("navigation.data"),
                                site.urls().absolute(Permalinks.CATALOG)),
                        site.messages().text("list.data.summary"))),
                trackers);
        return site.library().holdings().claims()
                ? Stream.concat(
                        all,
                        Stream.of(new LlmsView.Line(
                                new Link(
                                        site.messages().text("navigation.claims"),
                                        site.urls().absolute(site.permalinks().ofClaims(TrackerFile.JSON))),
                                site.messages().text("list.claims.summary"))))
                : all;
    }

    private LlmsView.Line line(Document document) {
        return new LlmsView.Line(
                new Link(document.title(), site.absolute(document)),
                Objects.requireNonNullElse(document.summary(), ""));
    }

    private LlmsView.Line twin(Document document) {
        return new LlmsView.Line(
                new Link(
                        document.title(),
                        site.urls()
                                .absolute(
                                        machines.twins()
                                                ? site.permalinks().twinOf(document)
                                                : site.permalinks().of(document))),
                Objects.requireNonNullElse(document.summary(), ""));
    }

    private void add(List<LlmsView.Section> sections, String heading, Stream<LlmsView.Line> lines) {
        List<LlmsView.Line> all = lines.toList();
        if (!all.isEmpty()) {
            sections.add(new LlmsView.Section(site.messages().text(heading), all));
        }
    }
}
