package tapeout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    /** Where zsh finds the file by its name, its first line says for what, and its first use has to answer already. */
    @Test
    void isFoundByZsh() {
        assertThat(CommandRun.of("completion", "zsh").out())
                .startsWith("#compdef tapeout\n")
                .endsWith("  _bash_complete -o default -F _complete_tapeout\nfi\n");
        assertThat(CommandRun.of("completion", "bash").out()).startsWith("#!").doesNotContain("_bash_complete");
    }
}
