package tapeout.site.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;
import tapeout.site.SmallDigest;

class TerminalTextTest {

    @TempDir
    private Path folder;

    @Test
    void whatATerminalTakesForACommandIsWrittenOut() {
        assertThat(TerminalText.escaped("Icon\r \u001b[31mred\u009b0m\n\t\u202egnp.\u2028\u007f\u2069"))
                .isEqualTo("Icon\\u000d \\u001b[31mred\\u009b0m\\u000a\\u0009\\u202egnp.\\u2028\\u007f\\u2069");
        assertThat(TerminalText.escaped("naïve 芯片 😀 e\u0301 \u200d \\u0041 $1"))
                .isEqualTo("naïve 芯片 😀 e\u0301 \u200d \\u0041 $1");
        assertThat(TerminalText.blanked("a\u001bb")).isEqualTo("a b");
    }

    /** A name, or a part of one, that writes over the line, paints it, or turns it around. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Icon\r", "\u001b[2J\u001b[31mred", "two\nlines", "\u202egnp.exe", "\u009b31mred", "\u0007"})
    void noCommandReachesTheTerminal(String name) throws Exception {
        SmallDigest digest = new SmallDigest(folder);
        digest.write("content/posts/2026/" + name, "x")
                .write("content/posts/2026/" + name + ".bak", "---\na: 1\n---\n");
        digest.write("content/" + name + "/b.md", "no front matter");
        digest.post("a", "nonsense: \"" + yaml(name) + "\"\n", "[a](<" + name.replace('\n', ' ') + ".md>) [@maker]");
        for (String command : new String[] {"check", "build"}) {
            CommandRun run = digest.run(command);
            assertThat(run.err()).contains(TerminalText.escaped(name)).isEqualTo(lines(run.err()));
        }
        CommandRun github = digest.run("check", "--format", "github");
        assertThat(github.out()).isEqualTo(lines(github.out())).contains("TO-023");
    }

    /** The same with everything but the ends of lines written out. */
    private static String lines(String said) {
        StringBuilder lines = new StringBuilder();
        said.lines().forEach(line -> lines.append(TerminalText.escaped(line)).append('\n'));
        return lines.toString();
    }

    private static String yaml(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
