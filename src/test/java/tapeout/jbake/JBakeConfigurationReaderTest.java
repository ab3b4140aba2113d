package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.config.Addresses;
import tapeout.config.BuildOptions;
import tapeout.config.DataLicence;
import tapeout.config.Elsewhere;
import tapeout.config.Mailbox;
import tapeout.config.Mailing;
import tapeout.config.Paging;
import tapeout.config.SeverityChoice;
import tapeout.config.TextLengths;
import tapeout.content.BodyRules;
import tapeout.content.Outside;
import tapeout.content.Status;
import tapeout.content.value.SitePath;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

class JBakeConfigurationReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatBodiesMayLeadToAndShow() throws IOException {
        var config = ConfiguredSite.with(
                        folder,
                        "tapeout.link_schemes=irc, FTP tel\ntapeout.image_hosts=a.example,*.b.example\n"
                                + "tapeout.frame_hosts=video.example\ntapeout.html_classes=wide note-*")
                .config();

        assertThat(config.documents().bodies().outside())
                .isEqualTo(new Outside(
                        Set.of("example.org/"),
                        Set.of("irc", "ftp", "tel"),
                        Set.of("a.example", "*.b.example"),
                        Set.of("video.example")));
        assertThat(config.documents().bodies().classes()).containsExactlyInAnyOrder("wide", "note-*");
    }

    @Test
    void givesEverythingADefaultButHostAndTitle() throws IOException {
        var config = ConfiguredSite.with(folder, "").config();
        assertThat(config.folders().source()).isEqualTo(folder);
        assertThat(config.folders().content()).isEqualTo(folder.resolve("content"));
        assertThat(config.folders().templates()).isEqualTo(folder.resolve("templates"));
        assertThat(config.folders().assets()).isEqualTo(folder.resolve("assets"));
        assertThat(config.folders().output()).isEqualTo(folder.resolve("output"));
        assertThat(config.folders().cache()).isEqualTo(folder.resolve(".tapeout"));
        assertThat(config.identity().publisher()).isEqualTo("Tapeout");
        assertThat(config.identity().tagline()).isEmpty();
        assertThat(config.machines().dataLicence()).isNull();
        assertThat(config.identity().language()).isEqualTo(Locale.ENGLISH);
        assertThat(config.addresses()).isEqualTo(addresses("/archive/", "/tags/", "/feed.xml", "/sitemap.xml"));
        assertThat(config.paging()).isEqualTo(new Paging(20, 50, 20));
        assertThat(config.documents().drafts().suffix()).isEqualTo("-draft");
        assertThat(config.documents().ignoreFile()).isEqualTo(".jbakeignore");
        assertThat(config.documents().drafts().standard()).isEqualTo(Status.PUBLISHED);
        assertThat(config.documents().templates()).isEmpty();
        assertThat(config.documents().bodies())
                .isEqualTo(new BodyRules(new Outside(Set.of("example.org/"), Set.of(), Set.of(), Set.of()), Set.of()));
        assertThat(config.build())
                .isEqualTo(new BuildOptions(2, ConfiguredSite.NOW, false, false, Map.of(), Severity.ERROR));
        assertThat(config.build().severities()).isEmpty();
    }

    @Test
    void readsTheLicenceOfTheData() throws IOException {
        var config = ConfiguredSite.with(folder, "tapeout.data_licence=CC BY 4.0 https://cc.example/by/4.0/")
                .config();
        assertThat(config.machines().dataLicence())
                .isEqualTo(new DataLicence("CC BY 4.0", URI.create("https://cc.example/by/4.0/")));
    }

    @Test
    void honoursTheKeysOfJBake() throws IOException {
        var site = ConfiguredSite.exactly(folder, """
                site.host=HTTPS://Digest.Example:8443/news
                tapeout.title=Chips, rules, models
                content.folder=texts
                template.folder=looks
                asset.folder=static
                destination.folder=public
                archive.file=old/index.html
                tag.path=words
                tapeout.elsewhere=/shop/, /docs
                feed.file=all/feed.xml
                sitemap.file=map.xml
                error404.file=missing.html
                index.posts_per_page=7
                draft.suffix=_draft
                ignore.file=.skip
                date.format=dd MMMM yyyy
                default.status=draft
                template.recipe.file=pages/recipe.ftlh
                template.post.file=pages/mine.ftlh
                server.hostname=127.0.0.1
                server.port=9000
                """)
                .file("texts/x.md")
                .file("static/x.css")
                .file("looks/pages/recipe.ftlh")
                .file("looks/pages/mine.ftlh")
                .site();
        var config = site.config();
        assertThat(config.identity().host()).isEqualTo(URI.create("https://digest.example:8443/news/"));
        assertThat(config.identity().title()).isEqualTo("Chips, rules, models");
        assertThat(config.folders().content()).isEqualTo(folder.resolve("texts"));
        assertThat(config.folders().templates()).isEqualTo(folder.resolve("looks"));
        assertThat(config.folders().assets()).isEqualTo(folder.resolve("static"));
        assertThat(config.folders().output()).isEqualTo(folder.resolve("public"));
        assertThat(config.addresses())
                .isEqualTo(new Addresses(
                        new SitePath("/old/"),
                        new SitePath("/words/"),
                        new SitePath("/all/feed.xml"),
                        new SitePath("/map.xml"),
                        new SitePath("/missing.html"),
                        new Elsewhere(List.of(new SitePath("/shop/"), new SitePath("/docs"))),
                        config.addresses().settings()));
        assertThat(config.addresses().settings())
                .hasSize(5)
                .hasEntrySatisfying(
                        new SitePath("/words/"),
                        setting -> assertThat(setting.key() + " " + setting.at())
                                .matches("tag.path jbake.properties:\\d+:10"));
        assertThat(config.paging().home()).isEqualTo(7);
        assertThat(config.documents().drafts().suffix()).isEqualTo("_draft");
        assertThat(config.documents().ignoreFile()).isEqualTo(".skip");
        assertThat(config.documents().drafts().standard()).isEqualTo(Status.DRAFT);
        assertThat(LocalDate.parse("24 November 2026", config.documents().dateFormat()))
                .isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(config.documents().templates())
                .isEqualTo(Map.of("recipe", "pages/recipe.ftlh", "post", "pages/mine.ftlh"));
        assertThat(site.preview()).isEqualTo(new PreviewChoices("127.0.0.1", 9000, false));
        assertThat(site.host().getSiteHost()).isEqualTo("HTTPS://Digest.Example:8443/news");
        assertThat(site.host().getContentFolder().toPath()).isEqualTo(folder.resolve("texts"));
        assertThat(site.host().getDocumentTypes()).contains("recipe");
    }

    @Test
    void knowsTheNamesThatJBakeGivesToPages() throws IOException {
        var site = ConfiguredSite.with(folder, """
                template.masterindex.file=front.ftlh
                template.tagsindex.file=words.ftlh
                template.error404.file=lost.ftlh
                """);
        site.file("templates/front.ftlh").file("templates/words.ftlh").file("templates/lost.ftlh");
        assertThat(site.config().documents().templates())
                .isEqualTo(Map.of("home", "front.ftlh", "tags", "words.ftlh", "not-found", "lost.ftlh"));
    }

    @Test
    void leavesOutWhatRenderKeysSwitchOff() throws IOException {
        var site = ConfiguredSite.with(folder, """
                render.archive=false
                render.tags=no
                render.feed=off
                render.sitemap=False
                render.error404=false
                """);
        assertThat(site.config().addresses())
                .isEqualTo(new Addresses(null, null, null, null, null, new Elsewhere(List.of()), Map.of()));
    }

    @Test
    void readsWhoEditionsAreFrom() throws IOException {
        assertThat(ConfiguredSite.with(folder, "").config().mailing()).isEqualTo(new Mailing(null, null, false, null));
        var site = ConfiguredSite.with(folder, """
                tapeout.mail.from=Die Redaktion (Köln) <desk+news@mail.example.org>
                tapeout.mail.list_unsubscribe=https://mail.example.org/leave?id={{id}}
                tapeout.mail.one_click=true
                tapeout.mail.subscribe=https://mail.example.org/join
                """);
        assertThat(site.config().mailing())
                .isEqualTo(new Mailing(
                        new Mailbox("Die Redaktion (Köln)", "desk+news@mail.example.org"),
                        "https://mail.example.org/leave?id={{id}}",
                        true,
                        "https://mail.example.org/join"));
    }

    @Test
    void takesNoDayThatDoesNotExist() throws IOException {
        var format = ConfiguredSite.with(folder, "").config().documents().dateFormat();
        Assertions.assertThatThrownBy(() -> LocalDate.parse("2026-02-30", format))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void weighsProblemsAsTheSiteWants() throws IOException {
        var site = ConfiguredSite.with(folder, """
                tapeout.severity.TO-066=error
                tapeout.severity.TO-093=off
                """);
        assertThat(site.config().build().severities())
                .isEqualTo(Map.of(
                        ProblemCode.UNUSED_FOOTNOTE, SeverityChoice.ERROR,
                        ProblemCode.UNUSED_SOURCE, SeverityChoice.OFF));
    }

    @Test
    void advisesTheLengthsThatTheSiteWants() throws IOException {
        var config =
                ConfiguredSite.with(folder, "tapeout.length.title=5 - 60\n").config();
        assertThat(config.documents().advice().lengths())
                .isEqualTo(new TextLengths(new TextLengths.Range(5, 60), TextLengths.STANDARD.summary()));
    }

    @Test
    void hasNoPagesOnHomeWherePagingIsOff() throws IOException {
        var site = ConfiguredSite.with(folder, "index.paginate=false\n");
        assertThat(site.config().paging().home()).isEqualTo(Integer.MAX_VALUE);
    }

    private static Addresses addresses(String archive, String tags, String feed, String sitemap) {
        return new Addresses(
                new SitePath(archive),
                new SitePath(tags),
                new SitePath(feed),
                new SitePath(sitemap),
                new SitePath("/404.html"),
                new Elsewhere(List.of()),
                Map.of());
    }
}
