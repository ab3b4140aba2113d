package tapeout.config;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Severity;

/**
 * How one build runs.
 *
 * @param threads how many threads read and render, at least 1; option {@code --threads}
 * @param asOf the instant that decides what is scheduled; option {@code --as-of}, else the clock's
 * @param drafts whether drafts are shown; option {@code --drafts}
 * @param future whether scheduled posts are shown; option {@code --future}
 * @param severities codes whose weight the site changes
 * @param failOn the least weight of a problem that keeps the site from being published; option {@code --fail-on}
 */
public record BuildOptions(
        int threads,
        Instant asOf,
        boolean drafts,
        boolean future,
        Map<ProblemCode, SeverityChoice> severities,
        Severity failOn) {

    /** @throws IllegalArgumentException if there is no thread */
    public BuildOptions {
        if (threads < 1) {
            throw new IllegalArgumentException("threads " + threads + " must be at least 1");
        }
        severities = Map.copyOf(severities);
    }

    /**
     * Whether one of these problems, with their weight in this site, keeps the site from being published. What is due
     * does not: it comes with time, and no change is to blame.
     */
    public boolean isStoppedBy(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity().compareTo(failOn) <= 0 && !problem.isDue());
    }
}
