package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** That a writer's headings never take the ids of the page's own parts, so that every link within a page leads right. */
@ExtendWith(RealSite.class)
class BuiltIdsTest {

    /** Which links lead to which elements. */
    private static final Map<String, String> LEADS = leads();

    /** Headings and terms that say, or ask for, what the page has ids for. */
    private static final String HOSTILE = """

            ## Main
            ## Sources
            ### Source official
            ## Source_official
            ## Claims {#claims}
            ## Claim made-here
            ## Unknown
            ### Cite official 1
            ## Correction 1
            ## Change 2026-02-04 memory
            ## Posts
            ## Timeline
            ## In force
            ## Data {#page_data}
            ## Asked for {#source_official}
            ## Asked for {#source_a}
            ## Asked for {#page_sources}
            ## Asked for {#page_main}
            ## Asked for {#cite_official_1}
            ## Asked for {#group_in-force}
            ## Asked for {#correction_1}
            ## Fn 1[^hostile]

            Sources
            : A term.

            Introduction
            : Another one.

            [^hostile]: A note.
            """;

    @TempDir
    private static Path folder;

    private static Map<String, String> leads() {
        Map<String, String> leads = new LinkedHashMap<>();
        leads.put("a.skip", "main");
        leads.put("a.citation, a.cite, .cites a, .tracker-marks a", "ol.sources > li.source");
        leads.put(".source-citations a", "a.citation");
        leads.put(".jump a", "h2.section-heading");
        leads.put(".contents a", ".prose :is(h1, h2, h3)");
        leads.put(".prose a.anchor", ".prose :is(h1, h2, h3, h4, h5, h6, dt)");
        leads.put(".correction-mark a", ".corrections-notice > p, .corrections > li");
        leads.put(".claims .claims-contrary > li > a:last-of-type", ".claims tr");
        leads.put(".footnote-mention a", ".footnotes > ol > li");
        leads.put(".footnote-back", ".footnote-mention a");
        leads.put(".tracker-groups a", ".tracker-table tbody tr");
        leads.put(".opening .trackers-facts a[href^=#]", "h2.section-heading");
        return leads;
    }

    @Test
    void everyIdOfTheDigestStandsOnce(BuiltSite site) {
        assertThat(repeated(site)).isEmpty();
    }

    @Test
    void everyLinkOfTheDigestLeadsToWhatItNames(BuiltSite site) {
        assertThat(misled(site))
                .hasSizeGreaterThan(LEADS.size() / 2)
                .allSatisfy((links, wrong) -> assertThat(wrong).as(links).isEmpty());
    }

    @Test
    void hostileHeadingsTakeNothing() throws IOException {
        Path source = Newsroom.copy(folder.resolve("hostile"));
        try (Stream<Path> files = Files.walk(source.resolve("content"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                Files.writeString(file, Files.readString(file) + HOSTILE);
            }
        }
        String problems = Newsroom.build(source).err();
        assertThat(problems).contains("warning TO-320 The id \"page_data\" is kept for the page's own parts");
        BuiltSite site = BuiltSite.read(source.resolve("output"), Newsroom.HOST);
        assertThat(site.pages())
                .filteredOn(page -> page.document().getElementById("source-official") != null)
                .hasSizeGreaterThan(10);
        assertThat(repeated(site)).isEmpty();
        assertThat(misled(site).keySet()).containsAll(LEADS.keySet());
        assertThat(misled(site))
                .allSatisfy((links, wrong) -> assertThat(wrong).as(links).isEmpty());
        assertThat(LinkAudit.of(site).dead()).isEmpty();
    }

    private static List<String> repeated(BuiltSite site) {
        List<String> repeated = new ArrayList<>();
        for (BuiltPage page : site.pages()) {
            Map<String, String> places = new HashMap<>();
            for (Element element : page.document().select("[id]")) {
                String before = places.putIfAbsent(element.id(), page.place(element));
                if (before != null) {
                    repeated.add(page.place(element) + " repeats " + element.id() + " of " + before);
                }
            }
        }
        return repeated;
    }

    /** The links of each kind that the site has, with those of them that lead elsewhere. */
    private static Map<String, List<String>> misled(BuiltSite site) {
        Map<String, List<String>> misled = new LinkedHashMap<>();
        for (BuiltPage page : site.pages()) {
            LEADS.forEach((links, targets) -> {
                for (Element link : page.document().select(links)) {
                    List<String> wrong = misled.computeIfAbsent(links, kind -> new ArrayList<>());
                    Element target = target(site, page, link);
                    if (target == null || !target.is(targets)) {
                        wrong.add(page.place(link) + " " + link.attr("href"));
                    }
                }
            });
            for (Element named : page.document().select("[aria-labelledby]")) {
                Element label = page.document().getElementById(named.attr("aria-labelledby"));
                if (label == null || !label.is("h2, h3, caption, title, .chart-heading")) {
                    misled.computeIfAbsent("labels", kind -> new ArrayList<>()).add(page.place(named));
                }
            }
        }
        return misled;
    }

    private static Element target(BuiltSite site, BuiltPage page, Element link) {
        URI address = site.address(page.file()).resolve(link.attr("href"));
        return site.page(site.fileAt(address).orElseThrow()).document().getElementById(address.getFragment());
    }
}
