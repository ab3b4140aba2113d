package tapeout.markdown.html;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tapeout.markdown.inline.PlainText;

/** Writes tables, each in a frame that scrolls by keyboard and has a name. */
final class TableHtml {

    private final Sheet sheet;
    private final Flow flow;
    private final HtmlWriter html;
    private int tables;

    TableHtml(Sheet sheet, Flow flow) {
        this.sheet = sheet;
        this.flow = flow;
        this.html = sheet.html();
    }

    void write(TableBlock table) {
        html.line();
        html.onPage(
                "<div class=\"table-frame\" role=\"group\" tabindex=\"0\""
                        + HtmlWriter.attributeText("aria-label", name(table)) + ">\n",
                "");
        html.raw("<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part.getFirstChild() != null && part instanceof TableHead) {
                rows("thead", part);
            } else if (part.getFirstChild() != null && part instanceof TableBody) {
                rows("tbody", part);
            }
        }
        html.raw("</table>\n");
        html.onPage("</div>\n", "");
    }

    /** "Table 1: Phase, Result": no two frames of a page share a name. */
    private String name(TableBlock table) {
        tables++;
        List<String> columns = new ArrayList<>();
        Node head = table.getFirstChild();
        Node row = head == null ? null : head.getFirstChild();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String text = PlainText.of(cell).strip();
            if (!text.isEmpty()) {
                columns.add(sheet.typeset(text));
            }
        }
        String number = sheet.words().table().apply(String.valueOf(tables));
        return columns.isEmpty() ? number : number + ": " + String.join(", ", columns);
    }

    private void rows(String element, Node part) {
        html.raw("<" + element + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            html.raw("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            html.raw("</tr>\n");
        }
        html.raw("</" + element + ">\n");
    }

    private void cell(TableCell cell) {
        // An empty cell heads nothing.
        boolean header = cell.isHeader() && cell.getFirstChild() != null;
        html.wordBreak();
        html.raw(header ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() != null) {
            html.attribute("class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        html.raw(">");
        flow.children(cell);
        html.raw(header ? "</th>\n" : "</td>\n");
    }
}
