package tapeout.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tapeout.config.Advice;
import tapeout.config.PostKinds;
import tapeout.config.TextLengths;
import tapeout.library.Library;
import tapeout.library.Newsroom;
import tapeout.problem.EditorialProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;

/** Checks a small newsroom against all rules or one. */
final class Desk {

    static final EditorialWords ENGLISH = EditorialWords.of(Locale.ENGLISH);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Desk() {}

    /** What one rule finds, each as {@code CODE file:line:column detail | hint}. */
    static List<String> found(Newsroom newsroom, Function<Library, EditorialRule> rule) {
        Library library = newsroom.library();
        EditorialRule made = rule.apply(library);
        Problems problems = new Problems();
        library.documents().forEach(document -> made.check(document, new EditorialProblems(problems)));
        return lines(problems);
    }

    /** What all rules find. */
    static List<String> found(Newsroom newsroom, Locale language) {
        Library library = newsroom.library();
        EditorialChecker checker =
                new EditorialChecker(library, language, new Advice(TextLengths.STANDARD, PostKinds.NONE, 30), TODAY);
        Problems problems = new Problems();
        library.documents().forEach(document -> checker.check(document, new EditorialProblems(problems)));
        return lines(problems);
    }

    private static List<String> lines(Problems problems) {
        return problems.sorted().stream().map(Desk::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code().code() + " " + problem.location() + " " + problem.detail() + " | " + problem.hint();
    }
}
