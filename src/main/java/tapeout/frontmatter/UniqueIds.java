package tapeout.frontmatter;

import java.util.HashMap;
import java.util.Map;
import tapeout.problem.FrontMatterProblems;

/** Finds ids that one document gives twice. */
final class UniqueIds {

    private UniqueIds() {}

    static void check(Fields fields, FrontMatterProblems problems) {
        check(fields, "sources", "source", problems);
        check(fields, "claims", "claim", problems);
        check(fields, "unknowns", "unknown", problems);
    }

    private static void check(Fields fields, String list, String what, FrontMatterProblems problems) {
        Map<String, Integer> lines = new HashMap<>();
        fields.each(list, item -> item).stream().filter(item -> item.has("id")).forEach(item -> {
            int line = item.reference("id").at().line();
            Integer first = lines.putIfAbsent(item.text("id"), line);
            if (first != null) {
                problems.duplicateId(item.reference("id").at(), what, item.text("id"), first);
            }
        });
    }
}
