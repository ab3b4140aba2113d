package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.config.DataLicence;
import tapeout.config.Identity;
import tapeout.content.value.SitePath;
import tapeout.view.context.Urls;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.tracker.DataTerms;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;

/** Says of every table of data the same: whose it is, what may be done with it, how to cite it. */
public final class DataTables {

    private final Identity identity;
    private final @Nullable DataLicence licence;
    private final Urls urls;
    private final Wording wording;

    /** @param licence null where the site names none */
    public DataTables(Identity identity, @Nullable DataLicence licence, Urls urls, Wording wording) {
        this.identity = identity;
        this.licence = licence;
        this.urls = urls;
        this.wording = wording;
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
        TrackerData.About about = new TrackerData.About(
                name,
                summary,
                urls.absolute(home),
                identity.language().toLanguageTag(),
                new Link(identity.publisher(), urls.absolute(SitePath.ROOT)));
        DataTerms terms = new DataTerms(
                licence == null
                        ? Link.NONE
                        : new Link(licence.name(), licence.address().toString()),
                citation(name, updated, about.home()));
        return new TrackerData(about, terms, updated, on, columns, rows);
    }

    private String citation(String name, String updated, String home) {
        String publisher = identity.publisher();
        return updated.isEmpty()
                ? wording.messages().text("tracker.citation", publisher, name, home)
                : wording.messages()
                        .text(
                                "tracker.citation.dated",
                                publisher,
                                name,
                                home,
                                wording.dates().day(LocalDate.parse(updated)).text());
    }
}
