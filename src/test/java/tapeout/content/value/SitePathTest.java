package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @CsvSource({
        "posts/2026/x.md, /posts/2026/x/",
        "about/index.md, /about/",
        "about.md, /about/",
        "My folder/My post.md, /My-folder/My-post/",
        "notes/v4.1-flash.md, /notes/v4.1-flash/",
        "ünï/文.md, /ünï/文/"
    })
    void mirrorsFiles(String file, String address) {
        assertThat(SitePath.mirrored(file)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/", "", "/../x/", "/a//b/", "/a/./b", "/a\\b/", "/a\n/", "/.."})
    void refusesWhatLeadsAstray(String address) {
        assertThatThrownBy(() -> new SitePath(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesThatFileSystemsDoNotTake() {
        assertThat(new SitePath("/" + "é".repeat(127) + "x/").outputFile()).endsWith("éx/index.html");
        assertThatThrownBy(() -> new SitePath("/a/" + "é".repeat(128) + "/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SitePath("/" + "文".repeat(83) + ".smaller.webp"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageIsWrittenAsItsIndex() {
        assertThat(new SitePath("/a/b/").outputFile()).isEqualTo("a/b/index.html");
        assertThat(SitePath.ROOT.outputFile()).isEqualTo("index.html");
        assertThat(new SitePath("/feed.xml").outputFile()).isEqualTo("feed.xml");
    }

    @Test
    void encodesEachSegment() {
        assertThat(new SitePath("/posts/ünï 文%/").encoded()).isEqualTo("/posts/%C3%BCn%C3%AF%20%E6%96%87%25/");
        assertThat(new SitePath("/a-b_c.d~e/").encoded()).isEqualTo("/a-b_c.d~e/");
    }

    @Test
    void findsPlacesBesideAndBelow() {
        SitePath topic = SitePath.page("topics", "ai-chips");
        assertThat(topic.file("feed.xml")).hasToString("/topics/ai-chips/feed.xml");
        assertThat(topic.below("page/2")).hasToString("/topics/ai-chips/page/2/");
        assertThat(new SitePath("/archive.html").below("2026")).hasToString("/2026/");
    }
}
