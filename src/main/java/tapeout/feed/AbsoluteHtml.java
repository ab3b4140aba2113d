package tapeout.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tapeout.view.Markup;

/** Makes the addresses in a piece of HTML absolute: a feed is read where its site is not. */
final class AbsoluteHtml {

    private static final List<String> ADDRESSES = List.of("href", "src", "poster", "cite");
    private static final Pattern CANDIDATES = Pattern.compile("\\s*,\\s+|(?<=\\s[0-9.]{1,8}[wx]),");

    private AbsoluteHtml() {}

    /** @param base the absolute address of the page that the piece is from */
    static String of(Markup html, String base) {
        Document document = Jsoup.parseBodyFragment(html.html(), base);
        document.outputSettings().prettyPrint(false);
        for (String attribute : ADDRESSES) {
            for (Element element : document.select("[" + attribute + "]")) {
                String absolute = element.absUrl(attribute);
                if (!absolute.isEmpty()) {
                    element.attr(attribute, absolute);
                }
            }
        }
        for (Element element : document.select("[srcset]")) {
            element.attr("srcset", candidates(element.attr("srcset"), base));
        }
        return document.body().html();
    }

    private static String candidates(String srcset, String base) {
        List<String> absolute = new ArrayList<>();
        for (String candidate : CANDIDATES.split(srcset.strip())) {
            int space = candidate.indexOf(' ');
            String url = space < 0 ? candidate : candidate.substring(0, space);
            absolute.add(absolute(url, base) + (space < 0 ? "" : candidate.substring(space)));
        }
        return String.join(", ", absolute);
    }

    private static String absolute(String url, String base) {
        String absolute = image(url, base).absUrl("src");
        return absolute.isEmpty() ? url : absolute;
    }

    private static Element image(String url, String base) {
        Element image = new Element("img");
        image.setBaseUri(base);
        return image.attr("src", url);
    }
}
