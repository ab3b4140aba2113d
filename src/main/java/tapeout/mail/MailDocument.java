package tapeout.mail;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A page as a message: links absolute, styles inlined in its HTML, nothing left that a mail program would load, run or
 * drop.
 *
 * <pre>{@code
 * MailDocument mail = MailDocument.of(html, URI.create("https://example.org/editions/2026-W48/"));
 * Message message = new Message(from, subject, date, "2026-W48", null, false, mail.text(), mail.html(styles));
 * }</pre>
 */
public final class MailDocument {

    private static final Set<String> KEPT =
            Set.of("href", "style", "lang", "dir", "colspan", "rowspan", "start", "reversed", "value", "datetime");

    private final Document document;

    private MailDocument(Document document) {
        this.document = document;
    }

    /**
     * Makes a message's document.
     *
     * @param html a whole page
     * @param address the page's absolute address
     */
    public static MailDocument of(String html, URI address) {
        Document document = Jsoup.parse(html, address.toString());
        document.outputSettings().prettyPrint(false);
        document.select("script, link, style, svg, iframe, object, embed, video, audio")
                .remove();
        document.select("img").forEach(image -> {
            image.before(new TextNode("[" + image.attr("alt") + "]"));
            image.remove();
        });
        document.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
        return new MailDocument(document);
    }

    /** The document with styles in its elements. */
    public String html(MailStyles styles) {
        Document styled = document.clone();
        styles.inline(styled);
        styled.body().stream().forEach(MailDocument::strip);
        return styled.outerHtml().strip() + "\n";
    }

    /** All that it says, as plain text. */
    public String text() {
        return PlainText.of(document.body());
    }

    private static void strip(Element element) {
        List<String> names =
                element.attributes().asList().stream().map(Attribute::getKey).toList();
        names.stream().filter(name -> !KEPT.contains(name)).forEach(element::removeAttr);
    }
}
