package tapeout.page;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.OwnOutput;
import tapeout.content.Post;
import tapeout.content.Topic;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.problem.SourceLocation;

/** A file for machines, or one that goes out as it is: no template shows it. */
public sealed interface FilePage extends Page {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R match(Function<ShownPage, R> shown, Function<FilePage, R> file) {
        return file.apply(this);
    }

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(TrackerFilePage page);

        R of(ClaimFilePage page);

        R of(PostDataPage page);

        R of(SchemaPage page);

        R of(CatalogPage page);

        R of(VersionPage page);

        R of(FeedPage page);

        R of(FeedListPage page);

        R of(EditionMailPage page);

        R of(EditionTextPage page);

        R of(CalendarPage page);

        R of(SearchIndexPage page);

        R of(SitemapPage page);

        R of(WellKnownPage page);

        R of(PostTwinPage page);

        R of(EntityTwinPage page);

        R of(CardPage page);

        R of(IconPage page);

        R of(OutputFilePage page);

        R of(ResourcePage page);
    }

    /** The table of a type as a file. */
    record TrackerFilePage(SitePath path, EntityType type, TrackerFile file) implements FilePage {

        @Override
        public String kind() {
            return "tracker file page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All claims as a file. */
    record ClaimFilePage(SitePath path, TrackerFile file) implements FilePage {

        @Override
        public String kind() {
            return "claim file page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The posts of a month as a file. */
    record PostDataPage(SitePath path, YearMonth month, List<Post> posts) implements FilePage {

        @Override
        public String kind() {
            return "post data page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** The JSON Schema of a table. */
    record SchemaPage(SitePath path, DataTable table) implements FilePage {

        @Override
        public String kind() {
            return "schema page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** All tables with their files, for programs. */
    record CatalogPage(SitePath path, List<DataTable> tables, List<PostMonth> months) implements FilePage {

        @Override
        public String kind() {
            return "catalog page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What a tracker said at the end of a past day, as a file. */
    record VersionPage(SitePath path, EntityType type, LocalDate day, VersionFile file) implements FilePage {

        @Override
        public String kind() {
            return "version page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** A feed in one format. */
    record FeedPage(SitePath path, FeedSubject subject, FeedFormat format) implements FilePage {

        @Override
        public String kind() {
            return "feed page";
        }

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
        public String kind() {
            return "feed list page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** An edition as an e-mail. */
    record EditionMailPage(SitePath path, OwnPage.EditionPage edition) implements FilePage {

        @Override
        public String kind() {
            return "edition mail page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** An edition as plain text. */
    record EditionTextPage(SitePath path, OwnPage.EditionPage edition) implements FilePage {

        @Override
        public String kind() {
            return "edition text page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What is and was dated ahead of what a topic tracks, as iCalendar. */
    record CalendarPage(SitePath path, Topic topic) implements FilePage {

        @Override
        public String kind() {
            return "calendar page";
        }

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
        public String kind() {
            return "search index page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    record SitemapPage(SitePath path) implements FilePage {

        @Override
        public String kind() {
            return "sitemap page";
        }

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

    /** What the page of a post says, in Markdown. */
    record PostTwinPage(SitePath path, Post post) implements FilePage {
        @Override
        public Document document() {
            return post;
        }

        @Override
        public String kind() {
            return "twin page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What the page of an entity says, in Markdown. */
    record EntityTwinPage(SitePath path, Entity entity) implements FilePage {
        @Override
        public Document document() {
            return entity;
        }

        @Override
        public String kind() {
            return "twin page";
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
        public String kind() {
            return "card page";
        }

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
        public String kind() {
            return "icon page";
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
        public String kind() {
            return "resource page";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }
}
