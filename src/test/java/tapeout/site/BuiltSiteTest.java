package tapeout.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tapeout.html.HtmlChecker;

/** The pages of the repository's own site, as readers get them. */
@ExtendWith(RealSite.class)
class BuiltSiteTest {

    @Test
    void theBuildFindsNothingWrong(RealSite.Build build) {
        assertThat(build.run().err().lines().filter(line -> line.matches(".*: (error|warning) .*")))
                .isEmpty();
    }

    @Test
    void everyPagePassesTheHtmlChecker(BuiltSite site) {
        HtmlChecker checker = new HtmlChecker();
        List<String> messages = new ArrayList<>();
        for (BuiltPage page : site.pages()) {
            checker.check(page.bytes()).forEach(message -> messages.add(page.file() + ":" + message));
        }
        assertThat(messages).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingALanguageAndOneMainPart(BuiltSite site) {
        assertThat(site.pages()).hasSizeGreaterThan(200);
        assertThat(without(site, page -> page.document().select("h1").size() == 1))
                .isEmpty();
        assertThat(without(site, page -> page.document().select("h1").hasText()))
                .isEmpty();
        assertThat(without(site, page -> page.document().select("html[lang=en]").size() == 1))
                .isEmpty();
        assertThat(without(
                        site, page -> page.document().select("main#page_main").size() == 1))
                .isEmpty();
    }

    private static List<BuiltPage> without(BuiltSite site, Predicate<BuiltPage> holds) {
        return site.pages().stream().filter(holds.negate()).toList();
    }

    @Test
    void headingsSkipNoLevel(BuiltSite site) {
        List<String> skips = new ArrayList<>();
        for (BuiltPage page : site.pages()) {
            int level = 0;
            for (Element heading : page.document().select("h1, h2, h3, h4, h5, h6")) {
                int next = heading.normalName().charAt(1) - '0';
                if (next > level + 1) {
                    skips.add(page.place(heading) + " h" + next + " after h" + level);
                }
                level = next;
            }
        }
        assertThat(skips).isEmpty();
    }

    @Test
    void whatIsSharedHasACardOfTheSizeThatItSays(BuiltSite site) throws Exception {
        List<BuiltPage> shown = site.pages().stream()
                .filter(page ->
                        !page.document().select("meta[property=og:image]").isEmpty())
                .toList();
        assertThat(shown)
                .hasSizeGreaterThan(200)
                .extracting(BuiltPage::file)
                .contains("index.html")
                .anyMatch(file -> file.matches("topics/[^/]+/index\\.html"))
                .anyMatch(file -> file.matches("stories/[^/]+/index\\.html"));
        for (BuiltPage page : shown) {
            String address = page.document().select("meta[property=og:image]").attr("content");
            byte[] file =
                    site.files().get(address.substring(site.host().toString().length()));
            assertThat(file).as(address).isNotNull();
            BufferedImage card = ImageIO.read(new ByteArrayInputStream(file));
            assertThat(page.document().select("meta[property=og:image:width]").attr("content"))
                    .isEqualTo(String.valueOf(card.getWidth()));
            assertThat(page.document().select("meta[property=og:image:height]").attr("content"))
                    .isEqualTo(String.valueOf(card.getHeight()));
            assertThat(page.document().select("meta[property=og:image:alt]").attr("content"))
                    .isEqualTo(
                            page.file().equals("index.html")
                                    ? page.document().title()
                                    : page.document().select("h1").text());
            assertThat(page.document().select("meta[name=twitter:card]").attr("content"))
                    .isEqualTo("summary_large_image");
        }
    }

    @Test
    void titlesTellPagesApart(BuiltSite site) {
        assertThat(shared(site, page -> page.document().title(), BuiltPage::file))
                .isEmpty();
    }

    /** Pages of one list share theirs, and organizations of one kind may. */
    @Test
    void descriptionsTellPagesApart(BuiltSite site) {
        assertThat(shared(site, BuiltPage::description, BuiltSiteTest::family)).isEmpty();
    }

    private static String family(BuiltPage page) {
        return page.file().startsWith("organizations/")
                ? "organizations/"
                : page.file().replaceFirst("page/\\d+/", "");
    }

    /** Texts that stand on indexed pages of more than one family, with those. */
    private static Map<String, Set<String>> shared(
            BuiltSite site, Function<BuiltPage, String> text, Function<BuiltPage, String> family) {
        Map<String, Set<String>> byText = indexed(site).collect(groupingBy(text, mapping(family, toSet())));
        byText.values().removeIf(families -> families.size() == 1);
        return byText;
    }

    private static Stream<BuiltPage> indexed(BuiltSite site) {
        return site.pages().stream().filter(BuiltPage::indexed);
    }

    @Test
    void titlesAndDescriptionsSaySomething(BuiltSite site) {
        assertThat(indexed(site).map(page -> page.document().title()))
                .allMatch(title -> title.length() >= 10 && title.length() <= 140);
        assertThat(indexed(site)
                        .filter(page -> page.description().length() < 25
                                || page.description().length() > 260))
                .isEmpty();
    }

    @Test
    void everyPictureHasItsTextOrIsHidden(BuiltSite site) {
        assertThat(places(site, "img:not([alt])")).isEmpty();
        String titled = "[role=img][aria-labelledby]:has(> title:not(:empty)):has(> desc:not(:empty))";
        assertThat(places(
                        site, "svg:not(svg *):not([aria-hidden=true]):not([role=img][aria-label]):not(" + titled + ")"))
                .isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhere(BuiltSite site) {
        assertThat(places(site, "[src]:not([src^=/])")).isEmpty();
        assertThat(places(site, "[src^=//], [srcset*=//], iframe, object, embed"))
                .isEmpty();
        assertThat(places(site, "link:not([rel=canonical]):not([href^=/])")).isEmpty();
    }

    @Test
    void linksToElsewhereAreMarked(BuiltSite site) {
        assertThat(places(site, "a[href^=http]:not([href^=" + site.host() + "]):not([rel='external noopener'])"))
                .isEmpty();
    }

    @Test
    void noPageShowsWhatTheGeneratorShouldHaveReplaced(BuiltSite site) {
        List<String> left = List.of("[[", "]]", "[@", "${", "<#", "???", "lorem ipsum", "java.");
        assertThat(site.pages().stream()
                        .flatMap(page -> left.stream()
                                .filter(page.document().text().toLowerCase(Locale.ROOT)::contains)
                                .map(text -> page.file() + " " + text)))
                .isEmpty();
    }

    private static List<String> places(BuiltSite site, String selector) {
        return site.pages().stream()
                .flatMap(page -> page.document().select(selector).stream()
                        .map(element -> page.place(element) + " "
                                + element.shallowClone().outerHtml()))
                .toList();
    }
}
