package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tapeout.content.Post;
import tapeout.content.type.EntityType;
import tapeout.content.type.PostField;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.library.PostCorrection;

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

    /** The entries of feeds that carry posts, at most as many as a feed holds. */
    void checkPosts(int most) {
        checkPosts("feed.xml", library.posts(), most);
        library.topics()
                .forEach(topic -> checkPosts("topics/" + topic.id() + "/feed.xml", library.postsOfTopic(topic), most));
        library.stories()
                .forEach(story -> checkPosts("stories/" + story.id() + "/feed.xml", library.postsOfStory(story), most));
    }

    private void checkPosts(String name, List<Post> posts, int most) {
        List<SyndEntry> entries = read(name).getEntries();
        assertThat(entries).as(name).hasSize(Math.min(most, posts.size()));
        Map<String, Post> byTitle = new HashMap<>();
        posts.forEach(post -> byTitle.put(post.title(), post));
        for (SyndEntry entry : entries) {
            Post post = byTitle.get(entry.getTitle());
            assertThat(post).as(entry.getTitle()).isNotNull();
            assertOnItsDay(entry.getPublishedDate(), post);
            assertThat(entry.getDescription().getValue()).isEqualTo(post.summary());
            Element page = target(entry);
            assertThat(page.select("h1").text()).isEqualTo(post.title());
            Document content = Jsoup.parse(entry.getContents().get(0).getValue(), "", Parser.htmlParser());
            assertThat(content.select(
                            "[id], [role], [tabindex], [class^=citation], [class=anchor], input, svg, script"))
                    .as(entry.getTitle())
                    .isEmpty();
            assertThat(content.select("[href], [src]").stream()
                            .map(element -> element.attr("href") + element.attr("src")))
                    .as(entry.getTitle())
                    .allMatch(address -> address.matches("(https?|mailto):.+"));
            assertThat(content.text()).as(entry.getTitle()).isNotBlank().doesNotContain("][");
            if (!post.sources().isEmpty()) {
                assertThat(content.selectFirst("h2:contains(Sources) + ol").select("> li"))
                        .hasSameSizeAs(post.sources());
            }
            assertThat(words(content.body())).as(entry.getTitle()).isEqualTo(words(page.selectFirst("main .prose")));
        }
    }

    /** A day alone is given out as a second of its first hour. */
    private static void assertOnItsDay(Date published, Post post) {
        Instant instant = published.toInstant();
        if (post.byline().instant().equals(start(post.byline().day()).toInstant())) {
            assertThat(instant)
                    .isBetween(post.byline().instant(), post.byline().instant().plusSeconds(3600));
        } else {
            assertThat(instant).isEqualTo(post.byline().instant());
        }
    }

    /** What a body says, without what is written in another way where there is no style sheet. */
    private static String words(Element body) {
        Element copy = body.clone();
        copy.select("h2:contains(Sources):has(+ ol) ~ *, h2:contains(Sources)").remove();
        copy.select("p:contains(Footnotes) + ol").remove();
        copy.select("p:has(> strong):contains(Footnotes)").remove();
        // of a chart the table, which says what the drawing shows
        copy.select("figure:has(table) > figcaption, .chart > :not(.chart-twin), .chart-twin > summary, .chart caption")
                .remove();
        copy.select("sup, .citation, .citation-join, .footnote-back, .footnotes")
                .remove();
        return copy.wholeText().replaceAll("\\s+", " ").strip();
    }

    void checkCorrections(int most) {
        List<PostCorrection> all = library.corrections();
        List<SyndEntry> entries = read("corrections/feed.xml").getEntries();
        assertThat(entries)
                .hasSize(Math.min(most, all.size()))
                .allSatisfy(entry -> assertThat(all).anySatisfy(correction -> checkCorrection(correction, entry)));
        LocalDate oldest = entries.stream()
                .map(FeedAudit::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        assertThat(all)
                .filteredOn(correction -> correction.correction().date().isAfter(oldest) || all.size() <= most)
                .allSatisfy(correction -> assertThat(entries).anySatisfy(entry -> checkCorrection(correction, entry)));
    }

    private void checkCorrection(PostCorrection expected, SyndEntry entry) {
        assertThat(entry.getTitle()).isEqualTo("Corrected: " + expected.post().title());
        assertThat(entry.getDescription().getValue())
                .isEqualTo(expected.correction().text());
        assertThat(day(entry)).isEqualTo(expected.correction().date());
        assertThat(target(entry).text()).contains(expected.correction().text());
    }

    private static LocalDate day(SyndEntry entry) {
        return LocalDate.ofInstant(entry.getUpdatedDate().toInstant(), ZoneOffset.UTC);
    }

    /** Each entry is a change; where the feed is full, only of its oldest day some may be missing. */
    void checkChanges(int most) {
        checkChanges("changes", library.changes(), most);
        for (EntityType type : library.trackers()) {
            checkChanges(type.folder(), changes(type), most);
        }
    }

    private List<EntityUpdate> changes(EntityType type) {
        return library.changes().stream()
                .filter(change -> change.entity().type().equals(type))
                .toList();
    }

    private void checkChanges(String tracker, List<EntityUpdate> all, int most) {
        List<SyndEntry> entries = read("trackers/" + tracker + "/feed.xml").getEntries();
        assertThat(entries)
                .hasSize(Math.min(most, all.size()))
                .allSatisfy(entry -> assertThat(all).anySatisfy(change -> checkChange(change, entry)));
        LocalDate oldest = entries.stream()
                .map(FeedAudit::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        all.stream()
                .filter(change -> change.update().date().isAfter(oldest) || all.size() <= most)
                .forEach(change -> assertThat(entries).anySatisfy(entry -> checkChange(change, entry)));
    }

    /** The feed says what the page says; of a fact both say it as facts are shown, of all else in the editor's words. */
    private void checkChange(EntityUpdate expected, SyndEntry entry) {
        String told = entry.getDescription().getValue();
        assertThat(entry.getTitle()).startsWith(expected.entity().title() + ": ");
        assertThat(told)
                .contains(
                        expected.update().note() == null
                                ? ""
                                : expected.update().note());
        publishers(expected).forEach(publisher -> assertThat(told).contains(publisher));
        assertThat(day(entry)).isEqualTo(expected.update().date());
        Element change = target(entry);
        assertThat(told.replace('\u00a0', ' '))
                .startsWith("From “" + change.select("del").text() + "” to “"
                        + change.select("ins").text() + "”.");
        if (!expected.entity()
                .type()
                .facts()
                .containsKey(expected.update().field().id())) {
            // a row that joined the tracker stood nowhere before
            assertThat(change.select("del").text())
                    .isEqualTo(
                            expected.update().from().isEmpty()
                                    ? "nothing"
                                    : expected.update().from());
            assertThat(change.select("ins").text()).isEqualTo(expected.update().to());
        }
    }

    private static List<String> publishers(EntityUpdate change) {
        Set<String> cited =
                change.update().sources().stream().map(source -> source.id()).collect(Collectors.toSet());
        return change.entity().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(source -> source.work().publisher() + ": " + source.work().title())
                .toList();
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Where an entry leads: a page, or the part of it that the link names. */
    private Element target(SyndEntry entry) {
        URI link = URI.create(entry.getLink());
        String file = site.fileAt(link).orElseThrow(() -> new AssertionError(link + " leads nowhere"));
        Document page = site.page(file).document();
        Element target = link.getFragment() == null ? page : page.getElementById(link.getFragment());
        if (target == null) {
            throw new AssertionError("nothing at " + link);
        }
        return target;
    }

    SyndFeed read(String name) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(site.file(name)))) {
            return new SyndFeedInput().build(reader);
        } catch (IOException | FeedException e) {
            throw new AssertionError(name + " cannot be read", e);
        }
    }
}
