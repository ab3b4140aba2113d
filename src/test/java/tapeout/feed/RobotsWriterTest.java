package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.view.feed.RobotsView;

class RobotsWriterTest {

    @Test
    void namesTheSitemap() {
        assertThat(write(new RobotsView(List.of(), List.of("https://digest.example/sitemap.xml"))))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://digest.example/sitemap.xml\n");
    }

    @Test
    void keepsEachRuleOnItsLine() {
        assertThat(write(new RobotsView(List.of("/search/\nAllow: /", "/design/"), List.of())))
                .isEqualTo("User-agent: *\nDisallow: /search/Allow: /\nDisallow: /design/\n");
    }

    private static String write(RobotsView robots) {
        return new String(new RobotsWriter().write(robots), StandardCharsets.UTF_8);
    }
}
