package tapeout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import tapeout.cli.report.Console;
import tapeout.output.PublishException;
import tapeout.output.PublishFailures;

/** Runs a command and turns how it ends into an exit code. */
public final class Main {

    private Main() {}

    /** @param args a command and its options; {@code --help} lists them */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /**
     * Runs a command without ending the process.
     *
     * @return the exit code: 0 fine, 1 problems in the site, 2 a wrong command line or configuration, 3 a fault of Tapeout's own or of the machine
     */
    public static int run(Console console, String... args) {
        String[] meant = meant(args);
        try {
            return commandLine(console, meant).execute(meant);
        } catch (Error e) {
            return fault(console, e);
        }
    }

    /** Whoever types {@code help build} or {@code help} means an option of the command, or of all. */
    private static String[] meant(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        return Stream.concat(Arrays.stream(args).skip(1).limit(1), Stream.of("--help"))
                .toArray(String[]::new);
    }

    /** The command that stands first, where one does; else all: to look at a command takes a while, and one is run. */
    private static CommandLine commandLine(Console console, String... args) {
        Class<?> named = args.length == 0 ? null : Commands.NAMED.get(args[0]);
        return named == null ? commandLine(console) : commandLine(console, List.of(named));
    }

    /** All commands. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, Commands.NAMED.values());
    }

    private static CommandLine commandLine(Console console, Collection<Class<?>> commands) {
        CommandLine tapeout = new CommandLine(Tapeout.class, new Commands(console));
        commands.forEach(tapeout::addSubcommand);
        tapeout.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        tapeout.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .registerConverter(Integer.class, Main::wholeNumber)
                .registerConverter(Path.class, Main::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExitCodeExceptionMapper(failure ->
                        failure instanceof CommandLine.ParameterException ? ExitCodes.USAGE : ExitCodes.FAULT)
                .setParameterExceptionHandler(wrongUse(console, tapeout.getParameterExceptionHandler()))
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(console, failure));
        return tapeout;
    }

    /**
     * Of a command that was meant, what is wrong and where to look: below all of its options nobody would find it. Who
     * names no command, or one that there is not, sees what there is; and so does who misspells an option.
     */
    private static CommandLine.IParameterExceptionHandler wrongUse(
            Console console, CommandLine.IParameterExceptionHandler usual) {
        return (wrong, args) -> {
            CommandLine command = wrong.getCommandLine();
            Optional<String> text = Arrays.stream(args)
                    .filter(argument -> argument.startsWith("-") && argument.contains(" ") && !argument.contains("="))
                    .findFirst();
            boolean nearly = text.isEmpty()
                    && wrong instanceof CommandLine.UnmatchedArgumentException unmatched
                    && !unmatched.getSuggestions().isEmpty();
            if (command.getParent() == null || nearly) {
                return usual.handleParseException(wrong, args);
            }
            String name = command.getCommandSpec().qualifiedName();
            console.refuse(
                    wrong.getMessage(),
                    text.isEmpty()
                            ? name + " --help tells what it takes."
                            : "Write -- before a text that starts with a hyphen: " + name + " … -- \"" + text.get()
                                    + "\"");
            return ExitCodes.USAGE;
        };
    }

    private static Integer wholeNumber(String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("\"" + value + "\" is no whole number");
        }
    }

    /** An empty text, as of a variable that is not set, is no way to say "here". */
    private static Path path(String value) {
        if (value.isBlank()) {
            throw new CommandLine.TypeConversionException("it is empty; write a path, such as . for this folder");
        }
        return Path.of(value);
    }

    private static int fail(Console console, Exception failure) {
        if (failure instanceof FileSystemException place) {
            PublishException reason = PublishFailures.of("The file system refuses it", place);
            return fail(console, reason, reason.hint() + " If all is well there, report it with: " + where(place));
        }
        if (failure instanceof PublishException reason) {
            return fail(console, reason, reason.hint());
        }
        return fault(console, failure);
    }

    private static int fault(Console console, Throwable failure) {
        console.say("This is a fault of Tapeout's own. Please report it with what follows.");
        console.trace(failure);
        return ExitCodes.FAULT;
    }

    private static int fail(Console console, PublishException reason, String hint) {
        console.refuse(reason.getMessage(), hint);
        return reason.kind() == PublishException.Kind.FAILED ? ExitCodes.FAULT : ExitCodes.USAGE;
    }

    /** The step of Tapeout's that met it: what looks like a mistake of the place may be one of Tapeout's own. */
    private static String where(Exception failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(step -> step.contains("tapeout."))
                .findFirst()
                .orElse(failure.toString());
    }
}
