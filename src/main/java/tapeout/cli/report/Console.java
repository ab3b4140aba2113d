package tapeout.cli.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tapeout.site.excerpt.TerminalText;

/**
 * Where commands write, messages for people to standard error, data to standard output, and where they ask; all as UTF-8.
 */
public final class Console {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean noColor;
    private final @Nullable BufferedReader answers;

    /**
     * @param terminal whether standard error is a terminal
     * @param noColor whether the environment asks for no colour (no-color.org)
     * @param answers what somebody answers to questions; null where nobody can be asked
     */
    public Console(
            PrintStream out, PrintStream err, boolean terminal, boolean noColor, @Nullable BufferedReader answers) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.noColor = noColor;
        this.answers = answers;
    }

    /**
     * The process's own streams; the launcher says in {@code tapeout.terminal} whether messages go to a terminal, and in {@code
     * tapeout.asks} whether somebody can answer there.
     */
    public static Console ofProcess() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("tapeout.terminal"),
                System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty(),
                Boolean.getBoolean("tapeout.asks")
                        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                        : null);
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** A line for people, whatever it holds. */
    public void say(String line) {
        err.println(TerminalText.escaped(line));
    }

    /** What is wrong with how a command was called, and what to write instead. */
    public void refuse(@Nullable String what, String hint) {
        say("error: " + what);
        say("  hint: " + hint);
    }

    /**
     * Asks for a line.
     *
     * @param question shown with what stands for an empty answer
     * @return the answer, or what stands for it: also where nobody can be asked, or there is no more to be read
     * @throws IOException if the answer cannot be read
     */
    public String ask(String question, String otherwise) throws IOException {
        if (answers == null) {
            return otherwise;
        }
        err.print(TerminalText.escaped(question + (otherwise.isEmpty() ? "" : " [" + otherwise + "]") + ": "));
        err.flush();
        String answer = answers.readLine();
        return answer == null || answer.isBlank() ? otherwise : answer.strip();
    }

    /** Whether a line may be drawn over and over: a person looks, and no log keeps each of them. */
    boolean isWatched() {
        return terminal && System.getenv("CI") == null;
    }

    /** What moves a terminal's cursor. */
    void draw(String moves) {
        err.print(moves);
        err.flush();
    }

    /** A line with colours, whose words are known to be {@link TerminalText}. */
    void sayPainted(String line) {
        err.println(line);
    }

    /** A fault of the program with the way to it. */
    public void trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        trace.toString().lines().forEach(line -> say(line.replace("\t", "    ")));
    }

    /** How to colour, where the command line or the configuration says {@code auto}, {@code always} or {@code never}. */
    public Paint paint(String choice) {
        return switch (choice) {
            case "always" -> Paint.ANSI;
            case "never" -> Paint.PLAIN;
            default -> terminal && !noColor ? Paint.ANSI : Paint.PLAIN;
        };
    }
}
