package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tapeout.content.type.PostField;
import tapeout.library.Library;

/** Compares the feeds of a built site with the library that it was built from, and with the pages they lead to. */
final class FeedAudit {

    private final BuiltSite site;
    private final Library library;

    FeedAudit(BuiltSite site, Library library) {
        this.site = site;
        this.library = library;
    }

    /** The feeds that there must be, and no other. */
    void checkNames() {
        Set<String> expected = new TreeSet<>(Set.of("feed.xml", "corrections/feed.xml", "trackers/changes/feed.xml"));
        if (!library.claims().all().isEmpty()) {
            expected.add("claims/feed.xml");
        }
        library.trackers().forEach(type -> expected.add("trackers/" + type.folder() + "/feed.xml"));
        library.topics().forEach(topic -> expected.add("topics/" + topic.id() + "/feed.xml"));
        library.stories().forEach(story -> expected.add("stories/" + story.id() + "/feed.xml"));
        if (!library.editions().isEmpty()) {
            expected.add("editions/feed.xml");
        }
        library.authors().forEach(author -> expected.add("authors/" + author.id() + "/feed.xml"));
        library.tags().forEach(tag -> expected.add("tags/" + tag.slug() + "/feed.xml"));
        for (PostField field : library.groups().fields()) {
            library.groups().of(field).forEach(group -> expected.add(field.name() + "/" + group.slug() + "/feed.xml"));
        }
        library.entities().stream()
                .filter(entity -> !library.postsOfEntity(entity).isEmpty())
                .forEach(entity -> expected.add(entity.type().folder() + "/" + entity.id() + "/feed.xml"));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> names() {
        return site.files().keySet().stream()
                .filter(name -> name.endsWith("feed.xml"))
                .toList();
    }

    /** What RFC 4287 demands of every feed, the empty ones too. */
    void checkForm() {
        for (String name : names()) {
            Document xml = Jsoup.parse(new String(site.file(name), StandardCharsets.UTF_8), "", Parser.xmlParser());
            Element feed = xml.child(0);
            assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
            assertThat(feed.select("> id, > title, > updated, > author"))
                    .as(name)
                    .hasSize(4);
            assertThat(feed.select("> link[rel=self]").attr("href"))
                    .isEqualTo(site.address(name).toString());
            Instant updated = updated(feed);
            assertThat(feed.select("> entry")).as(name).allSatisfy(entry -> {
                assertThat(entry.select("> id, > title, > updated, > published, > link[rel=alternate], > summary"))
                        .hasSize(6);
                assertThat(updated(entry))
                        .isBeforeOrEqualTo(updated)
                        .isAfterOrEqualTo(entry.select("> published").text());
                assertThat(URI.create(entry.select("> id").text()).isAbsolute()).isTrue();
            });
            assertThat(feed.select("> entry > id").eachText()).as(name).doesNotHaveDuplicates();
            assertThat(feed.select("> entry > updated").eachText()).as(name).doesNotHaveDuplicates();
            assertThat(feed.select("> entry > published").eachText())
                    .as(name)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(updated).as(name).isAfterOrEqualTo(firstDay());
        }
    }

    /** Since when there is anything to tell, be it that nothing was corrected. */
    private Instant firstDay() {
        return library.posts().stream()
                .map(post -> post.byline().instant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant updated(Element parent) {
        return Instant.parse(parent.select("> updated").text());
    }

    /** The page that each feed follows offers it to programs before any other; to people the page of all feeds does. */
    void checkDiscovery() {
        Document follow = site.page("follow/index.html").document();
        for (String name : names()) {
            String href = site.address(name).getPath();
            Document page = site.page(home(name)).document();
            assertThat(page.select("link[rel=alternate][type='application/atom+xml']")
                            .eachAttr("href"))
                    .startsWith(href);
            assertThat(follow.select("main a").eachAttr("href")).as(name).contains(href);
        }
    }

    private String home(String feed) {
        return read(feed).getLinks().stream()
                .filter(link -> link.getRel().equals("alternate"))
                .map(link -> URI.create(link.getHref()))
                .flatMap(link -> site.fileAt(link).stream())
                .findFirst()
                .orElseThrow();
    }

    private SyndFeed read(String name) {
        return read(site, name);
    }

    static SyndFeed read(BuiltSite site, String name) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(site.file(name)))) {
            return new SyndFeedInput().build(reader);
        } catch (IOException | FeedException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }
}
