package tapeout.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Header;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.statement.Claim;
import tapeout.content.type.EntityType;
import tapeout.content.type.PostField;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.content.value.Tag;
import tapeout.library.EntityPair;
import tapeout.library.PostClaim;
import tapeout.library.PostGroup;
import tapeout.page.data.DataTable;
import tapeout.page.data.TrackerFile;
import tapeout.page.data.VersionFile;

/**
 * Where each document lives: its place in the content folder, mirrored, with a trailing slash. A post's address is made
 * once, for all that link to it. Any number of threads may ask.
 */
public final class Permalinks implements Document.Visitor<SitePath> {

    /** All corrections. */
    public static final SitePath CORRECTIONS = SitePath.page("corrections");

    /** All trackers. */
    public static final SitePath TRACKERS = SitePath.page("trackers");

    /** What changed in the trackers. */
    public static final SitePath CHANGES = TRACKERS.below("changes");

    /** All editions. */
    public static final SitePath EDITIONS = SitePath.page("editions");

    /** How to follow the site. */
    public static final SitePath FOLLOW = SitePath.page("follow");

    /** All feeds, for feed readers. */
    public static final SitePath FEED_LIST = FOLLOW.file("feeds.opml");

    /** What the site gives to programs. */
    public static final SitePath DATA = SitePath.page("api");

    /** The same for programs. */
    public static final SitePath CATALOG = DATA.file("index.json");

    /** Where readers search. */
    public static final SitePath SEARCH = SitePath.page("search");

    /** What browsers search. */
    public static final SitePath SEARCH_INDEX = SEARCH.file("index.json");

    /** Whom documents cite. */
    public static final SitePath SOURCES = SitePath.page("sources");

    /** All claims. */
    public static final SitePath CLAIMS = SitePath.page("claims");

    private final String contentPrefix;
    private final Map<String, SitePath> posts = new ConcurrentHashMap<>();

    /** @param contentFolder the content folder's name relative to the source folder, with {@code /} between names */
    public Permalinks(String contentFolder) {
        this.contentPrefix = contentFolder + "/";
    }

    /** The address of a claim: its post's name and its own, which no slug can join in another way. */
    public SitePath of(PostClaim claim) {
        return of(claim.post(), claim.claim());
    }

    private static SitePath of(Document document, Claim claim) {
        return CLAIMS.below(Slug.joined(document.id(), "--", claim.id()));
    }

    /** What a document's page says, in Markdown. */
    public SitePath twinOf(Document document) {
        return of(document).file("index.md");
    }

    /** The social card of a page. */
    public static SitePath cardOf(Page page) {
        return page.path().file("card.png");
    }

    /**
     * The address that a claim had while its post lived elsewhere; empty if no post lived there, or one of the same name.
     *
     * @param former a former address of its post
     */
    public Optional<SitePath> former(PostClaim claim, SitePath former) {
        List<String> segments = former.segments();
        String name = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        return segments.size() > 1
                        && segments.get(0).equals(of(claim.post()).segments().get(0))
                        && !name.equals(claim.post().id())
                ? Optional.of(CLAIMS.below(Slug.joined(name, "--", claim.claim().id())))
                : Optional.empty();
    }

    /** The address of a file with all claims. */
    public SitePath ofClaims(TrackerFile file) {
        return CLAIMS.file(file.of("claims"));
    }

    /** The content folder's name relative to the source folder. */
    String contentFolder() {
        return contentPrefix.substring(0, contentPrefix.length() - 1);
    }

    /** The path relative to the source folder of a file that is known by its path relative to the content folder. */
    public String inSource(String file) {
        return contentPrefix + file;
    }

    /** The address of a document. */
    public SitePath of(Document document) {
        return document.accept(this);
    }

    /** All addresses that lead to a document: its own, its former ones, and those of what it claims. */
    public Stream<SitePath> all(Document document) {
        return Stream.of(
                        Stream.of(of(document)),
                        document.header().aliases().stream().map(Header.Alias::path),
                        document.claims().stream().map(claim -> of(document, claim)))
                .flatMap(addresses -> addresses);
    }

    @Override
    public SitePath of(Post post) {
        return posts.computeIfAbsent(post.header().file(), this::mirrored);
    }

    @Override
    public SitePath of(Topic topic) {
        return SitePath.page("topics", topic.id());
    }

    @Override
    public SitePath of(Story story) {
        return SitePath.page("stories", story.id());
    }

    @Override
    public SitePath of(Edition edition) {
        return of(edition.week());
    }

    @Override
    public SitePath of(Author author) {
        return SitePath.page("authors", author.id());
    }

    @Override
    public SitePath of(StaticPage page) {
        return page.path();
    }

    @Override
    public SitePath of(Entity entity) {
        return SitePath.page(entity.type().folder(), entity.id());
    }

    @Override
    public SitePath of(GenericDocument generic) {
        return generic.path();
    }

    /** The address of a week's edition. */
    public SitePath of(IsoWeek week) {
        return SitePath.page("editions", week.toString());
    }

    /** The address of a week's edition as an e-mail. */
    public SitePath mailOf(IsoWeek week) {
        return of(week).file("edition.eml");
    }

    /** The address of a week's edition as plain text. */
    public SitePath textOf(IsoWeek week) {
        return of(week).file("edition.txt");
    }

    /** The address of the list of one type of entity. */
    public SitePath of(EntityType type) {
        return SitePath.page(type.folder());
    }

    /** The address of the page that compares two entities. */
    public SitePath of(EntityPair pair) {
        return ofTracker(pair.first().type())
                .below(Slug.joined(pair.first().id(), "-vs-", pair.second().id()));
    }

    /** The address of the tracker of one type of entity. */
    public SitePath ofTracker(EntityType type) {
        return TRACKERS.below(type.folder());
    }

    /** The address of a file beside a tracker. */
    public SitePath ofTracker(EntityType type, TrackerFile file) {
        return ofTracker(type).file(file.of(type));
    }

    /** The address of the file with all entities of a type: beside its tracker where it has one. */
    public SitePath data(EntityType type) {
        return type.tracker() == null ? DATA.file(TrackerFile.JSON.of(type)) : ofTracker(type, TrackerFile.JSON);
    }

    /** The address of the file that holds a whole table; empty where there are several. */
    public Optional<SitePath> data(DataTable table) {
        return table.accept(new DataTable.Visitor<>() {
            @Override
            public Optional<SitePath> of(DataTable.OfPosts posts) {
                return Optional.empty();
            }

            @Override
            public Optional<SitePath> of(DataTable.OfClaims claims) {
                return Optional.of(ofClaims(TrackerFile.JSON));
            }

            @Override
            public Optional<SitePath> of(DataTable.OfType entities) {
                return Optional.of(data(entities.type()));
            }
        });
    }

    /** The address of the file with the posts of a month. */
    public SitePath data(YearMonth month) {
        return DATA.file("posts-" + month + ".json");
    }

    /** The address of what says which form the files of a table have. */
    public SitePath schema(DataTable table) {
        return DATA.file(table.name() + ".schema.json");
    }

    /** The address of the page that says how a type's entities stood on any day. */
    public SitePath ofPast(EntityType type) {
        return ofTracker(type).below("on");
    }

    /** The address of the page that says how a type's entities stood on a day. */
    public SitePath ofPast(EntityType type, LocalDate day) {
        return ofPast(type).below(day.toString());
    }

    /** The address of a file beside that page. */
    public SitePath ofPast(EntityType type, LocalDate day, VersionFile file) {
        return ofPast(type, day).file(file.of(type, day));
    }

    /** The address of a topic's calendar. */
    public SitePath ofCalendar(Topic topic) {
        return of(topic).file("calendar.ics");
    }

    /** The address of a tag below the list of all tags. */
    public SitePath ofTag(SitePath tags, Tag tag) {
        return tags.below(tag.slug().value());
    }

    /** The address of all that posts say under a declared field. */
    public SitePath of(PostField field) {
        return SitePath.page(field.name());
    }

    /** The address of the posts that say one thing under a declared field. */
    public SitePath of(PostGroup group) {
        return of(group.field()).below(group.slug());
    }

    private SitePath mirrored(String file) {
        return SitePath.mirrored(file.startsWith(contentPrefix) ? file.substring(contentPrefix.length()) : file);
    }
}
