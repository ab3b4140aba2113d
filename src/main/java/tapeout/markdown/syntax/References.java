package tapeout.markdown.syntax;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The link reference definitions of one document (CommonMark 0.31.2, section 4.7); of two with one label the first counts. */
public final class References {

    private static final NullableDataKey<References> OF_DOCUMENT = new NullableDataKey<>("REFERENCES");

    private final Map<String, LinkTarget> targets = new HashMap<>();
    private long left = Bounds.REFERENCES;

    /** Sets how much the definitions may add to the text, each counted as often as it is referred to. */
    public void allow(long characters) {
        left = characters;
    }

    /** Lets those who read the tree ask which labels it defines. */
    public void keepIn(Document document) {
        document.set(OF_DOCUMENT, this);
    }

    /** The labels that a parsed document defines, in lower case and in order. */
    public static List<String> labelsOf(Document document) {
        References references = OF_DOCUMENT.get(document);
        return references == null
                ? List.of()
                : references.targets.keySet().stream()
                        .map(label -> label.toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList();
    }

    /** Where a label leads; null if it is not defined. */
    @Nullable
    public LinkTarget find(String label) {
        return targets.isEmpty() ? null : targets.get(LinkSyntax.normalizedLabel(label));
    }

    /**
     * Notes that a definition is put in place of its label.
     *
     * @param at where in the body
     * @throws TooComplexException if all that were put in place so far are longer than they may be
     */
    public void spend(LinkTarget target, int at) {
        left -= target.length();
        if (left < 0) {
            throw new TooComplexException(at, "refers too often to long definitions of links");
        }
    }

    /**
     * Reads the definitions at the start of a paragraph.
     *
     * @return how many characters of the file they take, from the paragraph's start
     */
    public int takeFrom(Paragraph paragraph) {
        BasedSequence content = paragraph.getContentChars();
        String text = Characters.string(content);
        int end = takeFrom(text);
        if (end == 0) {
            return 0;
        }
        int next = end;
        while (next < text.length() && content.getIndexOffset(next) < 0) {
            next++;
        }
        return next >= text.length()
                ? paragraph.getChars().length()
                : content.getIndexOffset(next) - paragraph.getStartOffset();
    }

    /** Reads the definitions at the start of a text and returns the index after them. */
    public int takeFrom(String text) {
        int end = 0;
        int next = takeOne(text, 0);
        while (next > 0) {
            end = next;
            next = takeOne(text, end);
        }
        return end;
    }

    private int takeOne(String text, int start) {
        int label = Characters.skipBlanks(text, start);
        int labelEnd = LinkSyntax.labelEnd(text, label);
        if (labelEnd < 0 || labelEnd >= text.length() || text.charAt(labelEnd) != ':') {
            return -1;
        }
        String name = LinkSyntax.normalizedLabel(text.substring(label + 1, labelEnd - 1));
        int destination = LinkSyntax.skipSpace(text, labelEnd + 1);
        int destinationEnd = LinkSyntax.destinationEnd(text, destination);
        // A caret is a footnote's: what is no good label of one is shown as it is typed, and told.
        if (name.isEmpty() || name.startsWith("^") || destinationEnd <= destination) {
            return -1;
        }
        String value = LinkSyntax.destination(text, destination, destinationEnd);
        int title = LinkSyntax.skipSpace(text, destinationEnd);
        int titleEnd = title > destinationEnd ? LinkSyntax.titleEnd(text, title) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (end >= 0) {
            targets.putIfAbsent(name, new LinkTarget(value, LinkSyntax.title(text, title, titleEnd)));
            return end;
        }
        // What looked like a title may be the next line's text.
        end = lineEnd(text, destinationEnd);
        if (end >= 0) {
            targets.putIfAbsent(name, new LinkTarget(value, null));
        }
        return end;
    }

    /** @return the start of the next line if nothing but blanks follows on this one; else -1 */
    private static int lineEnd(String text, int from) {
        int at = Characters.skipBlanks(text, from);
        if (at == text.length()) {
            return at;
        }
        return Characters.isLineEnd(text.charAt(at)) ? at + (text.startsWith("\r\n", at) ? 2 : 1) : -1;
    }
}
