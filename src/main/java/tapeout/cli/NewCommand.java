package tapeout.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a new document. */
@Command(
        name = "new",
        description = "Makes a new document with a commented front matter in the right place.",
        subcommands = NewPostCommand.class)
final class NewCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name what to make, such as: tapeout new post \"A headline that states\"");
    }
}
