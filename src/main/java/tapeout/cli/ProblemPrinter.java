package tapeout.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.site.Excerpts;

/**
 * Prints problems for people: place, line, caret, what is wrong, what to write instead, and once per rule
 * of the newsroom why it is one; then the count.
 */
final class ProblemPrinter {

    private final Console console;
    private final Paint paint;
    private final Set<ProblemCode> explained = EnumSet.noneOf(ProblemCode.class);

    ProblemPrinter(Console console, Paint paint) {
        this.console = console;
        this.paint = paint;
    }

    void print(List<Problem> problems, Excerpts excerpts) {
        problems.forEach(problem -> print(problem, excerpts));
        if (!problems.isEmpty()) {
            console.say(sum(problems));
        }
    }

    /** {@code 1 error, 0 warnings, 2 due}. */
    static String sum(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long due = problems.stream().filter(Problem::isDue).count();
        return count(errors, "error") + ", " + count(problems.size() - errors - due, "warning")
                + (due == 0 ? "" : ", " + due + " due");
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void print(Problem problem, Excerpts excerpts) {
        String severity = problem.isError() ? paint.red("error") : paint.yellow(problem.isDue() ? "due" : "warning");
        console.say(paint.bold(problem.location().toString()) + ": " + severity + " "
                + paint.faint(problem.code().code()) + " " + problem.detail());
        Excerpts.Excerpt excerpt = excerpts.of(problem.location());
        if (excerpt.present()) {
            String number = String.valueOf(problem.location().line());
            String margin = " ".repeat(number.length());
            console.say(paint.faint("  " + number + " | ") + excerpt.text());
            if (excerpt.caret() >= 0) {
                String before = excerpt.text().substring(0, excerpt.caret());
                console.say(paint.faint("  " + margin + " | ")
                        + " ".repeat(before.codePointCount(0, before.length()))
                        + (problem.isError() ? paint.red("^") : paint.yellow("^")));
            }
        }
        console.say("  " + paint.green("hint:") + " " + problem.hint());
        if (explained.add(problem.code())) {
            problem.code().why().ifPresent(why -> console.say("  " + paint.faint("why:") + "  " + why));
        }
        console.say("");
    }
}
