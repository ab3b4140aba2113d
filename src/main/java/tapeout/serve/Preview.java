package tapeout.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the preview shows at one moment. Immutable.
 *
 * @param session tells this run of the preview from others
 * @param number how many times the site has changed in this run
 * @param building whether the first build has not ended yet
 * @param site what is served; null if the configuration has been wrong from the start
 * @param built whether a build of this run has put a site there: what an earlier run left is not shown
 * @param problems what the last build found
 * @param failed whether the last build published nothing
 */
record Preview(
        String session,
        int number,
        boolean building,
        @Nullable ServedSite site,
        boolean built,
        List<ShownProblem> problems,
        boolean failed) {

    Preview {
        problems = List.copyOf(problems);
    }

    static Preview starting(String session, @Nullable ServedSite site) {
        return new Preview(session, 0, true, site, false, List.of(), false);
    }

    /** After a build. */
    Preview after(BuildOutcome outcome) {
        boolean changed = outcome.published() != null && !outcome.published().nothingChanged();
        return new Preview(
                session,
                number + (changed || building ? 1 : 0),
                false,
                outcome.site() == null ? site : outcome.site(),
                built || outcome.published() != null,
                outcome.problems(),
                outcome.failed());
    }

    /** Names the state of the site; the same as long as no file of it changes. */
    String version() {
        return session + "-" + number;
    }

    String basePath() {
        return site == null ? "/" : site.basePath();
    }
}
