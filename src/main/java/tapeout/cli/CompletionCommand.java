package tapeout.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;

/** Prints what a shell needs to complete commands and options, or the manual page. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which a shell completes commands and options, or the manual page.",
            "bash: source <(tapeout completion bash)",
            "zsh: source <(tapeout completion zsh), or write it to a file _tapeout in a folder of $fpath.",
            "fish: tapeout completion fish > ~/.config/fish/completions/tapeout.fish"
        })
final class CompletionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "<shell>", description = "bash, zsh, fish, or man for the manual page.")
    private Shell shell = Shell.bash;

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    /** For whom. */
    enum Shell {
        bash,
        zsh,
        fish,
        man
    }

    @Override
    public Integer call() {
        CommandLine tapeout = Main.commandLine(console);
        console.out()
                .print(
                        switch (shell) {
                            case bash -> AutoComplete.bash("tapeout", tapeout);
                            case zsh -> zsh(tapeout);
                            case fish -> fish(tapeout);
                            case man -> new ManualPage(tapeout).roff();
                        });
        return ExitCodes.FINE;
    }

    /**
     * The script for bash knows zsh by itself where it is sourced. A file that zsh finds by its name says in its first line
     * what it completes, and answers as soon as it is read; zsh reads it without replacing aliases, and so without the
     * script's own.
     */
    private static String zsh(CommandLine tapeout) {
        return "#compdef tapeout\n" + AutoComplete.bash("tapeout", tapeout) + """

                if [ "${funcstack[1]}" = _tapeout ]; then
                  unalias compopt
                  _bash_complete -o default -F _complete_tapeout
                fi
                """;
    }

    private static String fish(CommandLine tapeout) {
        StringBuilder script = new StringBuilder("complete -c tapeout -f\n");
        for (Map.Entry<String, CommandLine> command : tapeout.getSubcommands().entrySet()) {
            script.append("complete -c tapeout -n __fish_use_subcommand -a ")
                    .append(command.getKey())
                    .append(described(
                            command.getValue().getCommandSpec().usageMessage().description()));
            for (OptionSpec option : command.getValue().getCommandSpec().options()) {
                script.append("complete -c tapeout -n '__fish_seen_subcommand_from ")
                        .append(command.getKey())
                        .append("' -l ")
                        .append(option.longestName().replaceFirst("^--", ""))
                        .append(value(option))
                        .append(described(option.description()));
            }
        }
        return script.toString();
    }

    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        if (option.completionCandidates() == null) {
            return " -r -F";
        }
        return StreamSupport.stream(option.completionCandidates().spliterator(), false)
                .collect(Collectors.joining(" ", " -x -a '", "'"));
    }

    private static String described(String[] description) {
        String first = description.length == 0 ? "" : description[0].replaceFirst("(?<=[.;:]) .*", "");
        return " -d '" + first.replace("\\", "\\\\").replace("'", "\\'") + "'\n";
    }
}
