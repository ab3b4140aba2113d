package tapeout.markdown.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.problem.SourceLocation;
import tapeout.problem.markdown.MarkdownProblems;

/**
 * The attributes of a body's raw HTML that are left out: told once, for a body that has one has hundreds. Confined to one
 * thread.
 */
final class LeftOut {

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private @Nullable SourceLocation first;

    void add(String attribute, SourceLocation at) {
        if (first == null) {
            first = at;
        }
        counts.merge(attribute, 1, Integer::sum);
    }

    /** Reports them, at the first. */
    public void report(MarkdownProblems problems) {
        if (first != null) {
            problems.html()
                    .attributesLeftOut(
                            first,
                            counts.entrySet().stream()
                                    .map(entry ->
                                            entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
                                    .collect(Collectors.joining(", ")),
                            counts.keySet());
        }
    }
}
