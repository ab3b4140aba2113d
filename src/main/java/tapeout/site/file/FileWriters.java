package tapeout.site.file;

import java.util.List;
import tapeout.card.CardWriter;
import tapeout.content.Document;
import tapeout.feed.AtomWriter;
import tapeout.feed.CalendarWriter;
import tapeout.feed.CatalogWriter;
import tapeout.feed.FeedWriter;
import tapeout.feed.JsonFeedWriter;
import tapeout.feed.LlmsWriter;
import tapeout.feed.ManifestWriter;
import tapeout.feed.NewsMapWriter;
import tapeout.feed.OpenSearchWriter;
import tapeout.feed.OpmlWriter;
import tapeout.feed.RobotsWriter;
import tapeout.feed.RssWriter;
import tapeout.feed.SchemaWriter;
import tapeout.feed.SecurityWriter;
import tapeout.feed.SitemapWriter;
import tapeout.feed.TrackerCsvWriter;
import tapeout.feed.TrackerJsonWriter;
import tapeout.feed.TwinWriter;
import tapeout.feed.VersionCsvWriter;
import tapeout.output.OutputFile;
import tapeout.page.DataFilePage;
import tapeout.page.EditionFilePage;
import tapeout.page.FeedFormat;
import tapeout.page.FilePage;
import tapeout.page.Pages;
import tapeout.page.TwinPage;
import tapeout.page.WellKnown;
import tapeout.page.data.DataTable;
import tapeout.page.data.TrackerFile;
import tapeout.problem.Problems;
import tapeout.view.Card;
import tapeout.view.assemble.ClaimDataAssembler;
import tapeout.view.assemble.DataAssembler;
import tapeout.view.assemble.PostDataAssembler;
import tapeout.view.assemble.SearchAssembler;
import tapeout.view.assemble.TrackerDataAssembler;
import tapeout.view.context.SiteContext;
import tapeout.view.feed.CalendarAssembler;
import tapeout.view.feed.CardAssembler;
import tapeout.view.feed.FeedAssembler;
import tapeout.view.feed.MachineAssembler;
import tapeout.view.feed.TwinAssembler;
import tapeout.view.past.VersionAssembler;
import tapeout.view.tracker.TrackerData;

/**
 * Writes the files for machines: feeds, calendars, trackers' data, the sitemap, editions by e-mail, what lies in the
 * content folder.
 */
public final class FileWriters {

    private final SiteContext site;
    private final FeedAssembler feeds;
    private final CalendarAssembler calendars;
    private final TrackerDataAssembler trackers;
    private final VersionAssembler versions;
    private final ClaimDataAssembler claims;
    private final PostDataAssembler posts;
    private final DataAssembler data;
    private final MachineAssembler machines;
    private final TwinAssembler twins;
    private final CardAssembler cards;
    private final EditionMails mails;
    private final OwnFileWriter own;
    private final SearchMemory search;
    private final ResourceFiles resources;
    private final IconFiles icons;

    public FileWriters(
            SiteContext site, EditionMails mails, OwnFileWriter own, SearchMemory search, PictureMemory pictures) {
        this.site = site;
        this.feeds = new FeedAssembler(site);
        this.calendars = new CalendarAssembler(site);
        this.trackers = new TrackerDataAssembler(site);
        this.versions = new VersionAssembler(site);
        this.claims = new ClaimDataAssembler(site);
        this.posts = new PostDataAssembler(site);
        this.data = new DataAssembler(site);
        this.machines = new MachineAssembler(site);
        this.twins = new TwinAssembler(site);
        this.cards = new CardAssembler(site);
        this.mails = mails;
        this.own = own;
        this.search = search;
        this.resources = new ResourceFiles(pictures);
        this.icons = new IconFiles(site.config().folders().source());
    }

    /**
     * What one page becomes.
     *
     * @param pages of the site, for those that list them
     * @param problems takes what is wrong with a template
     */
    public List<OutputFile> of(FilePage page, Pages pages, Problems problems) {
        return page.accept(new Writing(pages, problems));
    }

    private final class Writing implements FilePage.Visitor<List<OutputFile>> {

        private final Pages pages;
        private final Problems problems;

        private Writing(Pages pages, Problems problems) {
            this.pages = pages;
            this.problems = problems;
        }

        @Override
        public List<OutputFile> of(DataFilePage.TrackerFilePage page) {
            return List.of(OutputFile.of(
                    page.path(), write(trackers.data(page.type()), page.file(), new DataTable.OfType(page.type()))));
        }

        @Override
        public List<OutputFile> of(DataFilePage.ClaimFilePage page) {
            return List.of(OutputFile.of(page.path(), write(claims.data(), page.file(), new DataTable.OfClaims())));
        }

        @Override
        public List<OutputFile> of(DataFilePage.PostDataPage page) {
            return List.of(OutputFile.of(
                    page.path(), write(posts.data(page.posts()), TrackerFile.JSON, new DataTable.OfPosts())));
        }

        @Override
        public List<OutputFile> of(DataFilePage.SchemaPage page) {
            return List.of(OutputFile.of(
                    page.path(), new SchemaWriter().write(schema(page.table()), data.table(page.table()))));
        }

        @Override
        public List<OutputFile> of(DataFilePage.CatalogPage page) {
            return List.of(OutputFile.of(page.path(), new CatalogWriter().write(data.catalog(page))));
        }

        @Override
        public List<OutputFile> of(DataFilePage.VersionPage page) {
            return List.of(OutputFile.of(page.path(), new VersionCsvWriter().write(versions.table(page))));
        }

        @Override
        public List<OutputFile> of(FilePage.FeedPage page) {
            return List.of(OutputFile.of(page.path(), writer(page.format()).write(feeds.feed(page))));
        }

        @Override
        public List<OutputFile> of(FilePage.FeedListPage page) {
            return List.of(OutputFile.of(page.path(), new OpmlWriter().write(feeds.list(page))));
        }

        @Override
        public List<OutputFile> of(EditionFilePage.EditionMailPage page) {
            return mails.message(page, problems);
        }

        @Override
        public List<OutputFile> of(EditionFilePage.EditionTextPage page) {
            return mails.text(page, problems);
        }

        @Override
        public List<OutputFile> of(FilePage.CalendarPage page) {
            return List.of(OutputFile.of(page.path(), new CalendarWriter().write(calendars.calendar(page))));
        }

        @Override
        public List<OutputFile> of(FilePage.SearchIndexPage page) {
            return search.write(new SearchAssembler(site).data(page.own())).stream()
                    .map(file -> OutputFile.of(page.path().file(file.name()), file.bytes()))
                    .toList();
        }

        @Override
        public List<OutputFile> of(FilePage.SitemapPage page) {
            return new SitemapWriter()
                    .write(feeds.sitemap(page, pages)).stream()
                            .map(file -> OutputFile.of(page.path().file(file.name()), file.bytes()))
                            .toList();
        }

        @Override
        public List<OutputFile> of(FilePage.WellKnownPage page) {
            return List.of(OutputFile.of(page.path(), write(page.file())));
        }

        @Override
        public List<OutputFile> of(TwinPage.PostTwinPage page) {
            return List.of(OutputFile.of(page.path(), new TwinWriter().write(twins.twin(page.post()))));
        }

        @Override
        public List<OutputFile> of(TwinPage.EntityTwinPage page) {
            return List.of(OutputFile.of(page.path(), new TwinWriter().write(twins.twin(page.entity()))));
        }

        @Override
        public List<OutputFile> of(FilePage.CardPage page) {
            Document subject = page.subject();
            Card card = subject == null ? cards.ofSite() : cards.card(subject);
            return List.of(OutputFile.of(page.path(), new CardWriter().write(card)));
        }

        @Override
        public List<OutputFile> of(FilePage.IconPage page) {
            return icons.write(page, problems);
        }

        @Override
        public List<OutputFile> of(FilePage.OutputFilePage page) {
            return own.write(page, feeds.output(page), problems);
        }

        @Override
        public List<OutputFile> of(FilePage.ResourcePage page) {
            site.trace().texts().note(page.file());
            return resources.write(page, problems);
        }
    }

    private byte[] write(WellKnown file) {
        return switch (file) {
            case ROBOTS -> new RobotsWriter().write(machines.robots());
            case SECURITY -> new SecurityWriter().write(machines.security());
            case LLMS -> new LlmsWriter().write(machines.llms());
            case MANIFEST -> new ManifestWriter().write(machines.manifest());
            case OPEN_SEARCH -> new OpenSearchWriter().write(feeds.openSearch());
            case NEWS -> new NewsMapWriter().write(machines.news());
        };
    }

    private static FeedWriter writer(FeedFormat format) {
        return switch (format) {
            case ATOM -> new AtomWriter();
            case RSS -> new RssWriter();
            case JSON -> new JsonFeedWriter();
        };
    }

    private byte[] write(TrackerData data, TrackerFile file, DataTable table) {
        return switch (file) {
            case ROWS -> new TrackerCsvWriter().rows(data);
            case FACTS -> new TrackerCsvWriter().facts(data);
            case JSON -> new TrackerJsonWriter().write(data, schema(table));
        };
    }

    private String schema(DataTable table) {
        return site.urls().absolute(site.permalinks().schema(table));
    }
}
