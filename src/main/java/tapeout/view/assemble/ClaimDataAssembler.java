package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.content.Post;
import tapeout.content.Source;
import tapeout.content.statement.Claim;
import tapeout.content.statement.ClaimStatus;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.content.value.Word;
import tapeout.library.PostClaim;
import tapeout.page.Permalinks;
import tapeout.view.assemble.part.DataTables;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.TrackerValues;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerValue;

/** Makes of all claims a table as trackers have it: a row for each statement, which its files and its dictionary share. */
public final class ClaimDataAssembler {

    private final SiteContext site;
    private final TrackerValues values;
    private final DataTables tables;
    private final List<TrackerColumn> columns = new ArrayList<>();
    private final List<Function<PostClaim, List<TrackerValue>>> cells = new ArrayList<>();

    public ClaimDataAssembler(SiteContext site) {
        this.site = site;
        this.values = new TrackerValues(site.links(), site.wording(), new FactText(site.library(), site.wording()));
        this.tables = new DataTables(
                site.config().identity(), site.config().machines().dataLicence(), site.urls(), site.wording());
        add("id", ColumnType.TEXT, false, one -> values.text(one.name()));
        add("statement", ColumnType.TEXT, false, one -> values.text(one.claim().text()));
        add("by", ColumnType.ENTITY, false, one -> values.entity(one.claim().by()));
        add("status", ColumnType.WORD, false, one -> word(one.claim().status()));
        add("first_status", ColumnType.WORD, false, one -> word(one.claim().first()));
        add("said", ColumnType.DATE, false, one -> values.when(one.said().orElse(null)));
        add("told", ColumnType.DAY, false, one -> values.day(one.post().byline().day()));
        add(
                "changed",
                ColumnType.DAY,
                false,
                one -> values.day(last(one).map(Claim.Change::date).orElse(null)));
        add(
                "changed_by",
                ColumnType.ENTITY,
                false,
                one -> last(one).stream()
                        .flatMap(change -> Stream.ofNullable(change.by()))
                        .flatMap(by -> values.entity(by).stream())
                        .toList());
        add(
                "history",
                ColumnType.TEXT,
                true,
                one -> values.texts(one.claim().history().stream()
                        .map(ClaimDataAssembler::entry)
                        .toList()));
        add(
                "contradicted_by",
                ColumnType.TEXT,
                true,
                one -> values.texts(site.library().crossReferences().contradicting(one.claim()).stream()
                        .map(PostClaim::name)
                        .toList()));
        add(
                "topics",
                ColumnType.TEXT,
                true,
                one -> values.texts(
                        one.post().filing().topics().stream().map(Reference::id).toList()));
        add(
                "source_urls",
                ColumnType.ADDRESS,
                true,
                one -> values.texts(cited(one).stream()
                        .flatMap(source -> Stream.ofNullable(source.url()))
                        .map(Object::toString)
                        .toList()));
        add("post", ColumnType.ADDRESS, false, one -> values.text(site.absolute(one.post())));
        add(
                "url",
                ColumnType.ADDRESS,
                false,
                one -> values.text(site.urls().absolute(site.permalinks().of(one))));
    }

    /** All claims, those of the latest post first. */
    public TrackerData data() {
        return tables.table(
                name(),
                summary(),
                Permalinks.CLAIMS,
                "",
                "",
                columns,
                site.library().claims().all().stream().map(this::row).toList());
    }

    String name() {
        return site.messages().text("claim.ledger");
    }

    String summary() {
        return site.messages().text("list.claims.summary");
    }

    private TrackerRow row(PostClaim one) {
        SitePath path = site.permalinks().of(one);
        return new TrackerRow(
                one.name(),
                one.claim().text(),
                site.href(path),
                site.urls().absolute(path),
                TrackerValues.sources(cited(one)),
                cells.stream().map(cell -> cell.apply(one)).toList());
    }

    private static List<Source> cited(PostClaim one) {
        List<String> ids = one.claim().citations().map(Reference::id).toList();
        Post post = one.post();
        return post.sources().stream()
                .filter(source -> ids.contains(source.id()))
                .toList();
    }

    private static Optional<Claim.Change> last(PostClaim one) {
        List<Claim.Change> history = one.claim().history();
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    private static String entry(Claim.Change change) {
        return change.date() + " " + change.status().word()
                + (change.by() == null ? "" : " " + change.by().id());
    }

    private List<TrackerValue> word(ClaimStatus status) {
        return List.of(
                TrackerValue.plain(status.word(), Link.text(site.messages().text("claim.status." + status.word()))));
    }

    private void add(String name, ColumnType type, boolean several, Function<PostClaim, List<TrackerValue>> cell) {
        columns.add(new TrackerColumn(
                name,
                TrackerColumn.Heading.of(name),
                site.messages().text("dictionary.claims." + name),
                type,
                "",
                type == ColumnType.WORD
                        ? Stream.of(ClaimStatus.values()).map(Word::word).toList()
                        : List.of(),
                several,
                false));
        cells.add(cell);
    }
}
