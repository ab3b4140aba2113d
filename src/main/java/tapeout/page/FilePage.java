package tapeout.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.OwnOutput;
import tapeout.content.Topic;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/** A file for machines, or one that goes out as it is: no template shows it. */
public sealed interface FilePage extends Page
        permits DataFilePage,
                TwinPage,
                EditionFilePage,
                FilePage.FeedPage,
                FilePage.FeedListPage,
                FilePage.CalendarPage,
                FilePage.SearchIndexPage,
                FilePage.SitemapPage,
                FilePage.WellKnownPage,
                FilePage.CardPage,
                FilePage.IconPage,
                FilePage.OutputFilePage,
                FilePage.ResourcePage {

    <R> R accept(Visitor<R> visitor);

    /** By the name of its record. */
    @Override
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    @Override
    default <R> R match(Function<ShownPage, R> shown, Function<FilePage, R> file) {
        return file.apply(this);
    }

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(DataFilePage.TrackerFilePage page);

        R of(DataFilePage.ClaimFilePage page);

        R of(DataFilePage.PostDataPage page);

        R of(DataFilePage.SchemaPage page);

        R of(DataFilePage.CatalogPage page);

        R of(DataFilePage.VersionPage page);

        R of(FeedPage page);

        R of(FeedListPage page);

        R of(EditionFilePage.EditionMailPage page);

        R of(EditionFilePage.EditionTextPage page);

        R of(CalendarPage page);

        R of(SearchIndexPage page);

        R of(SitemapPage page);

        R of(WellKnownPage page);

        R of(TwinPage.PostTwinPage page);

        R of(TwinPage.EntityTwinPage page);

        R of(CardPage page);

        R of(IconPage page);

        R of(OutputFilePage page);

        R of(ResourcePage page);
    }

    /** A feed in one format. */
    record FeedPage(SitePath path, FeedSubject subject, FeedFormat format) implements FilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The feeds that readers take over at once.
     *
     * @param subjects those that are broad
     */
    record FeedListPage(SitePath path, List<FeedSubject> subjects) implements FilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What is and was dated ahead of what a topic tracks, as iCalendar. */
    record CalendarPage(SitePath path, Topic topic) implements FilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * What browsers search, with the files that it names beside it.
     *
     * @param own the pages that templates of the site's own make
     */
    record SearchIndexPage(SitePath path, List<OwnOutput> own) implements FilePage {

        public SearchIndexPage {
            own = List.copyOf(own);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record SitemapPage(SitePath path) implements FilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A file under a name that is the same on every site. */
    record WellKnownPage(SitePath path, WellKnown file) implements FilePage {

        @Override
        public String kind() {
            return "well-known page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The social card of a page.
     *
     * @param subject what the page is about; null for the front page
     */
    record CardPage(SitePath path, @Nullable Document subject) implements FilePage {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * The icons of the site.
     *
     * @param icons at least one; all are made of one picture
     */
    record IconPage(List<SiteIcon.Made> icons) implements FilePage {

        public IconPage {
            icons = List.copyOf(icons);
        }

        @Override
        public SitePath path() {
            return icons.get(0).path();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A file that a template of the site's own makes. */
    record OutputFilePage(OwnOutput output) implements FilePage {

        @Override
        public SitePath path() {
            return output.path();
        }

        @Override
        public SourceLocation origin() {
            return output.at();
        }

        @Override
        public String kind() {
            return "file of the site's own";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A file of the content folder that goes out as it is, such as a picture.
     *
     * @param file its path relative to the source folder
     * @param picture with the smaller ones that go out beside it; null for a file that no document shows
     */
    record ResourcePage(SitePath path, String file, Path source, SiteFiles.@Nullable Picture picture)
            implements FilePage {

        /** Where the smaller ones lie. */
        public List<SitePath> smaller() {
            SiteFiles.Picture shown = picture;
            return shown == null
                    ? List.of()
                    : shown.widths().stream().map(shown::smaller).toList();
        }

        @Override
        public SourceLocation origin() {
            return SourceLocation.of(file);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
