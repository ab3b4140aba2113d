package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tapeout.problem.Severity;

class ConfigurationProblemsTest {

    @TempDir
    Path folder;

    // the two lines that every site has come before these
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        tapeout.titel=x                       | 3:1  | TO-202 | "tapeout.titel" is not known
        sit.host=x                            | 3:1  | TO-202 | "sit.host" is not known
        tapeout.severity.TO-999=off           | 3:1  | TO-202 | "tapeout.severity.TO-999" is not known
        content.folder=../elsewhere           | 3:16 | TO-203 | does not lie inside the source folder
        template.folder=/                     | 3:17 | TO-203 | does not lie inside the source folder
        asset.folder=.                        | 3:14 | TO-203 | does not lie inside the source folder
        content.folder=jbake.properties       | 3:16 | TO-203 | there is a file in its place
        template.folder=jbake.properties      | 3:17 | TO-203 | there is a file in its place
        asset.folder=jbake.properties         | 3:14 | TO-203 | there is a file in its place
        data.folder=jbake.properties          | 3:13 | TO-203 | there is a file in its place
        asset.folder=content                  | 3:14 | TO-203 | it overlaps with the content folder, and all of it goes out, drafts too
        destination.folder=.                  | 3:20 | TO-203 | would replace its own source
        destination.folder = ..               | 3:22 | TO-203 | would replace its own source
        destination.folder=content/site       | 3:20 | TO-203 | it overlaps with the content folder
        destination.folder=.tapeout           | 3:20 | TO-203 | it overlaps with the cache
        destination.folder=jbake.properties   | 3:20 | TO-203 | there is a file in its place
        destination.folder=jbake.properties/x | 3:20 | TO-203 | there is a file in its place
        index.posts_per_page=0                | 3:22 | TO-203 | not a whole number from 1 to 1000
        tapeout.newest_source=-1              | 3:23 | TO-203 | not a whole number from 0 to 10000
        index.posts_per_page=many             | 3:22 | TO-203 | not a whole number from 1 to 1000
        tapeout.threads=-1                    | 3:17 | TO-203 | not a whole number from 1 to 256
        server.port=70000                     | 3:13 | TO-203 | not a whole number from 1 to 65535
        render.feed=ture                      | 3:13 | TO-203 | it is neither true nor false
        default.status=public                 | 3:16 | TO-203 | it is not one of published, draft
        date.format=yyyy-MM                   | 3:13 | TO-203 | hold too little to be read back
        date.format=bogus                     | 3:13 | TO-203 | it is not a date pattern
        feed.file=../feed.xml                 | 3:11 | TO-203 | it is not an address within the site, or a part of it has more than 255 bytes
        feed.file=feeds/                      | 3:11 | TO-203 | it names no file
        tag.path=/                            | 3:10 | TO-203 | the home page lives there
        sitemap.file=sitemap                  | 3:14 | TO-203 | it does not end in .xml
        sitemap.file=feed.xml                 | 3:14 | TO-203 | "feed.file" names the same address
        tapeout.parts.brief=claims, evnt      | 3:21 | TO-203 | it is nearly the key "event" of front matter
        tapeout.language=english language     | 3:18 | TO-203 | it is no language tag
        tapeout.data_licence=CC BY 4.0        | 3:22 | TO-203 | it is not a name followed by an https address
        tapeout.tagline=a\\u0007b              | 3:18 | TO-039 | "tapeout.tagline": There is a character here that cannot be shown (U+0007)
        site.own=a\\ufffe                      | 3:11 | TO-039 | "site.own": There is a character here that cannot be shown (U+FFFE)
        tapeout.tagline=\\u202Eb               | 3:17 | TO-039 | "tapeout.tagline": There is a character here that nobody sees and that turns others around (U+202E)
        tapeout.tagline=C:\\new\\table         | 3:17 | TO-203 | it holds the end of a line or a tab
        tapeout.as-of=yesterday               | 3:15 | TO-203 | neither a day nor an instant
        tapeout.as-of=2026-02-30              | 3:15 | TO-203 | neither a day nor an instant
        tapeout.color=red                     | 3:15 | TO-203 | it is not one of auto, always, never
        tapeout.length.title=110-10           | 3:22 | TO-203 | it is not two numbers from 1 up
        tapeout.length.summary=0-9            | 3:24 | TO-203 | it is not two numbers from 1 up
        tapeout.length.summary=long           | 3:24 | TO-203 | it is not two numbers from 1 up
        tapeout.severity.TO-022=off           | 3:25 | TO-203 | it is about safety, or something that is written would be lost
        tapeout.severity.TO-093=mild          | 3:25 | TO-203 | it is not one of error, warning, note, off
        tapeout.mail.from=The desk            | 3:19 | TO-203 | it is no address of a mailbox
        tapeout.mail.from=<desk@example.org   | 3:19 | TO-203 | it is no address of a mailbox
        tapeout.mail.from=desk@localhost      | 3:19 | TO-203 | it is no address of a mailbox
        tapeout.mail.from=a@b.org, c@d.org    | 3:19 | TO-203 | it is no address of a mailbox
        tapeout.mail.from=ü@example.org       | 3:19 | TO-203 | it is no address of a mailbox
        tapeout.mail.from=A\\r\\n B <a@b.org>  | 3:19 | TO-203 | it holds a line ending or another control character
        tapeout.mail.from=a@b.org\\nBcc:c@d.org | 3:19 | TO-203 | it holds a line ending or another control character
        tapeout.mail.list_unsubscribe=leave   | 3:31 | TO-203 | it is neither an https nor a mailto address
        tapeout.mail.list_unsubscribe=http://example.org/ | 3:31 | TO-203 | it is neither an https nor a mailto address
        tapeout.mail.list_unsubscribe=https://a.org>,<x | 3:31 | TO-203 | it is neither an https nor a mailto address
        tapeout.mail.list_unsubscribe=https://a.org\\r\\nX: y | 3:31 | TO-203 | it holds a line ending
        tapeout.mail.one_click=true            | 3:24 | TO-203 | there is no https address under tapeout.mail.list_unsubscribe
        tapeout.menu=topic                    | 3:14 | TO-203 | it is none of topics, trackers, claims
        tapeout.menu=About us about/          | 3:14 | TO-203 | nor a name followed by an address
        tapeout.menu=X http://[/              | 3:14 | TO-203 | nor a name followed by an address
        tapeout.menu=X https:///path          | 3:14 | TO-203 | nor a name followed by an address
        tapeout.menu=/about/                  | 3:14 | TO-203 | nor a name followed by an address
        tapeout.footer=X javascript:alert(1)  | 3:16 | TO-203 | nor a name followed by an address
        tapeout.home=storys                   | 3:14 | TO-203 | it is none of latest, edition, in-force
        tapeout.elsewhere=/                   | 3:19 | TO-203 | it is no path from the host's root, or all of it
        tapeout.elsewhere=/pkg/, doc/         | 3:19 | TO-203 | "doc/": it is no path from the host's root
        tapeout.elsewhere=https://a.example/  | 3:19 | TO-203 | it is no path from the host's root
        tapeout.robots=search                 | 3:16 | TO-203 | it is no path from the site's root
        tapeout.robots.Bot=/a\\nAllow: /     | 3:20 | TO-203 | it is no path from the site's root
        tapeout.robots.A\\ B=/                | 3:1  | TO-203 | it is no name of a crawler
        tapeout.content_signal=train=no       | 3:24 | TO-203 | it is not search, ai-input or ai-train with yes or no
        tapeout.me=@desk                      | 3:12 | TO-203 | it is no https address
        tapeout.me=https://a.example/%zz      | 3:12 | TO-203 | it is no https address
        tapeout.hub=https://a.example/, https://b.example/ | 3:13 | TO-203 | it is more than one address
        tapeout.security.contact=security@example.org | 3:26 | TO-203 | it is no https, mailto or tel address
        tapeout.link_schemes=irc javascript   | 3:22 | TO-203 | "javascript" is no scheme, or one that could run
        tapeout.link_schemes=Data             | 3:22 | TO-203 | "data" is no scheme, or one that could run
        tapeout.link_schemes=view-source, tel | 3:22 | TO-203 | "view-source" is no scheme
        tapeout.link_schemes=irc://           | 3:22 | TO-203 | "irc://" is no scheme
        tapeout.image_widths=480,wide         | 3:22 | TO-203 | "wide": it is no width
        tapeout.image_hosts=**                | 3:21 | TO-203 | "**" is no host
        tapeout.image_hosts=https://a.example | 3:21 | TO-203 | "https://a.example" is no host
        tapeout.image_hosts=*.example         | 3:21 | TO-203 | "*.example" is no host
        tapeout.image_hosts=a.example/x       | 3:21 | TO-203 | "a.example/x" is no host
        tapeout.tagline=${no.such}            | 3:17 | TO-203 | it refers to ${no.such}, which has no value
        tapeout.tagline=${tapeout.tagline}    | 3:17 | TO-203 | it refers to itself in a circle
        tapeout.tagline=${file:UTF-8:secret}  | 3:17 | TO-203 | which has no value
        tapeout.tagline=${env:HOME}           | 3:17 | TO-203 | which has no value
        tapeout.tagline=${sys:user.home}      | 3:17 | TO-203 | which has no value
        tapeout.tagline=${user.home}          | 3:17 | TO-203 | which has no value
        tapeout.tagline=\\u20                 | 3:17 | TO-203 | it holds a broken escape
        tapeout.tagline=x\\u00zz              | 3:18 | TO-203 | it holds a broken escape
        template.recipe.file=recipe.jade      | 3:22 | TO-203 | it is not a FreeMarker template
        template.recipe.file=recipe.ftlh      | 3:22 | TO-302 | "recipe.ftlh" of the key
        template.recipe.file=../recipe.ftlh   | 3:22 | TO-302 | "../recipe.ftlh" of the key
        content.folder=missing                | 3:16 | TO-006 | "missing" does not exist
        tapeout.title=again                   | 3:1  | TO-024 | already stands in line 2
        """)
    void areAllErrorsWithTheirPlace(String line, String place, String code, String detail) throws IOException {
        var site = ConfiguredSite.with(folder, line + "\n");
        assertThat(site.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("jbake.properties:" + place + " " + code + " ")
                        .contains(detail));
        assertThat(site.read(Overrides.NONE).site()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        example.org              | it starts with neither https:// nor http://
        ftp://example.org/       | it starts with neither https:// nor http://
        https:///x               | it names no host
        https://me@example.org/  | it holds a user, a query or a fragment
        https://example.org/?x   | it holds a user, a query or a fragment
        https://example.org/../x | its path holds an empty, . or .. part
        https://example.org//x/  | its path holds an empty, . or .. part
        https://exa mple.org/    | it is not a well-formed address
        """)
    void tellWhyAnAddressIsNone(String host, String why) throws IOException {
        var site = ConfiguredSite.exactly(folder, "tapeout.title=x\nsite.host=" + host + "\n");
        assertThat(site.problems())
                .singleElement()
                .asString()
                .startsWith("jbake.properties:2:11 TO-203 ")
                .contains(why);
    }

    @Test
    void nameWhatIsMissing() throws IOException {
        assertThat(ConfiguredSite.exactly(folder, "").problems())
                .containsExactly("jbake.properties TO-205 The key \"site.host\" has no value.");
    }

    @Test
    void areAllFoundInOneRunAndSorted() throws IOException {
        var site = ConfiguredSite.exactly(folder, """
                # a comment
                tapeout.colour=never

                render.feed=maybe
                content.folder \\
                    = nowhere
                site.host : http://example.org
                """);
        assertThat(site.problems())
                .containsExactly(
                        "jbake.properties:2:1 TO-202 The key \"tapeout.colour\" is not known.",
                        "jbake.properties:4:13 TO-203 \"render.feed\" cannot be \"maybe\": it is neither true nor false.",
                        "jbake.properties:5:16 TO-006 The folder \"nowhere\" does not exist.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        tapeout.taglien=x              | Did you mean "tapeout.tagline"?
        tapeout.words.breif=80-200     | Did you mean "tapeout.words.brief"?
        tapeout.part.report=claims     | Did you mean "tapeout.parts.report"?
        server.port=80000              | Write a number such as 8820.
        tapeout.newest_source=30d      | Write a number such as 20.
        """)
    void hintAtWhatWasMeant(String line, String hint) throws IOException {
        var problems =
                ConfiguredSite.with(folder, line + "\n").read(Overrides.NONE).problems();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint()).isEqualTo(hint));
    }

    @Test
    void ofTheCommandLineNameIt() throws IOException {
        var reading = ConfiguredSite.with(folder, "")
                .read(new Overrides(null, folder.resolve("content"), null, null, null, null, null, null));
        assertThat(reading.problems())
                .extracting(ConfiguredSite::shown)
                .containsExactly(
                        "--output TO-203 \"--output\" cannot be \"content\": it overlaps with the content folder.");
    }

    @Test
    void areOnlyWarningsWhereAKeyHasNoEffect() throws IOException {
        var reading = ConfiguredSite.with(folder, "db.store=memory\nmy.own.key.for.templates=x\n")
                .read(Overrides.NONE);
        assertThat(reading.site()).isNotNull();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .extracting(ConfiguredSite::shown)
                .containsExactly(
                        "jbake.properties:3:1 TO-201 The key \"db.store\" has no effect: there is no database.",
                        "jbake.properties:4:1 TO-201 The key \"my.own.key.for.templates\" has no effect: "
                                + "neither JBake nor Tapeout knows it, and templates do not see it.");
    }

    @Test
    void areNoneWhereAKeySaysWhatIsSoAnyway() throws IOException {
        assertThat(ConfiguredSite.with(folder, "render.encoding=UTF-8\nuri.noExtension=true\n")
                        .problems())
                .isEmpty();
        assertThat(ConfiguredSite.with(folder, "render.encoding=ISO-8859-1\nuri.noExtension=false\n")
                        .problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("TO-201"));
    }

    @Test
    void knowEveryKeyOfJBake() throws IllegalAccessException {
        List<String> keys = new ArrayList<>();
        for (Field field : PropertyList.class.getFields()) {
            if (field.getType() == Property.class) {
                keys.add(((Property) field.get(null)).getKey());
            }
        }
        assertThat(keys).hasSizeGreaterThan(60).allMatch(ConfigKeys::isKnown);
    }
}
