package tapeout.markdown.html;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import tapeout.content.BodyRules;
import tapeout.markdown.code.CodeColours;
import tapeout.markdown.code.CodePart;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.Dialect;
import tapeout.markdown.syntax.TooComplexException;
import tapeout.problem.MarkdownProblems;
import tapeout.problem.SourceLocation;

/**
 * One body being written: what its parts share, and the way from a node to the part that writes it. Confined to one
 * thread.
 */
public final class Rendering {

    private final Dialect dialect;
    private final HtmlWriter html;
    private final Places places;
    private final MarkdownProblems problems;
    private final BodyWords words;
    private final AnchorIds ids = new AnchorIds();
    private final Outline outline = new Outline();
    private final LeftOut leftOut = new LeftOut();
    private final BlockHtml blocks;
    private final InlineHtml inlines;
    private final LinkHtml links;
    private final RawHtml raw;
    private final FootnoteHtml footnotes;
    private final Quotations quotations = new Quotations();
    private final CodeColours colours = new CodeColours();
    private int depth;

    public Rendering(
            Dialect dialect,
            BodyWords words,
            BodyRules rules,
            TreeSurvey survey,
            Places places,
            MarkdownProblems problems,
            TypedBlocks typed) {
        boolean digest = dialect == Dialect.DIGEST;
        this.dialect = dialect;
        this.html = new HtmlWriter(digest);
        this.places = places;
        this.problems = problems;
        this.words = words;
        this.links = digest ? new SiteLinks(this, rules.outside()) : new PlainLinks(this);
        this.raw = digest ? new SanitisedHtml(this, rules, survey.rawHtml()) : new VerbatimHtml(this);
        this.footnotes = new FootnoteHtml(this, survey.footnotes());
        this.inlines = new InlineHtml(this);
        this.blocks = new BlockHtml(this, typed);
    }

    /** Writes a node's children. */
    public void children(Node parent) {
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

    public HtmlWriter html() {
        return html;
    }

    Places places() {
        return places;
    }

    MarkdownProblems problems() {
        return problems;
    }

    /** The parts of a block of code that have colours; empty where it stays as it is. */
    Optional<List<CodePart>> colours(String language, String code) {
        return isDigest() ? colours.of(language, code) : Optional.empty();
    }

    /** Writes a citation of one of the document's sources. */
    void cite(String source, SourceLocation at) {
        inlines.cite(source, at);
    }

    BodyWords words() {
        return words;
    }

    public AnchorIds ids() {
        return ids;
    }

    Outline outline() {
        return outline;
    }

    /** The attributes of raw HTML that are left out. */
    public LeftOut leftOut() {
        return leftOut;
    }

    public LinkHtml links() {
        return links;
    }

    RawHtml raw() {
        return raw;
    }

    public FootnoteHtml footnotes() {
        return footnotes;
    }

    public Quotations quotations() {
        return quotations;
    }

    public BlockHtml blocks() {
        return blocks;
    }
}
