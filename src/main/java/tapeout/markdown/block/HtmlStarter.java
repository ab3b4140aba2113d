package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.markdown.syntax.HtmlSyntax;

/** First lines of HTML blocks (CommonMark 0.31.2, section 4.6); Flexmark's own follows an older list of elements. */
final class HtmlStarter extends BlockStarter {

    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "base",
            "basefont",
            "blockquote",
            "body",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frame",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "link",
            "main",
            "menu",
            "menuitem",
            "nav",
            "noframes",
            "ol",
            "optgroup",
            "option",
            "p",
            "param",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "track",
            "ul");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (!startsWith(state, '<')) {
            return BlockStart.none();
        }
        String line = rest(state);
        HtmlBlockReader reader = reader(line);
        boolean paragraph = matched.getBlockParser().isParagraphParser()
                || state.getActiveBlockParser().isParagraphParser();
        if (reader == null && !paragraph && startsAlone(line)) {
            reader = HtmlBlockReader.untilBlankLine();
        }
        return reader == null ? BlockStart.none() : BlockStart.of(reader).atIndex(state.getIndex());
    }

    /** Whether a line starts HTML where no paragraph goes on. */
    static boolean isStart(String line) {
        return line.startsWith("<") && (reader(line) != null || startsAlone(line));
    }

    /** A tag that HTML does not know starts no block but is text. */
    private static boolean startsAlone(String line) {
        return isTagAlone(line) && !HtmlNames.isUnknownTag(line, 0);
    }

    private static @Nullable HtmlBlockReader reader(String line) {
        if (line.startsWith("<!--")) {
            return HtmlBlockReader.until("-->");
        } else if (line.startsWith("<?")) {
            return HtmlBlockReader.until("?>");
        } else if (line.startsWith("<![CDATA[")) {
            return HtmlBlockReader.until("]]>");
        } else if (line.startsWith("<!")) {
            return line.length() > 2 && Characters.isAsciiLetter(line.charAt(2)) ? HtmlBlockReader.until(">") : null;
        }
        boolean closing = line.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < line.length() && Characters.isAsciiLetterOrDigit(line.charAt(end))) {
            end++;
        }
        String name = line.substring(start, end).toLowerCase(Locale.ROOT);
        boolean ends = end == line.length() || Characters.isBlank(line.charAt(end)) || line.charAt(end) == '>';
        if (!closing && ends && VERBATIM.contains(name)) {
            return HtmlBlockReader.untilClosed();
        }
        boolean block = (ends || line.startsWith("/>", end)) && BLOCKS.contains(name);
        return block ? HtmlBlockReader.untilBlankLine() : null;
    }

    private static boolean isTagAlone(String line) {
        HtmlSyntax syntax = new HtmlSyntax(line);
        int end = line.startsWith("</") ? syntax.closingTagEnd(0) : syntax.openTagEnd(0);
        return end >= 0 && Characters.skipBlanks(line, end) == line.length();
    }
}
