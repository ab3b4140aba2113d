package tapeout.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import tapeout.markdown.block.FootnoteDefinition;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;

/**
 * What has to be known of a whole tree before any of it is written. Walks without recursion, so that it can refuse a
 * tree that is too deep for those who recurse.
 *
 * @param rawHtml whether any HTML stands in it
 * @param footnotes the footnote definitions, in order
 */
record TreeSurvey(boolean rawHtml, List<FootnoteDefinition> footnotes) {

    public TreeSurvey {
        footnotes = List.copyOf(footnotes);
    }

    /** @throws TooComplexException if the tree is too deep */
    public static TreeSurvey of(Document document) {
        boolean rawHtml = false;
        List<FootnoteDefinition> footnotes = new ArrayList<>();
        int depth = 0;
        Node node = document;
        while (true) {
            rawHtml |= node instanceof HtmlInline || node instanceof HtmlBlock;
            if (node instanceof FootnoteDefinition footnote) {
                footnotes.add(footnote);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > Bounds.TREE_DEPTH) {
                    throw new TooComplexException(
                            node.getStartOffset(), "nests more than " + Bounds.TREE_DEPTH + " levels deep here");
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return new TreeSurvey(rawHtml, footnotes);
            }
            node = node.getNext();
        }
    }
}
