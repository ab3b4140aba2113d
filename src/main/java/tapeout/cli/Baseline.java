package tapeout.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tapeout.cli.report.ProblemJson;
import tapeout.problem.Problem;
import tapeout.problem.Severity;

/**
 * Problems that are known already, such as those of the site before a change. A problem is the same one wherever in its
 * file it stands now, for lines move, and if it weighs less than it did. Of equal ones as many are known as there were.
 *
 * <p>The file that a site keeps shrinks: what is gone is struck out by the next check that finds no new error.
 *
 * @param known how often each was there
 */
public record Baseline(Map<Key, Integer> known) {

    /** Where a site keeps what is known of it, beside jbake.properties. */
    static final String FILE = "baseline.json";

    /** Nothing is known. */
    static final Baseline NONE = new Baseline(Map.of());

    private static final Pattern LINES = Pattern.compile("(?<=\\bline )\\d+|(?<=\\.[a-z]{1,10}):\\d+(?::\\d+)?");

    public Baseline {
        known = Map.copyOf(known);
    }

    /** What makes two problems the same. */
    record Key(String code, String severity, String file, String detail) {

        Key {
            detail = LINES.matcher(detail).replaceAll("");
        }

        private static Key of(Problem problem, Severity severity) {
            return new Key(
                    problem.code().code(),
                    severity.name().toLowerCase(Locale.ROOT),
                    problem.location().file(),
                    problem.detail());
        }

        /** The keys that the problem may be known by: what weighs less than it did is the same one still. */
        static Stream<Key> all(Problem problem) {
            return Arrays.stream(Severity.values())
                    .filter(severity -> severity.compareTo(problem.severity()) <= 0)
                    .sorted(Comparator.reverseOrder())
                    .map(severity -> of(problem, severity));
        }
    }

    /** A file that holds no problems as {@link ProblemJson} writes them. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private Unreadable(Path file, String why) {
            super("The known problems in " + file + " cannot be read: " + why + ".");
        }
    }

    /** Reads what {@link ProblemJson} wrote. */
    static Baseline read(Path file) throws Unreadable {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new Unreadable(file, Files.isRegularFile(file) ? "it is not JSON" : "there is no such file");
        }
        if (root.path("format").asInt() != ProblemJson.FORMAT
                || !root.path("problems").isArray()) {
            throw new Unreadable(file, "it is not of format " + ProblemJson.FORMAT);
        }
        Map<Key, Integer> known = new HashMap<>();
        for (JsonNode problem : root.path("problems")) {
            Key key = new Key(
                    problem.path("code").asText(),
                    problem.path("severity").asText(),
                    problem.path("file").asText(),
                    problem.path("detail").asText());
            known.merge(key, 1, Integer::sum);
        }
        return new Baseline(known);
    }

    /** Of these problems those that are known: what is to be kept of it. */
    List<Problem> kept(List<Problem> problems) {
        List<Problem> kept = new ArrayList<>(problems);
        without(problems).forEach(kept::remove);
        return kept;
    }

    /** How many problems are known. */
    int size() {
        return known.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    /** The problems that are not known, in their order. */
    List<Problem> without(List<Problem> problems) {
        Map<Key, Integer> left = new HashMap<>(known);
        List<Problem> fresh = new ArrayList<>();
        for (Problem problem : problems) {
            Key.all(problem)
                    .filter(key -> left.getOrDefault(key, 0) > 0)
                    .findFirst()
                    .ifPresentOrElse(key -> left.merge(key, -1, Integer::sum), () -> fresh.add(problem));
        }
        return fresh;
    }
}
