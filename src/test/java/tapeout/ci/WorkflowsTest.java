package tapeout.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tapeout.cli.CommandRun;

/** What the workflows of the repository may do, when they run, and what goes before what. */
class WorkflowsTest {

    private static final Path FOLDER = Path.of(".github/workflows");
    private static final Path OF_NEW_SITES = Path.of("src/main/resources/tapeout/beats/common/github/workflows");
    private static final Pattern USES = Pattern.compile("uses: (\\S+)(.*)");
    private static final Map<String, Object> READ = Map.of("contents", "read");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    }

    private static Map<String, Object> workflow(String name) throws IOException {
        return read(FOLDER.resolve(name));
    }

    private static Map<String, Object> job(String workflow, String job) throws IOException {
        return map(map(workflow(workflow).get("jobs")).get(job));
    }

    private static List<Map<String, Object>> steps(Object job) {
        List<Map<String, Object>> steps = new ArrayList<>();
        if (map(job).get("steps") instanceof List<?> list) {
            list.forEach(step -> steps.add(map(step)));
        }
        return steps;
    }

    private static String commands(Object job) {
        StringBuilder commands = new StringBuilder();
        steps(job).forEach(step -> commands.append(step.getOrDefault("run", "")).append('\n'));
        return commands.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void useOnlyWhatIsPinnedByCommit(String name) throws IOException {
        Matcher uses = USES.matcher(Files.readString(FOLDER.resolve(name)));
        int found = 0;
        while (uses.find()) {
            found++;
            if (uses.group(1).startsWith("./")) {
                assertThat(Path.of(uses.group(1))).exists();
            } else {
                assertThat(uses.group()).matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+");
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void mayDoNoMoreThanTheyMust() throws IOException {
        Map<String, Object> granted = new TreeMap<>();
        for (String name : names()) {
            granted.put(name, workflow(name).get("permissions"));
            map(workflow(name).get("jobs")).forEach((id, job) -> {
                if (map(job).containsKey("permissions")) {
                    granted.put(name + " " + id, map(job).get("permissions"));
                }
            });
        }
        assertThat(granted)
                .isEqualTo(new TreeMap<>(Map.of(
                        "check.yml", READ,
                        "due.yml", Map.of(),
                        "due.yml list", Map.of("contents", "read", "issues", "write"),
                        "publish.yml", READ,
                        "publish.yml build", Map.of("contents", "read", "pages", "read"),
                        "publish.yml deploy", Map.of("pages", "write", "id-token", "write"),
                        "tests.yml", READ)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void endAndLeaveNoKeyBehind(String name) throws IOException {
        map(workflow(name).get("jobs")).forEach((id, job) -> {
            if (map(job).containsKey("uses")) {
                return;
            }
            assertThat(map(job)).as(id).containsKeys("timeout-minutes", "runs-on");
            assertThat(commands(job)).as("text that others wrote is no command").doesNotContain("${{");
            for (Map<String, Object> step : steps(job)) {
                if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                    assertThat(map(step.get("with"))).containsEntry("persist-credentials", false);
                }
                if (String.valueOf(step.get("run")).startsWith(".ci/")) {
                    assertThat(Path.of(String.valueOf(step.get("run")).split(" ")[0]))
                            .isExecutable();
                }
            }
        });
    }

    @Test
    void publishOnlyWhatWasTested() throws IOException {
        assertThat(job("publish.yml", "tests")).containsEntry("uses", "./.github/workflows/tests.yml");
        assertThat(commands(job("tests.yml", "tests"))).contains("bash .ci/run");
        assertThat(job("publish.yml", "build")).containsEntry("needs", "tests").doesNotContainKey("if");
        assertThat(job("publish.yml", "deploy")).containsEntry("needs", "build").doesNotContainKey("if");
    }

    @Test
    void publishAtTheAddressOfPages() throws IOException {
        Object build = job("publish.yml", "build");
        assertThat(commands(build))
                .contains("bin/tapeout build --publish --host \"$ADDRESS\"")
                .doesNotContain("--drafts", "--future");
        assertThat(steps(build)).anySatisfy(step -> {
            assertThat(step).containsEntry("id", "pages");
            assertThat(String.valueOf(step.get("uses"))).startsWith("actions/configure-pages@");
        });
        assertThat(steps(build))
                .anySatisfy(step -> assertThat(step)
                        .containsEntry("env", Map.of("ADDRESS", "${{ steps.pages.outputs.base_url }}")));
    }

    /** What the tests drew stands at {@code /design/} of the site, which a build would sweep away: it comes after. */
    @Test
    void publishTheDesignThatWasTested() throws IOException {
        assertThat(steps(job("tests.yml", "tests"))).last().satisfies(step -> {
            assertThat(String.valueOf(step.get("uses"))).startsWith("actions/upload-artifact@");
            assertThat(map(step.get("with")))
                    .containsEntry("name", "design")
                    .containsEntry("path", "target/look/design");
        });
        List<Map<String, Object>> build = steps(job("publish.yml", "build"));
        assertThat(build.subList(build.size() - 3, build.size()))
                .extracting(step -> String.valueOf(step.getOrDefault("uses", step.get("name")))
                        .replaceAll("@.*", ""))
                .containsExactly("Build", "actions/download-artifact", "actions/upload-pages-artifact");
        assertThat(map(build.get(build.size() - 2).get("with")))
                .isEqualTo(Map.of("name", "design", "path", "output/design"));
        assertThat(map(build.get(build.size() - 1).get("with"))).containsEntry("path", "output");
    }

    @Test
    void checkAPullRequestOnce() throws IOException {
        assertThat(map(workflow("check.yml").get("on")).keySet())
                .containsExactlyInAnyOrder("pull_request", "workflow_dispatch");
        assertThat(map(map(workflow("publish.yml").get("on")).get("push"))).containsEntry("branches", List.of("main"));
        assertThat(map(workflow("tests.yml").get("on")).keySet()).containsExactly("workflow_call");
        assertThat(map(workflow("due.yml").get("on")).keySet())
                .containsExactlyInAnyOrder("schedule", "workflow_dispatch");
    }

    @Test
    void dependabotLooksAfterActionsAndLibraries() throws IOException {
        assertThat((List<?>) read(Path.of(".github/dependabot.yml")).get("updates"))
                .extracting(update -> map(update).get("package-ecosystem"))
                .containsExactlyInAnyOrder("github-actions", "maven");
    }

    /** Whatever keeps our own actions up to date keeps those of new sites so. */
    @Test
    void newSitesBeginWithTheSameActions() throws IOException {
        Set<String> ours = new TreeSet<>();
        for (String name : names()) {
            ours.addAll(pinned(FOLDER.resolve(name)));
        }
        assertThat(ours).containsAll(pinned(OF_NEW_SITES.resolve("site.yml")));
        assertThat(pinned(OF_NEW_SITES.resolve("site.yml"))).hasSize(6);
        List<?> updates = (List<?>) read(Path.of(".github/dependabot.yml")).get("updates");
        assertThat(updates)
                .anySatisfy(update -> assertThat((List<?>) map(update).get("directories"))
                        .isEqualTo(List.of("/", "/" + OF_NEW_SITES)));
    }

    /** Variables of a repository do not reach pull requests from forks: the workflow itself says which release it wants. */
    @Test
    void aNewSiteIsCheckedBeforeItIsPublishedAndInForksToo() throws IOException {
        Path file = OF_NEW_SITES.resolve("site.yml");
        assertThat(Files.readString(file)).doesNotContain("vars.", "secrets.", "pull_request_target");
        Map<String, Object> jobs = map(read(file).get("jobs"));
        List<Map<String, Object>> steps = steps(jobs.get("build"));
        assertThat(steps)
                .extracting(step -> step.get("run"))
                .filteredOn(run -> run != null)
                .element(1)
                .isEqualTo("tapeout check --format github");
        assertThat(commands(jobs.get("build"))).doesNotContain("${{", "--drafts", "--future");
        assertThat(steps)
                .filteredOn(step -> String.valueOf(step.get("run")).contains("--publish"))
                .singleElement()
                .satisfies(step -> assertThat(step.get("if")).isEqualTo("github.event_name != 'pull_request'"));
        assertThat(map(jobs.get("deploy"))).containsEntry("needs", "build");
    }

    private static Set<String> pinned(Path file) throws IOException {
        return USES.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .filter(uses -> !uses.startsWith("uses: ./"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void timeAloneTurnsNoPullRequestRed() {
        CommandRun run = CommandRun.of("check", "--fail-on", "warning", "--as-of", "2027-01-02");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("due TO-120", "0 errors, 0 warnings, ");
    }
}
