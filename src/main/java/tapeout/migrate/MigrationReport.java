package tapeout.migrate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;

/** What a migration did, as a text that stays in the new site. */
final class MigrationReport {

    private MigrationReport() {}

    static String of(Generator generator, Migration migration, Tally tally, Problems found) {
        List<Problem> problems = found.sorted();
        StringBuilder text = new StringBuilder("# Migrated from " + generator + "\n\n");
        text.append("Posts: ")
                .append(migration.posts())
                .append(". Pages: ")
                .append(migration.pages())
                .append(".\n");
        table(text, "Mapped", "Keys of front matter that became ones of Tapeout's, by documents.", tally.mapped());
        table(text, "Kept", "Keys that stand under `extra`, where the site's own templates find them.", tally.kept());
        table(text, "Dropped", "What the new site does without.", tally.dropped());
        data(text, tally.data());
        text.append("\n## Needs a person\n\n");
        Map<ProblemCode, Integer> kinds = new TreeMap<>();
        problems.forEach(problem -> kinds.merge(problem.code(), 1, Integer::sum));
        kinds.forEach((code, number) -> text.append("- ")
                .append(number)
                .append(" × ")
                .append(code.code())
                .append(": ")
                .append(code.title())
                .append('\n'));
        text.append(kinds.isEmpty() ? "Nothing.\n" : "\n");
        for (Problem problem : problems) {
            text.append("- `").append(problem.location().file());
            if (problem.location().line() > 0) {
                text.append(':').append(problem.location().line());
            }
            text.append("` ")
                    .append(problem.code().code())
                    .append(' ')
                    .append(oneLine(problem.detail()))
                    .append('\n');
        }
        return text.toString();
    }

    private static void table(StringBuilder text, String heading, String what, Map<String, Integer> counts) {
        text.append("\n## ").append(heading).append("\n\n").append(what).append("\n\n");
        counts.forEach((name, number) ->
                text.append("- ").append(name).append(": ").append(number).append('\n'));
        if (counts.isEmpty()) {
            text.append("Nothing.\n");
        }
    }

    private static void data(StringBuilder text, Map<String, String> data) {
        if (!data.isEmpty()) {
            text.append("\n## Data\n\nFiles that templates of your own read.\n\n");
            data.forEach((file, becomes) -> text.append("- `")
                    .append(file)
                    .append("` → `")
                    .append(becomes)
                    .append("`\n"));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
