package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tapeout.feed.SitemapWriter.SitemapFile;
import tapeout.view.feed.SitemapView;
import tapeout.view.feed.SitemapView.Entry;

class SitemapWriterTest {

    private static final String SELF = "https://digest.example/sub/sitemap.xml";

    @Test
    void listsPagesWithTheirDates() throws Exception {
        List<SitemapFile> files = new SitemapWriter()
                .write(new SitemapView(
                        SELF,
                        List.of(
                                new Entry("https://digest.example/sub/", "2026-11-24"),
                                new Entry("https://digest.example/sub/a&b/", ""))));
        assertThat(files).extracting(SitemapFile::name).containsExactly("sitemap.xml");
        assertThat(read(files.get(0), "urlset", "url"))
                .containsExactly("https://digest.example/sub/ 2026-11-24", "https://digest.example/sub/a&b/ ");
    }

    @Test
    void becomesAnIndexWhenThereAreTooManyPages() throws Exception {
        List<SitemapFile> files = new SitemapWriter(3, 1_000_000).write(pages(7));
        assertThat(files)
                .extracting(SitemapFile::name)
                .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        assertThat(read(files.get(0), "sitemapindex", "sitemap"))
                .containsExactly(
                        "https://digest.example/sub/sitemap-1.xml 2026-11-12",
                        "https://digest.example/sub/sitemap-2.xml 2026-11-15",
                        "https://digest.example/sub/sitemap-3.xml 2026-11-16");
        List<String> all = new ArrayList<>();
        for (SitemapFile part : files.subList(1, files.size())) {
            all.addAll(read(part, "urlset", "url"));
        }
        assertThat(all)
                .containsExactlyElementsOf(pages(7).pages().stream()
                        .map(page -> page.href() + " " + page.lastModified())
                        .toList());
    }

    @Test
    void becomesAnIndexWhenItIsTooLarge() {
        List<SitemapFile> files = new SitemapWriter(1000, 2_000).write(pages(90));
        assertThat(files.size()).isGreaterThan(3);
        assertThat(files.subList(1, files.size()))
                .allSatisfy(file -> assertThat(file.bytes().length).isBetween(50, 2_000));
    }

    @Test
    void keepsToTheProtocolsLimits() {
        assertThat(new SitemapWriter().write(pages(50_000))).hasSize(1);
        assertThat(new SitemapWriter().write(pages(50_001))).hasSize(3);
    }

    @Test
    void isThereForAnEmptySite() throws Exception {
        List<SitemapFile> files = new SitemapWriter().write(new SitemapView(SELF, List.of()));
        assertThat(files).hasSize(1);
        assertThat(read(files.get(0), "urlset", "url")).isEmpty();
    }

    private static SitemapView pages(int count) {
        return new SitemapView(
                SELF,
                IntStream.range(0, count)
                        .mapToObj(i ->
                                new Entry("https://digest.example/sub/posts/" + i + "/", "2026-11-" + (10 + i % 20)))
                        .toList());
    }

    /** Checks the structure, and returns the address and date of each entry. */
    private static List<String> read(SitemapFile file, String root, String entry) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element found = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.bytes()))
                .getDocumentElement();
        assertThat(found.getLocalName()).isEqualTo(root);
        assertThat(found.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        List<String> entries = new ArrayList<>();
        for (Element element : children(found)) {
            assertThat(element.getLocalName()).isEqualTo(entry);
            List<Element> parts = children(element);
            assertThat(parts.get(0).getLocalName()).isEqualTo("loc");
            assertThat(parts.subList(1, parts.size()))
                    .allSatisfy(part -> assertThat(part.getLocalName()).isEqualTo("lastmod"));
            entries.add(parts.get(0).getTextContent() + " "
                    + (parts.size() > 1 ? parts.get(1).getTextContent() : ""));
        }
        return entries;
    }

    private static List<Element> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
