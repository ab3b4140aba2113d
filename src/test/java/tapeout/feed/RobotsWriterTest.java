package tapeout.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.view.feed.RobotsView;

class RobotsWriterTest {

    @Test
    void namesTheSitemap() {
        assertThat(write("", List.of(group("*")), List.of("https://digest.example/sitemap.xml")))
                .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://digest.example/sitemap.xml\n");
    }

    @Test
    void keepsEachRuleOnItsLine() {
        assertThat(write("", List.of(group("*", "/search/\nAllow: /", "/design/")), List.of()))
                .isEqualTo("User-agent: *\nDisallow: /search/Allow: /\nDisallow: /design/\n");
    }

    @Test
    void saysInEachGroupWhatMayBeMadeOfThePages() {
        assertThat(write("ai-train=no", List.of(group("*"), group("ExampleBot", "/")), List.of()))
                .isEqualTo("""
                        User-agent: *
                        Content-Signal: ai-train=no
                        Allow: /

                        User-agent: ExampleBot
                        Content-Signal: ai-train=no
                        Disallow: /
                        """);
    }

    private static RobotsView.Group group(String agent, String... paths) {
        return new RobotsView.Group(agent, List.of(paths));
    }

    private static String write(String signal, List<RobotsView.Group> groups, List<String> sitemaps) {
        return new String(new RobotsWriter().write(new RobotsView(signal, groups, sitemaps)), StandardCharsets.UTF_8);
    }
}
