package tapeout.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The steps of action.yml that are scripts, run one after another as GitHub's runner does, in a repository that holds a
 * site and nothing else, with an archive that a server hands out (docs.github.com/actions/reference/workflows-and-actions,
 * "bash" as a shell, GITHUB_PATH, GITHUB_OUTPUT). The steps that use actions of GitHub's are left out.
 */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "tapeout.release", matches = ".+", disabledReason = "mvn -Prelease makes a release")
class ActionIT {

    private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.(\\w+) }}");

    private static final String SITE = "site.host=https://orbit.example/\ntapeout.title=Orbit\ntapeout.profile=blog\n";

    @TempDir
    private Path folder;

    private Map<?, ?> action;
    private HttpServer server;
    private String archive;

    private record Ended(int exitCode, String said) {}

    @BeforeEach
    void begin() throws IOException {
        action = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("action.yml")));
        byte[] zip = Files.readAllBytes(Path.of(System.getProperty("tapeout.release")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tapeout.zip", exchange -> {
            exchange.sendResponseHeaders(200, zip.length);
            exchange.getResponseBody().write(zip);
            exchange.close();
        });
        server.start();
        archive = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        Files.createDirectories(folder.resolve("temp"));
        write("repository/my site/jbake.properties", SITE);
        write("repository/my site/content/posts/first.md", "---\ntitle: First\ndate: 2026-01-02\n---\nA text.\n");
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void checksAndBuildsARepositoryThatHoldsASiteAlone() throws Exception {
        Map<String, String> inputs = Map.of(
                "archive", archive + "tapeout.zip", "source", "my site", "host", "https://orbit.github.io/blog/");
        Ended ended = run(inputs);
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(outputs()).containsEntry("site", folder.resolve("temp/site").toString());
        assertThat(folder.resolve("temp/site/posts/first/index.html"))
                .content()
                .contains("A text.", "https://orbit.github.io/blog/posts/first/");
        // what the step between keeps for the next run
        assertThat(folder.resolve("repository/my site/.tapeout")).isNotEmptyDirectory();
        // a job may use it twice
        ended = run(inputs);
        assertThat(ended.exitCode()).as(ended.said()).isZero();
    }

    @Test
    void endsAtTheStepThatFailsAndSaysWhere() throws Exception {
        Ended nowhere = run(Map.of("archive", archive + "gone.zip"));
        assertThat(nowhere.exitCode()).isNotZero();
        assertThat(nowhere.said()).contains("404").doesNotContain("::error");

        write("repository/my site/content/posts/second.md", "---\ntitle: Second\ndate: 2026-13-02\n---\nA text.\n");
        Ended wrong = run(Map.of("archive", archive + "tapeout.zip", "source", "my site"));
        assertThat(wrong.exitCode()).isEqualTo(1);
        assertThat(wrong.said()).contains(",file=my site/content/posts/second.md,line=3,col=7::");
        assertThat(folder.resolve("temp/site")).doesNotExist();
    }

    @Test
    void buildsNothingWhereItIsToCheckOnly() throws Exception {
        Ended ended = run(Map.of("archive", archive + "tapeout.zip", "source", "my site", "publish", "false"));
        assertThat(ended.exitCode()).as(ended.said()).isZero();
        assertThat(outputs()).isEmpty();
        assertThat(folder.resolve("temp/site")).doesNotExist();
    }

    /** All steps until one fails. */
    private Ended run(Map<String, String> with) throws Exception {
        Map<String, String> inputs = new HashMap<>(with);
        map(action.get("inputs")).forEach((name, input) -> {
            Object standard = map(input).get("default");
            if (standard != null) {
                inputs.putIfAbsent((String) name, (String) standard);
            }
        });
        write("path", "");
        write("output", "");
        StringBuilder said = new StringBuilder();
        for (Object step : (List<?>) map(action.get("runs")).get("steps")) {
            Object condition = map(step).get("if");
            if (map(step).get("run") instanceof String script
                    && (condition == null || isMet((String) condition, inputs))) {
                Ended ended = bash(script, variables(step, inputs));
                said.append(ended.said());
                if (ended.exitCode() != 0) {
                    return new Ended(ended.exitCode(), said.toString());
                }
            }
        }
        return new Ended(0, said.toString());
    }

    /** Of the one form of condition that the action has. */
    private static boolean isMet(String condition, Map<String, String> inputs) {
        Matcher equal = Pattern.compile("inputs\\.(\\w+) == '(.*)'").matcher(condition);
        assertThat(equal.matches()).as(condition).isTrue();
        return equal.group(2).equals(inputs.get(equal.group(1)));
    }

    private static Map<String, String> variables(Object step, Map<String, String> inputs) {
        Map<String, String> variables = new HashMap<>();
        map(map(step).get("env"))
                .forEach((name, value) -> variables.put(
                        (String) name,
                        INPUT.matcher((String) value)
                                .replaceAll(input -> Matcher.quoteReplacement(inputs.get(input.group(1))))));
        return variables;
    }

    private Ended bash(String script, Map<String, String> variables) throws Exception {
        write("temp/step.sh", script);
        List<String> path = new ArrayList<>(Files.readAllLines(folder.resolve("path")));
        path.add(System.getProperty("java.home") + "/bin:/usr/bin:/bin");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", folder.resolve("temp/step.sh") + "")
                .directory(folder.resolve("repository").toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", String.join(":", path),
                        "CI", "true",
                        "GITHUB_ACTIONS", "true",
                        "GITHUB_WORKSPACE", folder.resolve("repository").toString(),
                        "RUNNER_TEMP", folder.resolve("temp").toString(),
                        "GITHUB_PATH", folder.resolve("path").toString(),
                        "GITHUB_OUTPUT", folder.resolve("output").toString()));
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("output"))) {
            outputs.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return outputs;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<?, ?> map(Object of) {
        return (Map<?, ?>) of;
    }
}
