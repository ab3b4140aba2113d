package tapeout.markdown.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;
import tapeout.content.value.Typography;
import tapeout.markdown.syntax.Characters;

/**
 * Writes HTML in pieces with slots between them, and counts the words and collects the numbers on the way. The one place
 * that escapes. Confined to one thread.
 */
final class HtmlWriter {

    private static final int FIRST_IDEOGRAPH = 0x2e80;

    private final Typography typography;
    private final StringBuilder piece = new StringBuilder(1024);
    private final List<String> pieces = new ArrayList<>();
    private final List<BodySlot> slots = new ArrayList<>();
    private final List<String> variants = new ArrayList<>();
    private final WrittenNumbers numbers = new WrittenNumbers();
    private char last = '\n';
    private char lastVisible = '\n';
    private boolean inWord;
    private boolean parted;
    private int code;
    private int words;
    private int visible;

    /** @param typography makes quotation marks and dashes of text typographic */
    HtmlWriter(Typography typography) {
        this.typography = typography;
    }

    /** Starts a new line unless one has just been started. */
    void line() {
        if (last != '\n') {
            raw("\n");
        }
    }

    /** Markup, as it is. */
    void raw(String html) {
        if (!html.isEmpty()) {
            piece.append(html);
            last = html.charAt(html.length() - 1);
        }
    }

    /** An attribute with a space before it. */
    void attribute(String name, String value) {
        raw(attributeText(name, value));
    }

    /** An attribute as markup, with a space before it. */
    static String attributeText(String name, String value) {
        StringBuilder text = new StringBuilder(name.length() + value.length() + 8);
        text.append(' ').append(name).append("=\"");
        escape(value.toCharArray(), text);
        return text.append('"').toString();
    }

    /** Text as written, made typographic where it is not code. */
    void prose(String text) {
        text(isInCode() ? text : typography.smarten(text, lastVisible));
    }

    /** What follows is code, until it ends as often as it started. */
    void startCode() {
        code++;
    }

    void endCode() {
        code--;
    }

    boolean isInCode() {
        return code > 0;
    }

    /** Text that stays as it is. */
    void text(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (parted) {
            parted = false;
            if (!Characters.isWhitespace(lastVisible) && !Characters.isWhitespace(text.charAt(0))) {
                text(" ");
            }
        }
        char[] chars = text.toCharArray();
        escape(chars, piece);
        count(chars);
        last = chars[chars.length - 1];
        lastVisible = last;
    }

    /** Code that stays as it is, with the markup that a page has for it. */
    void code(String text, String onPage) {
        slot(new BodySlot.Code(variant(onPage, escape(text))));
        count(text.toCharArray());
        last = text.charAt(text.length() - 1);
        lastVisible = last;
    }

    /** Notes that something is shown that is no text of ours: an image, or a slot that will hold text. */
    void shown() {
        visible++;
        words += inWord ? 0 : 1;
        inWord = true;
        lastVisible = 'x';
    }

    /** Notes that the mark of a note stands here, which is no text: a quotation can end behind it and none can start. */
    void noted() {
        lastVisible = ']';
    }

    /** What follows is another word: where nothing else parts it from what stands before, a space does. */
    void part() {
        parted = true;
    }

    /** A break between words, such as a new block or line. */
    void wordBreak() {
        inWord = false;
        numbers.end();
        parted = false;
        lastVisible = '\n';
        typography.startBlock();
    }

    /** A place to be filled later. */
    void slot(BodySlot slot) {
        pieces.add(piece.toString());
        piece.setLength(0);
        slots.add(slot);
        last = '"';
    }

    /** Markup for the page alone, and what stands for it elsewhere; no text, for neither counts. */
    void onPage(String html, String elsewhere) {
        char before = last;
        slot(new BodySlot.OnPage(variant(html, elsewhere)));
        last = html.isEmpty() ? before : html.charAt(html.length() - 1);
    }

    private int variant(String html, String elsewhere) {
        variants.add(html);
        variants.add(elsewhere);
        return variants.size() / 2 - 1;
    }

    /** How much visible was written so far: to see whether anything was since. */
    int visible() {
        return visible;
    }

    public int words() {
        return words;
    }

    /** The numbers in digits that were written, each once, parted by spaces. */
    String numbers() {
        return numbers.all();
    }

    public List<BodySlot> slots() {
        return slots;
    }

    /** What was written in two ways: for a page, and each time behind it for elsewhere. */
    List<String> variants() {
        return variants;
    }

    /** Ends the writing: the pieces, one more than slots. */
    public List<String> finish() {
        pieces.add(piece.toString());
        return pieces;
    }

    private void count(char[] text) {
        for (char c : text) {
            numbers.add(c);
            if (Characters.isWhitespace(c)) {
                inWord = false;
                continue;
            }
            visible++;
            // Scripts without spaces between words are counted by their signs.
            boolean sign = c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
            if ((sign || !inWord) && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                words++;
                inWord = !sign;
            }
        }
    }

    /** Text as markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        escape(text.toCharArray(), escaped);
        return escaped.toString();
    }

    private static void escape(char[] chars, StringBuilder out) {
        int start = 0;
        for (int at = 0; at < chars.length; at++) {
            String escaped = escaped(chars[at]);
            if (escaped != null) {
                out.append(chars, start, at - start).append(escaped);
                start = at + 1;
            }
        }
        out.append(chars, start, chars.length - start);
    }

    private static @Nullable String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\0' -> "\uFFFD";
            default -> c < 0xa0 && Characters.isHidden(c) ? "" : null;
        };
    }
}
