package tapeout.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects the problems of one piece of work. Each stage has classes with one method per mistake that report here, such
 * as {@link FileProblems}. Confined to one thread.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Notes a mistake with its code's own severity. */
    public void report(ProblemCode code, SourceLocation location, String detail, String hint) {
        found.add(new Problem(code, code.severity(), location, Shortened.of(detail), Shortened.of(hint)));
    }

    /** Takes over problems that were found elsewhere. */
    public void addAll(Collection<Problem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, sorted by place. */
    public List<Problem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
