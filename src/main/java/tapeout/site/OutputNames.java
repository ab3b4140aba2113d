package tapeout.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tapeout.content.WindowsNames;
import tapeout.page.Page;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Tells of pages for which Windows can have no folder or file: each folder once, with what makes the first page in it. */
final class OutputNames {

    private final FileProblems problems;
    private final Set<String> told = new HashSet<>();

    private OutputNames(FileProblems problems) {
        this.problems = problems;
    }

    /** Checks pages in their order; an address that a site's configuration names is told with that. */
    static void check(List<Page> pages, Problems problems) {
        pages.forEach(new OutputNames(new FileProblems(problems))::check);
    }

    private void check(Page page) {
        SourceLocation at = page.namedAt();
        StringBuilder path = new StringBuilder();
        for (String name : page.path().segments()) {
            path.append('/').append(name);
            boolean refused = WindowsNames.refusal(name).isPresent();
            if (refused && told.add(path.toString()) && at != null) {
                WindowsNames.checkMade(name, at, problems);
            }
        }
    }
}
