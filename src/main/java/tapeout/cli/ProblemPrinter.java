package tapeout.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
            long errors = problems.stream().filter(Problem::isError).count();
            long notes = problems.stream().filter(problem -> !problem.counts()).count();
            console.say(count(errors, "error") + ", " + count(problems.size() - errors - notes, "warning")
                    + (notes == 0 ? "" : ", " + count(notes, "note") + " on what is held back"));
        }
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String in(Problem problem, String text) {
        return switch (problem.severity()) {
            case ERROR -> paint.red(text);
            case WARNING -> paint.yellow(text);
            case NOTE -> paint.faint(text);
        };
    }

    private void print(Problem problem, Excerpts excerpts) {
        String severity = in(problem, problem.severity().name().toLowerCase(Locale.ROOT));
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
                        + in(problem, "^"));
            }
        }
        console.say("  " + paint.green("hint:") + " " + problem.hint());
        if (explained.add(problem.code())) {
            problem.code().why().ifPresent(why -> console.say("  " + paint.faint("why:") + "  " + why));
        }
        console.say("");
    }
}
