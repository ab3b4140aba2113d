package tapeout.view.assemble.part;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** Numbers of sources where room is short: {@code 3,7–10}, as texts have their citations. */
final class NumberRuns {

    private static final int SHORTEST_RANGE = 3;

    private NumberRuns() {}

    /** @param numbers in any order; what stands twice is told once */
    static String text(Stream<Integer> numbers) {
        List<Integer> sorted = numbers.distinct().sorted().toList();
        StringJoiner runs = new StringJoiner(",");
        for (int from = 0; from < sorted.size(); ) {
            int end = endOfRun(sorted, from);
            if (end - from < SHORTEST_RANGE) {
                end = from + 1;
            }
            int last = sorted.get(end - 1);
            runs.add(end == from + 1 ? String.valueOf(last) : sorted.get(from) + "–" + last);
            from = end;
        }
        return runs.toString();
    }

    private static int endOfRun(List<Integer> sorted, int from) {
        int end = from + 1;
        while (end < sorted.size() && sorted.get(end) == sorted.get(end - 1) + 1) {
            end++;
        }
        return end;
    }
}
