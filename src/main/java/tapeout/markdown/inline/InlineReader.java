package tapeout.markdown.inline;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import tapeout.markdown.syntax.AngleLinks;
import tapeout.markdown.syntax.BareLinks;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.CodeSpans;
import tapeout.markdown.syntax.Entities;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.markdown.syntax.LineBudget;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.markdown.syntax.References;

/**
 * Reads the inlines of one document: CommonMark 0.31.2 to the letter, in time linear in the text whatever it holds, and
 * what a digest adds to it. Takes the place of Flexmark's own, which is quadratic in many
 * ways and follows an older specification; the decision record on the inline reader says more.
 */
public final class InlineReader extends InlineParserImpl {

    private static final LinkRefProcessorData NO_PROCESSORS = new LinkRefProcessorData(List.of(), 0, new int[0]);

    private final LineBudget lines = new LineBudget();
    private final References references = new References();
    private final Emphases emphases = new Emphases(this);
    private final Brackets brackets = new Brackets(this);
    private final Cells cells = new Cells(this);
    private String text = "";
    private Syntax syntax = new Syntax(text);
    private int pos;
    private int textStart;

    public InlineReader(DataHolder options) {
        super(options, new BitSet(), new BitSet(), Map.of(), NO_PROCESSORS, List.of());
    }

    @Override
    public void initializeDocument(Document document) {
        this.document = document;
        references.keepIn(document);
        references.allow(Math.max(Bounds.REFERENCES, document.getTextLength()));
    }

    @Override
    public void finalizeDocument(Document document) {
        // Nothing is kept beyond a block.
    }

    /** Takes the reference definitions off the start of a paragraph. */
    @Override
    public int preProcessBlock(Paragraph paragraph, ParserState state) {
        lines.take(paragraph.getContentLines());
        BasedSequence content = paragraph.getChars();
        int first = Characters.skipBlanks(content, 0);
        return first < content.length() && content.charAt(first) == '[' ? references.takeFrom(paragraph) : 0;
    }

    public LineBudget lines() {
        return lines;
    }

    public References references() {
        return references;
    }

    public Cells cells() {
        return cells;
    }

    @Override
    public void parse(BasedSequence content, Node into) {
        block = into;
        input = content.trim();
        text = Characters.string(input);
        syntax = new Syntax(text);
        pos = 0;
        textStart = 0;
        emphases.clear();
        brackets.clear();
        char[] chars = text.toCharArray();
        while (pos < chars.length) {
            readOne(chars[pos]);
        }
        emphases.process(null);
        flush(pos);
    }

    private void readOne(char c) {
        switch (c) {
            case '\n', '\r' -> lineBreak(trailingSpaceStart(), pos - trailingSpaceStart() >= 2);
            case '\\' -> backslash();
            case '`' -> codeSpan();
            case '*', '_', '~' -> emphases.open(c);
            case '[' -> openBracket();
            case '!' -> bang();
            case ']' -> brackets.close();
            case '<' -> angle();
            case '&' -> characterReference();
            case ':', 'w', 'W', '@' -> bareLink();
            case '|' -> bar();
            default -> pos++;
        }
    }

    private void lineBreak(int textEnd, boolean hard) {
        int start = pos;
        int end = pos + (text.startsWith("\r\n", pos) ? 2 : 1);
        flush(textEnd);
        textStart = start;
        add(hard ? new HardLineBreak() : new SoftLineBreak(), start, end);
        // A paragraph's further lines are read without their indentation.
        pos = Characters.skipBlanks(text, end);
        textStart = pos;
    }

    private int trailingSpaceStart() {
        int start = pos;
        while (start > textStart && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start;
    }

    private void backslash() {
        if (pos + 1 < text.length() && Characters.isLineEnd(text.charAt(pos + 1))) {
            int textEnd = pos;
            pos++;
            lineBreak(textEnd, true);
        } else if (Entities.isEscape(text, pos)) {
            add(new Literal(text.substring(pos + 1, pos + 2)), pos, pos + 2);
        } else {
            pos++;
        }
    }

    private void codeSpan() {
        CodeSpans spans = syntax.codeSpans();
        int ticks = spans.ticksAt(pos);
        int end = spans.endAfter(pos + ticks, ticks);
        if (end < 0) {
            pos += ticks;
        } else {
            String code = CodeSpans.content(text.substring(pos + ticks, end - ticks));
            add(new CodeSpan(cells.areRead() ? code.replace("\\|", "|") : code), pos, end);
        }
    }

    private void openBracket() {
        if (!DigestMarks.read(this)) {
            brackets.open(false);
        }
    }

    private void bang() {
        if (pos + 1 >= text.length() || text.charAt(pos + 1) != '[') {
            pos++;
        } else if (!DigestMarks.readAfterBang(this)) {
            brackets.open(true);
        }
    }

    private void angle() {
        int end = AngleLinks.end(text, pos);
        if (end >= 0) {
            String shown = text.substring(pos + 1, end - 1);
            addLink(AngleLinks.destination(shown), shown, pos, end);
            return;
        }
        end = syntax.html().end(pos);
        if (end < 0) {
            pos++;
        } else if (HtmlNames.isUnknownTag(text, pos)) {
            add(new UnknownTag(text.substring(pos, end)), pos, end);
        } else {
            add(new HtmlInline(), pos, end);
        }
    }

    private void characterReference() {
        int end = Entities.end(text, pos);
        if (end >= 0) {
            add(new Literal(Entities.decode(text.substring(pos, end))), pos, end);
        } else {
            pos++;
        }
    }

    private void bareLink() {
        if (block instanceof DoNotDecorate) {
            pos++;
            return;
        }
        BareLinks.Found found = syntax.bareLinks().around(pos, textStart, emphases.underscoreOpened());
        if (found == null) {
            pos++;
        } else {
            String shown = Entities.unescape(text.substring(found.start(), found.end()));
            addLink(Entities.unescape(found.destination()), shown, found.start(), found.end());
        }
    }

    private void bar() {
        if (!cells.areRead()) {
            pos++;
            return;
        }
        int bar = pos;
        int textEnd = bar;
        while (textEnd > textStart && Characters.isBlank(text.charAt(textEnd - 1))) {
            textEnd--;
        }
        flush(textEnd);
        // No emphasis, link or image reaches from one cell into the next.
        emphases.process(null);
        emphases.clear();
        brackets.clear();
        if (bar > 0) {
            cells.end(block);
        }
        pos = Characters.skipBlanks(text, bar + 1);
        textStart = pos;
    }

    private void addLink(String destination, String shown, int start, int end) {
        Hyperlink link = new Hyperlink(new LinkTarget(destination, null));
        Literal child = new Literal(shown);
        child.setChars(span(start, end));
        add(link, start, end);
        link.appendChild(child);
    }

    String text() {
        return text;
    }

    int pos() {
        return pos;
    }

    void moveTo(int position) {
        pos = position;
    }

    Emphases emphases() {
        return emphases;
    }

    /** Adds the text up to here, then a node that stands for the characters from start to end, and goes on after it. */
    void add(Node node, int start, int end) {
        flush(start);
        node.setChars(span(start, end));
        block.appendChild(node);
        pos = end;
        textStart = end;
    }

    /** Adds the text that was read and not yet added, up to an index. */
    void flush(int end) {
        if (end > textStart) {
            TextRun run = new TextRun(text.substring(textStart, end));
            run.setChars(span(textStart, end));
            block.appendChild(run);
            textStart = end;
        }
    }

    /** A part of the block's text, in one piece of the file where it lies in one. */
    private BasedSequence span(int start, int end) {
        if (end > start) {
            int first = input.getIndexOffset(start);
            int last = input.getIndexOffset(end - 1);
            if (first >= 0 && last - first == end - 1 - start) {
                return input.baseSubSequence(first, last + 1);
            }
        }
        return input.subSequence(start, end);
    }
}
