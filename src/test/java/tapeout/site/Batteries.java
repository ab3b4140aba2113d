package tapeout.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tapeout.cli.CommandRun;

/** A digest on another beat, in src/test/sites/batteries: cells, plants and subsidies that its own files declare. */
final class Batteries {

    /** Where it is; tests build copies. */
    static final Path SOURCE = Path.of("src/test/sites/batteries").toAbsolutePath();

    /** The instant for which it is built. */
    static final String AS_OF = "2026-03-08T12:00:00Z";

    private Batteries() {}

    /** Copies it. */
    static Path copy(Path target) {
        SiteCopy.copy(SOURCE, target);
        return target;
    }

    /** Runs a command on a copy; fails where that fails. */
    static CommandRun run(String command, Path source, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, "--source", source.toString(), "--as-of", AS_OF));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError(command + " fails:\n" + run.out() + run.err());
        }
        return run;
    }
}
