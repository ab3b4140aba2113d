package tapeout.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.block.CutRow;
import tapeout.markdown.block.FootnoteDefinition;
import tapeout.markdown.html.CodeHtml;
import tapeout.markdown.html.Places;
import tapeout.markdown.inline.InlineProse;
import tapeout.markdown.meant.MeantMarkdown;
import tapeout.markdown.meant.Prose;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.References;
import tapeout.problem.Problems;

/**
 * Shows the blocks of a parsed body to those who look for Markdown that was meant and did not parse. Walks without
 * recursion, as deep as the tree may be.
 */
final class MeantSurvey {

    private final Document document;
    private final MeantMarkdown meant;
    private final TextSurvey texts;
    private @Nullable Node unclosed;

    private MeantSurvey(Document document) {
        this.document = document;
        this.meant = new MeantMarkdown(References.labelsOf(document));
        this.texts = new TextSurvey(document.getChars(), meant);
    }

    /** Reports what was meant and did not parse. The tree is left as it is. */
    static void report(Document document, Places places, Problems problems) {
        MeantSurvey survey = new MeantSurvey(document);
        for (Node node = document.getFirstChild(); node != null; node = survey.following(node)) {
            survey.look(node);
        }
        survey.meant.report(places::at, problems);
    }

    /** The next node that can be of interest, in the order of the text. */
    private @Nullable Node following(Node node) {
        boolean inlines = node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
        if (!inlines && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != document && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == document ? null : at.getNext();
    }

    private void look(Node node) {
        texts.look(node);
        if (node instanceof Paragraph) {
            meant.block(InlineProse.of(node, place(node), meant));
        } else if (node instanceof Heading heading) {
            if (!(heading.getParent() instanceof FootnoteDefinition)) {
                meant.heading(heading.getStartOffset(), heading.getLevel());
            }
            meant.block(InlineProse.of(node, Prose.Place.LINE, meant));
        } else if (node instanceof TableCell) {
            meant.block(InlineProse.of(node, Prose.Place.LINE, meant));
        } else if (node instanceof TableRow row) {
            row(row);
        } else if (node instanceof FencedCodeBlock fence) {
            fence(fence);
        } else if (node instanceof HtmlBlock html) {
            meant.html(html.getStartOffset(), Characters.string(html.getChars()));
        }
    }

    private static Prose.Place place(Node paragraph) {
        Node parent = paragraph.getPrevious() == null ? paragraph.getParent() : null;
        return parent instanceof BlockQuote
                ? Prose.Place.QUOTE_START
                : parent instanceof ListItem ? Prose.Place.ITEM_START : Prose.Place.PARAGRAPH;
    }

    /** Text below a table is told once, at its first line: the lines after it are the same slip. */
    private void row(TableRow row) {
        Node table = row.getParent() == null ? null : row.getParent().getParent();
        boolean columns = row.getFirstChild() != null && row.getFirstChild().getNext() != null;
        if (table instanceof TableBlock && columns && hasNoBar(row) && !hasNoBar(row.getPrevious())) {
            meant.rowWithoutBars(row.getStartOffset());
        }
        if (row instanceof CutRow cut) {
            meant.cutRow(cut.lost());
        }
    }

    private static boolean hasNoBar(@Nullable Node row) {
        return row instanceof TableRow && row.getChars().indexOf('|') < 0;
    }

    private void fence(FencedCodeBlock fence) {
        String language = CodeHtml.language(fence);
        meant.fence(fence.getStartOffset(), language);
        if (fence.getClosingMarker().isEmpty()) {
            // The end of a fence in a list item that is not indented closes nothing and starts a fence of its own.
            if (unclosed == null || !language.isEmpty() || !followsAtOnce(unclosed, fence)) {
                meant.unclosedFence(
                        fence.getStartOffset(), fence.getOpeningMarker().toString());
            }
            unclosed = fence;
        }
    }

    private static boolean followsAtOnce(Node first, Block second) {
        BasedSequence text = second.getDocument().getChars();
        return text.subSequence(first.getEndOffset(), second.getStartOffset()).isBlank();
    }
}
