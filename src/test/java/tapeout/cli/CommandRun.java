package tapeout.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import tapeout.cli.report.Console;

/**
 * One run of the command line within this process.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record CommandRun(int exitCode, String out, String err) {

    /** Runs a command, without a terminal. */
    public static CommandRun of(String... arguments) {
        return of(null, arguments);
    }

    /** Runs a command while somebody answers what it asks. */
    static CommandRun answering(String answers, String... arguments) {
        return of(new BufferedReader(new StringReader(answers)), arguments);
    }

    private static CommandRun of(BufferedReader answers, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                true,
                answers);
        int exitCode = Main.run(console, arguments);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
