package tapeout.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import tapeout.cli.Main;
import tapeout.cli.report.Console;

/** Runs one command of Tapeout's within Maven: {@code mvn tapeout:build}. */
public final class CommandMojo extends AbstractMojo {

    private String command = "";
    private String source = "";
    private @Nullable String arguments;

    /** @param command such as {@code build}; each goal in {@code plugin.xml} gives its own */
    public void setCommand(String command) {
        this.command = command;
    }

    /** @param source the folder that holds {@code jbake.properties} */
    public void setSource(String source) {
        this.source = source;
    }

    /** @param arguments what else the command is to know, with blanks between: {@code --publish --output site} */
    public void setArguments(String arguments) {
        this.arguments = arguments;
    }

    /**
     * Runs it; what it says goes where Maven's own words go.
     *
     * @throws MojoFailureException if the site has problems, or the arguments are wrong
     * @throws MojoExecutionException if Tapeout itself fails
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        List<String> words = new ArrayList<>(List.of(command, "--source", source));
        if (arguments != null && !arguments.isBlank()) {
            words.addAll(List.of(arguments.strip().split("\\s+")));
        }
        int code = Main.run(Console.ofProcess(), words.toArray(String[]::new));
        String ended = "tapeout " + command + " ended with " + code + "; what is wrong stands above.";
        switch (code) {
            case 0 -> getLog().debug(ended);
            case 1, 2 -> throw new MojoFailureException(ended);
            default -> throw new MojoExecutionException(ended);
        }
    }
}
