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
        Body body = document.body();
        if (body.isBlank()) {
            return Markup.NONE;
        }
        StringBuilder html = new StringBuilder(body.pieces().get(0));
        for (int i = 0; i < body.slots().size(); i++) {
            BodySlot slot = body.slots().get(i);
            if (slot instanceof BodySlot.EntityLink link) {
                html.append(links.entity(link));
            } else if (slot instanceof BodySlot.DocumentLink link) {
                html.append(links.address(document, link));
            } else if (slot instanceof BodySlot.ImageSource image) {
                html.append(links.image(document, image));
            } else if (slot instanceof BodySlot.Citation) {
                stripTrailingSpace(html); // a number alone at the start of a line says nothing
                CitationRun run = CitationRun.at(body, i);
                html.append(run.markup(sources));
                i += run.length() - 1;
            } else if (slot instanceof BodySlot.HeadingEnd heading) {
                html.append(links.corrections(document, heading));
            } else if (slot instanceof BodySlot.OnPage markup) {
                html.append(markup.html());
            }
            html.append(body.pieces().get(i + 1));
        }
        return new Markup(html.toString());
    }

    static void stripTrailingSpace(StringBuilder html) {
        while (html.length() > 0 && html.charAt(html.length() - 1) == ' ') {
            html.setLength(html.length() - 1);
        }
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
