package tapeout.markdown.html;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import tapeout.content.BodySlot;
import tapeout.markdown.inline.CodeSpan;
import tapeout.markdown.inline.EntityMention;
import tapeout.markdown.inline.FootnoteMention;
import tapeout.markdown.inline.Hyperlink;
import tapeout.markdown.inline.InlineNode;
import tapeout.markdown.inline.Literal;
import tapeout.markdown.inline.Picture;
import tapeout.markdown.inline.PlainText;
import tapeout.markdown.inline.SourceMention;
import tapeout.markdown.inline.TextRun;
import tapeout.markdown.inline.UnknownTag;
import tapeout.markdown.syntax.Characters;
import tapeout.problem.SourceLocation;

/** Writes inlines. */
final class InlineHtml implements InlineNode.Visitor {

    private final Sheet sheet;
    private final Flow flow;
    private final LinkHtml links;
    private final RawHtml raw;
    private final FootnoteHtml footnotes;
    private final HtmlWriter html;

    InlineHtml(Sheet sheet, Flow flow, LinkHtml links, RawHtml raw, FootnoteHtml footnotes) {
        this.sheet = sheet;
        this.flow = flow;
        this.links = links;
        this.raw = raw;
        this.footnotes = footnotes;
        this.html = sheet.html();
    }

    void write(Node node) {
        if (NoteMarks.isClosed(node)) {
            return;
        }
        if (node instanceof InlineNode own) {
            own.accept(this);
        } else if (node instanceof SoftLineBreak) {
            html.text("\n");
        } else if (node instanceof HardLineBreak) {
            html.raw("<br>");
            html.text("\n");
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof Strikethrough) {
            element("del", node);
        } else {
            raw.write(node);
        }
    }

    @Override
    public void of(TextRun run) {
        html.prose(run.value());
    }

    /** A character reference can name what cannot be shown. */
    @Override
    public void of(Literal literal) {
        String value = literal.value();
        if (value.length() == 1 && Characters.isHidden(value.charAt(0))) {
            sheet.problems().forbiddenCharacter(sheet.places().of(literal), value.charAt(0));
        }
        html.text(value);
    }

    @Override
    public void of(CodeSpan code) {
        html.raw("<code>");
        html.text(code.value());
        html.raw("</code>");
    }

    @Override
    public void of(Hyperlink link) {
        links.link(link, link.target(), sheet.places().of(link), flow);
    }

    @Override
    public void of(Picture picture) {
        String alt = PlainText.of(picture);
        links.image(
                picture.target(), alt.isBlank() ? null : alt, 0, sheet.places().of(picture));
    }

    @Override
    public void of(FootnoteMention mention) {
        footnotes.mention(mention);
    }

    @Override
    public void of(UnknownTag tag) {
        if (tag.opens()) {
            sheet.problems().html().unknownElement(sheet.places().of(tag), tag.value());
        }
        html.text(tag.value());
    }

    @Override
    public void of(EntityMention mention) {
        String text = mention.text();
        if (links.isOpen()) {
            html.prose(text == null ? mention.id() : text);
        } else {
            html.slot(new BodySlot.EntityLink(
                    mention.id(),
                    text == null ? null : sheet.typeset(text),
                    sheet.places().of(mention)));
            html.shown();
        }
    }

    @Override
    public void of(SourceMention mention) {
        if (links.isOpen()) {
            html.text("[@" + mention.id() + "]");
        } else {
            SourceLocation at = sheet.places().of(mention);
            if (NoteMarks.follows(mention, FootnoteMention.class)) {
                html.onPage(NoteMarks.joinBefore(mention), "");
            }
            sheet.cite(mention.id(), at);
        }
    }

    private void element(String name, Node node) {
        html.raw("<" + name + ">");
        flow.children(node);
        html.raw("</" + name + ">");
    }
}
