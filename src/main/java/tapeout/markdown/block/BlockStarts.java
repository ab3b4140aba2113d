package tapeout.markdown.block;

import com.vladsch.flexmark.parser.block.ParserState;
import tapeout.markdown.syntax.Characters;

/** Which lines start a block other than a paragraph, where none goes on that text could belong to. */
final class BlockStarts {

    private static final int MOST_DIGITS = 9;

    private BlockStarts() {}

    /** Whether the line is code, or starts with the mark of a quote, a list, a heading, a break, a fence or HTML. */
    static boolean isOne(ParserState state) {
        if (state.getIndent() >= BlockStarter.CODE_INDENT) {
            return true;
        }
        String line = BlockStarter.rest(state);
        return line.startsWith(">")
                || itemText(line) > 0
                || BreakStarter.isBreak(line)
                || HeadingStarter.isAtx(line)
                || FenceStarter.isFence(line)
                || FootnoteStarter.label(line) != null
                || HtmlStarter.isStart(line);
    }

    /**
     * The index after the marker of a list item that a line starts with.
     *
     * @return -1 if it starts with none
     */
    static int itemText(String line) {
        int digits = digits(line);
        if (digits > MOST_DIGITS || digits == line.length()) {
            return -1;
        }
        boolean marker = (digits == 0 ? "*+-" : ".)").indexOf(line.charAt(digits)) >= 0;
        int text = digits + 1;
        boolean apart = text == line.length() || Characters.isBlank(line.charAt(text));
        return marker && apart ? text : -1;
    }

    /** How many digits a line starts with. */
    static int digits(String line) {
        int at = 0;
        while (at < line.length() && Characters.isAsciiDigit(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
