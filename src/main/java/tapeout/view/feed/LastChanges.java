package tapeout.view.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.statement.Correction;
import tapeout.content.statement.TrackerUpdate;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.library.PostCorrection;
import tapeout.page.IndexPage;
import tapeout.page.ListPage;
import tapeout.page.MadePage;
import tapeout.page.OutputPage;
import tapeout.page.OwnPage;
import tapeout.page.ShownPage;
import tapeout.page.TypePage;
import tapeout.view.assemble.TrackerDataAssembler;

/** The day of the newest change that the sources of a page tell of; empty if none does. */
final class LastChanges implements ShownPage.Visitor<String> {

    private final Library library;
    private final TrackerDataAssembler trackers;
    private final String newestPost;

    LastChanges(Library library, TrackerDataAssembler trackers) {
        this.library = library;
        this.trackers = trackers;
        // once for all pages that are made of many posts: each of them looking at all would be quadratic
        this.newestPost = latest(library.posts().stream(), null);
    }

    @Override
    public String of(OwnPage.PostPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(OwnPage.TopicPage page) {
        return latest(page.posts().items().stream(), page.document());
    }

    @Override
    public String of(OwnPage.EntityPage page) {
        return latest(page.posts().items().stream(), page.document());
    }

    @Override
    public String of(OwnPage.StoryPage page) {
        return latest(page.posts().items().stream(), page.document());
    }

    @Override
    public String of(OwnPage.EditionPage page) {
        return latest(page.edition().posts().stream(), page.document());
    }

    @Override
    public String of(OwnPage.AuthorPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(OwnPage.DocumentPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(OwnPage.GenericPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(OwnPage.GonePage page) {
        return newest(Stream.ofNullable(page.document().header().life().expires()));
    }

    @Override
    public String of(OwnPage.RedirectPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(MadePage.HomePage page) {
        return newestPost;
    }

    @Override
    public String of(ListPage.LatestPage page) {
        return newestPost;
    }

    @Override
    public String of(TypePage.EntityIndexPage page) {
        return newestPost;
    }

    @Override
    public String of(IndexPage.TrackerIndexPage page) {
        return library.trackers().stream()
                .map(trackers::updated)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    @Override
    public String of(TypePage.TrackerPage page) {
        return trackers.updated(page.type());
    }

    @Override
    public String of(TypePage.PastPage page) {
        return trackers.updated(page.type());
    }

    @Override
    public String of(TypePage.PastDayPage page) {
        return trackers.updated(page.type());
    }

    @Override
    public String of(IndexPage.StoryIndexPage page) {
        return newestPost;
    }

    @Override
    public String of(IndexPage.EditionIndexPage page) {
        return newestPost;
    }

    @Override
    public String of(ListPage.TagPage page) {
        return latest(page.posts().items().stream(), page.document());
    }

    @Override
    public String of(IndexPage.TagIndexPage page) {
        return newestPost;
    }

    @Override
    public String of(ListPage.GroupPage page) {
        return latest(page.posts().items().stream(), page.document());
    }

    @Override
    public String of(IndexPage.GroupIndexPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.ArchivePage page) {
        return newestPost;
    }

    @Override
    public String of(ListPage.ArchiveYearPage page) {
        return newestPost;
    }

    @Override
    public String of(ListPage.ArchiveMonthPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.CorrectionsPage page) {
        return newest(page.corrections().items().stream()
                .map(PostCorrection::correction)
                .map(Correction::date));
    }

    @Override
    public String of(MadePage.ChangesPage page) {
        return newest(page.changes().items().stream().map(EntityUpdate::update).map(TrackerUpdate::date));
    }

    @Override
    public String of(MadePage.ClaimsPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.ClaimPage page) {
        return latest(Stream.empty(), page.document());
    }

    @Override
    public String of(MadePage.SourcesPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.ComparePage page) {
        return newest(Stream.of(page.pair().first(), page.pair().second()).flatMap(this::changes));
    }

    @Override
    public String of(OutputPage page) {
        return "";
    }

    @Override
    public String of(MadePage.DataPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.FollowPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.SearchPage page) {
        return newestPost;
    }

    @Override
    public String of(MadePage.NotFoundPage page) {
        return newestPost;
    }

    private String latest(Stream<Post> posts, @Nullable Document document) {
        Stream<LocalDate> own = document == null ? Stream.empty() : changes(document);
        return newest(Stream.concat(posts.flatMap(this::changes), own));
    }

    private static String newest(Stream<LocalDate> days) {
        return days.max(Comparator.naturalOrder()).map(LocalDate::toString).orElse("");
    }

    private Stream<LocalDate> changes(Document document) {
        return library.daysOf(document).stream();
    }
}
