package tapeout.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.LinkSyntax;
import tapeout.markdown.syntax.LinkTarget;

/** Links and images of one block (CommonMark 0.31.2, sections 6.3 and 6.4): the stack of open brackets. */
public final class Brackets {

    private final InlineReader reader;
    private @Nullable Bracket last;

    Brackets(InlineReader reader) {
        this.reader = reader;
    }

    void clear() {
        last = null;
    }

    /** Reads {@code [} or {@code ![}. */
    void open(boolean image) {
        int start = reader.pos();
        int end = start + (image ? 2 : 1);
        TextRun node = new TextRun(image ? "![" : "[");
        reader.add(node, start, end);
        if (last != null) {
            last.bracketAfter = true;
        }
        last = new Bracket(node, image, start, end, last, reader.emphases().last());
    }

    /** Reads {@code ]} and whatever makes a link or an image of it. */
    void close() {
        Bracket opener = last;
        int bracket = reader.pos();
        reader.moveTo(bracket + 1);
        if (opener == null) {
            return;
        }
        last = opener.previous;
        if (opener.holdsLink && !opener.image) {
            return;
        }
        Suffix suffix = suffix(opener, bracket);
        if (suffix == null) {
            return;
        }
        wrap(opener, bracket, suffix);
        if (!opener.image) {
            // A link holds no link. What lies further out than one that is marked, is marked.
            for (Bracket outer = last; outer != null && !outer.holdsLink; outer = outer.previous) {
                outer.holdsLink = true;
            }
        }
    }

    private void wrap(Bracket opener, int bracket, Suffix suffix) {
        reader.flush(bracket);
        Node link = opener.image ? new Picture(suffix.target) : new Hyperlink(suffix.target);
        Node child = opener.node.getNext();
        while (child != null) {
            Node following = child.getNext();
            link.appendChild(child);
            child = following;
        }
        reader.add(link, opener.start, suffix.end);
        reader.emphases().process(opener.runBefore);
        opener.node.unlink();
    }

    private @Nullable Suffix suffix(Bracket opener, int bracket) {
        Suffix inline = inline(bracket + 1);
        return inline != null ? inline : reference(opener, bracket);
    }

    /** {@code (destination "title")}. */
    private @Nullable Suffix inline(int start) {
        String text = reader.text();
        if (start >= text.length() || text.charAt(start) != '(') {
            return null;
        }
        int destination = LinkSyntax.skipSpace(text, start + 1);
        int destinationEnd = LinkSyntax.destinationEnd(text, destination);
        if (destinationEnd < 0) {
            return null;
        }
        int end = LinkSyntax.skipSpace(text, destinationEnd);
        int titleEnd = end > destinationEnd ? LinkSyntax.titleEnd(text, end) : -1;
        String title = titleEnd < 0 ? null : LinkSyntax.title(text, end, titleEnd);
        end = titleEnd < 0 ? end : LinkSyntax.skipSpace(text, titleEnd);
        if (end >= text.length() || text.charAt(end) != ')') {
            return null;
        }
        String value = LinkSyntax.destination(text, destination, destinationEnd);
        return new Suffix(new LinkTarget(value, title), end + 1);
    }

    /** {@code [label]}, {@code []} or nothing, where the text itself is the label. */
    private @Nullable Suffix reference(Bracket opener, int bracket) {
        String text = reader.text();
        int end = LinkSyntax.labelEnd(text, bracket + 1);
        boolean full = end > bracket + 3;
        String label = null;
        if (full) {
            label = text.substring(bracket + 2, end - 1);
        } else if (!opener.bracketAfter && bracket - opener.textStart <= LinkSyntax.LONGEST_LABEL) {
            label = text.substring(opener.textStart, bracket);
        }
        LinkTarget target = label == null ? null : reader.references().find(label);
        if (target == null) {
            return null;
        }
        reader.references().spend(target, opener.node.getStartOffset());
        return new Suffix(target, end < 0 ? bracket + 1 : end);
    }

    private record Suffix(LinkTarget target, int end) {}

    private static final class Bracket {
        private final TextRun node;
        private final boolean image;
        private final int start;
        private final int textStart;
        private final @Nullable Bracket previous;
        private final Emphases.@Nullable Run runBefore;
        private boolean holdsLink;
        private boolean bracketAfter;

        private Bracket(
                TextRun node,
                boolean image,
                int start,
                int textStart,
                @Nullable Bracket previous,
                Emphases.@Nullable Run runBefore) {
            this.node = node;
            this.image = image;
            this.start = start;
            this.textStart = textStart;
            this.previous = previous;
            this.runBefore = runBefore;
        }
    }
}
