package tapeout.markdown.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.meant.MeantMarkdown;
import tapeout.markdown.meant.Prose;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.HtmlNames;

/** Makes {@link Prose} of a block's inlines. Marks of emphasis are no text; the text of links is. */
public final class InlineProse {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final Node block;
    private final Prose.Builder prose;
    private final MeantMarkdown meant;
    private int code;
    private int links;

    private InlineProse(Node block, Prose.Place place, MeantMarkdown meant) {
        this.block = block;
        this.prose = Prose.builder(place);
        this.meant = meant;
    }

    /** @param meant is shown the HTML on the way */
    public static Prose of(Node block, Prose.Place place, MeantMarkdown meant) {
        return new InlineProse(block, place, meant).read();
    }

    private Prose read() {
        Node node = block.getFirstChild();
        while (node != null) {
            boolean within = enter(node);
            node = within && node.getFirstChild() != null ? node.getFirstChild() : following(node);
        }
        return prose.build();
    }

    private @Nullable Node following(Node node) {
        Node at = node;
        while (at.getNext() == null) {
            at = at.getParent();
            if (at == null || at == block) {
                return null;
            }
            leave(at);
        }
        return at.getNext();
    }

    /** Adds a node, and says whether its children are to be added as well. */
    private boolean enter(Node node) {
        int offset = node.getStartOffset();
        if (node instanceof TextRun run) {
            if (code == 0) {
                prose.text(run.value(), offset);
            } else {
                prose.standIn(Prose.READ, offset);
            }
        } else if (node instanceof SoftLineBreak) {
            prose.lineEnd(offset);
        } else if (node instanceof HardLineBreak) {
            prose.lineBreak(offset);
        } else if (node instanceof HtmlInline) {
            html(Characters.string(node.getChars()), offset);
        } else if (node instanceof Hyperlink link) {
            meant.title(offset, link.target().title());
            meant.address(offset, link.target().destination());
            return link(node);
        } else if (node instanceof Picture picture) {
            meant.title(offset, picture.target().title());
            meant.address(offset, picture.target().destination());
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                citation(child);
            }
            prose.standIn(Prose.EDGE, node.getChars(), offset);
            return false;
        } else if (isEmphasis(node)) {
            prose.opened(marks(node));
            operators(node);
            if (node instanceof Strikethrough) {
                struck(node);
            }
        } else if (node instanceof InlineNode) {
            if (links > 0) {
                citation(node);
            }
            prose.standIn(Prose.READ, node.getChars(), offset);
            return false;
        }
        return true;
    }

    private void citation(Node node) {
        if (node instanceof SourceMention mention) {
            meant.citationInLink(node.getStartOffset(), "[@" + mention.id() + "]");
        }
    }

    /** A mark with a digit on its outer side at both ends, as signs of arithmetic and of ranges have. */
    private void operators(Node marked) {
        BasedSequence text = block.getDocument().getChars();
        int start = marked.getStartOffset();
        int end = marked.getEndOffset();
        if (start > 0
                && end < text.length()
                && Character.isDigit(text.charAt(start - 1))
                && Character.isDigit(text.charAt(end))) {
            meant.operators(start, marks(marked));
        }
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Strikethrough || node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private String marks(Node marked) {
        BasedSequence text = block.getDocument().getChars();
        char mark = text.charAt(marked.getStartOffset());
        boolean two =
                marked instanceof StrongEmphasis || mark == '~' && text.charAt(marked.getStartOffset() + 1) == mark;
        return String.valueOf(mark).repeat(two ? 2 : 1);
    }

    private void struck(Node struck) {
        if (struck.getFirstChild() instanceof TextRun run
                && run.getNext() == null
                && DIGITS.matcher(run.value()).matches()) {
            BasedSequence text = block.getDocument().getChars();
            int mark = run.getStartOffset() - 1;
            if (mark > 0 && text.charAt(mark) == '~' && Character.isLetter(text.charAt(mark - 1))) {
                meant.struckIndex(mark, run.value());
            }
        }
    }

    private boolean link(Node link) {
        if (link.getChars().charAt(0) != '[') {
            prose.standIn(Prose.ADDRESS, link.getChars(), link.getStartOffset());
            return false;
        }
        prose.standIn(Prose.EDGE, "[", link.getStartOffset());
        links += link.getFirstChild() == null ? 0 : 1;
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Hyperlink) {
            prose.standIn(Prose.EDGE, linkEnd(node), node.getEndOffset());
            links--;
        } else if (isEmphasis(node)) {
            prose.closed(marks(node));
        }
    }

    /** A link from the bracket behind its text on. */
    private CharSequence linkEnd(Node link) {
        Node last = link;
        while (last.getLastChild() != null && !(last instanceof Picture)) {
            last = last.getLastChild();
        }
        int from = last == link ? link.getStartOffset() : last.getEndOffset();
        BasedSequence text = block.getDocument().getChars();
        return text.subSequence(text.indexOf(']', from), link.getEndOffset());
    }

    private void html(String tag, int offset) {
        meant.html(offset, tag);
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Characters.isAsciiLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        if (HtmlNames.isCode(tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT))) {
            code = Math.max(0, code + (start == 2 ? -1 : tag.endsWith("/>") ? 0 : 1));
        }
        prose.standIn(Prose.TAG, tag, offset);
    }
}
