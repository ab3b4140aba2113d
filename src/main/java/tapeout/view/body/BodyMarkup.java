package tapeout.view.body;

import java.util.List;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.view.context.SiteContext;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.Markup;

/** Fills the slots of a body for its page with what the whole library knows. */
public final class BodyMarkup {

    private final SlotLinks links;

    public BodyMarkup(SiteContext site) {
        this.links = SlotLinks.onPage(site);
    }

    /** The body's HTML. A slot that leads nowhere is left empty or plain: the build stops at its problem. */
    public Markup of(Document document, SourceNumbers sources) {
        return new SlotFilling(links, document) {
            @Override
            List<BodySlot.Citation> run(Body body, int slot) {
                return body.citationsFrom(slot, String::isBlank);
            }

            @Override
            String markup(List<BodySlot.Citation> run) {
                return CitationRun.markup(run, sources);
            }

            @Override
            String markup(BodySlot.OnPage markup) {
                return markup.html();
            }

            @Override
            String markup(BodySlot.Code code) {
                return code.html();
            }
        }.fill();
    }

    /** The headings for a table of contents; none where there are fewer than three. */
    public static List<ContentsEntry> contents(Body body) {
        return body.headings().size() < 3
                ? List.of()
                : body.headings().stream()
                        .filter(heading -> heading.level() <= 3)
                        .map(heading -> new ContentsEntry(heading.level(), heading.text(), "#" + heading.id()))
                        .toList();
    }
}
