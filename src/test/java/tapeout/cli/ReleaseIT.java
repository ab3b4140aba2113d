package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.SiteCopy;

/** What a release does. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "tapeout.release", matches = ".+", disabledReason = "mvn -Prelease makes a release")
class ReleaseIT extends UnpackedRelease {

    @Test
    void makesBuildsAndChecksASite() throws Exception {
        ran("init", "site", "--title", "Orbit");
        Ended checked = run("check", "--source", "site", "--fail-on", "warning");
        assertThat(checked).isEqualTo(new Ended(0, "No problems.\n"));
        ran("build", "--source", "site");
        assertThat(folder.resolve("site/output/index.html")).content().contains("Orbit");
        assertThat(folder.resolve("site/output/assets")).isNotEmptyDirectory();
        assertThat(run("--version").said()).startsWith("Tapeout ").doesNotContain("from its classes");
    }

    /** A newcomer has the archive, and types line by line what its README says. */
    @ParameterizedTest
    @ValueSource(strings = {"minimal", "news", "tech"})
    void doesWhatItsReadmeSays(String beat) throws Exception {
        String readme = Files.readString(home.resolve("README.md"));
        assertThat(readme).contains("--beat " + beat).doesNotContain("Maven");
        Path here = folder;
        for (List<String> typed : commands(readme.replace("--beat minimal", "--beat " + beat))) {
            if (typed.get(0).equals("cd")) {
                here = here.resolve(typed.get(1));
            } else if (typed.contains("serve")) {
                assertThat(servedIn(here)).contains("</html>").doesNotContain("TO-");
            } else {
                Ended ended = ended(tapeout(here, typed.subList(1, typed.size())));
                assertThat(ended.exitCode()).as("%s: %s", typed, ended.said()).isZero();
            }
        }
        assertThat(here.resolve("output/index.html")).exists();
        List<String> named = Pattern.compile("`((?:src|share)/[^`]+)`")
                .matcher(readme)
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(home.resolve(file)).exists());
    }

    /** What stands in blocks of code, word by word. */
    private static List<List<String>> commands(String readme) {
        return Pattern.compile("```\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> Pattern.compile("\"[^\"]*\"|\\S+")
                        .matcher(line)
                        .results()
                        .map(word -> word.group().replace("\"", ""))
                        .toList())
                .toList();
    }

    /** The front page of the preview of a site. */
    private String servedIn(Path site) throws Exception {
        Process process = tapeout(site, List.of("serve", "--port", "0")).start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/").matcher(said.readLine());
            assertThat(address.find()).isTrue();
            HttpRequest page =
                    HttpRequest.newBuilder(URI.create(address.group())).build();
            String shown = "";
            // until the first build ends, it says that it goes on
            while (!shown.contains("<h1")) {
                Thread.sleep(200);
                shown = HttpClient.newHttpClient()
                        .send(page, HttpResponse.BodyHandlers.ofString())
                        .body();
            }
            return shown;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void makesWhatASiteAddsOfItsOwn() throws Exception {
        write("site/jbake.properties", """
                site.host=https://orbit.example/
                tapeout.title=Orbit
                tapeout.profile=blog
                tapeout.severity.TO-080=error
                """);
        write("site/jbake.staging.properties", "tapeout.title=Orbit, tried\ntapeout.severity.TO-080=note\n");
        write("site/content/posts/2026-01-02-first.md", "# First\n\nA [gone](/gone/) text.\n");
        write("site/data/makers.csv", "id,name\nbrine,\"Brine, Ltd\"\n");
        write("site/templates/own/maker.ftlh", """
                ---
                title: "{name}"
                each: makers
                address: /makers/{id}/
                ---
                <title>${view.title}</title>
                """);
        write("site/templates/own/makers.xml.ftl", "<all><#list data.makers as m><m>${m.name}</m></#list></all>\n");

        assertThat(ran("eject", "css/teaser.css", "--source", "site")).contains("teaser.css");
        Path sheet = folder.resolve("site/assets/css/teaser.css");
        Files.writeString(sheet, Files.readString(sheet) + ".of-its-own { color: red }\n");

        assertThat(run("check", "--source", "site").exitCode()).isEqualTo(ExitCodes.PROBLEMS);
        ran("check", "--source", "site", "--write-baseline");
        assertThat(folder.resolve("site/baseline.json")).content().contains("TO-080");
        ran("check", "--source", "site");
        write("site/content/posts/2026-01-03-second.md", "# Second\n\nA [lost](/lost/) text.\n");
        Ended worse = run("check", "--source", "site");
        assertThat(worse.exitCode()).as(worse.said()).isEqualTo(ExitCodes.PROBLEMS);
        assertThat(worse.said()).contains("/lost/").doesNotContain("/gone/");

        ran("build", "--source", "site", "--env", "staging");
        assertThat(folder.resolve("site/output/index.html")).content().contains("Orbit, tried");
        assertThat(folder.resolve("site/output/makers/brine/index.html")).hasContent("<title>Brine, Ltd</title>");
        assertThat(folder.resolve("site/output/makers.xml")).hasContent("<all><m>Brine, Ltd</m></all>");
        assertThat(GuestSiteTest.files(folder.resolve("site/output/assets/css")).values())
                .anyMatch(css -> css.contains("of-its-own"));
    }

    @Test
    void movesASiteOfHugosInAndLeavesItAsItIs() throws Exception {
        write("old/hugo.toml", "baseURL = 'https://orbit.example/'\ntitle = 'Orbit'\n");
        write("old/content/post/first.md", """
                +++
                title = 'First'
                date = 2026-01-02
                +++
                To the [second]({{< ref "second.md" >}}).
                """);
        write("old/content/post/second.md", "---\ntitle: Second\ndate: 2026-01-03\n---\nText.\n");
        assertThat(ran("migrate", "hugo", "old", "--output", "new")).contains("2 posts and 0 pages");
        Map<String, String> moved = GuestSiteTest.files(folder.resolve("new"));
        assertThat(moved).containsKeys("jbake.properties", "migration.md", "content/post/first.md");
        assertThat(ran("migrate", "hugo", "old", "--output", "new")).contains(": 0 files written, ");
        assertThat(GuestSiteTest.files(folder.resolve("new"))).isEqualTo(moved);
        ran("build", "--source", "new");
        assertThat(folder.resolve("new/output/post/first/index.html")).content().contains("href=\"/post/second/\"");
    }

    /** As stock JBake builds it: see {@link GuestSiteTest}. */
    @Test
    void buildsAProjectOfJBakesAsItIs() throws Exception {
        SiteCopy.copy(Path.of("src/test/guest/site"), folder.resolve("project"));
        ran("build", "--source", "project", "--output", folder.resolve("out").toString());
        assertThat(GuestSiteTest.files(folder.resolve("out")))
                .isEqualTo(GuestSiteTest.files(Path.of("src/test/guest/expected")));
    }
}
