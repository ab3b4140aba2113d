package tapeout.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Problems as people want to read them: each kind once a document, with how often and where it is once more and what
 * else of its kind is wrong there, and some hundreds in all, the gravest rather than the first.
 *
 * @param told what to show, in the order of the problems
 * @param untold how many problems nothing is said of
 */
public record ProblemDigest(List<Told> told, int untold) {

    private static final int MOST = 300;

    public ProblemDigest {
        told = List.copyOf(told);
    }

    /**
     * A problem and those of its document that it stands for.
     *
     * @param again where the same stands once more
     * @param alike the other mistakes of its kind, each once; which key is missing, say, does not show in its place
     */
    public record Told(Problem problem, List<SourceLocation> again, List<Told> alike) {

        public Told {
            again = List.copyOf(again);
            alike = List.copyOf(alike);
        }

        /** How many problems are told with it. */
        public int count() {
            return 1 + again.size() + alike.stream().mapToInt(Told::count).sum();
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
        Map<Kind, Map<Words, Group>> kinds = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Kind kind = new Kind(problem.location().file(), problem.code(), problem.severity());
            Words words = new Words(problem.detail(), problem.hint());
            Map<Words, Group> ofKind = kinds.computeIfAbsent(kind, none -> new LinkedHashMap<>());
            Group same = ofKind.get(words);
            if (same == null) {
                ofKind.put(words, new Group(problem, new ArrayList<>()));
            } else {
                same.again.add(problem.location());
            }
        }
        return limited(kinds.values().stream().map(ProblemDigest::told).toList());
    }

    private static Told told(Map<Words, Group> ofKind) {
        List<Group> groups = List.copyOf(ofKind.values());
        Group first = groups.get(0);
        return new Told(
                first.problem,
                first.again,
                groups.stream()
                        .skip(1)
                        .map(group -> new Told(group.problem, group.again, List.of()))
                        .toList());
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

    private record Words(String detail, String hint) {}

    private record Group(Problem problem, List<SourceLocation> again) {}
}
