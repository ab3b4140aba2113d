package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.List;
import tapeout.config.DataLicence;
import tapeout.config.Identity;
import tapeout.content.value.SitePath;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.tracker.DataTerms;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;

/** Says of every table of data the same: whose it is, what may be done with it, how to cite it. */
public final class DataTables {

    private final SiteContext site;

    public DataTables(SiteContext site) {
        this.site = site;
    }

    /**
     * A table.
     *
     * @param name what it is called
     * @param summary what it holds, in one sentence
     * @param home its page
     * @param updated the last day on which a row changed; empty where no row tells
     * @param on the day for which it is right; empty where it does not depend on a day
     */
    public TrackerData table(
            String name,
            String summary,
            SitePath home,
            String updated,
            String on,
            List<TrackerColumn> columns,
            List<TrackerRow> rows) {
        Identity identity = site.config().identity();
        DataLicence licence = site.config().machines().dataLicence();
        TrackerData.About about = new TrackerData.About(
                name,
                summary,
                site.urls().absolute(home),
                identity.language().toLanguageTag(),
                new Link(identity.publisher(), site.urls().absolute(SitePath.ROOT)));
        DataTerms terms = new DataTerms(
                licence == null
                        ? Link.NONE
                        : new Link(licence.name(), licence.address().toString()),
                citation(name, updated, about.home()));
        return new TrackerData(about, terms, updated, on, columns, rows);
    }

    private String citation(String name, String updated, String home) {
        String publisher = site.config().identity().publisher();
        return updated.isEmpty()
                ? site.messages().text("tracker.citation", publisher, name, home)
                : site.messages()
                        .text(
                                "tracker.citation.dated",
                                publisher,
                                name,
                                home,
                                site.dates().day(LocalDate.parse(updated)).text());
    }
}
