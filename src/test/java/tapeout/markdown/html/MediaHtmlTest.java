package tapeout.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.markdown.Rendered.html;
import static tapeout.markdown.Rendered.problems;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.BodyRules;
import tapeout.content.Outside;
import tapeout.markdown.MarkdownRenderer;
import tapeout.markdown.Rendered;

/** Videos, sounds, pictures, frames and classes in raw HTML. */
class MediaHtmlTest {

    private static final MarkdownRenderer OPEN = MarkdownRenderer.builder()
            .rules(new BodyRules(
                    new Outside(
                            Set.of(), Set.of(), Set.of("media.example"), Set.of("video.example", "*.talks.example")),
                    Set.of("wide", "note-*")))
            .build();

    private static Rendered open(String markdown) {
        return Rendered.of(OPEN, markdown, 0);
    }

    @Test
    void playsVideosAndSoundsOfTheSite() {
        assertThat(html("<video src=a.mp4 poster=a.png width=640 loop autoplay>\n<track src=a.vtt srclang=en"
                        + " kind=captions default>\n</video>"))
                .isEqualTo("<video controls src=\"{link a.mp4}\" poster=\"{link a.png}\" width=\"640\" loop>"
                        + "\n<track src=\"{link a.vtt}\" srclang=\"en\" kind=\"captions\" default>\n</video>");
        assertThat(html("Hear <audio controls><source src=a.ogg type=audio/ogg>it</audio>."))
                .isEqualTo("<p>Hear <audio controls><source src=\"{link a.ogg}\" type=\"audio/ogg\">it</audio>.</p>");
        assertThat(problems("<video src=a.mp4 controls></video>")).isEmpty();
    }

    @Test
    void playsNothingOfOtherHostsButThoseOfImages() {
        String video = "<video src=https://other.example/a.mp4>the talk</video>";
        assertThat(html(video)).isEqualTo("<p><video controls>the talk</video></p>");
        assertThat(problems(video)).containsExactly("EXTERNAL_IMAGE 1:1");
        assertThat(open(video.replace("other", "media")).html())
                .isEqualTo("<p><video controls src=\"https://media.example/a.mp4\">the talk</video></p>");
        assertThat(html("<video><source src=javascript:alert(1)></video>"))
                .isEqualTo("<p><video controls></video></p>");
    }

    @Test
    void choosesAmongSourcesOfAPicture() {
        assertThat(html("<picture><source srcset='a.webp, b.webp 2x' media='(min-width: 600px)' type=image/webp>"
                        + "<img src=a.png alt=A></picture>"))
                .isEqualTo(
                        "<p><picture><source srcset=\"{link a.webp}, {link b.webp} 2x\" media=\"(min-width: 600px)\""
                                + " type=\"image/webp\"><img {image a.png} alt=\"A\" loading=\"lazy\" decoding=\"async\"></picture></p>");
        assertThat(problems("<picture><source srcset=a.webp></picture>")).containsExactly("HTML_DROPPED 1:1");
    }

    @Test
    void framesHostsThatTheSiteNames() {
        Rendered frame = open("<iframe src='//a.talks.example/x?y=1&z' title='A \"talk\"' width=560 height=315"
                + " allowfullscreen allow=autoplay frameborder=0></iframe>");

        assertThat(frame.problems()).isEmpty();
        assertThat(frame.html())
                .isEqualTo(
                        "<iframe src=\"https://a.talks.example/x?y=1&amp;z\" title=\"A &quot;talk&quot;\" width=\"560\""
                                + " height=\"315\" sandbox=\"allow-forms allow-popups allow-presentation allow-same-origin"
                                + " allow-scripts\" loading=\"lazy\" referrerpolicy=\"strict-origin-when-cross-origin\""
                                + " allowfullscreen></iframe>");
        assertThat(open("<iframe src=https://video.example/x></iframe>").problems())
                .containsExactly("UNTITLED_FRAME 1:1");
    }

    @Test
    void leadsToOtherFrames() {
        Rendered frame = open("See <iframe src=https://other.example/x title=T>*lost*</iframe> it");

        assertThat(frame.problems()).containsExactly("FOREIGN_FRAME 1:5");
        assertThat(frame.html())
                .isEqualTo("<p>See <a href=\"https://other.example/x\" rel=\"external noopener\">T</a> it</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src=javascript:alert(1)></iframe>",
                "<iframe src=/own/page/></iframe>",
                "<iframe src=data:text/html,x></iframe>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<iframe src='https://video.example@evil.example/'></iframe>",
                "<iframe src='https://evil.example#video.example'></iframe>",
                "<iframe src='https://talks.example/'></iframe>",
            })
    void framesNothingElse(String html) {
        assertThat(open(html).html()).doesNotContain("<iframe");
    }

    @Test
    void keepsClassesThatTheSiteNames() {
        Rendered kept = open("<div class='wide  note-red other'>\na <b class=other>c</b>\n</div>");

        assertThat(kept.html()).isEqualTo("<div class=\"wide note-red\">\na <b>c</b>\n</div>");
        assertThat(kept.problems()).containsExactly("ATTRIBUTES_LEFT_OUT 1:6");
        assertThat(open("<div class=' note-a\nwide '>x</div>").problems()).isEmpty();
    }

    @Test
    void tellsAttributesOnceABody() {
        assertThat(problems("x <b style=a>c</b> <i class=d style=e>f</i>\n\n<p align=center>g</p>"))
                .containsExactly("ATTRIBUTES_LEFT_OUT 1:6");
        assertThat(problems("<a href=https://x.example target=_blank rel=nofollow>x</a>"))
                .isEmpty();
    }

    @Test
    void readsOldElementsAsNewOnes() {
        assertThat(html("<center>a <font color=red>b</font> <tt>c</tt></center>"))
                .isEqualTo("<div>a <span>b</span>\n<code>c</code></div>");
        assertThat(html("<h1>A</h1>")).startsWith("<h2");
        assertThat(html("<script>x</script><noscript>\nA *chart*\n</noscript>")).contains("A <em>chart</em>");
    }

    @Test
    void showsImagesAsWideAsWritten() {
        assertThat(open("<img src=https://media.example/a.png alt=A width=400 height=9>")
                        .html())
                .contains(" width=\"400\" alt=");
        assertThat(open("<img src=https://media.example/a.png alt=A width=50%>").problems())
                .containsExactly("ATTRIBUTES_LEFT_OUT 1:44");
    }
}
