package tapeout.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tapeout.cli.CommandRun;

/** The small newsroom in src/test/sites/newsroom: one of everything. */
public final class Newsroom {

    /** Where it is; tests build copies. */
    public static final Path SOURCE = Path.of("src/test/sites/newsroom").toAbsolutePath();

    /** The instant for which it is built. */
    public static final String AS_OF = "2026-02-08T12:00:00Z";

    /** What {@code check} says of its draft. */
    public static final String HELD_BACK = "1 document held back:\n  content/posts/2026/not-yet.md: draft\n";

    static final URI HOST = URI.create("https://newsroom.example/");

    private Newsroom() {}

    /** Copies it. */
    public static Path copy(Path target) {
        SiteCopy.copy(SOURCE, target);
        return target;
    }

    /** Builds a copy into its own output folder; fails where that fails. */
    static CommandRun build(Path source, String... options) {
        CommandRun run = CommandRun.of(arguments(source, options).toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new AssertionError("the newsroom cannot be built:\n" + run.err());
        }
        return run;
    }

    /** The command line that builds a copy. */
    static List<String> arguments(Path source, String... options) {
        List<String> arguments = new ArrayList<>(List.of("build", "--source", source.toString(), "--as-of", AS_OF));
        arguments.addAll(List.of(options));
        return arguments;
    }
}
