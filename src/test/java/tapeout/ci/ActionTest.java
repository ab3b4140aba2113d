package tapeout.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The action by which the repository of a site checks and builds it. */
class ActionTest {

    private Map<?, ?> action;
    private List<Map<?, ?>> steps;

    @BeforeEach
    @SuppressWarnings("unchecked") // the form of an action
    void read() throws Exception {
        action = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of("action.yml")));
        steps = (List<Map<?, ?>>) ((Map<?, ?>) action.get("runs")).get("steps");
    }

    @Test
    void usesPinnedActionsOfGitHubOnly() {
        assertThat(steps.stream().map(step -> step.get("uses")).filter(uses -> uses != null))
                .isNotEmpty()
                .allSatisfy(uses -> assertThat((String) uses).matches("actions/[a-z-]+@[0-9a-f]{40}"));
    }

    /** An input that stands in a script itself could be one: all come as variables. */
    @Test
    void runsScriptsThatBashReadsWithoutInputsInThem() throws Exception {
        for (Map<?, ?> step : steps) {
            String script = (String) step.get("run");
            if (script != null) {
                assertThat(script).doesNotContain("${{");
                assertThat(step.get("shell")).isEqualTo("bash");
                Process bash = new ProcessBuilder("bash", "-n")
                        .redirectErrorStream(true)
                        .start();
                bash.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
                bash.getOutputStream().close();
                assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEmpty();
                assertThat(bash.waitFor()).isZero();
            }
        }
    }

    @Test
    void asksForNothingThatItDoesNotUse() throws Exception {
        String text = Files.readString(Path.of("action.yml"));
        assertThat(((Map<?, ?>) action.get("inputs")).keySet())
                .allSatisfy(input -> assertThat(text).contains("inputs." + input));
    }
}
