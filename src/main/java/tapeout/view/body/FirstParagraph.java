package tapeout.view.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import tapeout.content.Body;

/** The text of a body's first paragraph, as far as a summary goes: the summary of a post that writes none. */
public final class FirstParagraph {

    /** As long as a summary should be at most. */
    private static final int MOST = 240;

    private static final Pattern PARAGRAPH = Pattern.compile("<p(?: [^>]*)?>(.*?)</p>", Pattern.DOTALL);

    private FirstParagraph() {}

    /** At most 240 characters, the last word whole; empty where there is no paragraph with text. */
    public static String of(Body body) {
        Matcher paragraph = PARAGRAPH.matcher(body.plainHtml());
        while (paragraph.find()) {
            String text = Jsoup.parseBodyFragment(paragraph.group(1)).text().strip();
            if (!text.isEmpty()) {
                return shortened(text);
            }
        }
        return "";
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        int end = text.lastIndexOf(' ', text.offsetByCodePoints(0, MOST - 1));
        return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, MOST - 1)) + "…";
    }
}
