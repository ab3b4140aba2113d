package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shells and {@code man} are told knows every command. */
class CompletionCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "man"})
    void knowsEveryCommand(String shell) {
        CommandRun run = CommandRun.of("completion", shell);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(Commands.NAMED.keySet()).contains("fail");
    }
}
