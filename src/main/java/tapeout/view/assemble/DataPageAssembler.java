package tapeout.view.assemble;

import java.util.List;
import tapeout.page.MadePage;
import tapeout.page.Permalinks;
import tapeout.view.DataView;
import tapeout.view.context.SiteContext;

/** Makes the view of the page that says what the site gives to programs. */
final class DataPageAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final DataAssembler data;

    DataPageAssembler(SiteContext site, FrameAssembler frames) {
        this.site = site;
        this.frames = frames;
        this.data = new DataAssembler(site);
    }

    DataView view(MadePage.DataPage page) {
        return new DataView(
                frames.frame(
                        page,
                        site.messages().text("navigation.data"),
                        site.messages().text("list.data.summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                data.tables(page.tables(), page.months(), site::href),
                site.href(Permalinks.CATALOG),
                data.licence());
    }
}
