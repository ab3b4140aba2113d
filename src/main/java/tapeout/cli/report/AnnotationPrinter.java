package tapeout.cli.report;

import java.util.List;
import tapeout.problem.Problem;
import tapeout.problem.Severity;
import tapeout.problem.SourceLocation;
import tapeout.site.excerpt.TerminalText;

/**
 * Writes problems as workflow commands of GitHub Actions, which shows them at their lines
 * (docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
public final class AnnotationPrinter {

    private final Console console;
    private final String folder;

    /** @param folder what files start with; GitHub wants them relative to the repository */
    public AnnotationPrinter(Console console, String folder) {
        this.console = console;
        this.folder = folder;
    }

    public void print(List<Problem> problems) {
        problems.forEach(problem -> console.out().print(TerminalText.escaped(command(problem)) + "\n"));
        if (!problems.isEmpty()) {
            console.say(ProblemPrinter.sum(problems));
        }
    }

    private String command(Problem problem) {
        SourceLocation at = problem.location();
        StringBuilder command = new StringBuilder("::").append(level(problem));
        String title = problem.code().code() + " " + problem.code().title();
        command.append(" title=").append(property(title));
        // an option of the command line is no file
        if (!at.file().startsWith("--")) {
            command.append(",file=").append(property(folder + at.file()));
        }
        if (at.line() > 0) {
            command.append(",line=").append(at.line());
        }
        if (at.column() > 0) {
            command.append(",col=").append(at.column());
        }
        return command.append("::") + data(problem.detail() + "\nhint: " + problem.hint());
    }

    private static String level(Problem problem) {
        if (problem.isError()) {
            return "error";
        }
        return problem.severity() == Severity.WARNING && !problem.isDue() ? "warning" : "notice";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
