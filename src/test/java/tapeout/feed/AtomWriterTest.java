package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.view.feed.FeedEntryView;
import tapeout.view.feed.FeedEntryView.Category;
import tapeout.view.feed.FeedView;
import tapeout.view.feed.FeedView.FeedAuthor;
import tapeout.view.part.Markup;

class AtomWriterTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-24T00:00:00Z");
    private static final Instant UPDATED = Instant.parse("2026-11-26T08:30:00.123Z");
    private static final String HREF = "https://digest.example/sub/posts/2026/x/";

    @Test
    void writesWhatTheViewSays() {
        FeedEntryView entry =
                entry("DeepSeek previews V4", "<p>See <a href=\"https://digest.example/sub/chips/x/\">x</a>.</p>");
        assertThat(text(feed(entry))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
                  <id>https://digest.example/sub/feed.xml</id>
                  <title>Tapeout</title>
                  <subtitle>Chips &amp; controls</subtitle>
                  <updated>2026-11-26T08:30:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://digest.example/sub/feed.xml"/>
                  <link rel="alternate" type="text/html" href="https://digest.example/sub/"/>
                  <link rel="hub" href="https://hub.example/"/>
                  <author>
                    <name>The desk</name>
                  </author>
                  <generator>Tapeout</generator>
                  <entry>
                    <id>tag:digest.example,2026-11-24:/posts/2026/x/</id>
                    <title>DeepSeek previews V4</title>
                    <published>2026-11-24T00:00:00Z</published>
                    <updated>2026-11-26T08:30:00Z</updated>
                    <link rel="alternate" type="text/html" href="https://digest.example/sub/posts/2026/x/"/>
                    <author>
                      <name>A. Writer</name>
                      <uri>https://digest.example/sub/authors/a/</uri>
                    </author>
                    <category term="ai-chips" label="AI chips"/>
                    <summary>In short.</summary>
                    <content type="html">&lt;p&gt;See &lt;a href="https://digest.example/sub/chips/x/"&gt;x&lt;/a&gt;.&lt;/p&gt;</content>
                  </entry>
                </feed>
                """);
    }

    @Test
    void isUnderstoodByAReader() throws Exception {
        SyndFeed read = read(feed(entry("DeepSeek previews V4", "<p>Text</p>")));
        assertThat(read.getFeedType()).isEqualTo("atom_1.0");
        assertThat(read.getUri()).isEqualTo("https://digest.example/sub/feed.xml");
        SyndEntry entry = read.getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("tag:digest.example,2026-11-24:/posts/2026/x/");
        assertThat(entry.getLink()).isEqualTo(HREF);
        assertThat(entry.getPublishedDate()).isEqualTo(PUBLISHED);
        assertThat(entry.getUpdatedDate()).isEqualTo("2026-11-26T08:30:00Z");
        assertThat(entry.getAuthors()).extracting(SyndPerson::getName).containsExactly("A. Writer");
        assertThat(entry.getCategories()).extracting(SyndCategory::getName).containsExactly("ai-chips");
        assertThat(entry.getContents().get(0).getType()).isEqualTo("html");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("<p>Text</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "]]> & &amp; &lt; <!-- \" ' >",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
                "عنوان עברית 文字 🙂 e\u0301 \u202e\u2028",
                "tab\tline\nend",
            })
    void carriesHostileTextUnchanged(String text) throws Exception {
        FeedEntryView entry = new FeedEntryView(
                "tag:x",
                text,
                HREF,
                new FeedEntryView.Times(PUBLISHED, PUBLISHED),
                List.of(new FeedAuthor(text, "")),
                List.of(new Category("t", text)),
                text,
                Markup.NONE);
        SyndEntry read = read(feed(entry)).getEntries().get(0);
        assertThat(read.getTitle()).isEqualTo(text);
        assertThat(read.getDescription().getValue()).isEqualTo(text);
        assertThat(read.getAuthors().get(0).getName()).isEqualTo(text);
    }

    @Test
    void dropsWhatXmlCannotCarry() throws Exception {
        String text = "a\u0000b\u0008c\u001fd\ufffee\uffff\ud800f\udc00g\r\nh\ri";
        assertThat(read(feed(entry(text, "<p>" + text.replace("\u0000", "") + "</p>")))
                        .getEntries()
                        .get(0)
                        .getTitle())
                .isEqualTo("abcdefg\nh\ni");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://digest.example/sub/posts/2026/x/#part\">x</a>",
                "<p>a &amp; b &lt;i&gt;<br>&#39;</p>\n\n<pre>  c\n</pre>",
                "<sup>[1], [3]–[5]</sup>",
            })
    void writesTheContentAsItIs(String html) throws Exception {
        assertThat(content(html)).isEqualTo(html);
    }

    @Test
    void writesTheSameBytesInAnyLocale() {
        FeedView feed = feed(entry("I i İ ı", "<p>I</p>"));
        byte[] before = new AtomWriter().write(feed);
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(new AtomWriter().write(feed)).isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void refusesTimesThatContradictEachOther() {
        FeedEntryView entry = entry("x", "");
        assertThatThrownBy(() -> feed(PUBLISHED, entry)).hasMessageContaining("after the feed");
        assertThatThrownBy(() -> feed(entry, entry)).hasMessageContaining("same id");
        assertThatThrownBy(() -> new FeedEntryView.Times(UPDATED, PUBLISHED))
                .hasMessageContaining("before it was published");
    }

    private static String content(String html) throws Exception {
        return read(feed(entry("x", html)))
                .getEntries()
                .get(0)
                .getContents()
                .get(0)
                .getValue();
    }

    private static FeedEntryView entry(String title, String html) {
        return new FeedEntryView(
                "tag:digest.example,2026-11-24:/posts/2026/x/",
                title,
                HREF,
                new FeedEntryView.Times(PUBLISHED, UPDATED),
                List.of(new FeedAuthor("A. Writer", "https://digest.example/sub/authors/a/")),
                List.of(new Category("ai-chips", "AI chips")),
                "In short.",
                new Markup(html));
    }

    private static FeedView feed(FeedEntryView... entries) {
        return feed(UPDATED, entries);
    }

    private static FeedView feed(Instant updated, FeedEntryView... entries) {
        return new FeedView(
                "Tapeout",
                "Chips & controls",
                "en-GB",
                new FeedView.Addresses(
                        "https://digest.example/sub/feed.xml", "https://digest.example/sub/", "https://hub.example/"),
                updated,
                new FeedAuthor("The desk", ""),
                List.of(entries),
                FeedView.Notice.NONE);
    }

    private static String text(FeedView feed) {
        return new String(new AtomWriter().write(feed), StandardCharsets.UTF_8);
    }

    private static SyndFeed read(FeedView feed) throws Exception {
        return new SyndFeedInput().build(new StringReader(text(feed)));
    }
}
