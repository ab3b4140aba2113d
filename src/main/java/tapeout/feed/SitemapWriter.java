package tapeout.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tapeout.view.feed.SitemapView;
import tapeout.view.feed.SitemapView.Entry;

/** Writes sitemaps (sitemaps.org, protocol 0.9); a large one becomes several files behind an index. */
public final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_PAGES = 50_000;
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    /** What an entry takes beside its address and date, at most; also what a file takes beside its entries. */
    private static final int MARKUP_BYTES = 200;

    private final int mostPages;
    private final int mostBytes;

    public SitemapWriter() {
        this(MOST_PAGES, MOST_BYTES);
    }

    SitemapWriter(int mostPages, int mostBytes) {
        this.mostPages = mostPages;
        this.mostBytes = mostBytes;
    }

    /**
     * A file of a sitemap.
     *
     * @param name its file name; it lies in the sitemap's folder
     * @param bytes in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record SitemapFile(String name, byte[] bytes) {}

    /** The sitemap itself comes first; if it is an index, the files that it names follow. */
    public List<SitemapFile> write(SitemapView sitemap) {
        String name = sitemap.self().substring(sitemap.self().lastIndexOf('/') + 1);
        List<List<Entry>> parts = split(sitemap.pages());
        if (parts.size() == 1) {
            return List.of(new SitemapFile(name, pages(parts.get(0))));
        }
        List<SitemapFile> files = new ArrayList<>();
        List<Entry> index = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            List<Entry> part = parts.get(i);
            String newest = part.stream()
                    .map(Entry::lastModified)
                    .max(Comparator.naturalOrder())
                    .orElse("");
            index.add(new Entry(numbered(sitemap.self(), i + 1), newest));
            files.add(new SitemapFile(numbered(name, i + 1), pages(part)));
        }
        files.add(0, new SitemapFile(name, entries("sitemapindex", "sitemap", index)));
        return files;
    }

    private List<List<Entry>> split(List<Entry> pages) {
        List<List<Entry>> parts = new ArrayList<>();
        List<Entry> part = new ArrayList<>();
        long bytes = MARKUP_BYTES;
        for (Entry page : pages) {
            int more = size(page);
            if (part.size() == mostPages || bytes + more > mostBytes) {
                parts.add(part);
                part = new ArrayList<>();
                bytes = MARKUP_BYTES;
            }
            part.add(page);
            bytes += more;
        }
        parts.add(part);
        return parts;
    }

    /** As many bytes as the entry takes, or a few more. */
    private static int size(Entry page) {
        String href = page.href().replace("&", "&amp;");
        return MARKUP_BYTES
                + href.getBytes(StandardCharsets.UTF_8).length
                + page.lastModified().length();
    }

    private static byte[] pages(List<Entry> pages) {
        return entries("urlset", "url", pages);
    }

    private static byte[] entries(String root, String element, List<Entry> entries) {
        XmlDocument xml = new XmlDocument();
        xml.root(root, NAMESPACE);
        for (Entry entry : entries) {
            xml.start(element);
            xml.element("loc", entry.href());
            xml.elementUnlessEmpty("lastmod", entry.lastModified());
            xml.end();
        }
        xml.end();
        return xml.bytes();
    }

    private static String numbered(String address, int number) {
        return address.substring(0, address.length() - ".xml".length()) + "-" + number + ".xml";
    }
}
