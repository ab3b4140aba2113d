package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.PostKind;
import tapeout.content.type.FieldType;
import tapeout.content.type.PostField;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.content.value.Word;
import tapeout.library.PostClaim;
import tapeout.view.assemble.part.DataTables;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.TrackerColumns;
import tapeout.view.assemble.part.TrackerValues;
import tapeout.view.context.SiteContext;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerValue;

/**
 * Makes of posts a table as trackers have it, a row for each. Their texts are not in it: feeds and twins carry them, and a
 * file stays as it is when only a text changes.
 */
public final class PostDataAssembler {

    private final SiteContext site;
    private final TrackerValues values;
    private final DataTables tables;
    private final List<TrackerColumn> columns = new ArrayList<>();
    private final List<Function<Post, List<TrackerValue>>> cells = new ArrayList<>();

    public PostDataAssembler(SiteContext site) {
        this.site = site;
        this.values = new TrackerValues(site.links(), site.wording(), new FactText(site.library(), site.wording()));
        this.tables = new DataTables(
                site.config().identity(), site.config().machines().dataLicence(), site.urls(), site.wording());
        add("id", ColumnType.TEXT, false, post -> values.text(post.id()));
        add("title", ColumnType.TEXT, false, post -> values.text(post.title()));
        add("summary", ColumnType.TEXT, false, post -> values.text(post.summary()));
        add(
                "kind",
                ColumnType.WORD,
                false,
                post -> values.text(post.teaser().kind().word()));
        add("published", ColumnType.DAY, false, post -> values.day(post.byline().day()));
        add("updated", ColumnType.DAY, false, post -> values.day(post.changed().orElse(null)));
        add(
                "event",
                ColumnType.TEXT,
                false,
                post -> post.event() == null
                        ? List.of()
                        : values.text(post.event().label()));
        add(
                "event_date",
                ColumnType.DATE,
                false,
                post -> post.event() == null
                        ? List.of()
                        : values.when(post.event().date()));
        add(
                "topics",
                ColumnType.TEXT,
                true,
                post -> values.texts(ids(post.filing().topics())));
        add(
                "story",
                ColumnType.TEXT,
                false,
                post -> post.filing().story() == null
                        ? List.of()
                        : values.text(post.filing().story().id()));
        add(
                "tags",
                ColumnType.TEXT,
                true,
                post -> values.texts(
                        post.filing().tags().stream().map(Tag::text).toList()));
        add(
                "authors",
                ColumnType.TEXT,
                true,
                post -> values.texts(ids(post.byline().authors())));
        add(
                "entities",
                ColumnType.ENTITY,
                true,
                post -> values.texts(
                        site.library().entitiesOf(post).stream().map(Entity::id).toList()));
        add(
                "claims",
                ColumnType.TEXT,
                true,
                post -> values.texts(post.claims().stream()
                        .map(claim -> new PostClaim(post, claim).name())
                        .toList()));
        add(
                "corrections",
                ColumnType.TEXT,
                true,
                post -> values.texts(post.corrections().stream()
                        .map(correction -> correction.date() + " " + correction.text())
                        .toList()));
        site.library().types().postFields().stream().map(PostField::type).forEach(this::add);
        add("url", ColumnType.ADDRESS, false, post -> values.text(site.absolute(post)));
    }

    /** Some posts, in their order. */
    public TrackerData data(List<Post> posts) {
        return tables.table(
                name(),
                summary(),
                home(),
                "",
                "",
                columns,
                posts.stream().map(this::row).toList());
    }

    /** What all posts together are called. */
    String name() {
        return site.messages().text("data.posts");
    }

    String summary() {
        return site.messages().text("data.posts.summary");
    }

    /** The page that shows them to people. */
    SitePath home() {
        return Objects.requireNonNullElse(site.config().addresses().archive(), SitePath.ROOT);
    }

    private TrackerRow row(Post post) {
        return new TrackerRow(
                post.id(),
                post.title(),
                site.href(post),
                site.absolute(post),
                TrackerValues.sources(post.sources()),
                cells.stream().map(cell -> cell.apply(post)).toList());
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }

    private void add(FieldType field) {
        columns.add(TrackerColumns.declared(field));
        cells.add(post -> values.declared(field, post.filing().fields().get(field.name())));
    }

    private void add(String name, ColumnType type, boolean several, Function<Post, List<TrackerValue>> cell) {
        columns.add(new TrackerColumn(
                name,
                TrackerColumn.Heading.of(name),
                site.messages().text("dictionary.posts." + name),
                type,
                "",
                type == ColumnType.WORD
                        ? Stream.of(PostKind.values()).map(Word::word).toList()
                        : List.of(),
                several,
                false));
        cells.add(cell);
    }
}
