package tapeout.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Problems as people want to read them: each kind once a document, with where it is once more, and some hundreds in all,
 * the gravest rather than the first. Of different errors of one kind the first few are told: each has to be mended before
 * the site goes out, and which key is missing does not show in its place.
 *
 * @param told what to show, in the order of the problems
 * @param untold how many problems nothing is said of
 */
public record ProblemDigest(List<Told> told, int untold) {

    private static final int MOST = 300;
    private static final int MOST_ERRORS_OF_A_KIND = 3;

    public ProblemDigest {
        told = List.copyOf(told);
    }

    /**
     * A problem and those of its document that it stands for.
     *
     * @param again where the same stands once more
     * @param alike where there are other mistakes of its kind, which are not shown
     */
    public record Told(Problem problem, List<SourceLocation> again, List<SourceLocation> alike) {

        public Told {
            again = List.copyOf(again);
            alike = List.copyOf(alike);
        }

        /** How many problems are told with it. */
        public int count() {
            return 1 + again.size() + alike.size();
        }
    }

    /** Every problem for itself. */
    public static ProblemDigest ofAll(List<Problem> problems) {
        return new ProblemDigest(
                problems.stream()
                        .map(problem -> new Told(problem, List.of(), List.of()))
                        .toList(),
                0);
    }

    /** A digest of problems. */
    public static ProblemDigest of(List<Problem> problems) {
        Map<Same, Group> groups = new LinkedHashMap<>();
        Map<Kind, Group> last = new HashMap<>();
        Map<Kind, Integer> shown = new HashMap<>();
        for (Problem problem : problems) {
            Kind kind = new Kind(problem.location().file(), problem.code(), problem.severity());
            Same same = new Same(kind, problem.detail(), problem.hint());
            Group group = groups.get(same);
            if (group != null) {
                group.again.add(problem.location());
            } else if (shown.merge(kind, 1, Integer::sum)
                    <= (problem.severity() == Severity.ERROR ? MOST_ERRORS_OF_A_KIND : 1)) {
                Group first = new Group(problem);
                groups.put(same, first);
                last.put(kind, first);
            } else {
                last.getOrDefault(kind, new Group(problem)).alike.add(problem.location());
            }
        }
        return limited(groups.values().stream().map(Group::told).toList());
    }

    private static ProblemDigest limited(List<Told> all) {
        if (all.size() <= MOST) {
            return new ProblemDigest(all, 0);
        }
        Set<Told> gravest = new HashSet<>(all.stream()
                .sorted(Comparator.comparing(told -> told.problem().severity()))
                .limit(MOST)
                .toList());
        return new ProblemDigest(
                all.stream().filter(gravest::contains).toList(),
                all.stream()
                        .filter(told -> !gravest.contains(told))
                        .mapToInt(Told::count)
                        .sum());
    }

    private record Kind(String file, ProblemCode code, Severity severity) {}

    private record Same(Kind kind, String detail, String hint) {}

    private static final class Group {

        private final Problem problem;
        private final List<SourceLocation> again = new ArrayList<>();
        private final List<SourceLocation> alike = new ArrayList<>();

        private Group(Problem problem) {
            this.problem = problem;
        }

        private Told told() {
            return new Told(problem, again, alike);
        }
    }
}
