package tapeout.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.inline.InlineReader;
import tapeout.markdown.syntax.Characters;

/**
 * Headings (CommonMark 0.31.2, sections 4.2 and 4.3). Flexmark's own takes quadratic time on a line of blanks and makes a
 * heading of reference definitions. {@code {#id}} at the end names the heading's anchor.
 */
final class HeadingStarter extends BlockStarter {

    private static final int DEEPEST = 6;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (startsWith(state, '#')) {
            return atx(state);
        }
        boolean underline = startsWith(state, '=') || startsWith(state, '-');
        return underline && matched.getBlockParser().isParagraphParser() ? setext(state, matched) : BlockStart.none();
    }

    private @Nullable BlockStart atx(ParserState state) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        int text = start + atxLevel(line.subSequence(start));
        if (text == start) {
            return BlockStart.none();
        }
        int end = withoutBlanks(line, text, line.length());
        int closing = end;
        while (closing > text && line.charAt(closing - 1) == '#') {
            closing--;
        }
        if (closing == text || Characters.isBlank(line.charAt(closing - 1))) {
            end = withoutBlanks(line, text, closing);
        }
        HeadingParser parser = heading(text - start, line.subSequence(text, end).trim());
        Heading heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(start, text));
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }

    /** Whether a line starts with the mark of a heading. */
    static boolean isAtx(CharSequence line) {
        return atxLevel(line) > 0;
    }

    private static int atxLevel(CharSequence line) {
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        boolean apart = level == line.length() || Characters.isBlank(line.charAt(level));
        return level <= DEEPEST && apart ? level : 0;
    }

    private @Nullable BlockStart setext(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        char mark = line.charAt(start);
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        if (Characters.skipBlanks(line, end) < line.length()) {
            return BlockStart.none();
        }
        InlineReader inlines = (InlineReader) state.getInlineParser();
        inlines.lines().take(matched.getParagraphLines());
        BlockContent content = new BlockContent();
        content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
        BasedSequence text = content.getContents();
        BasedSequence rest = text.subSequence(inlines.references().takeFrom(Characters.string(text)))
                .trim();
        return rest.isEmpty()
                ? BlockStart.none()
                : BlockStart.of(heading(mark == '=' ? 1 : 2, rest))
                        .atIndex(line.length())
                        .replaceActiveBlockParser();
    }

    private HeadingParser heading(int level, BasedSequence content) {
        HeadingParser parser = new HeadingParser(level);
        Heading heading = (Heading) parser.getBlock();
        int id = explicitId(content);
        if (id >= 0) {
            heading.setAnchorRefId(
                    content.subSequence(id + 2, content.length() - 1).toString());
            heading.setExplicitAnchorRefId(true);
        }
        heading.setText(id >= 0 ? content.subSequence(0, withoutBlanks(content, 0, id)) : content);
        heading.setCharsFromContent();
        return parser;
    }

    /** Where {@code {#id}} starts at the end of a heading; -1 if it does not. */
    private static int explicitId(BasedSequence content) {
        if (content.lastChar() != '}') {
            return -1;
        }
        int at = content.length() - 2;
        while (at > 0 && isIdCharacter(content.charAt(at))) {
            at--;
        }
        boolean found =
                at >= 1 && at < content.length() - 2 && content.charAt(at) == '#' && content.charAt(at - 1) == '{';
        return found ? at - 1 : -1;
    }

    private static boolean isIdCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '_' || c == '.';
    }

    private static int withoutBlanks(BasedSequence text, int start, int end) {
        int at = end;
        while (at > start && Characters.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
