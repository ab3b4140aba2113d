package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Supplier;
import tapeout.content.Body;
import tapeout.content.BodyRules;
import tapeout.content.Pieces;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;
import tapeout.problem.markdown.MarkdownProblems;

/** One body being written by its parts. Confined to one thread. */
public final class Rendering implements Flow {

    private final Document document;
    private final Sheet sheet;
    private final LinkHtml links;
    private final RawHtml raw;
    private final Quotations quotations = new Quotations();
    private final FootnoteHtml footnotes;
    private final BlockHtml blocks;
    private final InlineHtml inlines;
    private int depth;

    public Rendering(
            Document document,
            Supplier<BodyWords> words,
            BodyRules rules,
            Places places,
            MarkdownProblems problems,
            TypedBlocks typed) {
        TreeSurvey survey = TreeSurvey.of(document);
        this.document = document;
        sheet = new Sheet(words, places, problems);
        links = new LinkHtml(sheet, rules.outside());
        raw = new RawHtml(sheet, this, links, quotations, rules, survey.rawHtml());
        footnotes = new FootnoteHtml(sheet, this, links, survey.footnotes());
        inlines = new InlineHtml(sheet, this, links, raw, footnotes);
        blocks = new BlockHtml(sheet, this, links, raw, quotations, typed);
    }

    /** Writes the whole body. */
    public Body write() {
        children(document);
        footnotes.writeList();
        sheet.leftOut().report(sheet.problems());
        return new Body(
                Pieces.of(sheet.html().finish()),
                sheet.html().slots(),
                Pieces.of(sheet.html().variants()),
                blocks.headings(),
                sheet.ids().all(),
                quotations.all(),
                sheet.html().numbers(),
                sheet.html().words());
    }

    @Override
    public void children(Node parent) {
        if (raw.writeChildren(parent)) {
            return;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    @Override
    public void write(Node node) {
        if (++depth > Bounds.WRITING_DEPTH) {
            throw new TooComplexException(node.getStartOffset(), "nests too deep here");
        }
        if (node instanceof Block) {
            blocks.write(node);
        } else {
            inlines.write(node);
        }
        depth--;
    }
}
