package tapeout.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.problem.SourceLocation;

/**
 * The HTML among the children of one node as one text, with a comment as mark in place of each child that is Markdown.
 * An author who writes such a comment gets a child of the same node at another place, and no child twice.
 */
final class HtmlFragment {

    private static final String MARK = "tapeout-markdown-";

    private final String text;
    private final List<Node> markdown = new ArrayList<>();
    private final NavigableMap<Integer, BasedSequence> origins = new TreeMap<>();
    private final boolean inLine;
    private final boolean inCell;

    /** The fragment of a node's children. */
    HtmlFragment(Node parent) {
        StringBuilder all = new StringBuilder();
        boolean blocks = false;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            blocks |= child instanceof Block;
            if (isHtml(child)) {
                StringBuilder html = new StringBuilder();
                for (BasedSequence line : lines(child)) {
                    origins.put(all.length() + html.length(), line);
                    html.append(Characters.string(line));
                }
                all.append(HtmlNames.unknownAsText(html.toString()));
            } else {
                all.append("<!--").append(MARK).append(markdown.size()).append("-->");
                markdown.add(child);
            }
        }
        text = all.toString();
        inLine = !blocks;
        inCell = parent instanceof TableCell || parent.getAncestorOfType(TableCell.class) != null;
    }

    /** Whether a node of Markdown is one of HTML. */
    static boolean isHtml(Node node) {
        return node instanceof HtmlInline || node instanceof HtmlBlock;
    }

    private static List<BasedSequence> lines(Node html) {
        return html instanceof HtmlBlock block ? block.getContentLines() : List.of(html.getChars());
    }

    String text() {
        return text;
    }

    /** The children that are Markdown; a mark holds the index in this list. */
    List<Node> markdown() {
        return markdown;
    }

    /** Whether it stands within a line of text. */
    boolean inLine() {
        return inLine;
    }

    /** Whether it stands within a cell of a Markdown table. */
    boolean inCell() {
        return inCell;
    }

    /** How many tags, comments and the like it holds at most. */
    int tags() {
        return (int) text.chars().filter(c -> c == '<').count() - markdown.size();
    }

    /** Where in the body an index of the text comes from. */
    int offset(int index) {
        Map.Entry<Integer, BasedSequence> origin = origins.floorEntry(index);
        if (origin == null) {
            origin = origins.firstEntry();
        }
        BasedSequence html = origin.getValue();
        int within = Math.min(Math.max(index - origin.getKey(), 0), html.length());
        // Indentation that stands for a tab comes from nowhere.
        return html.isEmpty() ? html.getStartOffset() : Math.max(html.getIndexOffset(within), html.getStartOffset());
    }

    /** The place that an index of the text comes from. */
    SourceLocation at(int index, Places places) {
        return places.at(offset(index));
    }

    /** The place that a node comes from. */
    SourceLocation at(org.jsoup.nodes.Node node, Places places) {
        return at(start(node), places);
    }

    /** Where in the text a node starts; 0 where nobody knows. */
    static int start(org.jsoup.nodes.Node node) {
        return node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
    }

    /** The index that a comment's text marks; -1 if it is an author's. */
    int marked(String comment) {
        if (!comment.startsWith(MARK)) {
            return -1;
        }
        String number = comment.substring(MARK.length());
        boolean isNumber =
                !number.isEmpty() && number.length() < 9 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = isNumber ? Integer.parseInt(number) : -1;
        return index < markdown.size() ? index : -1;
    }

    /** Whether a mark starts within a text. */
    boolean holdsMark(String text) {
        return text.contains("<!--" + MARK);
    }

    /** The indexes that a text marks which jsoup took for no markup, such as a script's. */
    List<Integer> marks(String raw) {
        List<Integer> marks = new ArrayList<>();
        for (int at = raw.indexOf("<!--" + MARK); at >= 0; at = raw.indexOf("<!--" + MARK, at + 1)) {
            int end = raw.indexOf("-->", at);
            int index = end < 0 ? -1 : marked(raw.substring(at + 4, end));
            if (index >= 0) {
                marks.add(index);
            }
        }
        return marks;
    }
}
