package tapeout.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of all commands, for {@code man}: man(7) macros of troff, from what {@code --help} is made of. */
final class ManualPage {

    private final CommandSpec tapeout;
    private final StringBuilder page = new StringBuilder();

    ManualPage(CommandLine tapeout) {
        this.tapeout = tapeout.getCommandSpec();
    }

    String roff() {
        page.append(".TH TAPEOUT 1 \"\" \"Tapeout\" \"User Commands\"\n");
        section("NAME");
        text("tapeout \\- " + escaped(tapeout.usageMessage().description()[0]));
        section("SYNOPSIS");
        page.append(".B tapeout\n.I command\n[\\fIoption\\fR ...]\n");
        for (Map.Entry<String, CommandLine> command : tapeout.subcommands().entrySet()) {
            write(command.getKey(), command.getValue().getCommandSpec());
        }
        section("NOTES");
        for (String line : tapeout.usageMessage().footer()) {
            if (!line.isEmpty()) {
                text(escaped(line));
            }
        }
        return page.toString();
    }

    private void write(String name, CommandSpec command) {
        section("tapeout " + name);
        for (String line : command.usageMessage().description()) {
            text(escaped(line));
        }
        command.positionalParameters().forEach(argument -> write(argument.paramLabel(), argument));
        for (OptionSpec option : command.options()) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            write(String.join(", ", option.names()) + value, option);
        }
    }

    private void write(String label, ArgSpec argument) {
        page.append(".TP\n.B ").append(escaped(label)).append('\n');
        text(escaped(String.join(" ", argument.description())));
    }

    private void section(String title) {
        page.append(".SH ").append(escaped(title)).append('\n');
    }

    private void text(String line) {
        page.append(line).append("\n.br\n");
    }

    /** Backslashes and hyphens are themselves, and no line is taken for a macro. */
    private static String escaped(String text) {
        String escaped = text.replace("%n", " ").replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
