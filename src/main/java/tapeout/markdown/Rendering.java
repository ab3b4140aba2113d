package tapeout.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import tapeout.content.BodySlot;
import tapeout.problem.MarkdownProblems;

/**
 * One body being written: what its parts share, and the way from a node to the part that writes it. Confined to one
 * thread.
 */
final class Rendering {

    private final Dialect dialect;
    private final HtmlWriter html;
    private final Places places;
    private final MarkdownProblems problems;
    private final AnchorIds ids = new AnchorIds();
    private final BlockHtml blocks;
    private final InlineHtml inlines;
    private final LinkHtml links;
    private final RawHtml raw;
    private final FootnoteHtml footnotes;
    private final Quotations quotations = new Quotations();
    private int depth;

    Rendering(Dialect dialect, TreeSurvey survey, Places places, MarkdownProblems problems) {
        boolean digest = dialect == Dialect.DIGEST;
        this.dialect = dialect;
        this.html = new HtmlWriter(digest);
        this.places = places;
        this.problems = problems;
        this.links = digest ? new SiteLinks(this) : new PlainLinks(this);
        this.raw = digest ? new SanitisedHtml(this, survey.rawHtml()) : new VerbatimHtml(this);
        this.footnotes = new FootnoteHtml(this, survey.footnotes());
        this.inlines = new InlineHtml(this);
        this.blocks = new BlockHtml(this);
    }

    /** Writes a node's children. */
    void children(Node parent) {
        if (raw.writeChildren(parent)) {
            return;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    /** Writes one node. */
    void write(Node node) {
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

    boolean isDigest() {
        return dialect == Dialect.DIGEST;
    }

    HtmlWriter html() {
        return html;
    }

    Places places() {
        return places;
    }

    MarkdownProblems problems() {
        return problems;
    }

    /** A word of the interface, for what stands at a node. */
    BodySlot.Word word(String key, String number, Node node) {
        return new BodySlot.Word(key, number, places.of(node));
    }

    AnchorIds ids() {
        return ids;
    }

    LinkHtml links() {
        return links;
    }

    RawHtml raw() {
        return raw;
    }

    FootnoteHtml footnotes() {
        return footnotes;
    }

    Quotations quotations() {
        return quotations;
    }

    BlockHtml blocks() {
        return blocks;
    }
}
