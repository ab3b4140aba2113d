package tapeout.view.assemble;

import java.util.List;
import java.util.function.Function;
import tapeout.config.DataLicence;
import tapeout.config.Identity;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.page.DataFilePage;
import tapeout.page.Permalinks;
import tapeout.page.data.DataTable;
import tapeout.page.data.PostMonth;
import tapeout.page.data.TrackerFile;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.tracker.CatalogView;
import tapeout.view.tracker.DataTableView;
import tapeout.view.tracker.DataTableView.DataFile;
import tapeout.view.tracker.TrackerData;

/** Makes what tells of the tables that the site gives to programs. */
public final class DataAssembler {

    private final SiteContext site;
    private final PostDataAssembler posts;
    private final ClaimDataAssembler claims;
    private final TrackerDataAssembler types;

    public DataAssembler(SiteContext site) {
        this.site = site;
        this.posts = new PostDataAssembler(site);
        this.claims = new ClaimDataAssembler(site);
        this.types = new TrackerDataAssembler(site);
    }

    /** The list of all files. */
    public CatalogView catalog(DataFilePage.CatalogPage page) {
        Identity identity = site.config().identity();
        return new CatalogView(
                new Link(identity.publisher(), site.urls().absolute(SitePath.ROOT)),
                identity.language().toLanguageTag(),
                site.urls().absolute(Permalinks.DATA),
                licence(),
                tables(page.tables(), page.months(), site.urls()::absolute));
    }

    /** A table with all its columns; of posts, which come in several files, without rows. */
    public TrackerData table(DataTable table) {
        return table.accept(new DataTable.Visitor<>() {
            @Override
            public TrackerData of(DataTable.OfPosts all) {
                return posts.data(List.of());
            }

            @Override
            public TrackerData of(DataTable.OfClaims all) {
                return claims.data();
            }

            @Override
            public TrackerData of(DataTable.OfType entities) {
                return types.data(entities.type());
            }
        });
    }

    Link licence() {
        DataLicence licence = site.config().machines().dataLicence();
        return licence == null
                ? Link.NONE
                : new Link(licence.name(), licence.address().toString());
    }

    /**
     * Tables with their files.
     *
     * @param address of a path, as the list gives it
     */
    List<DataTableView> tables(List<DataTable> tables, List<PostMonth> months, Function<SitePath, String> address) {
        Listing listing = new Listing(months, address);
        return tables.stream().map(table -> table.accept(listing)).toList();
    }

    /** Lists tables with their files. */
    private final class Listing implements DataTable.Visitor<DataTableView> {

        private final List<PostMonth> months;
        private final Function<SitePath, String> address;

        private Listing(List<PostMonth> months, Function<SitePath, String> address) {
            this.months = months;
            this.address = address;
        }

        @Override
        public DataTableView of(DataTable.OfPosts table) {
            return new DataTableView(
                    posts.name(),
                    posts.summary(),
                    address.apply(posts.home()),
                    schema(table),
                    months.stream()
                            .map(month -> file(site.permalinks().data(month.month()), month.posts()))
                            .toList());
        }

        @Override
        public DataTableView of(DataTable.OfClaims table) {
            return new DataTableView(
                    claims.name(),
                    claims.summary(),
                    address.apply(Permalinks.CLAIMS),
                    schema(table),
                    List.of(file(
                            site.permalinks().ofClaims(TrackerFile.JSON),
                            site.library().claims().all().size())));
        }

        @Override
        public DataTableView of(DataTable.OfType table) {
            EntityType type = table.type();
            return new DataTableView(
                    type.naming().many(),
                    types.summary(type),
                    address.apply(types.home(type)),
                    schema(table),
                    List.of(file(
                            site.permalinks().data(type),
                            site.library().entities(type).size())));
        }

        private String schema(DataTable table) {
            return address.apply(site.permalinks().schema(table));
        }

        private DataFile file(SitePath path, int rows) {
            List<String> segments = path.segments();
            return new DataFile(segments.get(segments.size() - 1), address.apply(path), rows);
        }
    }
}
