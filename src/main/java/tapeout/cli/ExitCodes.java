package tapeout.cli;

import java.util.List;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;

/** How a command ends. */
final class ExitCodes {

    /** All went well. */
    static final int FINE = 0;

    /** There are problems in the content. */
    static final int PROBLEMS = 1;

    /** The command line or the configuration is wrong, or a folder or file that they name cannot be used. */
    static final int USAGE = 2;

    /** A fault of Tapeout's own, or of the machine. */
    static final int FAULT = 3;

    private ExitCodes() {}

    /** How a run with such problems ends, if it ends badly. */
    static int of(List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.code() == ProblemCode.FAULT)) {
            return FAULT;
        }
        return problems.stream().anyMatch(Problem::isError) ? PROBLEMS : FINE;
    }
}
