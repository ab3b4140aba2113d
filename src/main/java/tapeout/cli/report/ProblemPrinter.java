package tapeout.cli.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.ProblemDigest;
import tapeout.problem.SourceLocation;
import tapeout.site.excerpt.Columns;
import tapeout.site.excerpt.Excerpts;
import tapeout.site.excerpt.TerminalText;

/**
 * Prints problems for people: place, line, caret, what is wrong, what to write instead, and once per rule
 * of the newsroom why it is one; then the count.
 */
public final class ProblemPrinter {

    private static final int PLACES = 6;
    private static final int OTHERS = 5;

    private final Console console;
    private final Paint paint;
    private final Set<ProblemCode> explained = EnumSet.noneOf(ProblemCode.class);

    public ProblemPrinter(Console console, Paint paint) {
        this.console = console;
        this.paint = paint;
    }

    /** @param all whether each is told for itself, however many there are */
    public void print(List<Problem> problems, Excerpts excerpts, boolean all) {
        ProblemDigest digest = all ? ProblemDigest.ofAll(problems) : ProblemDigest.of(problems);
        digest.told().forEach(told -> print(told, excerpts));
        if (!problems.isEmpty()) {
            console.say(sum(problems));
        }
        if (digest.untold() > 0) {
            console.say("Not shown are " + digest.untold() + " of them; --all shows each.");
        }
    }

    /** {@code 1 error, 0 warnings, 2 due}. */
    static String sum(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long due = problems.stream().filter(Problem::isDue).count();
        long notes = problems.stream().filter(problem -> !problem.counts()).count();
        return count(errors, "error") + ", " + count(problems.size() - errors - due - notes, "warning")
                + (due == 0 ? "" : ", " + due + " due")
                + (notes == 0 ? "" : ", " + count(notes, "note"));
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private String in(Problem problem, String text) {
        return switch (problem.severity()) {
            case ERROR -> paint.red(text);
            case WARNING -> paint.yellow(text);
            case NOTE -> paint.faint(text);
        };
    }

    private static Problem printable(Problem problem) {
        SourceLocation at = problem.location();
        return new Problem(
                problem.code(),
                problem.severity(),
                new SourceLocation(TerminalText.escaped(at.file()), at.line(), at.column()),
                TerminalText.escaped(problem.detail()),
                TerminalText.escaped(problem.hint()));
    }

    private void print(ProblemDigest.Told told, Excerpts excerpts) {
        Problem problem = printable(told.problem());
        String severity =
                in(problem, problem.isDue() ? "due" : problem.severity().name().toLowerCase(Locale.ROOT));
        console.sayPainted(paint.bold(problem.location().toString()) + ": " + severity + " "
                + paint.faint(problem.code().code()) + " " + problem.detail());
        Excerpts.Excerpt excerpt = excerpts.of(told.problem().location());
        if (excerpt.present()) {
            String number = String.valueOf(problem.location().line());
            String margin = " ".repeat(number.length());
            console.sayPainted(paint.faint("  " + number + " | ") + excerpt.text());
            if (excerpt.caret() >= 0) {
                console.sayPainted(paint.faint("  " + margin + " | ")
                        + " ".repeat(Columns.of(excerpt.text().substring(0, excerpt.caret())))
                        + in(problem, "^"));
            }
        }
        console.sayPainted("  " + paint.green("hint:") + " " + problem.hint());
        if (explained.add(problem.code())) {
            problem.code().why().ifPresent(why -> console.sayPainted("  " + paint.faint("why:") + "  " + why));
        }
        if (!told.again().isEmpty()) {
            console.sayPainted(
                    "  " + paint.faint("again:") + " " + count(told.again().size(), "time") + " the same in this file"
                            + (problem.location().line() == 0 ? "" : ", at " + places(told.again())));
        }
        told.alike().stream().limit(OTHERS).forEach(other -> sayAlike(problem, other));
        int untold = told.alike().stream()
                .skip(OTHERS)
                .mapToInt(ProblemDigest.Told::count)
                .sum();
        if (untold > 0) {
            console.sayPainted("  " + paint.faint("alike:") + " " + count(untold, "time") + " more "
                    + problem.code().code() + " in this file; --all shows each");
        }
        console.say("");
    }

    /** {@code alike: 4:1, 7:1 "date" is missing. Write date: 2026-11-26.} */
    private void sayAlike(Problem first, ProblemDigest.Told told) {
        Problem other = printable(told.problem());
        List<SourceLocation> at = new ArrayList<>(List.of(other.location()));
        at.addAll(told.again());
        console.sayPainted("  " + paint.faint("alike:") + " " + (places(at) + " " + other.detail()).strip()
                + (other.hint().equals(first.hint()) ? "" : " " + other.hint()));
    }

    /** {@code 4:1, 5:1, 6:1}; empty for what concerns the file as a whole. */
    private static String places(List<SourceLocation> places) {
        List<SourceLocation> lines =
                places.stream().filter(place -> place.line() > 0).toList();
        return lines.stream()
                        .limit(PLACES)
                        .map(place -> place.line() + ":" + place.column())
                        .collect(Collectors.joining(", "))
                + (lines.size() > PLACES ? ", …" : "");
    }
}
