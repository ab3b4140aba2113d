package tapeout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import tapeout.output.PublishException;

/** Runs a command and turns how it ends into an exit code. */
public final class Main {

    private Main() {}

    /** @param args a command and its options; {@code --help} lists them */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command without ending the process. */
    static int run(Console console, String... args) {
        return commandLine(console).execute(args);
    }

    /** All commands. */
    static CommandLine commandLine(Console console) {
        CommandLine.IFactory factory = new Commands(console);
        CommandLine tapeout = new CommandLine(Tapeout.class, factory)
                .addSubcommand(BuildCommand.class)
                .addSubcommand(CheckCommand.class)
                .addSubcommand(ServeCommand.class)
                .addSubcommand(StatesCommand.class)
                .addSubcommand(NewCommand.class)
                .addSubcommand(LockCommand.class);
        tapeout.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        tapeout.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExitCodeExceptionMapper(failure ->
                        failure instanceof CommandLine.ParameterException ? ExitCodes.USAGE : ExitCodes.FAULT)
                .setExecutionExceptionHandler((failure, command, parsed) -> fail(console, failure));
        return tapeout;
    }

    private static int fail(Console console, Exception failure) {
        if (failure instanceof Baking.NotPublished stopped) {
            PublishException reason = stopped.reason();
            console.say("error: " + reason.getMessage());
            console.say("  hint: " + reason.hint());
            return reason.kind() == PublishException.Kind.FAILED ? ExitCodes.FAULT : ExitCodes.USAGE;
        }
        console.say("This is a fault of Tapeout's own. Please report it with what follows.");
        failure.printStackTrace(console.err());
        return ExitCodes.FAULT;
    }
}
