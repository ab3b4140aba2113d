package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;

/** Templates below templates/own/ and files of data, as a build after a build sees them. What they can do stands in the batteries. */
class OwnOutputsTest {

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void makeASite() throws IOException {
        site = new SmallSite(folder);
        site.write("data/people.yaml", "- {id: ada, name: Ada}\n- {id: bo, name: Bo}\n");
        site.write("templates/own/person.ftlh", """
                ---
                title: "{name}"
                each: people
                address: /people/{id}/
                ---
                <!DOCTYPE html><title>${view.title}</title><p>${view.item.name} of ${data.people?size}</p>
                """);
        site.post("a", "First", "", "See [Ada](/people/ada/).");
    }

    @Test
    void areMadeAnewWhereDataOrATemplateChangedAndGoWithTheirItems() throws IOException {
        assertThat(site.built("people/ada/index.html")).isEqualTo("<!DOCTYPE html><title>Ada</title><p>Ada of 2</p>\n");
        site.write("data/people.yaml", "- {id: ada, name: Ada L.}\n");
        assertThat(site.built("people/ada/index.html")).contains("<p>Ada L. of 1</p>");
        assertThat(folder.resolve("output/people/bo")).doesNotExist();
        site.write("templates/own/names.txt.ftl", "<#list data.people as one>${one.name}</#list>");
        assertThat(site.built("names.txt")).isEqualTo("Ada L.");
        site.write("templates/own/names.txt.ftl", "<#list view.lists.posts as post>${post.title}\n</#list>");
        assertThat(site.built("names.txt")).isEqualTo("First\n");
        site.post("b", "Second <&>", "", "More.");
        assertThat(site.built("names.txt")).contains("First\n", "Second <&>\n");
        Files.delete(folder.resolve("templates/own/names.txt.ftl"));
        site.built("index.html");
        assertThat(folder.resolve("output/names.txt")).doesNotExist();
    }

    @Test
    void areFoundByTheirTitleAndByWhatTheirItemsSay() throws IOException {
        site.write("data/people.yaml", "- {id: ada, name: Ada, has: [{pet: Quokka}]}\n");
        assertThat(site.built("search/words-0.txt")).contains("0quokka");
        try (Stream<Path> pages = Files.list(folder.resolve("output/search"))) {
            assertThat(pages.filter(page -> page.getFileName().toString().startsWith("pages-")))
                    .anySatisfy(page -> assertThat(page).content().contains("\"/people/ada/\""));
        }
        site.write("data/people.yaml", "- {id: ada, name: Ada, has: [Zebu]}\n");
        assertThat(site.built("search/words-0.txt")).contains("0zebu").doesNotContain("quokka");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VERSION:2.0                                                               | it does not start with BEGIN:VCALENDAR.
            BEGIN:VCALENDAR/BEGIN:VEVENT/SUMMARY:a/END:VCALENDAR                      | what began last does not end first.
            BEGIN:VCALENDAR/BEGIN:VEVENT/SUMMARY:a                                    | there is no END:VEVENT.
            BEGIN:VCALENDAR/SUMMARY:a/and more/END:VCALENDAR                          | it is not a name, a colon and a value
            BEGIN:VCALENDAR/END:VCALENDAR/BEGIN:VEVENT/END:VEVENT                     | something stands behind END:VCALENDAR.
            ''                                                                        | there is no BEGIN:VCALENDAR.
            """)
    void aCalendarThatProgramsCannotReadIsTold(String lines, String why) throws IOException {
        site.write("templates/own/days.ics.ftl", lines.replace('/', '\n') + "\n");
        CommandRun run = site.run("build");
        assertThat(run.err()).contains("TO-495 What the template makes for /days.ics is no iCalendar", why);
    }

    /** As the standard folds them, and as lines stand one below the other in a template that indents them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            SUMMARY:a, b¶ c¶  d: e|SUMMARY:a, bc d: e
            SUMMARY:a ¶\\thttps://b.example/|SUMMARY:a https://b.example/
            SUMMARY:a¶¶  b|SUMMARY:a b
              SUMMARY:a¶    and b¶  LOCATION:c|SUMMARY:a and b\\r\\nLOCATION:c
            UID:1¶  LOCATION:c¶    X-A;B=1:c|UID:1\\r\\nLOCATION:c\\r\\nX-A;B=1:c
            UID:1¶  begin:valarm¶    ACTION:AUDIO¶  end:valarm|UID:1\\r\\nbegin:valarm\\r\\nACTION:AUDIO\\r\\nend:valarm
            """)
    void foldedLinesOfACalendarAreOne(String lines, String made) throws IOException {
        site.write(
                "templates/own/days.ics.ftl",
                "<#ftl output_format=\"plainText\">\nBEGIN:VCALENDAR\n  BEGIN:VEVENT\n"
                        + lines.replace('¶', '\n').translateEscapes() + "\n  END:VEVENT\nEND:VCALENDAR\n");
        assertThat(site.built("days.ics"))
                .contains("BEGIN:VEVENT\r\n" + made.translateEscapes() + "\r\nEND:VEVENT\r\n");
    }

    @Test
    void aCalendarMayHoldAnythingThatTheStandardHas() throws IOException {
        site.write("templates/own/days.ics.ftl", """
                <#ftl output_format="plainText">

                BEGIN:VCALENDAR
                begin:vevent
                DTSTART;TZID="Europe/Berlin: summer";VALUE=DATE-TIME:20260101T120000

                SUMMARY:a: b
                END:VEVENT
                END:VCALENDAR
                BEGIN:VCALENDAR
                END:VCALENDAR
                """);
        assertThat(site.built("days.ics")).contains("SUMMARY:a: b\r\nEND:VEVENT\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            templates/own/x.txt.ftl      | <#macro again><@again/></#macro><@again/>              | TO-301 The template calls itself without end
            templates/own/x.txt.ftl      | <#function f x><#return f(x)></#function>${f(1)}       | TO-301 The template calls itself without end
            templates/own/x.txt.ftl      | <#include "/own/x.txt.ftl">                            | TO-301 The template calls itself without end
            templates/own/x.json.ftl     | <#list 1..2000 as i>[</#list>                          | TO-495 What the template makes for /x.json is no JSON
            data/people.schema.json      | {"$ref": "#"}                                          | TO-490 This cannot be read as JSON Schema: a $ref of it leads back to itself
            data/people.schema.json      | {"$ref": "https://a.example/x.json"}                   | TO-490 This cannot be read as JSON Schema: it refers to https://a.example/x.json, and nothing outside of it is read
            data/people.schema.json      | {"items": {"properties": {"id": {"pattern": "["}}}}    | TO-490 This cannot be read as JSON Schema: Unclosed character class
            """)
    void thatHaveNoEndAreToldWhereTheyAre(String file, String text, String problem) throws IOException {
        site.write(file, text);
        CommandRun run = site.run("check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("(?m)^" + file + "[:0-9]*: error " + Pattern.quote(problem));
    }

    /** Its name is that of pages that Tapeout makes, which have a template of that name. */
    @ParameterizedTest
    @ValueSource(strings = {"claim", "tags", "redirect"})
    void aTypeOfAnyNameHasThePagesOfEntities(String type) throws IOException {
        site.write("content/types/" + type + ".yaml", """
                name: {one: Thing, many: Things}
                folder: things
                summary: Things that there are.
                """);
        site.write("content/things/one.md", "---\nname: One\nsummary: A thing.\nverified: 2026-11-20\n---\nText.\n");
        assertThat(site.built("things/one/index.html")).contains(">One</h1>");
        site.write("templates/pages/" + type + ".ftlh", "<!DOCTYPE html><title>Mine</title>");
        assertThat(site.built("things/one/index.html")).contains("<title>Mine</title>");
    }

    @Test
    void dataReachesEveryTemplateOfTheSite() throws IOException {
        site.write("templates/pages/search.ftlh", "<!DOCTYPE html><title>${data.people[1].name}</title>");
        assertThat(site.built("search/index.html")).contains("<title>Bo</title>");
    }

    /** The first blocks of {@code src/docs/recipes.md}: a page, a feed, a field on posts. */
    @Test
    void theRecipesWork() throws IOException {
        List<String> blocks = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$")
                .matcher(Files.readString(Path.of("src/docs/recipes.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        site.write("templates/own/who.ftlh", blocks.get(0));
        site.write("templates/own/titles.json.ftl", blocks.get(1));
        site.write("content/types/post.yaml", blocks.get(2));
        site.post("b", "A \"quoted\" title", "region: [south]\n", "More.");
        assertThat(site.built("who/index.html")).contains("<h1>Who we are</h1>", "has published 2 posts.");
        assertThat(Files.readString(folder.resolve("output/titles.json"))).contains("{\"title\": \"First\"");
        assertThat(folder.resolve("output/region/south/index.html")).exists();
    }
}
