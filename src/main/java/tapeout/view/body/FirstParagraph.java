package tapeout.view.body;

import java.util.Iterator;
import tapeout.content.Body;

/** The text of a body's first paragraph, as far as a summary goes: the summary of a post that writes none. */
public final class FirstParagraph {

    /** As long as a summary should be at most. */
    private static final int MOST = 240;

    private static final String END = "</p>";

    private FirstParagraph() {}

    /** At most 240 characters, the last word whole; empty where there is no paragraph with text. */
    public static String of(Body body) {
        StringBuilder html = new StringBuilder();
        int inside = -1;
        int seen = 0; // what stands before it is not looked at again
        // most first paragraphs end in the first piece
        for (Iterator<String> pieces = body.plainPieces().iterator(); pieces.hasNext(); ) {
            html.append(pieces.next());
            int end;
            do {
                if (inside < 0) {
                    inside = start(html, seen);
                    seen = Math.max(seen, inside < 0 ? html.lastIndexOf("<") : inside);
                }
                end = inside < 0 ? -1 : html.indexOf(END, seen);
                if (end >= 0) {
                    String text = onOneLine(BodyText.text(html.substring(inside, end)));
                    if (!text.isEmpty()) {
                        return shortened(text);
                    }
                    inside = -1;
                    seen = end;
                }
            } while (end >= 0);
            if (inside >= 0) {
                seen = Math.max(inside, html.length() - END.length());
            }
        }
        return "";
    }

    /** Where the inside of the next paragraph starts; negative where none is known of yet. */
    private static int start(StringBuilder html, int from) {
        for (int tag = html.indexOf("<p", from); tag >= 0; tag = html.indexOf("<p", tag + 1)) {
            int end = html.indexOf(">", tag);
            if (end < 0) {
                return -1;
            }
            if (end == tag + 2 || html.charAt(tag + 2) == ' ' && !isOfBlock(html.substring(tag, end))) {
                return end + 1;
            }
        }
        return -1;
    }

    /** Whether it stands in a block for data: its words say nothing without the drawing. */
    private static boolean isOfBlock(String tag) {
        return tag.contains("class=\"chart-source\"") || tag.contains("class=\"timeline-");
    }

    /** With one space where there are several, or a space that holds. */
    private static String onOneLine(String text) {
        char[] chars = text.toCharArray();
        int size = 0;
        for (char c : chars) {
            boolean space = c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0';
            if (!space) {
                chars[size++] = c;
            } else if (size > 0 && chars[size - 1] != ' ') {
                chars[size++] = ' ';
            }
        }
        return new String(chars, 0, size).strip();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, MOST - 1));
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
