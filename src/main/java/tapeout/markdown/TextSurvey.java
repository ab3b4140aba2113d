package tapeout.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.meant.MeantMarkdown;
import tapeout.markdown.syntax.Characters;

/** Looks for blocks that are others than their author thought, by where their lines start and end. */
final class TextSurvey {

    private static final int SENTENCE = 5;

    /** A sentence that holds what only texts have. */
    private static final Pattern PROSE = Pattern.compile(
            "\\s*[\\p{Lu}\"\u201c][^\\n]*(?:\\[@[\\w.:-]+(?:; ?@[\\w.:-]+)*\\]|\\[[^\\[\\]\\n]+\\]\\(https?://[^\\s()]+\\))"
                    + "[\\s\\S]*[.!?:\u2026]?\\s*");

    private static final Pattern ROW = Pattern.compile("\\|.*[^|\\s].*\\|.*\\|\\s*");
    private static final Pattern BULLET = Pattern.compile("(?:[+-]|\\*(?![^\\n]*\\*))(?=\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)](?=\\p{L})");

    private final BasedSequence text;
    private final MeantMarkdown meant;

    TextSurvey(BasedSequence text, MeantMarkdown meant) {
        this.text = text;
        this.meant = meant;
    }

    void look(Node node) {
        if (node instanceof Heading heading) {
            if (isText(heading)) {
                meant.textAsHeading(heading.getStartOffset());
            }
        } else if (node instanceof IndentedCodeBlock) {
            if (PROSE.matcher(node.getChars()).matches()) {
                meant.textAsCode(node.getStartOffset());
            }
        } else if (node instanceof ListBlock) {
            beside(node, node.getPrevious() instanceof OrderedList before ? before.getLastChild() : null);
        } else if (node instanceof OrderedListItem item) {
            boolean anew = Characters.string(item.getOpeningMarker()).matches("1[.)]");
            beside(node, anew ? node.getPrevious() : null);
        } else if (node instanceof Paragraph paragraph) {
            if (paragraph.getParent() instanceof ListItem item) {
                gluedItems(paragraph, item);
            } else if (paragraph.getPrevious() instanceof TableBlock
                    && ROW.matcher(paragraph.getChars()).matches()) {
                meant.rowBehindTable(paragraph.getStartOffset());
            }
        }
    }

    /**
     * Whether what hyphens made a heading has several lines or is a sentence, or one hyphen below it, which may have been an
     * empty item.
     */
    private boolean isText(Heading heading) {
        String words = Characters.string(heading.getText()).strip();
        String below = lineBelow(heading.getText().getEndOffset());
        return text.charAt(heading.getStartOffset()) != '#'
                && below.startsWith("-")
                && (below.length() == 1
                        || words.indexOf('\n') >= 0
                        || words.endsWith(".") && words.split("\\s+").length >= SENTENCE);
    }

    /** A list or an item right below another item that starts between that one's mark and its text. */
    private void beside(Node node, @Nullable Node above) {
        if (!(above instanceof OrderedListItem item)) {
            return;
        }
        int from = column(item.getStartOffset());
        int at = column(node.getStartOffset());
        int width = item.getOpeningMarker().length() + 1;
        if (at > from && at < from + width && !isBlankAbove(node.getStartOffset() - at)) {
            meant.listBeside(node.getStartOffset(), from + width);
        }
    }

    /** Lines that start where the item's mark does, with the same or the next one. */
    private void gluedItems(Paragraph paragraph, ListItem item) {
        int from = column(item.getStartOffset());
        int end = paragraph.getEndOffset();
        for (int at = text.indexOf('\n', paragraph.getStartOffset()) + 1; at > 0 && at < end; ) {
            int next = text.indexOf('\n', at);
            int start = at;
            while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '>')) {
                start++;
            }
            if (start - at == from && isNext(Characters.string(text.subSequence(start, end)), item)) {
                meant.gluedItem(start);
                return;
            }
            at = next + 1;
        }
    }

    private static boolean isNext(String line, ListItem item) {
        String mark = Characters.string(item.getOpeningMarker());
        if (!(item instanceof OrderedListItem)) {
            return BULLET.matcher(line).lookingAt() && line.charAt(0) == mark.charAt(0);
        }
        Matcher number = NUMBER.matcher(line);
        return number.lookingAt()
                && line.charAt(number.end() - 1) == mark.charAt(mark.length() - 1)
                && Long.parseLong(mark.substring(0, mark.length() - 1)) + 1 == Long.parseLong(number.group(1));
    }

    /** The line below an index without the marks of quotes. */
    private String lineBelow(int offset) {
        int start = text.indexOf('\n', offset) + 1;
        int end = text.indexOf('\n', start);
        return start == 0
                ? ""
                : Characters.string(text.subSequence(start, end < 0 ? text.length() : end))
                        .replaceAll("^[ >]+", "")
                        .strip();
    }

    private boolean isBlankAbove(int lineStart) {
        return text.subSequence(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart)
                .isBlank();
    }

    private int column(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }
}
