package tapeout.page.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tapeout.content.Post;
import tapeout.content.type.EntityType;
import tapeout.library.Library;
import tapeout.page.DataFilePage;
import tapeout.page.MadePage;
import tapeout.page.Page;
import tapeout.page.Permalinks;
import tapeout.page.data.DataTable;
import tapeout.page.data.PostMonth;
import tapeout.page.data.TrackerFile;

/** Which tables a site gives to programs, and what tells of them. Posts come by month, so that a new one changes one file. */
final class DataPlan {

    private DataPlan() {}

    /** The page, the list of all files, a schema for each table, and the files that stand beside no page. */
    static List<Page> of(Library library, Permalinks permalinks) {
        List<DataTable> tables = tables(library);
        Map<YearMonth, List<Post>> byMonth = new TreeMap<>(Comparator.reverseOrder());
        library.posts()
                .forEach(post -> byMonth.computeIfAbsent(
                                YearMonth.from(post.byline().day()), month -> new ArrayList<>())
                        .add(post));
        List<PostMonth> months = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        byMonth.forEach((month, posts) -> {
            months.add(new PostMonth(month, posts.size()));
            pages.add(new DataFilePage.PostDataPage(permalinks.data(month), month, posts));
        });
        for (EntityType type : library.types().all()) {
            if (type.tracker() == null && !library.entities(type).isEmpty()) {
                pages.add(new DataFilePage.TrackerFilePage(permalinks.data(type), type, TrackerFile.JSON));
            }
        }
        tables.forEach(table -> pages.add(new DataFilePage.SchemaPage(permalinks.schema(table), table)));
        pages.add(new DataFilePage.CatalogPage(Permalinks.CATALOG, tables, months));
        pages.add(new MadePage.DataPage(Permalinks.DATA, tables, months));
        return pages;
    }

    private static List<DataTable> tables(Library library) {
        List<DataTable> tables = new ArrayList<>();
        if (!library.posts().isEmpty()) {
            tables.add(new DataTable.OfPosts());
        }
        if (!library.claims().all().isEmpty()) {
            tables.add(new DataTable.OfClaims());
        }
        library.types().all().stream()
                .filter(type -> !library.entities(type).isEmpty())
                .forEach(type -> tables.add(new DataTable.OfType(type)));
        return tables;
    }
}
