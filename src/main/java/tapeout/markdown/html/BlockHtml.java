package tapeout.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import tapeout.content.Body;
import tapeout.markdown.block.FootnoteDefinition;

/** Writes blocks, each on lines of its own. */
final class BlockHtml {

    private final Sheet sheet;
    private final Flow flow;
    private final RawHtml raw;
    private final Quotations quotations;
    private final HtmlWriter html;
    private final HeadingHtml headings;
    private final TypedHtml typed;
    private final TableHtml tables;
    private final AlertHtml alerts;

    BlockHtml(Sheet sheet, Flow flow, LinkHtml links, RawHtml raw, Quotations quotations, TypedBlocks typed) {
        this.sheet = sheet;
        this.flow = flow;
        this.raw = raw;
        this.quotations = quotations;
        this.html = sheet.html();
        this.headings = new HeadingHtml(sheet, flow, links);
        this.typed = new TypedHtml(sheet, links, typed);
        this.tables = new TableHtml(sheet, flow);
        this.alerts = new AlertHtml(sheet, flow);
    }

    /** The headings that were written, in order. */
    List<Body.Heading> headings() {
        return headings.all();
    }

    void write(Node node) {
        html.wordBreak();
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof TaskListItem task) {
            task(task);
        } else if (node instanceof DefinitionTerm term) {
            headings.write(term);
        } else if (node instanceof DefinitionItem && !(node.getParent() instanceof DefinitionList)) {
            // A colon behind a colon: a definition of nothing.
            flow.children(node);
        } else if (node instanceof ListItem) {
            inlineBlock(node instanceof DefinitionItem ? "dd" : "li", node);
        } else if (node instanceof BulletList) {
            container("ul", node);
        } else if (node instanceof OrderedList list) {
            orderedList(list);
        } else if (node instanceof Heading heading) {
            headings.write(heading);
        } else if (node instanceof TableBlock table) {
            tables.write(table);
        } else if (node instanceof BlockQuote quote) {
            if (!alerts.write(quote)) {
                quotations.add(quote, sheet.places().of(quote));
                container("blockquote", quote);
            }
        } else if (node instanceof FencedCodeBlock fenced) {
            if (!typed.write(fenced)) {
                sheet.code().fenced(fenced);
            }
        } else if (node instanceof IndentedCodeBlock indented) {
            sheet.code().indented(indented);
        } else if (node instanceof ThematicBreak) {
            html.line();
            html.raw("<hr>\n");
        } else if (node instanceof DefinitionList) {
            container("dl", node);
        } else if (!(node instanceof FootnoteDefinition)) {
            raw.write(node);
        }
        html.wordBreak();
    }

    private void paragraph(Paragraph paragraph) {
        if (isTight(paragraph)) {
            flow.children(paragraph);
        } else if (paragraph.getFirstChild() != null) {
            html.line();
            html.raw("<p>");
            flow.children(paragraph);
            html.raw("</p>");
            html.line();
        }
    }

    private static boolean isTight(Paragraph paragraph) {
        Node parent = paragraph.getParent();
        return parent instanceof DefinitionTerm
                || (parent instanceof DefinitionItem item && item.isTight())
                || (parent instanceof ListItem item && !(item instanceof DefinitionItem) && item.isInTightList());
    }

    private void orderedList(OrderedList list) {
        html.line();
        html.raw("<ol");
        if (list.getStartNumber() != 1) {
            html.attribute("start", Integer.toString(list.getStartNumber()));
        }
        html.raw(">\n");
        flow.children(list);
        html.line();
        html.raw("</ol>\n");
    }

    private void task(TaskListItem task) {
        Node first = task.getFirstChild();
        html.line();
        html.raw("<li class=\"task\">");
        if (first instanceof Paragraph paragraph) {
            boolean tight = task.isInTightList();
            html.raw(tight ? "<label>" : "<p><label>");
            boolean done = task.isItemDoneMarker();
            html.onPage(
                    done ? "<input type=\"checkbox\" checked disabled> " : "<input type=\"checkbox\" disabled> ",
                    done ? "[x] " : "[ ] ");
            flow.children(paragraph);
            html.raw(tight ? "</label>" : "</label></p>\n");
            first = first.getNext();
        }
        for (Node child = first; child != null; child = child.getNext()) {
            flow.write(child);
        }
        html.raw("</li>\n");
    }

    /** An element whose first block may stand on the line of its tag. */
    private void inlineBlock(String element, Node node) {
        html.line();
        html.raw("<" + element + ">");
        flow.children(node);
        html.raw("</" + element + ">\n");
    }

    private void container(String element, Node node) {
        html.line();
        html.raw("<" + element + ">\n");
        flow.children(node);
        html.line();
        html.raw("</" + element + ">\n");
    }
}
