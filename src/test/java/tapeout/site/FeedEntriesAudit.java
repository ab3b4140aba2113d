package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.type.EntityType;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.library.PostCorrection;

/** Compares the entries of a built site's feeds with the library that it was built from, and with the pages they lead to. */
final class FeedEntriesAudit {

    /** Between the values of a list, as the library has them. */
    private static final String LIST = " \\| ";

    private static final Pattern ACTION = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2}) ([a-z-]+)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final BuiltSite site;
    private final Library library;

    FeedEntriesAudit(BuiltSite site, Library library) {
        this.site = site;
        this.library = library;
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
        List<SyndEntry> entries = entries(name);
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
        checkEntries(
                "corrections/feed.xml",
                library.corrections(),
                most,
                this::checkCorrection,
                correction -> "Corrected: " + correction.post().title(),
                correction -> correction.correction().date());
    }

    /**
     * Each entry is one of those expected; where the feed is full, only of its oldest day some may be missing.
     *
     * @param title what the title of its entry starts with
     */
    private <T> void checkEntries(
            String name,
            List<T> all,
            int most,
            BiConsumer<T, SyndEntry> check,
            Function<T, String> title,
            Function<T, LocalDate> day) {
        List<SyndEntry> entries = entries(name);
        BiPredicate<T, SyndEntry> titled = (expected, entry) -> entry.getTitle().startsWith(title.apply(expected));
        assertThat(entries)
                .as(name)
                .hasSize(Math.min(most, all.size()))
                .allSatisfy(entry -> assertThat(all)
                        .filteredOn(expected -> titled.test(expected, entry))
                        .anySatisfy(expected -> check.accept(expected, entry)));
        LocalDate oldest = entries.stream()
                .map(FeedEntriesAudit::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        assertThat(all)
                .as(name)
                .filteredOn(expected -> day.apply(expected).isAfter(oldest) || all.size() <= most)
                .allSatisfy(expected -> assertThat(entries)
                        .filteredOn(entry -> titled.test(expected, entry))
                        .anySatisfy(entry -> check.accept(expected, entry)));
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
        checkEntries(
                "trackers/" + tracker + "/feed.xml",
                all,
                most,
                this::checkChange,
                change -> change.entity().title() + ": ",
                change -> change.update().date());
    }

    /** The feed says what the page says; of a fact both say it as facts are shown, of all else in the editor's words. */
    private void checkChange(EntityUpdate expected, SyndEntry entry) {
        String told = entry.getDescription().getValue();
        assertThat(told)
                .contains(
                        expected.update().note() == null
                                ? ""
                                : expected.update().note());
        publishers(expected).forEach(publisher -> assertThat(told).contains(publisher));
        assertThat(day(entry)).isEqualTo(expected.update().date());
        Element change = target(entry);
        Elements before = change.select("del");
        assertThat(told.replace('\u00a0', ' '))
                .startsWith(
                        before.isEmpty()
                                ? change.select(".change-added").text() + " "
                                        + change.select("ins").text() + "."
                                : "From “" + before.text() + "” to “"
                                        + change.select("ins").text() + "”.");
        if (!expected.entity()
                .type()
                .facts()
                .containsKey(expected.update().field().id())) {
            EntityType type = expected.entity().type();
            checkWords(type, expected.update().from(), expected.update().to(), before);
            checkWords(type, expected.update().to(), expected.update().from(), change.select("ins"));
        }
    }

    /** Of a list what differs is named, whatever else is; a row that joined the tracker stood nowhere before. */
    private void checkWords(EntityType type, String values, String others, Elements words) {
        List<String> different = new ArrayList<>(List.of(values.split(LIST)));
        if (different.size() > 1 || others.split(LIST).length > 1) {
            different.removeAll(List.of(others.split(LIST)));
            assertThat(different).allSatisfy(value -> assertThat(words.text()).contains(named(type, value)));
        } else if (words.isEmpty()) { // an addition: the page strikes nothing
            assertThat(values).isIn("", "nothing", "No source yet");
        } else {
            assertThat(words.text()).isEqualTo(values.isEmpty() ? "nothing" : named(type, values));
        }
    }

    /** An entity by its name, an action ({@code 2025-09-30 published}) by its label and its day. */
    private String named(EntityType type, String value) {
        Matcher action = ACTION.matcher(value);
        if (type.lifeCycle() != null && action.matches()) {
            return type.lifeCycle().action(action.group(2)).orElseThrow().label() + ", " + day(action.group(1));
        }
        return library.entity(value).map(Entity::title).orElse(value);
    }

    private static String day(String date) {
        return switch (date.length()) {
            case 10 -> LocalDate.parse(date).format(DAY);
            case 7 -> YearMonth.parse(date).format(MONTH);
            default -> date;
        };
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

    private List<SyndEntry> entries(String name) {
        return FeedAudit.read(site, name).getEntries();
    }
}
