package tapeout.markdown.html;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.value.PageId;
import tapeout.markdown.inline.PlainText;
import tapeout.markdown.syntax.Percent;

/** Writes headings with their anchors and notes them for the table of contents; terms have anchors, too. */
final class HeadingHtml {

    private final Sheet sheet;
    private final Flow flow;
    private final LinkHtml links;
    private final HtmlWriter html;
    private final List<Body.Heading> headings = new ArrayList<>();

    HeadingHtml(Sheet sheet, Flow flow, LinkHtml links) {
        this.sheet = sheet;
        this.flow = flow;
        this.links = links;
        this.html = sheet.html();
    }

    void write(Heading heading) {
        html.line();
        String text = PlainText.of(heading).strip();
        String id = id(heading, text);
        int level = sheet.outline().next(heading.getLevel());
        int visible = html.visible();
        html.raw("<h" + level);
        anchored(heading, id);
        if (html.visible() == visible) {
            sheet.problems().emptyHeading(sheet.places().of(heading)); // of whatever level
        } else {
            if (heading.getLevel() == 1) {
                sheet.problems().secondTitle(sheet.places().of(heading), text);
            }
            headings.add(new Body.Heading(
                    level, id, sheet.typeset(PlainText.shown(heading).strip())));
        }
        html.raw("</h" + level + ">");
        html.slot(new BodySlot.HeadingEnd(id));
        html.raw("\n");
    }

    /** The headings that were written, in order. */
    List<Body.Heading> all() {
        return headings;
    }

    /** A term of a definition list, with an anchor as a heading has it. */
    void write(DefinitionTerm term) {
        html.line();
        html.raw("<dt");
        anchored(term, sheet.ids().ofText(PlainText.of(term).strip()));
        html.raw("</dt>\n");
    }

    /** The id and the text of an element whose tag is open, with the sign that leads to it. */
    private void anchored(Node node, String id) {
        html.onPage(HtmlWriter.attributeText("id", id), "");
        html.raw(">");
        flow.children(node);
        if (links.isOpen()) {
            return; // a link holds no link
        }
        // For pointers only: by keyboard and screen reader the table of contents leads here, and the heading's own
        // name stays what it says. The style sheet draws the sign, so that no copied text holds it.
        html.onPage(
                "<a class=\"anchor\"" + HtmlWriter.attributeText("href", "#" + Percent.encode(id))
                        + " aria-hidden=\"true\" tabindex=\"-1\"></a>",
                "");
    }

    private String id(Heading heading, String text) {
        if (!heading.isExplicitAnchorRefId()) {
            return sheet.ids().ofText(text);
        }
        String id = Normalizer.normalize(heading.getAnchorRefId(), Normalizer.Form.NFC);
        if (sheet.ids().take(id)) {
            return id;
        }
        String free = sheet.ids().unique(id);
        if (PageId.isReserved(id)) {
            sheet.problems().reservedHeadingId(sheet.places().of(heading), id, free);
        } else {
            sheet.problems().duplicateHeadingId(sheet.places().of(heading), id);
        }
        return free;
    }
}
