package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.site.Newsroom;

/** How the rules of the small newsroom stand, on a day in each of the seven states. */
class StatesCommandTest {

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void copyTheNewsroom() {
        source = Newsroom.copy(folder.resolve("newsroom"));
    }

    private CommandRun run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("states", "--source", source.toString()));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    private CommandRun on(String day, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--as-of", Newsroom.AS_OF, "--on", day));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-30|STATE  SINCE  NAME  CITATION",
                "2025-11-10|STATE      SINCE       NAME          CITATION;"
                        + "Announced  2025-10-01  Wick order    Ministry of Lanterns;"
                        + "Proposed   2025-11-03  Lantern rule  LX 1/2026",
                "2025-12-30|STATE      SINCE       NAME          CITATION;"
                        + "Announced  2025-10-01  Wick order    Ministry of Lanterns;"
                        + "Proposed   2025-11-03  Lantern rule  LX 1/2026",
                "2025-12-31|STATE     SINCE       NAME          CITATION;"
                        + "In force  2025-12     Wick order    Ministry of Lanterns and Chamber of Lamps;"
                        + "Proposed  2025-11-03  Lantern rule  LX 1/2026",
                "2026-02-04|STATE      SINCE       NAME          CITATION;"
                        + "In force   2026-02-01  Spark rule    LX 2/2026;"
                        + "Suspended  2026-01-05  Wick order    Chamber of Lamps;"
                        + "Published  2026-01-10  Lantern rule  LX 1/2026",
                "2026-02-05|STATE                                SINCE       NAME          CITATION;"
                        + "In force                             2026-02-01  Spark rule    LX 2/2026;"
                        + "Not clear: a suspension has run out  2026-02-05  Wick order    Chamber of Lamps;"
                        + "Published                            2026-01-10  Lantern rule  LX 1/2026",
                "2026-04-01|STATE      SINCE       NAME          CITATION;"
                        + "In force   2026-03-01  Lantern rule  LX 1/2026;"
                        + "In force   2026-02-01  Spark rule    LX 2/2026;"
                        + "Rescinded  2026-04-01  Wick order    LX 9/2026"
            })
    void printsATableForADay(String day, String lines) {
        int rules = lines.split(";").length - 1;
        assertThat(on(day))
                .isEqualTo(new CommandRun(
                        0,
                        lines.replace(';', '\n') + "\n",
                        "As of " + day + ": " + rules + (rules == 1 ? " state.\n" : " states.\n")));
    }

    @Test
    void takesTheDayOfTheBuildWhereNoneIsNamed() {
        assertThat(run("--as-of", "2026-02-08T23:59:59-01:00").err()).isEqualTo("As of 2026-02-09: 3 states.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-11-10", "2025-12-31", "2026-02-04", "2026-02-08", "2026-04-01"})
    void printsWhatTheTopicShowsOnThatDay(String day) throws IOException {
        CommandRun build = CommandRun.of("build", "--source", source.toString(), "--as-of", day, "--future");
        assertThat(build.exitCode()).as(build.err()).isZero();
        Document topic =
                Jsoup.parse(source.resolve("output/topics/rules/index.html").toFile());
        List<String> shown = new ArrayList<>();
        for (Element group : topic.select(".standing-group")) {
            for (Element rule : group.select(".standing")) {
                shown.add(group.select("h3 .status-word").text() + " | "
                        + rule.select(".status-since time").attr("datetime") + " | "
                        + rule.select(".standing-name").text());
            }
        }
        List<String> printed = on(day).out()
                .lines()
                .skip(1)
                .map(line -> line.replaceAll(" {2,}", " | ").replaceFirst(" \\| [^|]*$", ""))
                .toList();
        assertThat(printed).isNotEmpty().isEqualTo(shown);
    }

    @Test
    void printsJsonForMachines() throws IOException {
        CommandRun run = on("2026-04-01", "--json", "--quiet");
        assertThat(run.err()).isEmpty();
        JsonNode read = new ObjectMapper().readTree(run.out());
        assertThat(read.at("/on").asText()).isEqualTo("2026-04-01");
        assertThat(read.at("/entities")).hasSize(3);
        assertThat(read.at("/entities/2"))
                .isEqualTo(new ObjectMapper()
                        .readTree(
                                "{\"id\":\"wick-order\",\"type\":\"rule\",\"name\":\"Wick order\",\"state\":\"rescinded\","
                                        + "\"since\":\"2026-04-01\",\"citations\":[\"LX 9/2026\"],\"sources\":[{"
                                        + "\"publisher\":\"Official gazette\",\"title\":\"LX 9/2026\","
                                        + "\"url\":\"https://gazette.example/lx-9\"}]}"));
        assertThat(read.at("/entities/0/sources/0/url").asText()).isEqualTo("https://gazette.example/lx-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-02", "today", "20.05.2025", "2026-02-08T12:00:00Z", ""})
    void refusesWhatIsNoDay(String day) {
        CommandRun run = on(day);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("error: Invalid value for option '--on': \"" + day + "\" is no day; write it as");
    }

    @Test
    void printsNothingOfALibraryWithMistakes() throws IOException {
        Path rule = source.resolve("content/rules/wick-order.md");
        Files.writeString(rule, Files.readString(rule).replace("action: announced", "action: resumed"));
        CommandRun run = on("2026-02-08");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("content/rules/wick-order.md:8:5: error TO-096")
                .contains("1 error, 0 warnings");
    }

    @Test
    void writesNothing() {
        assertThat(on("2026-02-08").exitCode()).isZero();
        assertThat(source.resolve("output")).doesNotExist();
        assertThat(source.resolve(".tapeout")).doesNotExist();
    }
}
