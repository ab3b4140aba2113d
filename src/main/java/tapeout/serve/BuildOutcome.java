package tapeout.serve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.output.PublishReport;
import tapeout.problem.Problem;
import tapeout.problem.ProblemDigest;
import tapeout.site.excerpt.Excerpts;

/**
 * What came of a build.
 *
 * @param site what it built; null if the configuration is wrong
 * @param published what publishing changed; null if nothing was published
 * @param edited where the documents are shown that were saved since the last build
 * @param problems everything that was found, in the order in which it is shown; notes are for the terminal
 */
public record BuildOutcome(
        @Nullable ServedSite site,
        @Nullable PublishReport published,
        List<SitePath> edited,
        List<ShownProblem> problems) {

    public BuildOutcome {
        edited = List.copyOf(edited);
        problems = List.copyOf(problems);
    }

    /**
     * The outcome of a build that ended as it should, with a site or with problems.
     *
     * @param edited where the documents are shown that were saved since the last build
     * @param excerpts reads the lines that the problems are about
     */
    public static BuildOutcome of(
            @Nullable ServedSite site,
            @Nullable PublishReport published,
            List<SitePath> edited,
            List<Problem> problems,
            Excerpts excerpts) {
        return new BuildOutcome(
                site,
                published,
                edited,
                shown(ProblemDigest.of(problems.stream().filter(Problem::counts).toList()), excerpts));
    }

    private static List<ShownProblem> shown(ProblemDigest digest, Excerpts excerpts) {
        List<ShownProblem> shown = new ArrayList<>();
        digest.told().forEach(told -> shown.add(ShownProblem.of(told, excerpts)));
        if (digest.untold() > 0) {
            shown.add(ShownProblem.general(
                    digest.untold() + " more problems are not shown here.", "tapeout check --all tells each."));
        }
        return shown;
    }

    /** The outcome of a build that something outside of the site's files stopped. */
    public static BuildOutcome stopped(@Nullable ServedSite site, String detail, String hint) {
        return new BuildOutcome(site, null, List.of(), List.of(ShownProblem.general(detail, hint)));
    }

    /** Whether the site is not what the files say. */
    public boolean failed() {
        return published == null;
    }
}
