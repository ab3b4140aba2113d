package tapeout.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code tapeout}: says what it can do. */
@Command(
        name = "tapeout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a news digest or a blog from Markdown: checked, linked, published all or nothing.",
        footer = {
            "",
            "Exit codes: 0 fine, 1 problems in the content, 2 wrong usage or configuration, 3 a fault of Tapeout's own or of the machine.",
            "Every option that a site can have a habit of can stand in jbake.properties as tapeout.<name>;",
            "the command line wins."
        })
final class Tapeout implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name a command, such as: tapeout build");
    }
}
