package tapeout.site;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An HTML page of a built site.
 *
 * @param file its file, relative to the output folder
 * @param bytes what the file holds
 * @param document the same, parsed, with places
 */
public record BuiltPage(String file, byte[] bytes, Document document) {

    static BuiltPage of(String file, byte[] bytes) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new BuiltPage(file, bytes, parser.parseInput(new String(bytes, StandardCharsets.UTF_8), ""));
    }

    /** {@code posts/a/index.html:12}, where an element starts. */
    String place(Element element) {
        return file + ":" + element.sourceRange().start().lineNumber();
    }

    /** Whether search engines may list it. */
    boolean indexed() {
        return document.select("meta[name=robots][content*=noindex]").isEmpty();
    }

    String description() {
        return document.select("meta[name=description]").attr("content");
    }

    String canonical() {
        return document.select("link[rel=canonical]").attr("href");
    }

    /** Its file: a failed test names pages, it does not print them. */
    @Override
    public String toString() {
        return file;
    }
}
