package tapeout.feed;

import tapeout.view.feed.OpenSearchView;

/** Writes a description of the site's search for browsers (OpenSearch 1.1). */
public final class OpenSearchWriter {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    private static final int LONGEST_NAME = 16;

    private static final int LONGEST_DESCRIPTION = 1024;

    /** The whole file, in UTF-8. */
    public byte[] write(OpenSearchView search) {
        XmlDocument xml = new XmlDocument();
        xml.root("OpenSearchDescription", NAMESPACE);
        xml.element("ShortName", cut(search.name(), LONGEST_NAME));
        xml.element("Description", cut(search.description(), LONGEST_DESCRIPTION));
        xml.element("Language", search.language());
        xml.element("InputEncoding", "UTF-8");
        if (!search.icon().isEmpty()) {
            xml.element("Image", search.icon(), "type", "image/svg+xml");
        }
        xml.empty("Url", "type", "text/html", "method", "get", "template", search.template());
        xml.end();
        return xml.bytes();
    }

    /** The format bounds its texts; they end with a whole word where one fits. */
    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end).strip();
    }
}
