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
import tapeout.markdown.block.FootnoteDefinition;

/** Writes blocks, each on lines of its own. */
public final class BlockHtml {

    private final Rendering rendering;
    private final HtmlWriter html;
    private final HeadingHtml headings;
    private final CodeHtml code;
    private final TypedHtml typed;
    private final TableHtml tables;
    private final AlertHtml alerts;

    BlockHtml(Rendering rendering, TypedBlocks typed) {
        this.rendering = rendering;
        this.html = rendering.html();
        this.headings = new HeadingHtml(rendering);
        this.code = new CodeHtml(rendering);
        this.typed = new TypedHtml(rendering, typed);
        this.tables = new TableHtml(rendering);
        this.alerts = new AlertHtml(rendering);
    }

    public HeadingHtml headings() {
        return headings;
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
            rendering.children(node);
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
            if (!rendering.isDigest() || !alerts.write(quote)) {
                rendering.quotations().add(quote, rendering.places().of(quote));
                container("blockquote", quote);
            }
        } else if (node instanceof FencedCodeBlock fenced) {
            if (!rendering.isDigest() || !typed.write(fenced)) {
                code.fenced(fenced);
            }
        } else if (node instanceof IndentedCodeBlock indented) {
            code.indented(indented);
        } else if (node instanceof ThematicBreak) {
            html.line();
            html.raw(rendering.isDigest() ? "<hr>\n" : "<hr />\n");
        } else if (node instanceof DefinitionList) {
            container("dl", node);
        } else if (!(node instanceof FootnoteDefinition)) {
            rendering.raw().write(node);
        }
        html.wordBreak();
    }

    private void paragraph(Paragraph paragraph) {
        if (isTight(paragraph)) {
            rendering.children(paragraph);
        } else if (paragraph.getFirstChild() != null) {
            html.line();
            html.raw("<p>");
            rendering.children(paragraph);
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
        rendering.children(list);
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
                    done ? "[x] " : "[ ] ",
                    rendering.places().of(task));
            rendering.children(paragraph);
            html.raw(tight ? "</label>" : "</label></p>\n");
            first = first.getNext();
        }
        for (Node child = first; child != null; child = child.getNext()) {
            rendering.write(child);
        }
        html.raw("</li>\n");
    }

    /** An element whose first block may stand on the line of its tag. */
    private void inlineBlock(String element, Node node) {
        html.line();
        html.raw("<" + element + ">");
        rendering.children(node);
        html.raw("</" + element + ">\n");
    }

    private void container(String element, Node node) {
        html.line();
        html.raw("<" + element + ">\n");
        rendering.children(node);
        html.line();
        html.raw("</" + element + ">\n");
    }
}
